import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupStories, type StoryDocument } from '../../lib/edition/stories/index.ts';
import { generatedDocuments } from './generated.ts';

const document = (headline: string, text: string): StoryDocument => ({ headline, text, published: null });

const lisbon = [
  document(
    'Bridge in Harnholm closed after cracks are found',
    'The Tolka bridge in Harnholm was closed on Monday after inspectors found cracks in two of its pylons. 40,000 cars cross it every day. Mayor Ida Brenner said repairs would take six weeks.',
  ),
  document(
    'Harnholm shuts Tolka bridge over cracked pylons',
    'Harnholm closed its Tolka bridge to all traffic on Monday. Inspectors had found cracks in two pylons, mayor Ida Brenner said. Repairs are to take six weeks; some 40,000 cars a day must find another way.',
  ),
  document(
    'Six weeks without the Tolka bridge',
    'Commuters in Harnholm face detours for six weeks: the Tolka bridge is closed since inspectors found cracks in its pylons. Ida Brenner, the mayor, promised more ferries.',
  ),
];
const other = [
  document(
    'Central bank of Velland keeps its rate at 3.5 percent',
    'The central bank of Velland left its main rate at 3.5 percent on Thursday. Governor Otto Lind said inflation was falling more slowly than hoped.',
  ),
  document(
    'Velland: rate stays at 3.5 percent, says Lind',
    'Otto Lind, governor of the central bank of Velland, kept the main rate at 3.5 percent on Thursday because inflation falls slowly.',
  ),
];

test('one event told by several sources is one story, another event another', () => {
  expect(groupStories([...lisbon, ...other])).toEqual([
    [0, 1, 2],
    [3, 4],
  ]);
});

function quake(place: string, region: string, size: string, dead: string, minister: string): StoryDocument[] {
  return [
    `An earthquake of magnitude ${size} struck ${place} in the early morning, killing at least ${dead} people. Rescuers searched the rubble of houses in ${region}. ${minister} visited the area and promised tents.`,
    `At least ${dead} people died when a strong earthquake hit ${place}, the capital of ${region}. The magnitude was ${size}. Houses collapsed, and rescuers searched the rubble, ${minister} said.`,
    `Rescuers in ${region} searched the rubble of collapsed houses after the earthquake of magnitude ${size} near ${place}. ${dead} people were killed, according to ${minister}. Many slept in tents.`,
    `Thousands slept in tents in ${place} after an earthquake killed ${dead} people. The quake of magnitude ${size} made houses collapse all over ${region}. ${minister} thanked the rescuers.`,
    `The death toll of the earthquake in ${region} stands at ${dead}. Rescuers found survivors in the rubble in ${place}. The magnitude ${size} was the highest in decades. ${minister} asked for help.`,
  ].map((text, at) =>
    document(
      at % 2 === 0 ? `Earthquake kills ${dead} in ${region}` : `Strong earthquake hits ${place}`,
      text,
    ),
  );
}

test('two earthquakes told in the same words are two stories', () => {
  const one = quake('Marovo', 'Kestria', '6.8', '214', 'Interior minister Jana Holub');
  const two = quake('Sante Lira', 'Ondalusa', '7.1', '97', 'President Ruben Ocasta');
  expect(groupStories([...one, ...two]).map((story) => story.length)).toEqual([5, 5]);
});

test('groups stories in other scripts', () => {
  const harbour = [
    '港の橋が月曜日に閉鎖された。検査で支柱に亀裂が見つかったためだ。市長は修理に六週間かかると述べた。',
    '月曜日、検査で支柱に亀裂が見つかり、港の橋が閉鎖された。修理には六週間かかると市長は話した。',
  ];
  const bank = [
    'Центральний банк залишив ставку на рівні 3,5 відсотка, сказав голова Отто Лінд у четвер.',
    'Голова центрального банку Отто Лінд повідомив у четвер, що ставка лишається 3,5 відсотка.',
  ];
  expect(groupStories([...harbour, ...bank].map((text) => document('', text)))).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test('an empty day has no story, an empty document a story of its own', () => {
  expect(groupStories([])).toEqual([]);
  expect(groupStories([document('', ''), document('', '')])).toEqual([[0], [1]]);
});

test('every document is in exactly one story, whatever the texts', () => {
  const text = fc.string({ unit: 'binary', maxLength: 120 });
  const any = fc.record({ headline: text, text, published: fc.constantFrom(null, '2031-05-06') });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 30 }), (documents) => {
      const positions = groupStories(documents).flat();
      expect(positions.toSorted((a, b) => a - b)).toEqual([...documents.keys()]);
    }),
    { numRuns: 25 },
  );
});

test('a thousand copies of one text are one story', () => {
  expect(groupStories(Array.from({ length: 1000 }, () => lisbon[0] as StoryDocument))).toHaveLength(1);
});

test('time grows with the number of documents, not with their pairs', () => {
  const cost = (count: number): number => {
    const documents = [...generatedDocuments(count)];
    const before = process.cpuUsage();
    const stories = groupStories(documents);
    const { user, system } = process.cpuUsage(before);
    // Of the 60 generated events of the smallest day the learned weights put four to another.
    expect(Math.abs(1 - stories.length / (count / 5))).toBeLessThan(0.08);
    return user + system;
  };
  cost(300);
  // Four times the documents: a quadratic method would take sixteen times as long.
  expect(cost(3_200) / cost(800)).toBeLessThan(8);
});

test('two briefs that count as many dead are two stories where each names another place', () => {
  const storm = document(
    'Storm toll rises to 23',
    'The death toll from Storm Ottmar rose to 23 on Monday in Ardena, the interior ministry said.',
  );
  const bus = document(
    'Bus falls into river in Colmund',
    'The deaths of 23 people in a bus in Colmund were confirmed by the mayor on Monday.',
  );
  const again = document(
    'Ardena counts its dead',
    'Storm Ottmar has killed 23 people in Ardena, the interior ministry said on Monday.',
  );
  expect(groupStories([storm, bus, again])).toEqual([[0, 2], [1]]);
});
