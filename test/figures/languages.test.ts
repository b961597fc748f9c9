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
