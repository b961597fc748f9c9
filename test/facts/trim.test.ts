import { describe, expect, test } from 'vitest';
import { furnitureRule, pointsAtPicture } from '../../lib/extract/facts/furniture.ts';
import { QuotationWalk } from '../../lib/extract/facts/quotation.ts';
import { trimSentence } from '../../lib/extract/facts/trim.ts';
import { languages } from '../../lib/language/index.ts';
import { tokenise } from '../../lib/segment/tokens.ts';

const en = (await languages.load('en')).facts;

const trimmed = (sentence: string): { text: string; source: string | null } => {
  const { span, source } = trimSentence(sentence, { start: 0, end: sentence.length }, en);
  return {
    text: sentence.slice(span.start, span.end),
    source: source && sentence.slice(source.start, source.end),
  };
};

test.each([
  ['a dateline with its agency', 'PORT HALE (Reuters) - The mill burned down.', 'The mill burned down.'],
  ['a place with its network', 'Port Hale, Norhaven (CNN)The mill burned down.', 'The mill burned down.'],
  ['a network in brackets', '(CNN)The mill burned down.', 'The mill burned down.'],
  ['a place in capitals before a dash', 'INVERLAY — The mill burned down.', 'The mill burned down.'],
  ['"Meanwhile,"', 'Meanwhile, Vale opened a second mill.', 'Vale opened a second mill.'],
  ['a conjunction', 'But in the summer of 2021 the river fell.', 'in the summer of 2021 the river fell.'],
  ['a list’s number', '3. The third bridge is closed.', 'The third bridge is closed.'],
  ['a live blog’s time', '14:05 GMT: The bridge is closed.', 'The bridge is closed.'],
])('cuts %s', (_, sentence, left) => {
  expect(trimmed(sentence)).toEqual({ text: left, source: null });
});

test('a comparison at the end of a German sentence is no source', async () => {
  const { facts } = await languages.load('de');
  const sourceOf = (sentence: string): string | null => {
    const { source } = trimSentence(sentence, { start: 0, end: sentence.length }, facts);
    return source && sentence.slice(source.start, source.end);
  };
  expect(sourceOf('Die Wahlbeteiligung lag bei 68,3 Prozent, so hoch wie seit 1990 nicht mehr.')).toBeNull();
  expect(sourceOf('Die Mühle brannte neun Stunden lang bis zum Morgen, wie im Jahr davor.')).toBeNull();
  expect(sourceOf('Die Mühle brannte neun Stunden lang bis zum Morgen, so der Sprecher.')).toBe(
    'so der Sprecher',
  );
  expect(sourceOf('Die Mühle brannte neun Stunden lang bis zum Morgen, so Bürgermeisterin Vale.')).toBe(
    'so Bürgermeisterin Vale',
  );
  expect(sourceOf('Die Mühle brannte neun Stunden lang bis zum Morgen, wie die Feuerwehr mitteilte.')).toBe(
    'wie die Feuerwehr mitteilte',
  );
});

test('notes on the print version and calls for feedback are not facts', () => {
  for (const line of [
    'A version of this article appears in print on 19 May 2031, Section A, Page 22.',
    'We’d like to hear what you think about this or any of our articles.',
  ])
    expect(furnitureRule(line, en)).toBe('furniture-opener');
});

test('a trailing attribution becomes the source of what is left', () => {
  expect(trimmed('The mill burned for nine hours before dawn, according to the fire service.')).toEqual({
    text: 'The mill burned for nine hours before dawn',
    source: 'according to the fire service',
  });
  expect(trimmed('The mill burned for nine hours before dawn, police said on Friday.')).toEqual({
    text: 'The mill burned for nine hours before dawn',
    source: 'police said on Friday',
  });
});

test.each([
  'The mill, which burned for nine hours, was insured, she said.',
  '“The mill burned for nine hours and nobody came,” police said.',
  'Vale left, police said.',
  'The owner was out when the mill burned, but the police said little.',
  'But for the rain, the mill would have burned down.',
  'In a post that thousands have seen, the northern workers’ front claimed the fire.',
  'And so the mill went to the town.',
  'The Harbour Water Board (HWB) on Friday closed the lock.',
  'After years of asking, the Miners’ Union (MU) has its minister.',
  'The report, published in May, and a letter said the mill was unsafe.',
])('leaves whole what would say something else when cut: %s', (sentence) => {
  expect(trimmed(sentence)).toEqual({ text: sentence, source: null });
});

test.each([
  ['furniture-opener', 'Read more: the mills that were saved'],
  ['furniture-opener', 'Sign up for our morning newsletter.'],
  ['furniture-opener', 'This site uses cookies to remember what you read.'],
  ['question', 'Who will pay for the roof of the mill?'],
  ['clock-stamp', '14:32 GMT'],
  ['page-line', '3 May 2021, 19:20 · Updated 21:05 · 4 min read'],
  ['caption', 'Reunited: the owner poses with the mill’s first stone.'],
  ['picture-credit', 'The mill in 1910 (Photo: Hale Archive)'],
  ['fragment', 'No comment.'],
  ['place-and-day', 'Port Hale, 14 May 2026.'],
  ['credit', 'Ada Vale contributed to this report from Port Hale.'],
  ['follow-plea', 'Follow the mill’s own page on Facebook, Instagram and X.'],
  ['follow-plea', 'Find the Opinion desk on Bluesky.'],
  ['stop-apart', 'Mill owner sues the fire service .'],
])('takes as %s: %s', (rule, sentence) => {
  expect(furnitureRule(sentence, en)).toBe(rule);
});

