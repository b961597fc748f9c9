import { expect, test } from 'vitest';
import { quotesOf, spokenIn } from './article.ts';

const intro =
  'Marta Oduya, a harbour engineer, opened the new lock on Monday. Councillor Jonas Feld watched her.';

test.each([
  ['before', 'Marta Oduya said, “The gates will hold for a century.”'],
  ['after', '“The gates will hold for a century,” Marta Oduya said.'],
  ['after, inverted', '“The gates will hold for a century,” said Marta Oduya.'],
  ['before, with a colon', 'Marta Oduya told reporters: “The gates will hold for a century.”'],
])('finds the speaker %s', async (_, sentence) => {
  const [quote] = (await quotesOf(['The lock at Brenn was opened.', sentence])).filter(
    ({ kind }) => kind === 'direct',
  );
  expect(quote?.speaker?.text).toBe('Marta Oduya');
  expect(quote?.speaker?.name).toBe('Marta Oduya');
});

test('finds the speaker between the parts of an utterance, and makes them one group', async () => {
  const quotes = (
    await quotesOf([intro, '“The gates are new,” Oduya said. “The walls are three hundred years old.”'])
  ).filter(({ kind }) => kind === 'direct');
  expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Marta Oduya', 'Marta Oduya']);
  expect(quotes[0]?.group).toBe(quotes[1]?.group);
});

test('resolves a surname to the full name and the role', async () => {
  const [quote] = (await quotesOf([intro, '“The gates will hold for a century,” Oduya said.'])).filter(
    ({ kind }) => kind === 'direct',
  );
  expect(quote?.speaker).toMatchObject({ text: 'Oduya', name: 'Marta Oduya', role: 'harbour engineer' });
});

test('resolves a pronoun by its gender', async () => {
  expect(await spokenIn([intro, '“The gates will hold for a century,” she said.'])).toEqual([
    'The gates will hold for a century, — Marta Oduya',
  ]);
});

test('leaves a description a description', async () => {
  const [quote] = (
    await quotesOf(['“We heard the water before we saw it,” said a fisherman from the eastern quay.'])
  ).filter(({ kind }) => kind === 'direct');
  expect(quote?.speaker?.text).toContain('a fisherman');
  expect(quote?.speaker?.name).toBeUndefined();
});

test('takes the title of a book for no quotation', async () => {
  expect(await spokenIn(['The novel “Salt” won the prize of the city in 1998.'])).toEqual([]);
});

test('finds indirect speech with its speaker', async () => {
  const quotes = await quotesOf([
    intro,
    'Oduya said that the lock would open to ships of the largest class in spring.',
  ]);
  const [said] = quotes.filter(({ kind, cue }) => kind === 'indirect' && cue?.text === 'said');
  expect(said?.text).toContain('the lock would open to ships of the largest class in spring');
  expect(said?.speaker?.name).toBe('Marta Oduya');
});

test('takes where somebody spoke for nothing that was said', async () => {
  expect(await quotesOf(['Marta Oduya spoke at the quay.'])).toEqual([]);
});

test('takes a block quotation without marks', async () => {
  const quotes = await quotesOf([
    'Marta Oduya wrote:',
    '> The gates will hold for a century, and so will the quay.',
  ]);
  expect(quotes.map(({ text }) => text)).toContain(
    'The gates will hold for a century, and so will the quay.',
  );
});

test('finds Ukrainian quotations by their words of speech', async () => {
  expect(await spokenIn(['«Ми відбудуємо міст до осені», — заявила інженерка Марія Коваль.'], 'uk')).toEqual([
    'Ми відбудуємо міст до осені — Марія Коваль',
  ]);
});

test('finds German quotations', async () => {
  expect(await spokenIn(['„Die Schleuse wird im Frühjahr geöffnet“, sagte Marta Oduya.'], 'de')).toEqual([
    'Die Schleuse wird im Frühjahr geöffnet — Marta Oduya',
  ]);
});

test('names no speaker in a language that it does not know', async () => {
  expect(await spokenIn(['„Het water staat hoog“, zei Jan de Boer.'], 'und')).toEqual([
    'Het water staat hoog — nobody',
  ]);
});

test('takes each turn of a transcript for an utterance of whom its label names', async () => {
  const turns = [
    'Marta Oduya and Jonas Feld spoke on the radio on Monday.',
    'ODUYA: The gates will hold for a century.',
    'FELD: And who is going to pay for them?',
    'ODUYA: The port is.',
  ];
  expect(await spokenIn(turns)).toEqual([
    'The gates will hold for a century. — Marta Oduya',
    'And who is going to pay for them? — Jonas Feld',
    'The port is. — Marta Oduya',
  ]);
});

