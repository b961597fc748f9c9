import { type Area, blockScope } from './areas.ts';
import type { PageBlocks } from './blocks.ts';
import type { Scope } from './scope.ts';

/** Fewest parts of one dress that are a list. */
const fewest = 4;
/** Longest label of a comment, in code units: "Reply", "2 hours ago". */
const longestLabel = 20;

/** The parts of one dress in a scope. */
interface Kind {
  count: number;
  prose: number;
  /** How many links of their own, as long as a headline, they hold; how often each short text stands in them. */
  links: number;
  readonly labels: Map<string, number>;
}

/**
 * Whether a scope is a list of readers' comments or of teasers: most of its prose in four or more parts of one dress, none with a
 * heading that is no link, and in most of them a label that is the same in all ("Reply"), or a link as long as a headline.
 * `ends`: one past the last scope within each scope, by index.
 */
export function isRecordList(
  { blocks, scopes }: PageBlocks,
  areas: readonly Area[],
  scope: Scope,
  ends: Int32Array,
): boolean {
  const end = ends[scope.index] ?? 0;
  const kinds = new Map<number, Kind>();
  const kindOf = new Array<Kind | undefined>(Math.max(0, end - scope.index));
  for (let index = scope.index + 1; index < end; index = ends[index] ?? index + 1) {
    const child = scopes[index];
    const area = areas[index];
    if (!child || !area || area.blocks < 2 || area.prose === 0) continue;
    const kind = kinds.get(child.dress) ?? { count: 0, prose: 0, links: 0, labels: new Map() };
    kind.count += 1;
    kind.prose += area.prose;
    kinds.set(child.dress, kind);
    kindOf.fill(kind, index - scope.index, (ends[index] ?? index + 1) - scope.index);
  }
  for (const { text, linked, scope: own } of blocks) {
    const kind = own.index >= scope.index && own.index < end ? kindOf[own.index - scope.index] : undefined;
    if (!kind) continue;
    const isLink = linked >= text.length * 0.9;
    if (!isLink && /^h[1-6]$/.test(blockScope(own).name)) return false;
    if (text.length <= longestLabel) kind.labels.set(text, (kind.labels.get(text) ?? 0) + 1);
    else if (isLink) kind.links += 1;
  }
  const least = (areas[scope.index]?.prose ?? 0) / 2;
  return [...kinds.values()].some(
    ({ count, prose, links, labels }) =>
      count >= fewest && prose > least && Math.max(links, ...labels.values()) >= count / 2,
  );
}
