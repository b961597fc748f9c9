import type { NameWords } from '../contract/names.ts';
import { names as und } from '../und/names.ts';
import { words } from '../words.ts';

/** Names by their shape alone; the words that open sentences are told, so that none becomes part of one. */
export const names: NameWords = {
  ...und,
  openers: words(
    `menurut di ke dari pada untuk dengan oleh dalam tetapi namun dan juga ini itu ketika saat jika ia dia mereka kami kita saya aku anda sekitar hampir lebih kurang sangat maka setelah sebelum selama antara terhadap atas bawah tanpa semua setiap beberapa banyak tidak tak belum sudah akan kemarin hari besok bagaimana mana siapa apa karena lalu kemudian akhirnya masih selalu meski atau sini sana sekarang sementara selain para seorang sebuah satu dua tiga sejak hingga sampai bahkan adapun pihaknya`,
  ),
};
