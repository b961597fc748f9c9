import { squeeze } from '../text/clean.ts';
import { buildTree } from '../tree/build.ts';
import { nodeText } from '../tree/walk.ts';

/** A stated string as text: JSON-LD and feeds often carry markup and entities in it ("R&#038;D", "<i>Ariel</i>"). */
export function plainOf(value: string | null): string | null {
  if (value === null) return null;
  const text = /[&<]/.test(value) ? nodeText(buildTree(value)) : squeeze(value);
  return text === '' ? null : text;
}
