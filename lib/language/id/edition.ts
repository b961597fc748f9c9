import type { EditionWords } from '../contract/edition.ts';
import { counting, unchanging } from '../plurals.ts';

const count = counting(unchanging);

export const edition: EditionWords = {
  topStories: 'Berita utama',
  more: 'Berita lainnya',
  inBrief: 'Singkatnya',
  update: 'Pembaruan:',
  opinion: 'Opini:',
  alsoIn: 'Juga di',
  readAt: (publisher) => (publisher === null ? 'Baca artikel' : `Baca di ${publisher}`),
  counts: (stories, articles) => `${count(stories, '# berita')} dari ${count(articles, '# artikel')}`,
  minutes: (minutes) => count(minutes, '# menit'),
  beyond: (stories) => `+${stories} lagi di arsip`,
  beyondTitle: 'Selebihnya',
  viewOnline: 'Lihat di peramban',
  archive: 'Semua edisi',
  unsubscribe: 'Berhenti berlangganan',
  written:
    'Ditulis oleh program dari sumber-sumber yang ditautkan. Setiap fakta, angka, dan kutipan disalin kata demi kata.',
  nothing: 'Tidak ada berita yang masuk untuk edisi ini.',
  unsubscribing: {
    ask: 'Edisi berikutnya tidak akan dikirim lagi ke alamat ini.',
    done: 'Anda tidak akan menerima edisi lagi.',
    unknown: 'Tautan ini tidak valid.',
    failed: 'Gagal. Silakan coba lagi.',
  },
  locale: 'id-ID',
  toll: {
    dead: 'tewas terbunuh',
    died: 'meninggal korban',
    hurt: 'luka-luka terluka luka cedera',
    missing: 'hilang',
    animals: 'domba sapi babi kuda anjing serigala burung ayam kambing hewan',
  },
};
