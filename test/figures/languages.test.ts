import { describe, expect, test } from 'vitest';
import { short } from './read.ts';

describe('German', () => {
  test.each([
    ['Die Preise stiegen um 2,1 Prozent.', '2,1 Prozent = 2.1 up percentage'],
    ['Der Bau kostet zwischen 10 und 15 Mio. Euro.', 'zwischen 10 und 15 Mio. Euro = 10000000–15000000 euro'],
    ['Mindestens dreiundzwanzig Menschen kamen.', 'dreiundzwanzig = 23 at-least menschen'],
    ['Zwei Drittel der Wähler stimmten zu.', 'Zwei Drittel = 0.6666666666666666 % wähler'],
    ['Das Haus kostete 1.234,56 Euro.', '1.234,56 Euro = 1234.56 euro'],
    ['Der 35-jährige Fahrer floh.', '35-jährige = 35 year of age'],
    ['Die Fahrt dauerte zweieinhalb Stunden.', 'zweieinhalb Stunden = 2.5 hour'],
  ])('%s', async (text, figure) => {
    expect((await short(text, 'de'))[0]).toBe(figure);
  });

  test('ordinals, dates and clock times are no figures', async () => {
    expect(await short('Am 3. Mai 2022 um 14.30 Uhr belegte er den 5. Platz.', 'de')).toEqual([]);
  });
});

describe('Ukrainian', () => {
  test.each([
    ['Ціни зросли на 2,1%.', '2,1% = 2.1 up percentage'],
    ['Щонайменше п’ять тисяч людей прийшли.', 'п’ять тисяч = 5000 at-least людей'],
    ['Фонд отримав 1,5 млн грн.', '1,5 млн грн = 1500000 Ukrainian hryvnia'],
    ['Квиток коштує 1 234 гривні.', '1 234 гривні = 1234 Ukrainian hryvnia'],
    ['Близько 400–500 нових солдатів прибули.', '400–500 = 400–500 about нових солдатів'],
  ])('%s', async (text, figure) => {
    expect((await short(text, 'uk'))[0]).toBe(figure);
  });

  test('a regiment, a year and a date are no figures', async () => {
    expect(await short('8-й полк у 2022 році прийшов 5 травня о 10:30.', 'uk')).toEqual([]);
  });
});

describe('a language without classes of words', () => {
  test.each([
    [
      'the word behind a number is what it counts',
      'Politiet sier at 40 personer møtte opp.',
      'no',
      '40 = 40 personer',
    ],
    ['no verb', 'Politiet sier at 3 er sendt hjem.', 'no', '3 = 3'],
    ['past "de"', 'On parle de 3 millions de personnes déplacées.', 'fr', '3 millions = 3000000 personnes'],
    ['the verb that opens a sentence is no name', 'Murieron 40 personas.', 'es', '40 = 40 personas'],
    [
      'crowns are money',
      'Skeppet kostade 40 miljoner kronor i maj.',
      'sv',
      '40 miljoner kronor = 40000000 Swedish krona',
    ],
    [
      'a point before decimals is read where a unit stands',
      'Der Preis stieg auf 12.30 Euro.',
      'de',
      '12.30 Euro = 12.3 up euro',
    ],
  ])('%s', async (_, text, language, figure) => {
    expect((await short(text, language))[0]).toBe(figure);
  });

  test.each([
    ['12.30 Rundt havna kom beskjeden.', 'no'],
    ['Um 12.30 kam die Nachricht.', 'de'],
    ['Klokken 7 kom alle.', 'no'],
    ['Boeing 737 pesawat besar.', 'id'],
  ])('no clock time and no name: %s', async (text, language) => {
    expect(await short(text, language)).toEqual([]);
  });
});

test('in any language, digits, percent, money and SI units are read', async () => {
  expect(await short('Xyz 12,5 % abc €300 def 45 km/h.', 'und')).toEqual([
    '12,5 % = 12.5 percentage',
    '€300 = 300 euro',
    '45 km/h = 45 kilometre per hour',
  ]);
});

test.each([
  ['en', 'The team puts the thickness of the ice at 21 ± 4 km.', '21 ± 4 km = 17–25 kilometre'],
  ['en', 'Its mass was measured as 3.2±0.1 tonnes on Monday.', '3.2±0.1 tonnes = 3.1–3.3 metric ton'],
])('a tolerance is a range about its value: %s %s', async (code, text, figure) => {
  expect(await short(text, code)).toEqual([figure]);
});

test.each([
  ['es', 'El juez número 3 de Valmar ordenó el cierre.'],
  ['fr', 'Le groupe 4 a joué hier sur le terrain numéro 7.'],
  ['it', 'Il giudice numero 3 di Valmaro ha deciso.'],
])('%s: what a number names is not counted: %s', async (code, text) => {
  expect(await short(text, code)).toEqual([]);
});

