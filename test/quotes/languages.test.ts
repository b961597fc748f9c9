import { expect, test } from 'vitest';
import { quotesOf, spokenIn } from './article.ts';

test.each([
  ['es', '«El puente abrirá en otoño», dijo Lucía Ferrán.', 'El puente abrirá en otoño — Lucía Ferrán'],
  ['es', '«El puente abrirá en otoño», explicaba Lucía Ferrán.', 'El puente abrirá en otoño — Lucía Ferrán'],
  ['it', 'Carla Benzoni infatti ha detto che è «un debito».', 'un debito — Carla Benzoni'],
  ['es', 'Según Lucía Ferrán, el puente es «una deuda».', 'una deuda — Lucía Ferrán'],
  [
    'es',
    '«El puente abrirá en otoño», ha afirmado la ministra de Fomento, Lucía Ferrán.',
    'El puente abrirá en otoño — Lucía Ferrán',
  ],
  [
    'es',
    '«El puente es una deuda», ha dicho su secretaria general, Lucía Ferrán.',
    'El puente es una deuda — Lucía Ferrán',
  ],
  [
    'fr',
    '« Nous attendrons la pluie », explique Paul Mercadier.',
    'Nous attendrons la pluie — Paul Mercadier',
  ],
  ['fr', '« Le pont ouvrira », a déclaré Claire Vasseur.', 'Le pont ouvrira — Claire Vasseur'],
  ['fr', 'Selon Claire Vasseur, c’est « une promesse tenue ».', 'une promesse tenue — Claire Vasseur'],
  [
    'it',
    '«Il ponte aprirà in autunno», ha detto Carla Benzoni.',
    'Il ponte aprirà in autunno — Carla Benzoni',
  ],
  ['it', 'Marco Trevisan spiega: “L’acqua costa poco”.', 'L’acqua costa poco — Marco Trevisan'],
  [
    'pt',
    '“A ponte vai abrir no outono”, disse Marta Queirós.',
    'A ponte vai abrir no outono — Marta Queirós',
  ],
  ['pt', 'Segundo Rui Valadão, a obra é “um presente”.', 'um presente — Rui Valadão'],
  ['nl', '‘De brug gaat open’, zei Marieke Oosthoek.', 'De brug gaat open — Marieke Oosthoek'],
  ['nl', '“Wij wachten op regen”, aldus Pieter Lansink.', 'Wij wachten op regen — Pieter Lansink'],
  ['ru', '«Мост откроют осенью», — заявила Мария Ковалёва.', 'Мост откроют осенью — Мария Ковалёва'],
  ['pl', '„Most otworzymy” – powiedziała Maria Zawadzka.', 'Most otworzymy — Maria Zawadzka'],
  [
    'pl',
    '– Most otworzymy jesienią – powiedziała Maria Zawadzka.',
    'Most otworzymy jesienią — Maria Zawadzka',
  ],
  ['ru', '— Мост откроют осенью, — сказала Мария Ковалёва.', 'Мост откроют осенью — Мария Ковалёва'],
  ['uk', '— Міст відкриють восени, — сказала Ніна Павлюк.', 'Міст відкриють восени — Ніна Павлюк'],
  [
    'cs',
    '„Most otevřeme na podzim,“ řekla starostka Marie Zálesská.',
    'Most otevřeme na podzim, — Marie Zálesská',
  ],
  ['cs', '„Čekáme na déšť,“ vysvětlil Jan Rybníček.', 'Čekáme na déšť, — Jan Rybníček'],
  ['sv', '”Bron öppnar i höst”, säger Karin Sandelius.', 'Bron öppnar i höst — Karin Sandelius'],
  [
    'sv',
    '– Vi väntar på regn, säger rektorn Karin Sandelius. Skolan är stängd.',
    'Vi väntar på regn — Karin Sandelius',
  ],
  ['da', '»Broen åbner til efteråret«, siger Mette Fjordby.', 'Broen åbner til efteråret — Mette Fjordby'],
  ['da', '- Vi venter på regn, siger Mette Fjordby.', 'Vi venter på regn — Mette Fjordby'],
  ['no', '– Brua åpner til høsten, sier Ingrid Nesvold.', 'Brua åpner til høsten — Ingrid Nesvold'],
  ['no', 'Ifølge Ingrid Nesvold er brua «en gave».', 'en gave — Ingrid Nesvold'],
  [
    'id',
    '"Jembatan itu dibuka bulan depan," kata Wali Kota Sri Wulandari.',
    'Jembatan itu dibuka bulan depan, — Wali Kota Sri Wulandari',
  ],
  ['tr', '“Köprü sonbaharda açılacak” dedi Ayşe Yıldıran.', 'Köprü sonbaharda açılacak — Ayşe Yıldıran'],
  [
    'tr',
    'Belediye Başkanı Ayşe Yıldıran, “Köprü sonbaharda açılacak” diye konuştu.',
    'Köprü sonbaharda açılacak — Belediye Başkanı Ayşe Yıldıran',
  ],
])('names the speaker by the cue words of %s: %s', async (language, text, expected) => {
  expect(await spokenIn([text], language)).toEqual([expected]);
});