test('takes a question for no quotation, and gives no answer to anybody whom the words before it do not name', async () => {
  const turns = [
    'Q: When will it open?',
    'A: In spring, if the ice allows it.',
    'Q: And the quay?',
    'A: Later.',
  ];
  expect(await spokenIn(turns)).toEqual(['In spring, if the ice allows it. — nobody', 'Later. — nobody']);
  const intro = 'Harbour pilot Ingrid Solheim has steered ships for thirty winters.';
  expect(await spokenIn([intro, ...turns])).toEqual([
    'In spring, if the ice allows it. — Ingrid Solheim',
    'Later. — Ingrid Solheim',
  ]);
  const two = 'Ingrid Solheim and Peter Hanley have steered ships for thirty winters.';
  expect(await spokenIn([two, ...turns])).toEqual([
    'In spring, if the ice allows it. — nobody',
    'Later. — nobody',
  ]);
});

test('takes surnames in turn with a newspaper for the labels of an interview', async () => {
  const turns = [
    'Pilot Ingrid Solheim on ice, fog and patience',
    'Gazette: When will it open?',
    'Solheim: In spring, if the ice allows it.',
    'Gazette: And the quay?',
    'Solheim: Later.',
  ];
  expect(await spokenIn(turns)).toEqual([
    'In spring, if the ice allows it. — Ingrid Solheim',
    'Later. — Ingrid Solheim',
  ]);
});

test.each([
  ['“The nets came up empty,” said Owen Marsh, who has fished the bay since 1991.', 'Owen Marsh'],
  ['“It was dark by four,” said a nurse who was waiting for a bus with her two sons.', 'a nurse'],
])('takes the speaker, not what stands in the clause about her: %s', async (text, expected) => {
  const [quote] = (await quotesOf([text])).filter(({ kind }) => kind === 'direct');
  expect(quote?.speaker?.text).toBe(expected);
});

test('takes a German genitive behind a role for nobody’s name', async () => {
  const quotes = await quotesOf(
    ['„Wir haben Risse gefunden“, sagte die Leiterin der Hafendirektion, Dr. Ines Vogt, am Montag.'],
    'de',
  );
  for (const { speaker } of quotes) expect(speaker?.name ?? '').not.toContain('Hafendirektion');
});

test('gives what “he” said to no newspaper', async () => {
  const spoken = await spokenIn([
    'The Hale Chronicle printed a letter on Monday.',
    '“I have nothing to add,” he said.',
  ]);
  expect(spoken.join()).not.toContain('Chronicle');
});

test('says what is mostly between marks once', async () => {
  const quotes = await quotesOf([
    'The minister, Ada Vale, called the tunnel “a long, dark and costly hole” there.',
  ]);
  expect(quotes.filter(({ text }) => text.includes('costly hole'))).toHaveLength(1);
});

test('gives a quotation to no reader: “you” is nobody’s name', async () => {
  expect(await spokenIn(['“You never know what the river brings,” you said once.'])).toEqual([
    'You never know what the river brings, — nobody',
  ]);
});

test('takes “the newspaper” for the paper that the article names', async () => {
  expect(
    await spokenIn([
      'The Hale Chronicle published the letter on Monday.',
      '“No ship will be turned away,” the newspaper reported.',
    ]),
  ).toEqual(['No ship will be turned away, — Hale Chronicle']);
});

test('takes what stands behind “according to” for the speaker, a paper too', async () => {
  expect(
    await spokenIn(['According to the Hale Chronicle, the plan is “a gift to nobody but the builders.”']),
  ).toEqual(['a gift to nobody but the builders. — Hale Chronicle']);
});

test('keeps a description whole over the apostrophe of a plural', async () => {
  const [quote] = await quotesOf(['“Growers were not asked,” said Peter Brill, head of the farmers’ union.']);
  expect(quote?.speaker).toMatchObject({ name: 'Peter Brill', role: 'head of the farmers’ union' });
});

test('leaves who speaks out of a quotation whose closing mark is missing', async () => {
  const quotes = await quotesOf([
    '“The gates will hold for a century, Marta Oduya said.',
    'Nobody answered.',
  ]);
  for (const { text } of quotes) expect(text).not.toContain('said');
});

test('follows one speaker over paragraphs that each open with a mark, as one group', async () => {
  const quotes = (
    await quotesOf([
      'Marta Oduya opened the lock.',
      '“The gates are new,” Oduya said. “The walls are old.',
      '“They were built by hand.',
      '“We will keep them.”',
    ])
  ).filter(({ kind }) => kind === 'direct');
  expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(Array(4).fill('Marta Oduya'));
  expect(new Set(quotes.map(({ group }) => group)).size).toBe(1);
});

test('takes British single marks and an apostrophe within them for what they are', async () => {
  expect(await spokenIn(['‘The players’ union won’t wait,’ said Marta Oduya.'])).toEqual([
    'The players’ union won’t wait, — Marta Oduya',
  ]);
});

test('keeps a quotation within a quotation inside it', async () => {
  const text = '“My father told me ‘never sell the boat’ and I never did,” said Marta Oduya.';
  expect(await spokenIn([text])).toEqual([
    'My father told me ‘never sell the boat’ and I never did, — Marta Oduya',
  ]);
});

test('takes nicknames and the titles of books for no quotations', async () => {
  expect(await spokenIn(['William “Bud” Harlow won the race. He has read “The Old Quay” twice.'])).toEqual(
    [],
  );
});
