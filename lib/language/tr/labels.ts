import type { Labels } from '../contract/labels.ts';
import { type DateWords, formatDate } from '../format-date.ts';
import { unchanging } from '../plurals.ts';
import { readingTime } from '../reading-time.ts';

const dates: DateWords = {
  months: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'.split(' '),
  afterDay: '',
  afterYear: '',
};

export const labels: Labels = {
  language: 'tr',
  keyFacts: 'Öne çıkanlar',
  figures: 'Rakamlar',
  quotes: 'Alıntılar',
  whoAndWhere: 'Kim ve nerede',
  speakerNotNamed: 'kaynakta konuşanın adı verilmiyor',
  minutes: readingTime(unchanging, {
    half: '30 saniye',
    minutes: ['# dakika'],
    instead: '% yerine #',
    alone: 'okuma süresi #',
  }),
  quotationMarks: ['“', '”'],
  showInSource: 'Haberde göster',
  readSource: 'Haberi oku',
  notNews: 'Bu bir haber metni değil: Hiçbir şey seçilmedi.',
  nothingFound: 'Haberde başlıktan başka bir şey yok.',
  readOnly: (read, all) =>
    `Metnin ${all.toLocaleString('tr')} karakterinden ilk ${read.toLocaleString('tr')} karakteri okundu.`,
  promise: 'Buradaki her bilgi, her rakam ve her alıntı haberden kelimesi kelimesine aktarılmıştır.',
  date: (iso) => formatDate(iso, dates),
};
