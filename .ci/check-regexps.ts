import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import { check } from 'recheck';

/**
 * Every regular expression written in the product, its deployment, its local stack and these checks, held against recheck: one
 * that can take more than linear time on some input fails the check. Those built at run time from word lists are held by the
 * timed fuzz of the tests.
 */
interface Finding {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

function expressionsIn(file: string): Finding[] {
  const code = stripTypeScriptTypes(readFileSync(file, 'utf8'));
  const found: Finding[] = [];
  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true }), {
    Literal(node) {
      if (!node.regex) return;
      found.push({
        where: `${file}:${node.loc?.start.line ?? 0}`,
        source: node.regex.pattern,
        flags: node.regex.flags,
      });
    },
  });
  return found;
}

const files = execFileSync(
  'git',
  [
    'ls-files',
    '--cached',
    '--others',
    '--exclude-standard',
    ...['lib/*.ts', 'functions/*.ts', 'infra/*.ts', '.ci/*.ts', 'test/harness/*.ts', 'test/harness/*.js'],
  ],
  { encoding: 'utf8' },
)
  .split('\n')
  .filter(Boolean);

const findings = files.flatMap(expressionsIn);
const unique = new Map(findings.map((finding) => [`/${finding.source}/${finding.flags}`, finding]));
let vulnerable = 0;
let undecided = 0;
for (const [text, { where, source, flags }] of unique) {
  const result = await check(source, flags.replace('v', 'u'), { timeout: 20_000 });
  if (result.status === 'vulnerable') {
    vulnerable += 1;
    console.error(
      `${where}: ${text} takes ${result.complexity.summary} time, for instance on ${result.attack.pattern}`,
    );
  } else if (result.status === 'unknown') {
    undecided += 1;
    console.error(`${where}: ${text} undecided (${result.error.kind})`);
  }
}
console.log(
  `regular expressions: ${unique.size} checked, ${vulnerable} super-linear, ${undecided} undecided`,
);
process.exitCode = vulnerable + undecided === 0 ? 0 : 1;
