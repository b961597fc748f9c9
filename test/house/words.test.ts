import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { type Node, parse } from 'acorn';
import { simple } from 'acorn-walk';
import { expect, test } from 'vitest';
import { languages } from '../../lib/language/index.ts';

const en = await languages.load('en');
const de = await languages.load('de');

/** What a token's form is called where it is compared; what else stands beside `===` is a state of the code's own. */
const forms = /^(?:form|forms|lower|word|part|before|last|next|head|lowerAt|formAt)$/;
/** Words of the two languages whose lists are longest. */
const listed = (word: string): boolean =>
  /^\p{L}{2,}$/u.test(word) &&
  [en, de].some(
    ({ names, quotes, facts }) =>
      [names.articles, names.joiners, quotes.prepositions, quotes.conjunctions, facts.functionWords].some(
        (set) => set.has(word),
      ) || Object.hasOwn(names.roles, word),
  );
/** Function words that a pattern of no one language has between its letters. */
const functionWords = /(?:^|[^\p{L}\\])(?:the|and|of|at|for|or|by|with|from|said|und|der|die)(?:$|[^\p{L}])/u;

const nameOf = (node: Node): string => {
  if (node.type === 'Identifier' && 'name' in node) return String(node.name);
  if (node.type === 'MemberExpression' && 'object' in node && 'computed' in node)
    return nameOf((node.computed ? node.object : 'property' in node ? node.property : node.object) as Node);
  return node.type === 'CallExpression' && 'callee' in node ? nameOf(node.callee as Node) : '';
};
const wordOf = (node: Node): string =>
  node.type === 'Literal' && 'value' in node && typeof node.value === 'string' ? node.value : '';

/** Comparisons of a token with a word, and patterns of words, that a module has in its code. */
function wordsIn(typescript: string): string[] {
  const found: string[] = [];
  simple(parse(stripTypeScriptTypes(typescript), { ecmaVersion: 'latest', sourceType: 'module' }), {
    BinaryExpression({ operator, left, right }) {
      const word = wordOf(left) || wordOf(right);
      if (/^[=!]==$/.test(operator) && listed(word) && forms.test(nameOf(left) || nameOf(right)))
        found.push(word);
    },
    Literal({ regex }) {
      if (regex && functionWords.test(regex.pattern)) found.push(`/${regex.pattern}/`);
    },
  });
  return found;
}

test('the words of a language are its data: no extractor compares a token with one, or has a pattern of them', () => {
  const folders = ['lib/extract/*.ts', 'lib/edition/*.ts', 'lib/segment/*.ts'];
  const found = execFileSync('git', ['ls-files', ...folders], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => file !== '' && !file.endsWith('.data.ts'))
    .flatMap((file) => wordsIn(readFileSync(file, 'utf8')).map((word) => `${file}: ${word}`));
  expect(found).toEqual([]);
});

test('such words are noticed', () => {
  expect(wordsIn("if (formAt(tokens, at) === 'the') at += 1;")).toEqual(['the']);
  expect(wordsIn('const said = text.split(/[,(]| of | at /)[0];')).toHaveLength(1);
  expect(wordsIn("if (kind === 'word') at += 1;")).toEqual([]);
});