test.each([
  ['es', 'Asimismo, indicó que los barcos continúan con «la espera».', 'los barcos'],
  ['es', 'Según su análisis, Puerto Hondo actuó «para ganar tiempo».', 'Puerto Hondo'],
  ['es', 'Ningún otro puerto, como Puerto Hondo, aunque insistió en «la mejor forma» de abrir.', 'Puerto'],
  ['es', '«Seguimos en el puerto», dijo Ferrán, según un comunicado recogido por la agencia.', 'comunicado'],
])('names nobody who only stands beside a cue in %s: %s', async (language, text, other) => {
  for (const one of await spokenIn([text], language)) expect(one.split(' — ')[1]).not.toContain(other);
});

test.each([
  ['es', 'La feria «Río Vivo» abrió el lunes. Vino Lucía Ferrán.'],
  ['fr', 'Le film « Marée basse » sort lundi. Claire Vasseur l’a vu.'],
  ['it', 'Il romanzo «Sale» ha vinto. Carla Benzoni era in sala.'],
  ['nl', 'De film ‘Laag Water’ draait maandag. Marieke Oosthoek was er.'],
])('gives the title of a work to nobody in %s: %s', async (language, text) => {
  for (const one of await spokenIn([text], language)) expect(one).toMatch(/ — nobody$/);
});

test.each([
  ['fr', 'Hier explique : « Nous attendrons la pluie ».', 'Hier'],
  ['es', 'Ayer explica: «Esperamos la lluvia».', 'Ayer'],
  ['it', 'Ieri spiega: “L’acqua costa poco”.', 'Ieri'],
  ['pl', '„Czekamy na deszcz” – powiedziała Wczoraj.', 'Wczoraj'],
  ['cs', 'Včera vysvětlil: „Čekáme na déšť.“', 'Včera'],
  ['sv', 'Igår förklarade: ”Vi väntar på regn.”', 'Igår'],
  ['da', 'Derfor siger: »Vi venter på regn.«', 'Derfor'],
  ['no', 'Derfor sier: «Vi venter på regn.»', 'Derfor'],
  ['id', 'Kemarin menjelaskan: "Kami menunggu hujan."', 'Kemarin'],
  ['tr', 'Ancak Bugün, “Yağmuru bekliyoruz” dedi.', 'Ancak'],
])('takes no word that opens a sentence for a speaker in %s: %s', async (language, text, opener) => {
  for (const one of await spokenIn([text], language)) expect(one).not.toContain(`— ${opener}`);
});

test('tells where a cue stands, not where its letters stand first', async () => {
  const [quote] = await quotesOf(['李说华说：“今天的会议对我们非常重要。”'], 'zh');
  expect(quote?.speaker).toMatchObject({ text: '李说华', start: 0 });
  expect(quote?.cue).toMatchObject({ text: '说', start: 3 });
});

test.each([
  [
    'es',
    ['«No vamos a parar», dijo Marta Gil. «Llegan tarde», criticó el concejal Juan del Río.'],
    ['No vamos a parar — Marta Gil', 'Llegan tarde — Juan del Río'],
  ],
  [
    'fr',
    [
      '« Jamais », répond Anne Roux.',
      'La maire, Anne Kerbrat, a promis une criée. « On recommence demain », a-t-elle déclaré. « C’est trop tard », dit-elle.',
    ],
    ['Jamais — Anne Roux', 'On recommence demain — Anne Kerbrat', 'C’est trop tard — Anne Kerbrat'],
  ],
  [
    'uk',
    ['Ніна Павлюк каже інше: «Газом пахло три тижні, ми дзвонили щодня».'],
    ['Газом пахло три тижні, ми дзвонили щодня — Ніна Павлюк'],
  ],
  [
    'de',
    [
      '„Wir reden“, sagte Stadtkämmerin Miriam Seidel. Seidel betonte: „Die Bahn wird keine Stellen streichen.“',
    ],
    ['Wir reden — Miriam Seidel', 'Die Bahn wird keine Stellen streichen. — Miriam Seidel'],
  ],
] as const)('names who speaks by the forms of %s: %s', async (language, paragraphs, expected) => {
  expect(await spokenIn(paragraphs, language)).toEqual(expected);
});

test('takes a German noun that is also the surname of somebody for a noun behind its article', async () => {
  const [, said = ''] = await spokenIn(
    ['„Das Wasser steigt“, sagte Miriam Bauer. „Es ist zu spät“, sagte der Bauer am Zaun.'],
    'de',
  );
  expect(said).not.toContain('Miriam');
});

test.each([
  ['sv', ['– Ett nytt tak för fem miljoner kronor', '– En bro, som är dyrare', '– Nya bänkar']],
  ['no', ['- En ny bru, fire år senere', '- Flere benker']],
])('takes the items of a list in %s for nobody’s words', async (language, paragraphs) => {
  expect(await spokenIn(paragraphs, language)).toEqual([]);
});

test('takes no part of a town for whoever “er” is in German', async () => {
  const [said = ''] = await spokenIn(
    [
      'Das erlebt der junge Mann an diesem Morgen im Ostharner Ortsteil Sundhagen. „Wir sind abgeschnitten“, sagt er.',
    ],
    'de',
  );
  expect(said).not.toContain('Sundhagen');
});

test('shows a phrase whole of which an adverb hides the noun', async () => {
  const [said = ''] = await spokenIn(
    [
      'The first memorial plaque, displayed on Monday, reads: “Pier of Port Hale, built by its own people in 1921.”',
    ],
    'en',
  );
  expect(said).toMatch(/(?:The first memorial plaque|nobody)$/);
});
