import type { Unit, UnitKind } from '../contract/figures/units.ts';
import type { FigureWords } from '../contract/figures.ts';
import { cuesOf, lazily } from '../cues.ts';
import { figures as und } from '../und/figures.ts';
import { words } from '../words.ts';

const units: readonly (readonly [name: string, kind: UnitKind, forms: string])[] = [
  ['dollar', 'money', 'دولار, دولارا, دولارًا, دولارات'],
  ['US dollar', 'money', 'دولار أمريكي, دولار أميركي'],
  ['euro', 'money', 'يورو'],
  ['pound sterling', 'money', 'جنيه إسترليني, جنيه استرليني'],
  ['Egyptian pound', 'money', 'جنيه, جنيها, جنيهًا, جنيهات, جنيه مصري'],
  ['Saudi riyal', 'money', 'ريال, ريالا, ريالًا, ريالات, ريال سعودي'],
  ['UAE dirham', 'money', 'درهم, درهما, درهمًا, دراهم'],
  ['dinar', 'money', 'دينار, دينارا, دينارًا, دنانير'],
  ['lira', 'money', 'ليرة, ليرات'],
  ['percentage', 'percent', 'بالمئة, بالمائة, في المئة, في المائة, بالمية'],
  ['year', 'duration', 'سنة, سنوات, عام, عاما, عامًا, أعوام'],
  ['month', 'duration', 'شهر, شهرا, شهرًا, أشهر, شهور'],
  ['week', 'duration', 'أسبوع, أسبوعا, أسبوعًا, أسابيع'],
  ['day', 'duration', 'يوم, يوما, يومًا, أيام'],
  ['hour', 'duration', 'ساعة, ساعات'],
  ['minute', 'duration', 'دقيقة, دقائق'],
  ['kilometre', 'measure', 'كيلومتر, كيلومترا, كيلومترًا, كيلومترات, كلم, كم'],
  ['metre', 'measure', 'متر, مترا, مترًا, أمتار'],
  ['metric ton', 'measure', 'طن, طنا, طنًا, أطنان'],
  ['kilogram', 'measure', 'كيلوغرام, كيلوغراما, كغم'],
];

const unitWords = lazily(
  () =>
    new Map<string, Unit>(
      units.flatMap(([name, kind, forms]) =>
        forms.split(', ').map((form) => [form, { name, kind }] as const),
      ),
    ),
);

/** Arabic: magnitudes, currencies and measures, and the words of bounds; a label is a whole clause. */
export const figures: FigureWords = {
  ...und,
  units: {
    ...und.units,
    get symbols() {
      return und.units.symbols;
    },
    get prefixes() {
      return und.units.prefixes;
    },
    get words() {
      return unitWords();
    },
  },
  bounds: {
    ...und.bounds,
    before: [
      ...cuesOf<'about' | 'more-than' | 'less-than' | 'at-least' | 'at-most'>([
        ['about', 'نحو, حوالي, قرابة, ما يقرب من, زهاء'],
        ['more-than', 'أكثر من, ما يزيد على, ما يزيد عن'],
        ['less-than', 'أقل من'],
        ['at-least', 'ما لا يقل عن, على الأقل'],
        ['at-most', 'ما لا يزيد عن, ما لا يزيد على'],
      ]),
      ...und.bounds.before,
    ],
    after: [...cuesOf<'at-least' | 'at-most'>([['at-least', 'على الأقل']]), ...und.bounds.after],
  },
  phrases: {
    ...und.phrases,
    pronouns: words('هو هي هم هذا هذه ذلك تلك وهو وهي وهم وهذا وهذه وذلك كما وقال وأضاف قال'),
    unreal: words('إذا لو اذا قد ربما'),
    negations: words('لم لن لا ليس ليست ما'),
    clauses: 'between-marks',
    joinsArticles: true,
  },
  nonFigures: {
    ...und.nonFigures,
    months: words('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'),
    beforeYear: words('عام سنة في منذ'),
  },
};
