import { expect, test } from 'vitest';
import { tollOf } from '../../lib/edition/toll/toll.ts';
import { languages } from '../../lib/language/index.ts';
import { day, type Invented } from './day.data.ts';
import { digestOf } from './day.ts';

const [bridge] = day as [Invented];

/** What a headline of 4 May 2031 says became of how many people. */
async function toll(code: string, headline: string): Promise<string> {
  const digest = { ...digestOf({ ...bridge, dek: null, facts: [], figures: [] }, null), headline };
  const { dead, hurt } = tollOf(digest, await languages.load(code), 2031);
  return `${dead} dead, ${hurt} hurt`;
}

test.each([
  ['en', 'The death toll from the storm in Lenn and Veldra rose to 23 on Monday', 23],
  ['en', 'Death toll of the quake climbs from 14 to at least 23', 23],
  ['en', 'The number of people killed in the floods of the Tolka valley has reached 23', 23],
  ['en', 'The bodies of 23 people were pulled from the mine', 23],
  ['en', '23 bodies found in the mine', 23],
  ['es', 'Murieron doce personas en un incendio en Lenn', 12],
  ['es', 'El número de fallecidos por la tormenta en Lenn asciende a 23', 23],
  ['fr', 'Un incendie a tué douze personnes à Lenn', 12],
  ['fr', 'Le bilan des morts de la tempête de jeudi s’alourdit à 23', 23],
  ['it', 'Un incendio ha ucciso dodici persone a Lenn', 12],
  ['pt', 'Incêndio em Lenn mata doze pessoas', 12],
  ['de', 'Explosion in Lenn tötet zwölf Menschen', 12],
  ['de', 'Die Zahl der Toten nach dem Sturm in der Region Lenn steigt auf 23', 23],
  ['en', 'The worst fire since last February has killed 12 people', 12],
  ['en', 'Twelve people were killed on a bridge in Lenn last night', 12],
  ['uk', 'Кількість загиблих унаслідок бурі в місті Ленн зросла до 23', 23],
  ['nl', 'Dodental na de storm in Lenn stijgt tot 23', 23],
])('%s: “%s” tells of %d dead', async (code, headline, dead) => {
  expect(await toll(code, headline)).toBe(`${dead} dead, 0 hurt`);
});

test.each([
  ['an earlier year', 'en', 'In 1918 the flu killed 50 million people'],
  ['an earlier year, behind', 'en', 'A storm killed 300 people here in 2011'],
  ['a month gone by', 'en', 'Last February a fire killed 12 people in Lenn'],
  ['years ago', 'en', 'Ten years ago 300 people died on the bridge'],
  ['a month gone by', 'de', 'Im vergangenen Februar wurden in Lenn zwölf Menschen getötet'],
  ['a year gone by', 'fr', 'L’an dernier, un incendie a tué douze personnes à Lenn'],
  ['years ago', 'uk', 'Три роки тому у Ленні загинули 12 людей'],
  ['hours', 'en', 'A comedy has killed 400 hours of his life'],
  ['money', 'en', 'Ministers kill $3 million plan for the pier'],
  ['the price of a road', 'en', 'Bridge toll rises to 5 crowns, tunnel toll to 7'],
  ['houses, behind a toll without a number', 'en', 'Death toll unclear after storm hits 400 homes'],
  ['bodies that nobody died to be', 'en', 'Twelve public bodies sign the charter'],
  ['an earlier year', 'de', 'Im Jahr 1918 wurden 300 Menschen getötet'],
])('%s: (%s) “%s” tells of nobody dead', async (_, code, headline) => {
  expect(await toll(code, headline)).toBe('0 dead, 0 hurt');
});

test.each([
  ['the day of the month', 'en', 'Ada Vale, who mapped the sea, died on 9 October', 0],
  ['the day of the month', 'de', 'Der Maler Karl Brod starb am 12. Mai', 0],
  [
    'homes, thousands parted by a space',
    'fr',
    'Tempête à Lenn : trois morts et 40 000 foyers sans courant',
    3,
  ],
  ['people, thousands parted by a space', 'fr', 'Le séisme de Lenn a fait 1 200 morts', 1200],
])('%s: (%s) “%s” tells of %d dead', async (_, code, headline, dead) => {
  expect(await toll(code, headline)).toBe(`${dead} dead, 0 hurt`);
});

test.each([
  ['Crash in Lenn kills 40, the worst since 2019', 40],
  ['Cyclist killed two hours before dawn', 1],
  ['Soldier killed 5 km from the border', 1],
  ['The number of injured in the crash near Lenn rises to 40', 0],
])('“%s” tells of %d dead today', async (headline, dead) => {
  expect(await toll('en', headline)).toMatch(new RegExp(`^${dead} dead`));
});
