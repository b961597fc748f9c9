import { expect, test } from 'vitest';
import { groupStories, type StoryDocument } from '../../lib/edition/stories/index.ts';

/** One event told by four papers: each with its own words for the same things. */
const told = (texts: readonly (readonly [headline: string, text: string])[]): StoryDocument[] =>
  texts.map(([headline, text]) => ({ headline, text, published: '2031-05-05' }));

const fire = (town: string, where: string, hurt: string, chief: string): StoryDocument[] =>
  told([
    [
      `Fire destroys ${where} in ${town}`,
      `A fire destroyed ${where} in ${town} on Sunday night. ${hurt} people were hurt, fire chief ${chief} said. Sixty firefighters fought the flames until morning.`,
    ],
    [
      `${town}: ${hurt} hurt as ${where} burns down`,
      `${hurt} people were taken to hospital after ${where} in ${town} burnt down in the night to Monday. The cause is not known, said ${chief}, who leads the fire brigade.`,
    ],
    [
      `Night of flames in ${town}`,
      `Flames lit the sky over ${town} on Sunday night when ${where} caught fire. Neighbours brought blankets. Fire chief ${chief} spoke of ${hurt} injured and asked people to keep their windows shut.`,
    ],
  ]);

const flood = (town: string, river: string, metres: string, mayor: string): StoryDocument[] =>
  told([
    [
      `${river} floods ${town} after three days of rain`,
      `The ${river} rose to ${metres} metres in ${town} on Sunday and flooded the old town. Mayor ${mayor} asked people to leave their cellars. Boats brought the old to the school.`,
    ],
    [
      `Old town of ${town} under water`,
      `After three days of rain the old town of ${town} stands under water. The gauge of the ${river} showed ${metres} metres, mayor ${mayor} said, and the peak is yet to come.`,
    ],
    [
      `${town} fights the flood`,
      `With sandbags and boats ${town} fights the ${river}. It stood at ${metres} metres on Sunday evening. The school took in those who had to leave their homes, said ${mayor}, the mayor.`,
    ],
  ]);

const match = (
  guest: string,
  result: string,
  scorer: string,
  ground: string,
  crowd: string,
): StoryDocument[] =>
  told([
    [
      `Harnholm Athletic ${result} ${guest}`,
      `Harnholm Athletic met ${guest} at ${ground} on Sunday, and it ended ${result}. ${scorer} scored late before a crowd of ${crowd}. Coach Mira Tolland praised her team.`,
    ],
    [
      `${scorer} decides the afternoon against ${guest}`,
      `A late goal by ${scorer} made it ${result} between Harnholm Athletic and ${guest}. ${crowd} people came to ${ground}. Coach Mira Tolland spoke of a hard afternoon.`,
    ],
    [
      `Harnholm Athletic: ${result} and many questions`,
      `It was ${result} at the end against ${guest}. At ${ground} ${crowd} saw ${scorer} score late. Mira Tolland, the coach, had little to say of the first half.`,
    ],
  ]);

test.each([
  [
    'two fires in two towns',
    fire('Harnholm', 'the spice warehouse', 'Nine', 'Ola Brenn'),
    fire('Veldra', 'the paper mill', 'Four', 'Jana Ostrow'),
  ],
  [
    'two floods of one rain',
    flood('Lenn', 'Tolka', '6.4', 'Edda Marsh'),
    flood('Ostrava Sound', 'Rio Verra', '4.9', 'Tomas Quill'),
  ],
  [
    'two matches of one club',
    match('Veldra United', '2-1', 'Ines Calder', 'the Quay Ground', '14,200'),
    match('Lenn Rovers', '0-3', 'Petra Voss', 'Mill Park', '8,900'),
  ],
])('%s on one day stay apart, and each stays whole', (_, one, two) => {
  const mixed = one.flatMap((document, at) => [document, two[at]].flatMap((each) => each ?? []));
  expect(groupStories(mixed)).toEqual([
    [0, 2, 4],
    [1, 3, 5],
  ]);
});

test('events of one kind told once each are not one story', () => {
  const fires = [
    fire('Harnholm', 'the spice warehouse', 'Nine', 'Ola Brenn'),
    fire('Veldra', 'the paper mill', 'Four', 'Jana Ostrow'),
    fire('Lenn', 'the old cinema', 'Two', 'Carl Imber'),
  ].flatMap(([first]) => first ?? []);
  const floods = [
    flood('Brask', 'Tolka', '6.4', 'Edda Marsh'),
    flood('Dunmarsh', 'Rio Verra', '4.9', 'Tomas Quill'),
  ].flatMap(([first]) => first ?? []);
  expect(groupStories([...fires, ...floods])).toEqual([[0], [1], [2], [3], [4]]);
});