describe('languages whose number words are not known', () => {
  test.each([
    [
      'es',
      'Del 3 al 8 de mayo. En 2024 ganó más de 5 millones de euros, un 12% más que el 18 de junio de 2019; desde 2015 emplea a 1.500 personas. A las 14:30 horas había llovido 50 días.',
      [
        '5 millones de euros = 5000000 more-than euro',
        '12% = 12 percentage',
        '1.500 = 1500 personas',
        '50 días = 50 day',
      ],
    ],
    [
      'pt',
      'De 3 a 8 de maio. Em 2024 lucrou cerca de 5 milhões de euros; desde 18 de junho de 2015 emprega 1.500 pessoas. Às 14h30 tinha chovido 50 dias.',
      ['5 milhões de euros = 5000000 about euro', '1.500 = 1500 pessoas', '50 dias = 50 day'],
    ],
    [
      'it',
      'Nel 2024 ha guadagnato oltre 5 milioni di euro; dal 18 giugno 2015 impiega 1.500 persone. Alle 14.30 pioveva da 50 giorni.',
      ['5 milioni di euro = 5000000 more-than euro', '1.500 = 1500 persone', '50 giorni = 50 day'],
    ],
    [
      'fr',
      'Du 3 au 8 mai. En 2024, elle a gagné environ 5 millions d’euros ; depuis le 18 juin 2015, elle emploie 1 500 personnes. À 14h30, il pleuvait depuis 50 jours.',
      ['5 millions d’euros = 5000000 about euro', '1 500 = 1500 personnes', '50 jours = 50 day'],
    ],
    [
      'nl',
      'Van 3 tot 8 mei. In 2024 verdiende het bijna 5 miljoen euro; sinds 18 juni 2015 werken er 1.500 mensen. Om 14.30 uur regende het al 50 dagen.',
      ['5 miljoen euro = 5000000 about euro', '1.500 = 1500 mensen', '50 dagen = 50 day'],
    ],
    [
      'pl',
      'Od 3 do 8 maja. W 2024 roku zarobiła ponad 5 mln euro; od 18 czerwca 2015 r. zatrudnia 1500 osób. Padało 50 dni.',
      ['5 mln euro = 5000000 more-than euro', '1500 = 1500 osób', '50 dni = 50 day'],
    ],
    [
      'cs',
      'Od 3. do 8. května. V roce 2024 vydělala asi 5 milionů eur; od 18. června 2015 zaměstnává 1500 lidí. Pršelo 50 dní.',
      ['5 milionů eur = 5000000 about euro', '1500 = 1500 lidí', '50 dní = 50 day'],
    ],
    [
      'sv',
      'Den 3–8 maj. År 2024 tjänade det minst 5 miljoner euro; sedan den 18 juni 2015 har det 1 500 anställda. Klockan 14.30 hade det regnat i 50 dagar.',
      ['5 miljoner euro = 5000000 at-least euro', '1 500 = 1500 anställda', '50 dagar = 50 day'],
    ],
    [
      'da',
      'Fra 3. til 8. maj. I 2024 tjente det over 5 millioner euro; siden 18. juni 2015 har det 1.500 ansatte. Det regnede i 50 dage.',
      ['5 millioner euro = 5000000 more-than euro', '1.500 = 1500 ansatte', '50 dage = 50 day'],
    ],
    [
      'no',
      'Fra 3. til 8. mai. I 2024 tjente det over 5 millioner euro; siden 18. juni 2015 har det 1500 ansatte. Det regnet i 50 dager.',
      ['5 millioner euro = 5000000 more-than euro', '1500 = 1500 ansatte', '50 dager = 50 day'],
    ],
    [
      'id',
      'Pada 3 hingga 8 Mei. Pada 2024 perusahaan meraih sekitar 5 juta euro; sejak 18 Juni 2015 hujan turun 50 hari.',
      ['5 juta euro = 5000000 about euro', '50 hari = 50 day'],
    ],
    [
      'tr',
      '18 Haziran 2015’ten beri en az 5 milyon euro kazandı; 50 gün yağdı.',
      ['5 milyon euro = 5000000 at-least euro', '50 gün = 50 day'],
    ],
    [
      'ru',
      'С 3 по 8 мая. В 2024 году она заработала более 5 млн евро; с 18 июня 2015 года в ней 1500 человек. Дождь шёл 50 дней.',
      ['5 млн евро = 5000000 more-than euro', '1500 = 1500 человек', '50 дней = 50 day'],
    ],
  ])('%s: days, years and times are no figures', async (code, text, figures) => {
    expect(await short(text, code)).toEqual(figures);
  });
});
