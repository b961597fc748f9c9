import type { Labels } from '../contract/labels.ts';
import { type DateWords, formatDate } from '../format-date.ts';
import { counting, unchanging } from '../plurals.ts';

const count = counting(unchanging);

const dates: DateWords = {
  months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  afterDay: '',
  afterYear: '',
};

export const labels: Labels = {
  language: 'id',
  keyFacts: 'Pokok berita',
  figures: 'Angka',
  quotes: 'Kutipan',
  whoAndWhere: 'Siapa dan di mana',
  speakerNotNamed: 'pembicara tidak disebutkan dalam sumber',
  minutes: (digest, article) => {
    if (digest < 1) return article > digest ? `30 detik, bukan ${article} menit` : '30 detik';
    return article > digest ? `${count(digest, '# menit')}, bukan ${article}` : count(article, '# menit');
  },
  quotationMarks: ['“', '”'],
  showInSource: 'Tampilkan dalam artikel',
  readSource: 'Baca artikel',
  notNews: 'Bukan berita: tidak ada yang dipilih.',
  nothingFound: 'Artikel ini tidak memuat apa pun selain judulnya.',
  readOnly: (read, all) =>
    `Dari ${all.toLocaleString('id')} karakter teks, ${read.toLocaleString('id')} karakter pertama dibaca.`,
  promise: 'Setiap fakta, angka, dan kutipan disalin kata demi kata dari artikel.',
  date: (iso) => formatDate(iso, dates),
};
