import type { Labels } from '../contract/labels.ts';
import { type DateWords, formatDate } from '../format-date.ts';
import { unchanging } from '../plurals.ts';
import { readingTime } from '../reading-time.ts';

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
  minutes: readingTime(unchanging, {
    half: '30 detik',
    minutes: ['# menit'],
    instead: '#, bukan %',
    alone: 'waktu baca #',
  }),
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
