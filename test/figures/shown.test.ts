import { expect, test } from 'vitest';
import { labelText } from '../../lib/model/index.ts';
import { figuresIn } from './read.ts';

/** What a reader would see of a text: figures with a label. */
async function shownIn(text: string, code = 'en'): Promise<string[]> {
  return (await figuresIn(text, code)).flatMap(({ text: value, label }) =>
    label === null ? [] : [`${value} · ${labelText(label)}`],
  );
}

test.each([
  [
    'a share that what follows says something of',
    'A poll found 40% of Kestrians believe prices have become worse.',
  ],
  ['what points back', 'Only 16% of accidents happen during this phase.'],
  ['half of a compound', 'Lund finished with a three-under 69 in testing conditions.'],
  ['a clock time without its colon', '09.30 Schools closed in Norda.'],
  ['a telephone number in groups', 'Contact 0800 123 4567 or see Section 4, page 12.'],
])('%s is no line of figures', async (_, text) => expect(await shownIn(text)).toEqual([]));

test.each([
  [
    'a clause keeps the place that opens it',
    'In Port Lacey, the Greens took 58 per cent of the vote.',
    '58 per cent · In Port Lacey, the Greens took … of the vote',
  ],
  [
    'a clause goes on to the level it came from',
    'The sea lion population has grown to 300,000 from an estimated herd of 10,000.',
    '300,000 · The sea lion population has grown to … from an estimated herd of 10,000',
  ],
  [
    'a verb keeps its particle',
    'A report put more than half of the losses down to a weir.',
    'half of the losses · A report put … down to a weir',
  ],
])('%s', async (_, text, shown) => expect(await shownIn(text)).toContain(shown));

test.each([
  [
    'a noun that is a pronoun elsewhere',
    'The mine lost $5 million after the strike.',
    '$5 million · The mine lost … after the strike',
  ],
  [
    'a chance with what it is a chance of',
    'Traders see a 35% chance of a cut in June.',
    '35% · Traders see a … chance of a cut in June',
  ],
  [
    'the dead without the missing',
    'At least 19 people have died and more than two dozen are missing.',
    '19 · people have died',
  ],
])('%s', async (_, text, shown) => expect(await shownIn(text)).toEqual([shown]));

test.each([
  ['a French hour of the day', 'fr', 'Ils ont lutté jusqu’à 7 heures contre les flammes.'],
  ['a French hour with its minutes', 'fr', 'Le feu a pris vers 1 h 45 dans un local.'],
  ['a German clause that leaves its noun out', 'de', 'Der letzte endete nach 20 Stunden ohne Ergebnis.'],
  [
    'a German figure without a noun behind it',
    'de',
    'Die drei Dörfer liegen rund fünf Kilometer voneinander entfernt und bilden ein Dreieck.',
  ],
  ['a German time that has passed', 'de', 'Die Maßstäbe hat das Gericht vor drei Monaten gesetzt.'],
  ['who speaks before a colon', 'en', 'LUND: Two things.'],
  ['a toll of nothing named', 'en', 'The government put the toll at 17.'],
])('%s has no label', async (_, code, text) => expect(await shownIn(text, code)).toEqual([]));

test('a French clause keeps its denial', async () => {
  const text = 'La maire ne laissera pas 230 emplois partir en fumée.';
  expect(await shownIn(text, 'fr')).toEqual(['230 · La maire ne laissera pas … emplois partir en fumée']);
});

test.each([
  ['fr', '« Nous ne laisserons pas 230 emplois partir en fumée », a dit la maire.'],
  ['es', 'El sindicato, que pedía un 6,1%, rechazó la oferta.'],
  ['ru', 'Завод, который вложил 2,5 млрд рублей, закрыт.'],
])('a clause that leans on another one has no label: %s', async (code, text) => {
  expect(await shownIn(text, code)).toEqual([]);
});

