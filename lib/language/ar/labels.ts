import type { Labels } from '../contract/labels.ts';
import { type DateWords, formatDate } from '../format-date.ts';
import { arabic, counting } from '../plurals.ts';

const count = counting(arabic);

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
  minutes: (digest, article) => {
    if (digest < 1)
      return article > digest
        ? `30 ثانية بدلًا من ${count(article, 'دقيقة واحدة', 'دقيقتين', '# دقائق', '# دقيقة', '# دقيقة')}`
        : '30 ثانية';
    return article > digest
      ? `${count(digest, 'دقيقة واحدة', 'دقيقتان', '# دقائق', '# دقيقة', '# دقيقة')} بدلًا من ${article}`
      : count(article, 'دقيقة واحدة', 'دقيقتان', '# دقائق', '# دقيقة', '# دقيقة');
  },
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
