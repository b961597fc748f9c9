import type { Labels } from '../contract/labels.ts';
import { type DateWords, formatDate } from '../format-date.ts';
import { counting, hebrew } from '../plurals.ts';

const count = counting(hebrew);

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
  minutes: (digest, article) => {
    if (digest < 1)
      return article > digest
        ? `30 שניות במקום ${count(article, 'דקה אחת', 'שתי דקות', '# דקות')}`
        : '30 שניות';
    return article > digest
      ? `${count(digest, 'דקה אחת', 'שתי דקות', '# דקות')} במקום ${article}`
      : count(article, 'דקה אחת', 'שתי דקות', '# דקות');
  },
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
