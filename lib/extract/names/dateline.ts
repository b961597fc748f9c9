import { type Article, type Name, sliceOf } from '../../model/index.ts';

/** Salience of the place in the dateline: the story happens there. */
const datelineSalience = 0.6;

const titled = (place: string): string =>
  place.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());

/** The place of the dateline as the text writes it elsewhere ("KELVER, N.L." and "Kelver"), else as it stands there. */
export function datelinePlace({ text, dateline }: Article): Name | undefined {
  if (!dateline?.place) return undefined;
  const [town = ''] = dateline.place.split(',', 1);
  const written = [titled(dateline.place), titled(town), dateline.place]
    .map((place) => ({ place, at: text.indexOf(place) }))
    .find(({ at }) => at !== -1);
  if (written === undefined) return undefined;
  const { place, at } = written;
  return { ...sliceOf(text, at, at + place.length), kind: 'place', mentions: 2, salience: datelineSalience };
}
