import type { Labels } from '../contract/labels.ts';
import { type DateWords, formatDate } from '../format-date.ts';
import { hebrew } from '../plurals.ts';
import { readingTime } from '../reading-time.ts';

const dates: DateWords = {
  months: 'בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר'.split(' '),
  monthsAlone: 'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר'.split(' '),
  afterDay: '',
  afterYear: '',
};

export const labels: Labels = {
  language: 'he',
  keyFacts: 'עיקרי הדברים',
  figures: 'מספרים',
  quotes: 'ציטוטים',
  whoAndWhere: 'מי ואיפה',
  speakerNotNamed: 'שם הדובר אינו מופיע במקור',
  minutes: readingTime(hebrew, {
    half: '30 שניות',
    minutes: ['דקה אחת', 'שתי דקות', '# דקות'],
    instead: '# במקום %',
    alone: 'זמן קריאה: #',
  }),
  quotationMarks: ['”', '”'],
  showInSource: 'הצגה בכתבה',
  readSource: 'לקריאת הכתבה',
  notNews: 'לא ידיעה חדשותית: לא נבחר דבר.',
  nothingFound: 'בכתבה אין דבר מלבד הכותרת.',
  readOnly: (read, all) =>
    `מתוך ${all.toLocaleString('he')} תווים בטקסט נקראו ${read.toLocaleString('he')} הראשונים.`,
  promise: 'כל עובדה, כל מספר וכל ציטוט הועתקו מהכתבה מילה במילה.',
  date: (iso) => formatDate(iso, dates),
};
