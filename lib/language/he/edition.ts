import type { EditionWords } from '../contract/edition.ts';
import { counting, hebrew } from '../plurals.ts';

const count = counting(hebrew);

export const edition: EditionWords = {
  topStories: 'החדשות המרכזיות',
  more: 'חדשות נוספות',
  inBrief: 'בקצרה',
  update: 'עדכון:',
  opinion: 'דעה:',
  alsoIn: 'גם אצל',
  readAt: (publisher) => (publisher === null ? 'לקריאת הכתבה' : `לקריאה אצל ${publisher}`),
  counts: (stories, articles) =>
    `${count(stories, 'ידיעה אחת', 'שתי ידיעות', '# ידיעות')} · ${count(articles, 'כתבה אחת', 'שתי כתבות', '# כתבות')}`,
  minutes: (minutes) => count(minutes, 'דקה אחת', 'שתי דקות', '# דקות'),
  beyond: (stories) => `עוד ${stories} בארכיון`,
  beyondTitle: 'כל השאר',
  viewOnline: 'לצפייה בדפדפן',
  archive: 'כל המהדורות',
  unsubscribe: 'ביטול המינוי',
  written: 'נכתב בידי תוכנה מתוך המקורות המקושרים. כל עובדה, כל מספר וכל ציטוט הועתקו מילה במילה.',
  nothing: 'לא הגיעו חדשות למהדורה זו.',
  unsubscribing: {
    ask: 'לא יישלחו עוד מהדורות לכתובת זו.',
    done: 'לא תקבלו עוד מהדורות.',
    unknown: 'הקישור אינו תקף.',
    failed: 'הפעולה לא הצליחה. נסו שוב.',
  },
  locale: 'he-IL',
  toll: {
    dead: 'הרוגים נהרגו הרוג נספו',
    died: 'מתים מתו',
    hurt: 'פצועים נפצעו פצוע',
    missing: 'נעדרים נעדר',
    animals: 'כבשים פרות סוסים כלבים',
  },
};
