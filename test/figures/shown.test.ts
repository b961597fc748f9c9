import { expect, test } from 'vitest';
import { labelText } from '../../lib/model/index.ts';
import { figuresIn } from './read.ts';

/** What a reader would see of a text: figures with a label. */
async function shownIn(text: string, code = 'en'): Promise<string[]> {
  return (await figuresIn(text, code)).flatMap(({ text: value, label }) =>
    label === null ? [] : [`${value} · ${labelText(label)}`],
  );
}

test.each([
  [
    'a share that what follows says something of',
    'A poll found 40% of Kestrians believe prices have become worse.',
  ],
  ['what points back', 'Only 16% of accidents happen during this phase.'],
  ['half of a compound', 'Lund finished with a three-under 69 in testing conditions.'],
  ['a clock time without its colon', '09.30 Schools closed in Norda.'],
  ['a telephone number in groups', 'Contact 0800 123 4567 or see Section 4, page 12.'],
])('%s is no line of figures', async (_, text) => expect(await shownIn(text)).toEqual([]));

test.each([
  [
    'a clause goes on to the level it came from',
    'The sea lion population has grown to 300,000 from an estimated herd of 10,000.',
    '300,000 · The sea lion population has grown to … from an estimated herd of 10,000',
  ],
  [
    'a verb keeps its particle',
    'A report put more than half of the losses down to a weir.',
    'half of the losses · A report put … down to a weir',
  ],
])('%s', async (_, text, shown) => expect(await shownIn(text)).toContain(shown));

test.each([
  [
    'a bound, the whole of a share and the verb behind it',
    'de',
    'Künftig müssen mindestens 30 Prozent der Wohnungen in Neubauten mietpreisgebunden sein.',
    '30 Prozent · Künftig müssen … der Wohnungen in Neubauten mietpreisgebunden sein',
  ],
  [
    'a Spanish sum with its currency',
    'es',
    'El gobierno gastará 300 millones de euros para la nueva línea de tren.',
    '300 millones de euros · El gobierno gastará … para la nueva línea de tren',
  ],
  [
    'a French one',
    'fr',
    'La ville dépensera 300 millions d’euros pour la ligne.',
    '300 millions d’euros · La ville dépensera … pour la ligne',
  ],
  [
    'a Spanish share',
    'es',
    'El 40 por ciento de los votantes se quedó en casa.',
    '40 por ciento · de los votantes se quedó en casa',
  ],
])('%s', async (_, code, text, shown) => expect(await shownIn(text, code)).toEqual([shown]));
