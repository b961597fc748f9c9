import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A comparison with, or a search in, something that is called a rule. */
const asked =
  /\brule\)?\s*[=!]==|[=!]==\s*(?:\w+\.)?rule\b|\brule\.(?:startsWith|endsWith|includes|match|split)\(|\.(?:test|exec|has|get)\((?:\w+\.)?rule\)|\[(?:\w+\.)?rule\]|switch \((?:\w+\.)?rule\)/;

const askingFor = (source: string): readonly string[] =>
  source.split('\n').flatMap((line, index) => (asked.test(line) ? [`${index + 1}: ${line.trim()}`] : []));

test('the name of a rule is for people: no code asks what it is', () => {
  const files = execFileSync('git', ['ls-files', 'lib/*.ts', 'functions/*.ts'], { encoding: 'utf8' });
  const found = files
    .split('\n')
    .filter(Boolean)
    .flatMap((file) => askingFor(readFileSync(file, 'utf8')).map((line) => `${file}:${line}`));
  expect(found).toEqual([]);
});

test('such a question is noticed however it is put', () => {
  const questions = [
    "if (fact.rule === 'aside') continue;",
    "if (opens && rule.startsWith('noun-')) continue;",
    'return /^answer/.test(rule);',
    'const least = leastWords[rule] ?? 2;',
  ];
  for (const question of questions) expect(askingFor(question)).toHaveLength(1);
  expect(askingFor('rule: end === first.end ? first.rule : name,')).toEqual([]);
});
