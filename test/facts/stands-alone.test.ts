import { describe, expect, test } from 'vitest';
import { digestArticle } from '../../lib/digest.ts';
import { trimSentence } from '../../lib/extract/facts/trim.ts';
import { languages } from '../../lib/language/index.ts';
import type { Digest } from '../../lib/model/index.ts';
import { articleOf } from './article.ts';

const en = await languages.load('en');

const factsOf = ({ dek, facts }: Digest): readonly string[] => [
  ...(dek === null ? [] : [dek]),
  ...facts.map(({ text }) => text),
];

test('the end of an apposition within a clause is not an attribution', () => {
  const sourceOf = (sentence: string): string | undefined => {
    const { source } = trimSentence(sentence, { start: 0, end: sentence.length }, en.facts);
    return source === null ? undefined : sentence.slice(source.start, source.end);
  };
  expect(
    sourceOf('The mill had 14 looms and not 41 as its owner, Dunmere Lines, had said in May.'),
  ).toBeUndefined();
  expect(
    sourceOf('The mill was closed on Friday by the owner, Ada Vale, has told reporters.'),
  ).toBeUndefined();
  expect(sourceOf('The mill of Port Hale had 14 looms and not 41, the owner had said in May.')).toBe(
    'the owner had said in May',
  );
});

test('a sentence about deaths is not a scene, whatever the headline is about', () => {
  const lines = [
    'Two people have died, a sailor in Carrow and a girl on the pier',
    'All ferries to Inverlay stand still, the owner says, and 40,000 homes of the coast are without light',
    '14.10',
    'The harbour of Port Hale was closed at noon, the harbour master says.',
    '13.05',
    'Gusts of 140 kilometres an hour were measured on the pier of Inverlay.',
    '11.40',
    'The bridge to the island was closed to lorries, the council says.',
    '10.15',
    'The weather service had warned of the storm on Tuesday evening.',
  ];
  const digest = digestArticle(
    articleOf(lines, 'Storm live: 40,000 homes without light, ferries stand still'),
    en,
    100,
  );
  expect(factsOf(digest)).toContain('Two people have died, a sailor in Carrow and a girl on the pier');
});

test('the second part of an utterance without its speaker is not a fact', () => {
  const lines = [
    'Ministers have approved a £3.9bn tidal wall across the Orwen estuary that would power 620,000 homes for 120 years, overruling the government’s own wildlife adviser.',
    'The 7km wall, with 52 turbines, would generate 1.4 gigawatts at peak, about 2% of the country’s electricity, and could be running by 2035, the energy secretary, Ada Vale, said on Monday evening.',
    '“We are an island with some of the highest tides on Earth and we have spent a century watching them go in and out,” Vale told members. “The tide does not stop when the wind drops.”',
    'Wild Shores, the adviser, had said the scheme would destroy 41 sq km of mudflats, on which 85,000 waders feed in winter. Its chair, Prof Karl Brand, said Vale had “read the first page and the last page of a 700-page report”.',
    '“She told me in July that she’d listen. She listened the way you listen to the radio,” he said.',
    'Developers Orwen Power, 60% owned by the pension fund Havfond, will be guaranteed £114 per megawatt hour for 35 years, compared with £73 for new offshore wind.',
    'Havfond’s chief executive, Mette Rask, said it was “the kind of thing pension funds were invented for”. Vale’s predecessor, Sir Colin Tripp, who rejected a similar plan in 2021, declined to comment, although a friend of his said he was “spitting feathers”.',
    'Work is expected to start in 2028 and to create 9,000 jobs at its height. A judicial review is likely: the fishing association, which represents 160 boats, said it had already raised £210,000 of the £300,000 it needs.',
  ];
  const article = {
    ...articleOf(lines, 'Tidal wall on the Orwen to go ahead at cost of £3.9bn'),
    dek: 'Ministers approve country’s largest tidal scheme despite warnings over wading birds',
  };
  for (const words of [150, 200, 220, 250, 300]) {
    const facts = factsOf(digestArticle(article, en, words));
    expect(facts.join('\n')).not.toContain('The tide does not stop');
  }
});