test.each([
  ['fr', 'Quelque 15 000 personnes ont défilé dans les rues.', '15 000 · personnes ont défilé dans les rues'],
  ['es', 'Unas 15.000 personas se manifestaron en Norda.', '15.000 · personas se manifestaron en Norda'],
  ['ru', 'Ущерб оценивается в 120-150 млн рублей.', '120-150 млн рублей · Ущерб оценивается в'],
  [
    'de',
    'Torvex hob seine Prognose auf 310 bis 330 Millionen Euro an.',
    '310 bis 330 Millionen Euro · Torvex hob seine Prognose auf … an',
  ],
  [
    'de',
    '134 Menschen kamen im Tal am 14. und 15. Juli ums Leben.',
    '134 · Menschen kamen im Tal am 14. und 15. Juli ums Leben',
  ],
])('bound, unit and particle stand where they belong: %s', async (code, text, line) => {
  expect(await shownIn(text, code)).toEqual([line]);
});

test.each([
  [
    'a bound, the whole of a share and the verb behind it',
    'de',
    'Künftig müssen mindestens 30 Prozent der Wohnungen in Neubauten mietpreisgebunden sein.',
    '30 Prozent · Künftig müssen … der Wohnungen in Neubauten mietpreisgebunden sein',
  ],
  [
    'a German noun with what hangs on it, without the verb behind',
    'de',
    'Der Hügel, den ein 57 Meter langes Netz von Gräben durchzieht, blieb frei.',
    '57 Meter · langes Netz von Gräben',
  ],
  [
    'a Spanish sum with its currency',
    'es',
    'El gobierno gastará 300 millones de euros para la nueva línea de tren.',
    '300 millones de euros · El gobierno gastará … para la nueva línea de tren',
  ],
  [
    'a French one',
    'fr',
    'La ville dépensera 300 millions d’euros pour la ligne.',
    '300 millions d’euros · La ville dépensera … pour la ligne',
  ],
  [
    'a Spanish share',
    'es',
    'El 40 por ciento de los votantes se quedó en casa.',
    '40 por ciento · de los votantes se quedó en casa',
  ],
])('%s', async (_, code, text, shown) => expect(await shownIn(text, code)).toEqual([shown]));

test.each([
  [
    'Officials said that in Norda, the average rent rose to $900.',
    'en',
    '$900 · in Norda, the average rent rose to',
  ],
  ['In May, the average rent rose to $900.', 'en', '$900 · the average rent rose to'],
  ['Trpí jí 60 % versus cca pět procent v běžné populaci.', 'cs', null],
])(
  'a place that opens the clause of a subject without a name stays; a comparison has no label: %s',
  async (text, code, line) => {
    expect(await shownIn(text, code)).toEqual(line === null ? [] : [line]);
  },
);

test.each([
  'In the 2018-19 season they won.',
  'The 2019/20 budget passed.',
  'He led the town in 1995-1999 and 2001–2005.',
])('seasons and spans of years are no figures: %s', async (text) => {
  expect(await figuresIn(text)).toEqual([]);
});

test.each([
  ['than what', 'The fair was launched more than 20 years later.'],
  ['where', 'In Norda, where Lund lived for two decades, the fair goes on.'],
  ['whether it is fewer', 'Then three or four soldiers came into the train.'],
  ['who else', 'Ann, Ben and Carl are among 300 women at the fair.'],
  ['whom', 'The man on the telephone asked him for $8,000.'],
  ['whether it is so', 'It is unclear how many thousands of people have been displaced by the storm.'],
])('a label that leaves open %s is left out', async (_, text) => expect(await shownIn(text)).toEqual([]));

test.each([
  ['The woman died two days later at a hospital.', 'two days · The woman died … later at a hospital'],
  ['The injured included 42 soldiers and two civilians.', '42 soldiers · The injured included'],
  ['The wave hit at noon and 45 were killed on the pier.', '45 · were killed on the pier'],
  ['The dam broke on Jan. 9, and the flood killed 14 people.', '14 people · the flood killed'],
  ['A poll found that 74 percent of voters backed Mr. Lund.', '74 percent · of voters backed Mr. Lund'],
  ['Lund said she would sell 40 boats.', '40 boats · Lund said she would sell'],
])('what a label answers itself stays: %s', async (text, shown) =>
  expect(await shownIn(text)).toEqual([shown]),
);
