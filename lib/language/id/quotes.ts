import type { QuoteWords } from '../contract/quotes.ts';
import { quotes as und } from '../und/quotes.ts';
import { words } from '../words.ts';

export const quotes: QuoteWords = {
  ...und,
  cueVerbs: words(
    `kata ujar ucap tutur jelas tegas ungkap imbuh tambah papar sebut terang cetus lanjut tandas katanya ujarnya ucapnya tuturnya jelasnya tegasnya ungkapnya imbuhnya tambahnya paparnya terangnya mengatakan menyatakan menjelaskan menegaskan mengungkapkan menambahkan memaparkan menyebutkan menyebut menuturkan menerangkan berkata menulis melaporkan mengaku mengakui mengingatkan meminta menilai menyampaikan membantah mengkritik`,
  ),
  sourcePhrases: [['menurut'], ['berdasarkan', 'keterangan']],
  pronouns: {
    dia: { gender: '', plural: false, person: 3 },
    ia: { gender: '', plural: false, person: 3 },
    mereka: { gender: '', plural: true, person: 3 },
    beliau: { gender: '', plural: false, person: 3 },
  },
  relatives: words(`yang`),
  determiners: words(`seorang sebuah para dua tiga beberapa banyak`),
  prepositions: words(
    `di ke dari pada untuk dengan oleh dalam kepada tentang terhadap bagi antara sejak hingga sampai tanpa menurut saat`,
  ),
  complements: words(`dari`),
  conjunctions: words(`dan atau tetapi tapi namun karena ketika jika sementara`),
  complementisers: words(`bahwa apakah`),
  auxiliaries: words(`adalah telah sudah akan sedang dapat bisa harus`),
  adverbs: words(`juga lagi kemudian saja hari kemarin tadi ini itu tidak belum`),
  outletNouns: words(`koran harian kantor majalah televisi`),
  nobodies: words(`tidak semua siapa`),
  termOpeners: words(
    `film buku novel lagu album serial acara perusahaan kelompok grup klub proyek operasi penghargaan kapal bertajuk berjudul bernama`,
  ),
  definites: words(``),
};
