import { expect, test } from 'vitest';
import { spokenIn } from './article.ts';

test.each([
  ['en', 'The so-called “experts” were wrong, said Paul Reed.'],
  ['en', 'William “Bill” Harlow sang at the pier, Paul Reed said.'],
  ['en', 'Paul Reed wrote “Salt and Sand” before “The Long Field of Stones,” his last book.'],
  ['en', 'The harbour silted up (see ‘The long winter’), said Paul Reed.'],
  ['en', 'The company sold the magazine “Harbour Life” in May, Paul Reed said.'],
  ['uk', 'ТОВ «Південна зоря» підписало договір із компанією «Грант», сказав Іван Дзюба.'],
  ['uk', 'Фільм «Тіні забутих» вийшов у прокат, сказав режисер Іван Дзюба.'],
  ['fr', 'La société « Marée basse » a signé avec le groupe « Ouest Énergie », a indiqué Claire Vasseur.'],
  ['es', 'La empresa «Río Vivo» compró el barco «Estrella», dijo Lucía Ferrán.'],
  ['it', 'La società «Acqua Chiara» ha comprato la nave «Stella», ha detto Carla Benzoni.'],
  ['ru', 'Компания «Север» купила судно «Звезда», сообщил Иван Ковалёв.'],
  ['pl', 'Firma „Północ” kupiła statek „Gwiazda”, powiedział Jan Zawada.'],
  ['de', 'Die Firma „Nordlicht Energie“ hat den Film „Das kalte Meer“ bezahlt, sagte Karl Ohm.'],
])('takes the name of a thing for no quotation in %s: %s', async (language, text) => {
  expect(await spokenIn([text], language)).toEqual([]);
});

test.each([
  ['en', '“Thank You,” said Paul Reed.', 'Thank You, — Paul Reed'],
  ['en', 'Paul Reed said: “Never Again.”', 'Never Again. — Paul Reed'],
  ['en', 'Nobody moved. “Long Live Norhaven,” the crowd cried.', 'Long Live Norhaven, — the crowd'],
  ['uk', '«Слава», — сказав Іван Дзюба.', 'Слава — Іван Дзюба'],
  ['uk', 'Іван Дзюба сказав: «Перемога».', 'Перемога — Іван Дзюба'],
  ['fr', '« Jamais », a dit Claire Vasseur.', 'Jamais — Claire Vasseur'],
])('takes few words that somebody said for a quotation in %s: %s', async (language, text, expected) => {
  expect(await spokenIn([text], language)).toEqual([expected]);
});

test('a title at the start of a sentence goes on no utterance that ends before it', async () => {
  const said = '“The council closed the pier in May,” Paul Reed told the paper.';
  const spoken = await spokenIn([`${said} ‘Long Field,’ the book that he wrote: what is it worth?`], 'en');
  expect(spoken).toEqual(['The council closed the pier in May, — Paul Reed']);
});

test.each([
  'She is the star of the television comedy “Harbour Lights.”',
  'He won a prize for the play, “Still Waters.”',
])('takes a title for nobody’s words where the sentence’s stop stands in its marks: %s', async (text) => {
  expect(await spokenIn([text])).toEqual([]);
});

test('keeps what is said of a show in a sentence of its own', async () => {
  expect(await spokenIn(['Anna Berg liked the show. “It was the best of them.”'])).toHaveLength(1);
});
