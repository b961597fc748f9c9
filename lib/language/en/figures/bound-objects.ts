import type { BoundObject } from '../../contract/figures/bounds.ts';
import { words } from '../../words.ts';

/** What is run, swum and ridden over. */
const distances = words('metre kilometre mile yard furlong lap foot');
const over = words('over');

/** Where "over", "about", "around" and "under" are plain prepositions: a race over 1,500 metres, a film about 40 children. */
export const boundObjects: readonly BoundObject[] = [
  {
    words: over,
    behind:
      words(`win wins won winning beat beats beaten beating race races raced racing heat heats final finals
      gold silver bronze medal medals title titles record records sprint sprints champion champions championship
      championships compete competes competed competing swam swim swims victory crown hurdles freestyle
      steeplechase runner winner winners triumph triumphs triumphed event events world olympic`),
    reach: 6,
    takes: (unit) => unit !== null && distances.has(unit.name),
  },
  {
    words: over,
    behind: words('run runs ran running runner runners ride rides rode rider'),
    reach: 0,
    takes: (unit) => unit?.name === 'metre' || unit?.name === 'yard',
  },
  {
    words: over,
    behind:
      words(`debate debates debated dispute disputes disputed row rows argument arguments argue argues argued
      arguing fight fights fought fighting clash clashes clashed concern concerns anger protest protests protested
      quarrel quarrels quarrelled battle battles battled controversy talks feud scandal outrage lawsuit sued fear
      fears worry worries worried strike strikes power preside presides presided rule rules ruled watch watches
      watched take takes took taken taking hand hands handed handing mull mulls mulled vote referendum standoff
      presiding ruling watching towers towered control turn turns turned turning`),
    reach: 0,
    takes: (unit) => unit?.kind !== 'duration' && unit?.kind !== 'percent',
  },
  {
    words: over,
    behind: words('spread scattered strewn distributed staged held'),
    reach: 0,
    takes: () => true,
  },
  {
    words: words('about'),
    behind:
      words(`film films movie movies book books novel novels story stories tale tales play plays poem poems
      song songs series documentary documentaries drama dramas comedy comedies article articles report reports
      programme programmes program programs podcast podcasts exhibition memoir memoirs show shows essay essays
      debate debates discussion discussions question questions complaint complaints concern concerns worries talk
      talks row argument joke jokes lecture lectures speech speeches letter letters rumours rumors legend myth
      facts information data truth lies news musical opera`),
    reach: 0,
    takes: () => true,
  },
  {
    words: words('about'),
    behind:
      words(`talk talked talking speak speaks spoke spoken speaking hear heard learn learned learnt complain
      complains complained complaining worry worried worrying ask asked asking argue argued joke joked lie lied
      write writes wrote written writing read think thinks thought know knows knew tell tells told`),
    reach: 0,
    takes: (unit) => unit?.kind !== 'duration' && unit?.kind !== 'measure' && unit?.kind !== 'percent',
  },
  {
    words: words('around'),
    behind:
      words(`gather gathers gathered gathering sat sit sits sitting stood stand stands standing walk walked
      walks walking crowd crowded dance danced huddled seated grouped wrapped built`),
    reach: 0,
    takes: (unit) => unit?.kind !== 'duration' && unit?.kind !== 'measure',
  },
  {
    words: words('under'),
    behind: words(
      `from buried trapped crushed pinned lay lies lying hidden sank stuck flattened collapsed beneath`,
    ),
    reach: 0,
    takes: (unit) => unit === null || unit.kind === 'measure',
  },
];
