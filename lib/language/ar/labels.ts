import type { Labels } from '../contract/labels.ts';
import { type DateWords, formatDate } from '../format-date.ts';
import { arabic } from '../plurals.ts';
import { readingTime } from '../reading-time.ts';

const dates: DateWords = {
  months: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  afterDay: '',
  afterYear: '',
};

export const labels: Labels = {
  language: 'ar',
  keyFacts: 'أبرز النقاط',
  figures: 'أرقام',
  quotes: 'اقتباسات',
  whoAndWhere: 'من وأين',
  speakerNotNamed: 'لم يذكر المصدر اسم المتحدث',
  minutes: readingTime(arabic, {
    half: '30 ثانية',
    minutes: ['دقيقة واحدة', 'دقيقتان', '# دقائق', '# دقيقة', '# دقيقة'],
    minutesInstead: ['دقيقة واحدة', 'دقيقتين', '# دقائق', '# دقيقة', '# دقيقة'],
    instead: '# بدلًا من %',
    alone: 'مدة القراءة: #',
  }),
  quotationMarks: ['«', '»'],
  showInSource: 'عرض الموضع في المقال',
  readSource: 'قراءة المقال',
  notNews: 'ليس خبرًا: لم يُختَر منه شيء.',
  nothingFound: 'لا يتضمن المقال شيئًا غير عنوانه.',
  readOnly: (read, all) =>
    `قُرئ من النص أول ${read.toLocaleString('ar-u-nu-latn')} من أصل ${all.toLocaleString('ar-u-nu-latn')} من الأحرف.`,
  promise: 'كل معلومة وكل رقم وكل اقتباس هنا منقول من المقال حرفيًا.',
  date: (iso) => formatDate(iso, dates),
};
