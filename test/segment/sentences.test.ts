import { expect, test } from 'vitest';
import { languages } from '../../lib/language/index.ts';
import { segmentSentences } from '../../lib/segment/sentences.ts';

/** Each text is written with a bar where a sentence ends; the bars must come back. */
async function bars(language: string, marked: string): Promise<string> {
  const text = marked.replaceAll(' | ', ' ');
  const { segment } = await languages.load(language);
  const paragraph = { start: 0, end: text.length, kind: 'body' } as const;
  return segmentSentences(text, [paragraph], segment)
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ');
}

const rules: readonly (readonly [rule: string, language: string, marked: string])[] = [
  ['does not end after a title', 'en', 'Ms. Orla Vane met Dr. Pell on Tuesday. | They talked for an hour.'],
  ['does not end after an initial', 'en', 'The award went to P. J. Harrow. | It is his third.'],
  ['ends after a letter that is no initial', 'en', 'The court struck plan B. | The council moved on.'],
  ['goes on after U.S. before a name', 'en', 'He left the U.S. Treasury in May.'],
  ['ends after U.S. before a sentence', 'en', 'She moved to the U.S. | The firm followed.'],
  ['goes on after a month before its day', 'en', 'The vote is on Jan. 3 at noon.'],
  ['ends after "no" that is no number', 'en', 'The mayor said no. | He left the hall.'],
  ['goes on after No. before a number', 'en', 'The runner from lane No. 10 won.'],
  ['goes on after p.m. before a day', 'en', 'The doors open at 7 p.m. Friday for members.'],
  ['ends after p.m. before a name', 'en', 'The shop had been closed since 6 p.m. | Vale called the police.'],
  [
    'goes on after an ordinal of three digits',
    'de',
    'Am Samstag hat die 105. Auflage des Laufs begonnen. | Viele kamen.',
  ],
  [
    'ends after a number of three digits',
    'de',
    'Die Zahl der Läufer stieg auf 105. | Polizisten sperrten die Brücke.',
  ],
  [
    'goes on after an abbreviation behind a hyphen',
    'en',
    'They fell in the Kea-Mt. Vale park. | Both lived.',
  ],
  [
    'goes on after an ordinal without a space',
    'de',
    'Als Termin wurde der 22.Oktober 2009 genannt. | Viele kamen.',
  ],
  ['goes on before a remark in brackets', 'en', 'It fell at 9 p.m. (7 p.m. GMT) in a field. | All lived.'],
  ['ends before a sentence in brackets', 'en', 'It fell at 9 p.m. | (Nobody saw it.) | All lived.'],
  ['goes on after a company form before a verb', 'en', 'Harrow & Co. opened a mill.'],
  [
    'keeps closing marks with their sentence',
    'en',
    '“We are done.” | The crew left (it was late.) | Nobody came.',
  ],
  ['goes on from a question to its speaker', 'en', '“Who pays?” Vane asked. | Nobody knew.'],
  ['goes on from an exclamation to a small letter', 'en', '“Stop!” she said.'],
  ['holds a bracket together', 'en', 'The bridge (built in 1910. Rebuilt in 1950.) will close.'],
  ['ends at an ellipsis before a capital', 'en', 'They waited… | Nothing moved.'],
  ['goes on at an ellipsis before a small letter', 'en', 'They waited... and waited.'],
  ['parts the items of a list in one line', 'en', '1) Wash the rice | 2) Boil the water'],
  ['keeps a number with its list item', 'en', '1. Wash the rice.'],
  ['ends before a bare figure', 'en', 'The price is 5.20. | That is high.'],
  ['leaves an address whole', 'en', 'See www.harrow.example/a.B for more. | Bring a coat.'],
  [
    'does not take a German ordinal for an end',
    'de',
    'Am 3. Oktober feiert die Stadt. | Der Markt ist offen.',
  ],
  ['does not end after German abbreviations', 'de', 'Das kostet z. B. 5 Mio. Euro bzw. etwas mehr.'],
  [
    'follows guillemets that point inwards',
    'de',
    '»Das geht«, sagte er. | »Morgen wird gebaut.« | Dann ging er.',
  ],
  [
    'does not end after Ukrainian initials',
    'uk',
    'Книгу написала О. В. Гай у 2014 р. в м. Сокаль. | Вона отримала премію.',
  ],
  ['ends after a Ukrainian scale word', 'uk', 'Збитки сягнули 30 млн. | Місто просить допомоги.'],
  ['ends at full-width marks', 'und', '市長は辞任した。'],
  ['ends at Arabic, Urdu and Hindi marks', 'und', 'هل يكفي ذلك؟ | لا. | پل بند ہے۔ | पुल बंद है। | कल खुलेगा।'],
];

test.each(rules)('%s', async (_rule, language, marked) => {
  expect(await bars(language, marked)).toBe(marked);
});

test.each([
  ['zh', '市长周一辞职。', '议会下周开会！', '谁会接任？'],
  ['ja', '市長は辞任した。', '「残念だ。再開はない。」と述べた。', '議会は月曜に開かれる。'],
])('parts sentences that no space stands between: %s', async (code, ...sentences) => {
  expect(await bars(code, sentences.join(''))).toBe(sentences.join(' | '));
});

test('parts sentences that were glued together, but no address', async () => {
  const { segment } = await languages.load('en');
  const text = 'The mill closed.Workers left for shop.Example.com in May.';
  expect(
    segmentSentences(text, [{ start: 0, end: text.length, kind: 'body' }], segment).map(({ start, end }) =>
      text.slice(start, end),
    ),
  ).toEqual(['The mill closed.', 'Workers left for shop.Example.com in May.']);
});

test('a line break inside a sentence is a fold; one in a bare list is not', async () => {
  const { segment } = await languages.load('en');
  const lines = (text: string): string[] =>
    segmentSentences(text, [{ start: 0, end: text.length, kind: 'body' }], segment).map(({ start, end }) =>
      text.slice(start, end),
    );
  expect(lines('The ferry left\nlate because of fog.\nIt came back.')).toEqual([
    'The ferry left\nlate because of fog.',
    'It came back.',
  ]);
  expect(lines('flour\nsalt, yeast\nwater')).toEqual(['flour', 'salt, yeast', 'water']);
});

// U+110C1 and U+11141 are full stops of two code units each.
test('a full stop beyond the Basic Multilingual Plane is passed once', async () => {
  const text = '\u{11083}\u{11084}\u{110c1} \u{11103}\u{11104}\u{11141}\u{11141} \u{11105}';
  expect((await bars('und', text)).replaceAll(' | ', ' ')).toBe(text);
});
