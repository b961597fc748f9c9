import { expect, test } from 'vitest';
import { spokenIn } from './article.ts';

/** Whom each quotation is given to. */
async function voices(paragraphs: readonly string[], language = 'en'): Promise<string[]> {
  const spoken = await spokenIn(paragraphs, language);
  return spoken.map((one) => one.slice(one.lastIndexOf(' — ') + 3));
}

test.each([
  ['a couple', 'Erik Dahl and Karin Dahl have run the ferry since 1990.', '“We go on,” Dahl said.', 'Dahl'],
  ['brothers', 'Sam Tully and Noah Tully opened the bakery.', '“Bread does not wait,” said Tully.', 'Tully'],
  ['father and son', 'Karl Voss and his son Peter Voss own the mill.', 'Voss said: “It is old.”', 'Voss'],
  [
    'the elder',
    'Karl Voss and his son Peter Voss own the mill.',
    '“It stays,” said the elder Voss.',
    'the elder Voss',
  ],
  ['a title that tells nothing', 'Lin Dahl and Sky Dahl own it.', '“We go on,” Mr Dahl said.', 'Mr Dahl'],
  ['two first names', 'Noah Tully met Noah Brandt at the mill.', '“Bread does not wait,” Noah said.', 'Noah'],
])('leaves a name that several bear as it is written: %s', async (_, intro, said, expected) => {
  expect(await voices([intro, said])).toEqual([expected]);
});

test.each([
  ['the wife', '“We go on,” said Mrs Dahl.', 'Karin Dahl'],
  ['the husband', '“She always says that,” said Mr Dahl.', 'Erik Dahl'],
  ['the first name', '“Not always,” said Karin.', 'Karin Dahl'],
])('tells two of one surname by title or first name: %s', async (_, said, expected) => {
  const intro = 'Erik Dahl and his wife Karin Dahl have run the ferry since 1990.';
  expect(await voices([intro, said])).toEqual([expected]);
  // What the title says holds, whatever bare surname stood before it.
  expect((await voices([intro, '“The sea is calm,” Dahl said.', said])).at(-1)).toBe(expected);
});

test('keeps a surname with whom it was used of before anybody else of that name came up', async () => {
  const story = [
    'Ruth Hale, the mayor, opened the lock.',
    '“It took nine years,” Hale said. Hale cut a ribbon, and Hale thanked the crew.',
    'The lock is named after Bernard Hale, who dug the first canal.',
    'Barges waited on both sides of the gates through the morning, and the queue reached as far as the old mill, where children had climbed the trees along the bank to see the water rise and to wave at the crews, who sounded their horns until the gates had opened for the first of them at noon.',
    '“Nobody gets wet,” Hale said.',
  ];
  expect(await voices(story)).toEqual(['Ruth Hale', 'Ruth Hale']);
});

test('takes no George H. for a George W.', async () => {
  const story = [
    'George W. Marsh sold the farm that George H. Marsh had bought.',
    '“It was time,” Marsh said.',
  ];
  expect(await voices(story)).toEqual(['Marsh']);
});

test('takes “De Brenn” at the start of a sentence for Paul de Brenn', async () => {
  expect(await voices(['Paul de Brenn runs the inn.', 'De Brenn said: “We open at six.”'])).toEqual([
    'Paul de Brenn',
  ]);
});

test.each([
  [
    'two women together',
    'Anna Berg and Lisa Holm waited at the pier.',
    '“The boat was late,” she said.',
    '- she',
  ],
  ['a man alone', 'Paul Ronn opened the lock.', '“It is done,” she said.', 'she'],
  ['the subject', 'Lisa Holm sued Anna Berg.', '“I was cheated,” she said.', 'Lisa Holm'],
  [
    'a new subject',
    'Mayor Anna Berg thanked the crew. Lisa Holm, a nurse, was waiting.',
    '“I am late,” she said.',
    'Lisa Holm',
  ],
  ['whose gender fits', 'Anna Berg came with Paul Ronn.', '“It is done,” he said.', 'Paul Ronn'],
])(
  'gives what “she” or “he” said to nobody but whom the sentences tell: %s',
  async (_, intro, said, expected) => {
    expect(await voices([intro, said])).toEqual([expected.replace('- ', '')]);
  },
);

