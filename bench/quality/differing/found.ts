import { figuresIn } from '../../../lib/digest.ts';
import { digestDocument } from '../../../lib/digest-document.ts';
import { differingFigures } from '../../../lib/edition/differing/differing.ts';
import type { Told } from '../../../lib/edition/differing/measure.ts';
import { languages } from '../../../lib/language/index.ts';

/** A text of which the sources of one story are made. */
export interface Source {
  readonly id: string;
  readonly text: string;
}

/** A figure of the first source beside what another gives for the same thing, as the edition would show the two. */
export interface Beside {
  /** "id:start-end id:start-end": both places, offsets into the texts as they are read. */
  readonly key: string;
  readonly lead: string;
  readonly label: string;
  readonly variant: string;
}

async function toldOf({ id, text }: Source): Promise<Told | null> {
  const [made] = await digestDocument(
    { name: `${id}.txt`, bytes: Buffer.from(text) },
    { languages, section: null },
  );
  return made === undefined ? null : { ...made, figures: figuresIn(made.digest.article, made.language) };
}

/** The differing figures that an edition shows for a story's sources. */
export async function besideEachOther(sources: readonly Source[]): Promise<Beside[]> {
  const told = await Promise.all(sources.map(toldOf));
  const [lead, ...others] = told;
  if (!lead) return [];
  const known = others.flatMap((each, at) => (each === null ? [] : [{ told: each, from: at + 1 }]));
  return differingFigures(lead, known).flatMap((figure) =>
    figure.variants.map((variant) => ({
      key: `${sources[0]?.id}:${figure.start}-${figure.end} ${sources[variant.from]?.id}:${variant.start}-${variant.end}`,
      lead: figure.text,
      label: figure.label?.text ?? '',
      variant: variant.text,
    })),
  );
}