test('a question with a label is one of an interview, whatever it tells before it asks', () => {
  const lines = [
    'Ada Vale, 36, has run the harbour of Port Hale since 2019 and taken down three of its five cranes.',
    'Q: You won by 211 votes last time. Are you nervous?',
    'A: I was nervous last time, and now I am only tired of it all.',
    'Q: The yard closed in 2024 and 340 people lost their jobs. Was that you?',
    'A: The yard lost money for eleven years before I ever came to the harbour.',
    'Q: Karl Brand told me: “She loves ships more than families.” Does she?',
    'A: It is a good line, and I would have liked to say it of somebody else.',
  ];
  const digest = digestArticle(articleOf(lines, 'The last cranes of Port Hale'), en, 220);
  expect(digest.form).toBe('interview');
  expect(factsOf(digest).join('\n')).not.toMatch(/211 votes|340 people/);
});

describe.each([
  [
    'fr',
    'Le port de Halmont vend son bac à la compagnie Dunmère',
    [
      'Le conseil municipal de Halmont a vendu mardi le bac du port à la compagnie Dunmère.',
      '« Nous ne pouvons plus payer, et personne ne le pourra », a dit Béatrice Valin, la cheffe de l’opposition.',
      'Elle estime que la vente coûtera au moins 3 millions d’euros à la ville, et que la compagnie Dunmère fermera la ligne.',
      'Le bac transporte 340 passagers par jour et perd 90 000 euros par an.',
    ],
    /^(?:Elle|Selon elle)/m,
  ],
  [
    'es',
    'El puerto de Halmar vende su barco a la compañía Dunmera',
    [
      'El ayuntamiento de Halmar vendió el martes el barco del puerto a la compañía Dunmera.',
      '«No podemos pagar más y nadie podrá», dijo Lucía Valín, jefa de la oposición.',
      'Según ella, la venta costará 3 millones de euros a la ciudad.',
      'El barco transporta 340 pasajeros al día y pierde 90.000 euros al año.',
    ],
    /^Según ella/m,
  ],
  [
    'it',
    'Il porto di Halmara vende il traghetto alla compagnia Dunmera',
    [
      'Il consiglio comunale di Halmara ha venduto martedì il traghetto alla compagnia Dunmera.',
      '«Non possiamo più pagare, e nessuno potrà», ha detto Lucia Vallini, capo dell’opposizione.',
      'Secondo lei la vendita costerà 3 milioni di euro alla città.',
      'Il traghetto trasporta 340 passeggeri al giorno e perde 90.000 euro all’anno.',
    ],
    /^Secondo lei/m,
  ],
  [
    'nl',
    'De haven van Halmeer verkoopt haar pont aan rederij Dunmeer',
    [
      'De gemeenteraad van Halmeer heeft dinsdag de pont verkocht aan rederij Dunmeer.',
      '“Wij kunnen niet meer betalen, en niemand zal het kunnen”, zei Lucie Valk, leider van de oppositie.',
      'Volgens haar kost de verkoop de stad 3 miljoen euro.',
      'De pont vervoert 340 passagiers per dag en verliest 90.000 euro per jaar.',
    ],
    /^Volgens haar/m,
  ],
  [
    'pl',
    'Port w Halmarze sprzedaje prom firmie Dunmera',
    [
      'Rada miasta Halmar sprzedała we wtorek prom portowy firmie Dunmera.',
      '„Nie możemy już płacić i nikt nie będzie mógł”, powiedziała Łucja Walicka, szefowa opozycji.',
      'Jej zdaniem sprzedaż będzie kosztować miasto 3 miliony złotych.',
      'Prom przewozi 340 pasażerów dziennie i traci 90 000 złotych rocznie.',
    ],
    /^Jej zdaniem/m,
  ],
])('in %s, whose words were never trained', (code, headline, lines, pointer) => {
  test('a sentence whose pronoun stands for somebody in a quotation is no fact', async () => {
    const language = await languages.load(code);
    const facts = factsOf(digestArticle({ ...articleOf(lines, headline), language: code }, language, 220));
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.join('\n')).not.toMatch(pointer);
  });
});
