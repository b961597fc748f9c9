import { expect, test } from 'vitest';
import { quotesOf, spokenIn } from './article.ts';

const intro = 'Die Brücke über die Lohme bleibt gesperrt.';

async function speakerOf(sentence: string) {
  const quotes = await quotesOf([intro, sentence], 'de');
  return quotes.find(({ kind }) => kind === 'direct' || kind === 'partial')?.speaker ?? null;
}

test.each([
  ['der Deutschen Nachrichtenagentur'],
  ['zur Nordpost'],
  ['der NP'],
  ['gegenüber der Nordpost'],
  ['am Dienstag in Hallstedt'],
])('whom and when it was told, “%s”, is no part of a German speaker', async (hearer) => {
  const speaker = await speakerOf(`„Das hält noch zwei Winter“, sagte Elke Brandis ${hearer}.`);
  expect(speaker).toMatchObject({ text: 'Elke Brandis', name: 'Elke Brandis' });
});

test('a month is no speaker', async () => {
  const speaker = await speakerOf(
    'Der Verband sieht die Stadt in der Pflicht und erklärte Anfang März: „Wir zählen nicht auf die Fähre.“',
  );
  expect(speaker?.text ?? '').not.toContain('März');
});

test('a preposition that opens a German sentence begins no name', async () => {
  const speaker = await speakerOf('Gegenüber Radio Lohme sagte Elke Brandis: „Das hält noch zwei Winter.“');
  expect(speaker).toMatchObject({ text: 'Elke Brandis' });
});

test('where somebody works stands behind the whole name, a noble name goes on behind the first', async () => {
  const works = await speakerOf('„Wir warten auf Boote“, sagte Moritz Wohlers von der Hilfsaktion.');
  expect(works?.name).toBe('Moritz Wohlers');
  const noble = await speakerOf('„Wir warten auf Boote“, sagte Ursula von der Lohe.');
  expect(noble?.name).toBe('Ursula von der Lohe');
});

test('takes a law’s title for nobody’s words', async () => {
  const text = [
    'Der Landtag hat das „Gesetz über die Sicherung der Häfen und Werften“ beschlossen.',
    'Minister Hans Keil verwies auf das „Gesetz zur Förderung der Schifffahrt im Norden“. „Gesetze über Häfen haben wir genug“, sagte Keil.',
  ];
  expect(await spokenIn(text, 'de')).toEqual(['Gesetze über Häfen haben wir genug — Hans Keil']);
});

test('a pronoun means whoever bears a surname that two words without a known first name brought in', async () => {
  const speaker = await speakerOf(
    '„Es wird laut“, sagte Oyelu Brandis am Montag. Der Hafen ist alt. Er liegt im Norden. Dort steht ein Turm. Den Turm sieht man weit. Es ist still. Den Titel hält Thomas Reder. Brandis rechnet mit vielen Booten. „Wenn der Wind dreht, wird es eng“, sagte er.',
  );
  expect(speaker?.name).toBe('Oyelu Brandis');
});

test('a noun behind a surname is no part of a name', async () => {
  const quotes = await quotesOf(
    [
      intro,
      '„Das hält noch zwei Winter“, sagte Bernd Wohlers am Montag.',
      'Hier sieht auch Wohlers Vorteile für die Stadt. „Die Fähre ist schneller“, sagte er.',
    ],
    'de',
  );
  expect(quotes.at(-1)?.speaker?.name).toBe('Bernd Wohlers');
});

test.each([
  ['Fähren-Promoterin Oyelu Brandis', 'Oyelu Brandis', 'Fähren-Promoterin'],
  ['der neue Hafendirektor Oyelu Brandis', 'Oyelu Brandis', 'der neue Hafendirektor'],
])('the role of „%s“ reads correctly beside the name', async (said, name, role) => {
  const speaker = await speakerOf(`„Das hält noch zwei Winter“, sagte ${said}.`);
  expect(speaker).toMatchObject({ name, role });
});

test.each([['dem neuen Hafendirektor'], ['dem früheren Hafendirektor']])(
  'a role that its article bends, „%s“, is none beside the name',
  async (said) => {
    const speaker = await speakerOf(
      `Die Stadt dankte ${said} Oyelu Brandis. „Das hält noch zwei Winter“, sagte Oyelu Brandis.`,
    );
    expect(speaker?.role).toBeUndefined();
  },
);

test('a description stands without an article that bends it', async () => {
  const speaker = await speakerOf('„Die Brücke hält noch zwei Winter“, heißt es in dem Bericht.');
  expect(speaker?.text).toBe('Bericht');
});

test('who stands before a verb with its pronoun behind it does not speak', async () => {
  const quotes = await quotesOf(
    [
      intro,
      '„Wir warten auf Boote“, sagte Elke Brandis am Montag. Sie führt den Hafen.',
      'Neben Jonas Feld sagte sie: „Das hält noch zwei Winter.“',
    ],
    'de',
  );
  expect(quotes.at(-1)?.speaker?.name).toBe('Elke Brandis');
});

test.each([
  ['„Das ist ein Bürger erster Klasse für die Stadt“, wird Elke Brandis, Leiterin des Hafens, zitiert.'],
  ['Sie rief die Bürger zum „Kampf um den Hafen“ gegen den Bund auf.'],
  ['Sie lobte den Minister Karl Ohm mit den Worten: „Hier wird pragmatisch gehandelt.“'],
])('whose words they are is shown where the sentence can be read in one way only: %s', async (sentence) => {
  const told = 'Das sagte Elke Brandis am Montag. Sie leitet den Hafen.';
  const quotes = await quotesOf([`${intro} ${told}`, sentence], 'de');
  expect(quotes.find(({ kind }) => kind !== 'indirect')?.speaker?.name).toBe('Elke Brandis');
});

test('whoever reports an answer does not give it', async () => {
  const speaker = await speakerOf(
    'Wie der Sender Nordfunk berichtet, gab Elke Brandis dem Sender eine Antwort aus einem Wort: „Nein.“',
  );
  expect(speaker?.text ?? '').not.toContain('Nordfunk');
});
