import { type ExportNamedDeclaration, type ImportDeclaration, type Node, parse } from 'acorn';
import { full } from 'acorn-walk';

/** The parameters of a chunk's function, in order; see loader.ts. */
const parameters = '__chunk,__import,__url';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const nameOf = (node: Node & { name?: string; value?: unknown }): string => node.name ?? String(node.value);

/** `import{a as b}from"./x.mjs"` → `const{a:b}=__chunk("./x.mjs");` */
function taken({ source, specifiers }: ImportDeclaration): string {
  const from = `__chunk(${JSON.stringify(source.value)})`;
  const names = specifiers.flatMap((specifier) =>
    specifier.type === 'ImportSpecifier' ? [`${nameOf(specifier.imported)}:${specifier.local.name}`] : [],
  );
  if (names.length < specifiers.length) throw new Error(`${source.value} is not imported by names`);
  return names.length === 0 ? `${from};` : `const{${names.join(',')}}=${from};`;
}

/** `export{a as b}` → the properties of what the chunk's function returns, and the names that stand there. */
function given({ specifiers, declaration }: ExportNamedDeclaration): { text: string; locals: string[] } {
  if (declaration) throw new Error('an export that is declared where it stands');
  return {
    text: specifiers.map(({ local, exported }) => `${nameOf(exported)}:${nameOf(local)}`).join(','),
    locals: specifiers.map(({ local }) => nameOf(local)),
  };
}

/**
 * A chunk that esbuild wrote as a module, as the expression of a function that gives the chunk's exports: V8 takes compiled
 * code for scripts, and Node lets modules have none. Throws where the two would not be the same.
 */
export function asFunction(code: string): string {
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  const edits: Edit[] = [];
  const exported: string[] = [];
  const exports: string[] = [];
  for (const node of program.body) {
    const { start, end } = node;
    if (node.type === 'ImportDeclaration') edits.push({ start, end, text: taken(node) });
    else if (node.type === 'ExportNamedDeclaration') {
      const { text, locals } = given(node);
      exports.push(text);
      exported.push(...locals);
      edits.push({ start, end, text: '' });
    } else if (node.type === 'ExportDefaultDeclaration') {
      exports.push('default:__default');
      edits.push({ start, end: node.declaration.start, text: 'const __default=' });
    } else if (/^Export/.test(node.type)) throw new Error(`a chunk with ${node.type}`);
  }
  full(program, (node) => {
    const { start, end } = node;
    if (node.type === 'MetaProperty' && code.slice(start, end) === 'import.meta')
      edits.push({ start, end, text: '({url:__url})' });
    else if (node.type === 'ImportExpression') edits.push({ start, end: start + 6, text: '__import' });
  });
  const late = assignedLate(program).find((name) => exported.includes(name));
  if (late !== undefined) throw new Error(`${late} is exported and gets its value later`);
  let body = code;
  for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start))
    body = body.slice(0, start) + text + body.slice(end);
  return `(function(${parameters}){"use strict";${body}\nreturn{${exports.filter(Boolean).join(',')}}})`;
}

/** Names that functions assign: an importer that took the value before would not see it. */
function assignedLate(program: Node): string[] {
  const names: string[] = [];
  const functions: [start: number, end: number][] = [];
  full(program, ({ type, start, end }) => {
    if (/Function/.test(type)) functions.push([start, end]);
  });
  full(program, (node) => {
    const target =
      'left' in node && node.type === 'AssignmentExpression'
        ? node.left
        : 'argument' in node && node.type === 'UpdateExpression'
          ? node.argument
          : null;
    if (typeof target !== 'object' || target === null || !('name' in target)) return;
    if (functions.some(([start, end]) => node.start >= start && node.end <= end))
      names.push(String(target.name));
  });
  return names;
}
