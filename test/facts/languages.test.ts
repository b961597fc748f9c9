import { expect, test } from 'vitest';
import { analyseArticle } from '../../lib/digest.ts';
import { languages } from '../../lib/language/index.ts';
import { articleOf } from './article.ts';

/** What a sentence, second of an article, needs the first for. */
async function leaningOf(code: string, first: string, sentence: string): Promise<string | undefined> {
  const { ranked } = analyseArticle(articleOf([`${first} ${sentence}`], null), await languages.load(code));
  const fact = ranked.find(({ text }) => text.startsWith(sentence.slice(0, 10)));
  if (fact === undefined) throw new Error(`no fact: ${sentence}`);
  return fact.leaning;
}

/** A lede, a sentence that leans on it, and one that opens alike and stands by itself. */
const cases: readonly (readonly [code: string, lede: string, leans: string, stands: string])[] = [
  [
    'fr',
    'Le port de Valmer a fermé sa criée en mai.',
    'Cette fermeture inquiète les 340 pêcheurs de la côte de Valmer depuis dix ans.',
    'En 2024, la mairie de Valmer a versé 340 000 euros aux pêcheurs de la côte.',
  ],
  [
    'es',
    'El puerto de Valmar cerró su lonja en mayo.',
    'Sin embargo, los 340 pescadores de la costa de Valmar salen cada noche a faenar.',
    'Este domingo los 340 pescadores de la costa de Valmar salen a faenar con permiso.',
  ],
  [
    'it',
    'Il porto di Valmaro ha chiuso il mercato a maggio.',
    'Questa chiusura preoccupa da dieci anni i 340 pescatori della costa di Valmaro.',
    'Nel 2024 il comune di Valmaro ha versato 340.000 euro ai pescatori della costa.',
  ],
  [
    'pt',
    'O porto de Valmar fechou a lota em maio.',
    'Ele disse que os 340 pescadores da costa de Valmar saem todas as noites.',
    'Nos últimos dez anos os 340 pescadores da costa de Valmar saíram todas as noites.',
  ],
  [
    'nl',
    'De haven van Valmeer sloot in mei de visafslag.',
    'Daarom varen de 340 vissers van de kust van Valmeer voortaan naar Oostmeer.',
    'Het bedrijf Oostmeer kocht in mei de visafslag van Valmeer voor 340.000 euro.',
  ],
  [
    'pl',
    'Port w Walmierzu zamknął w maju giełdę rybną.',
    'Jednak 340 rybaków z wybrzeża Walmierza wypływa co noc w morze jak dawniej.',
    'Od maja 340 rybaków z wybrzeża Walmierza wypływa co noc w morze jak dawniej.',
  ],
  [
    'cs',
    'Přístav Valmír zavřel v květnu rybí trh.',
    'Přesto 340 rybářů z pobřeží u Valmíru vyplouvá každou noc na moře jako dřív.',
    'Od května 340 rybářů z pobřeží u Valmíru vyplouvá každou noc na moře jako dřív.',
  ],
  [
    'ru',
    'Порт Вальмир закрыл в мае рыбный рынок.',
    'Однако 340 рыбаков с побережья Вальмира выходят в море каждую ночь.',
    'С мая 340 рыбаков с побережья Вальмира выходят в море каждую ночь.',
  ],
  [
    'sv',
    'Hamnen i Valmer stängde fiskauktionen i maj.',
    'Dessutom har de 340 fiskarna på kusten vid Valmer förlorat sitt bränslestöd.',
    'Den 18 juni förlorade de 340 fiskarna på kusten vid Valmer sitt bränslestöd.',
  ],
  [
    'da',
    'Havnen i Valmer lukkede fiskeauktionen i maj.',
    'Derfor sejler de 340 fiskere på kysten ved Valmer fremover til Østmer.',
    'De 340 fiskere på kysten ved Valmer sejler fremover til Østmer hver nat.',
  ],
  [
    'no',
    'Havna i Valmer stengte fiskeauksjonen i mai.',
    'Han sa at de 340 fiskerne på kysten ved Valmer heretter seiler til Østmer.',
    'De 340 fiskerne på kysten ved Valmer seiler heretter til Østmer hver natt.',
  ],
];

test.each(cases)('%s: what leans on the sentence before it is told', async (code, lede, leans, stands) => {
  expect(await leaningOf(code, lede, leans)).toMatch(/^(?:pronoun|connective)$/);
  expect(await leaningOf(code, lede, stands)).toBeUndefined();
});
