import { expect, test } from 'vitest';
import type { Arrival } from '../../lib/edition/entry.ts';
import type { Edition } from '../../lib/model/index.ts';
import type { Invented } from './day.data.ts';
import { arrivalsOf, compiled, settings } from './day.ts';

const told = (publisher: string, headline: string, text: string): Invented => ({
  section: 'World',
  publisher,
  headline,
  dek: null,
  text,
  facts: [text.split('. ')[0] ?? text],
  figures: [],
  quotes: [],
  people: [],
});

const charged = told(
  'Kestria Times',
  'Mayor of Orlenburg accused of taking bribes',
  'The prosecutor has charged Viktor Malsen, the mayor of Orlenburg, with taking bribes of a construction company. Malsen denies it. The company, Hallbau, built the new swimming hall.',
);
const resigned = told(
  'Sound Radio',
  'Town hall gets a new head',
  'After a night of talks with his party, Viktor Malsen resigned on Thursday. His deputy runs the administration of Orlenburg until an election in autumn.',
);
const storm = told(
  'Sound Radio',
  'Storm tears roofs from forty houses',
  'A storm tore the roofs from forty houses in Orlenburg on Wednesday night. Nobody was hurt. The fire brigade was out 120 times.',
);

const tomorrow = { ...settings, date: '2031-05-06', from: settings.to, to: '2031-05-06T05:00:00Z' };
const later = (articles: readonly Invented[]): Arrival[] =>
  arrivalsOf(articles).map((arrival) => ({
    ...arrival,
    key: `later/${arrival.key}`,
    arrived: tomorrow.from,
  }));
const after = async (
  articles: readonly Invented[],
  before: Edition,
): Promise<(readonly [string, boolean])[]> =>
  (await compiled(later(articles), [before], tomorrow)).stories.map(({ headline, update }) => [
    headline,
    update,
  ]);

const first = await compiled(arrivalsOf([charged]), [], settings);

test('a story told in other words continues an earlier one when the same people are in it', async () => {
  expect(await after([resigned], first)).toEqual([[resigned.headline, true]]);
});

test('another event in the same town is not an update', async () => {
  expect(await after([storm], first)).toEqual([[storm.headline, false]]);
});

test('in a script without capitals, a continued story is recognised by its words alone', async () => {
  const fire = told(
    'Sound Radio',
    '港口城市仓库起火三人死亡',
    '周二夜间，港口城市的一座棉花仓库起火，三名工人死亡。消防队长李安表示，火势在清晨得到控制。仓库属于南海纺织公司。',
  );
  const again = told(
    'Kestria Times',
    '棉花仓库大火造成三名工人死亡',
    '港口城市一座棉花仓库周二夜间发生火灾，造成三名工人死亡。南海纺织公司表示悲痛。消防队长李安说，清晨火势已被控制。',
  );
  const other = told(
    'Kestria Times',
    '北方铁路新线通车',
    '北方铁路的新线路周三通车，列车从山区到海边只需两个小时。首班列车上有四百名乘客。部长王青剪彩。',
  );
  const before = await compiled(arrivalsOf([fire]), [], settings);
  expect(await after([again], before)).toEqual([[again.headline, true]]);
  expect(await after([other], before)).toEqual([[other.headline, false]]);
});

test('an edition that was stored without the names of its stories is read, and knows what is told again', async () => {
  const old = structuredClone(first);
  for (const { signature } of old.stories) delete signature.names;
  expect(await after([charged], old)).toEqual([]);
  expect(await after([storm], old)).toEqual([[storm.headline, false]]);
});
