import type { EditionWords } from '../contract/edition.ts';
import { arabic, counting } from '../plurals.ts';

const count = counting(arabic);

export const edition: EditionWords = {
  topStories: 'أهم الأخبار',
  more: 'مزيد من الأخبار',
  inBrief: 'باختصار',
  update: 'تحديث:',
  opinion: 'رأي:',
  alsoIn: 'أيضًا في',
  readAt: (publisher) => (publisher === null ? 'قراءة المقال' : `قراءة المقال في ${publisher}`),
  counts: (stories, articles) =>
    `${count(stories, 'خبر واحد', 'خبران', '# أخبار', '# خبرًا', '# خبر')} · ${count(articles, 'مقال واحد', 'مقالان', '# مقالات', '# مقالًا', '# مقال')}`,
  minutes: (minutes) => count(minutes, 'دقيقة واحدة', 'دقيقتان', '# دقائق', '# دقيقة', '# دقيقة'),
  beyond: (stories) => `و${stories} غيرها في الأرشيف`,
  beyondTitle: 'كل ما عدا ذلك',
  viewOnline: 'العرض في المتصفح',
  archive: 'جميع الأعداد',
  unsubscribe: 'إلغاء الاشتراك',
  written: 'أعدّه برنامج من المصادر المشار إليها بالروابط. كل معلومة وكل رقم وكل اقتباس منقول حرفيًا.',
  nothing: 'لم ترد أخبار لهذا العدد.',
  unsubscribing: {
    ask: 'لن تُرسل أعداد أخرى إلى هذا العنوان.',
    done: 'لن تصلك أعداد أخرى.',
    unknown: 'هذا الرابط غير صالح.',
    failed: 'لم تنجح العملية. يُرجى المحاولة مرة أخرى.',
  },
  locale: 'ar-u-nu-latn',
  toll: {
    dead: 'قتل قتلى مقتل قتيلا مصرع',
    died: 'ضحايا وفاة',
    hurt: 'جرحى جريح إصابة إصابات مصاب مصابين',
    missing: 'مفقود مفقودين',
    animals: 'خروف بقرة أغنام أبقار كلاب',
  },
};
