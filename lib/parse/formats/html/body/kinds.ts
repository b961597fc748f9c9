import type { ParagraphKind } from '../../../../model/index.ts';
import type { Block } from './blocks.ts';
import type { Scope } from './scope.ts';

const kindOf: Readonly<Record<string, ParagraphKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  blockquote: 'quote',
  tr: 'table',
  td: 'table',
  th: 'table',
  caption: 'table',
  time: 'timestamp',
};

/** The kind of a block, by the nearest element that determines it. */
export function paragraphKind(block: Block): ParagraphKind {
  for (let scope: Scope | null = block.scope; scope; scope = scope.parent) {
    const kind = Object.hasOwn(kindOf, scope.name) ? kindOf[scope.name] : undefined;
    if (kind !== undefined) return kind;
  }
  return 'body';
}