test.each([
  ['Ada Vale is seen here on Saturday, walking along the quay of Port Hale with her dog.', true],
  ['Ada Vale (right) opens the mill.', true],
  ['Seals have been seen in the harbour, and here they are hunted.', false],
  ['The council (rightly) opens the mill.', false],
])('tells whether words point at a picture: %s', (sentence, isCaption) => {
  expect(pointsAtPicture(tokenise(sentence), en)).toBe(isCaption);
});

test.each([
  'The council will read more of the letters on Monday.',
  'Two pictures of the mill: one from 1910, one from 1950, hang in the hall of the court.'.replace(
    ': ',
    ' — ',
  ),
  'Some 340 passengers a day use the crossing.',
  'Facebook, Instagram and X were out of reach for an hour on Monday.',
  'Seals have been seen in the harbour, and here they are hunted.',
  'Follow-up visits to the mill cost the council 400 crowns.',
])('keeps a sentence of the story: %s', (sentence) => {
  expect(furnitureRule(sentence, en)).toBeUndefined();
});

describe('half of an utterance is told from a whole one', () => {
  /** Sentences of one paragraph; those that are half an utterance begin with a bar. */
  test.each([
    ['en', '|“Homes are lost.', '|Crops are gone,” said Vale.', 'Aid is near.'],
    ['en', '"Homes are lost," said Vale.', '"Crops are gone."', 'Aid is near.'],
    ['en', '|He wrote "mill on the wall.', '"It burned," he said.', 'Aid is near.'],
    ['en', 'He called it “the mill on the hill”.', 'Aid is near.'],
    ['en', '“Homes are lost", said Vale.', 'Aid is near.'],
    ['de', '„Die Brücke bleibt zu.“', 'Der Rat tagt am Montag.'],
    ['de', '|„Die Brücke bleibt zu.', '|Wir warten“, sagte Vale.', 'Der Rat tagt am Montag.'],
    ['de', '»Die Brücke bleibt zu«, sagte Vale.', 'Der Rat tagt am Montag.'],
    ['de', 'Das Werk „Nord“ und das Werk „Süd“ schließen.', 'Der Rat tagt am Montag.'],
    ['uk', '«Міст закрито», — сказав Вейл.', 'Рада збереться в понеділок.'],
    ['uk', '|«Міст закрито.', '|Ми чекаємо», — сказав Вейл.', 'Рада збереться в понеділок.'],
    ['fr', '« Le pont est fermé », dit Vale.', 'Le conseil se réunit lundi.'],
    ['fr', '|« Le pont est fermé.', '|Nous attendons », dit Vale.', 'Le conseil se réunit lundi.'],
    ['pl', '„Most jest zamknięty” – powiedział Vale.', 'Rada zbierze się w poniedziałek.'],
    ['cs', '„Most je zavřený,“ řekl Vale.', 'Rada zasedne v pondělí.'],
    ['sv', '”Bron är stängd”, säger Vale.', 'Rådet möts på måndag.'],
    ['sv', '|”Bron är stängd.', '|Vi väntar”, säger Vale.', 'Rådet möts på måndag.'],
    ['da', '»Broen er lukket«, siger Vale.', 'Rådet mødes på mandag.'],
    ['no', '«Broen er stengt», sier Vale.', 'Rådet møtes på mandag.'],
    ['ja', '「橋は閉鎖だ」と市長は述べた。', '議会は月曜に開かれる。'],
    ['ja', '|「橋は閉鎖だ。', '|待つしかない」と市長は述べた。', '議会は月曜に開かれる。'],
    ['zh', '市长说：“大桥已经关闭。”', '议会周一开会。'],
    ['und', '„Tilts ir slēgts,” teica Vale.', '„Mēs gaidām.“', '“Jā.”', '«Nē.»', 'Dome sanāk pirmdien.'],
  ])('%s: %s', async (code, ...marked) => {
    const walk = new QuotationWalk((await languages.load(code)).segment.quotationMarks);
    expect(
      marked.map((line) => {
        const sentence = line.replace(/^\|/, '');
        return walk.isPart(sentence, 0) ? `|${sentence}` : sentence;
      }),
    ).toEqual(marked);
  });
});

test.each([
  ['furniture-opener', '(Adds details of the vote, background)'],
  ['furniture-opener', 'Notes to editors: the mill opened in 1911.'],
  ['furniture-opener', 'Subs not used: Vale, Marsh, Oduya.'],
  ['furniture-opener', 'Most read: the mill that would not burn'],
  ['furniture-opener', 'Pictured right, is the owner of the mill with her daughter.'],
  ['capitals', 'BC-NORHAVEN-MILL/2'],
])('never takes for a fact, as %s: %s', (rule, sentence) => {
  expect(furnitureRule(sentence, en)).toBe(rule);
});

test.each([
  'Most readers of the paper live in Port Hale.',
  'Commentators called the vote a turning point for the town.',
])('takes no sentence for a line of the page whose first word only begins like one: %s', (sentence) => {
  expect(furnitureRule(sentence, en)).toBeUndefined();
});