test.each([
  ['“The roof came down,” said April Hunter. “Nobody was inside,” Hunter added.', 'April Hunter'],
  ['“The roof came down,” said Jan Brod. “Nobody was inside,” Brod added.', 'Jan Brod'],
  [
    '“The roof came down,” May Britt Olsen told reporters. “Nobody was inside,” Olsen added.',
    'May Britt Olsen',
  ],
  ['“The roof came down,” said June Carrow, 44. “Nobody was inside,” Carrow added.', 'June Carrow'],
  [
    'Will Marsh said: “The roof came down.” Nobody was inside, he hoped. “It was late,” Marsh said.',
    'Will Marsh',
  ],
  ['“The roof came down,” said Mayor August Lind. “Nobody was inside,” Lind added.', 'August Lind'],
])('keeps a first name that is a month or a verb: %s', async (text, name) => {
  expect(await voices([text])).toEqual([name, name]);
});

test.each([
  ['In April Hunter sold the boat. “It was time,” Hunter said.', 'Hunter'],
  ['Will Marsh resign? “I shall not,” Marsh said.', 'Marsh'],
  ['The vote in May Vanderlin called a mistake. “It was rushed,” Vanderlin said.', 'Vanderlin'],
])('takes a month or a verb for no first name where it is one: %s', async (text, name) => {
  expect(await voices([text])).toEqual([name]);
});

test('gives what “he” said to nobody whom the words themselves speak of', async () => {
  const story = [
    'Peter Brill, the harbour master, met the crews on Monday. He said the quay was safe.',
    '“Jonas Feld was wrong. Feld has made the port less safe for every crew,” he said.',
  ];
  expect((await voices(story)).at(-1)).toBe('Peter Brill');
});

test('no house with an article before its name is a woman who speaks', async () => {
  const paragraphs = [
    'But one nurse at the Royal Infirmary, who asked not to be named, called the outcome “a slap in the face”.',
    '“We lost a month of wages,” she said. “You do the maths.”',
  ];
  expect(await voices(paragraphs)).not.toContain('Royal Infirmary');
});

test('a relative named in passing does not take over the story of one whose husband bore her name', async () => {
  const paragraphs = [
    'Solveig Holm, who taught a nation to bake, died on Friday. She was 94.',
    'Her death was confirmed by her daughter Maren.',
    '“My mother never measured anything,” she told a radio station in 1999.',
    'Mr. Holm, a carpenter, died in 2011.',
  ];
  expect(await voices(paragraphs)).toEqual(['Solveig Holm']);
});

test.each([
  [
    'en',
    [
      'Tom Farrow and Anna Berg bake bread in Dunmore. “It rained all summer,” Farrow said, and pointed to the field. Berg shook her head. “He is better at this than I am.”',
    ],
  ],
  [
    'en',
    [
      'Trainer Paul Hodge said the boxer was finished. “I told him to stop after the third round,” he said. Luca Brandt shook his head. “He is a proud man.”',
    ],
  ],
  [
    'de',
    [
      '„Wir stellen im Herbst neue Leute ein“, sagte Werftchef Jan Bolt. Der ehemalige Betriebsrat Otto Ranft schüttelte den Kopf. „Das haben wir schon oft gehört.“',
    ],
  ],
])(
  'gives nobody what stands behind a sentence of somebody else than who spoke (%s)',
  async (language, text) => {
    const said = await spokenIn(text, language);
    expect(said.at(-1)).toMatch(/ — nobody$/);
    expect(said[0]).not.toMatch(/ — nobody$/);
  },
);

test('names who goes on to speak behind a sentence of their own', async () => {
  const said = await spokenIn([
    '“It rained all summer,” Tom Farrow said. Farrow pointed to the field. “We lost the wheat and then the barley.”',
  ]);
  expect(said.at(-1)).toBe('We lost the wheat and then the barley. — Tom Farrow');
});

test('takes “he” behind a sentence on somebody’s relative for nobody whom the article names', async () => {
  const text = [
    'Mayor Anna Holt met Governor Carl Owen on Monday. “We agreed on the bridge,” the governor said.',
    'Holt’s husband was less pleased. “Nobody asked the people who live there,” he said.',
    'Holt’s husband, Peter Lund, left early. “I have a train to catch,” he said.',
  ];
  expect(await voices(text)).toEqual(['Carl Owen', 'he', 'Peter Lund']);
});
