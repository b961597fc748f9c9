import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';

/** Files longer than this are two ideas; data tables (word lists, unit tables, weights) are let through by their folder or name. */
const mostLines = 250;
const dataTables = /(^lib\/language\/[a-z]+\/|\.data\.ts$)/;

/** A function longer than this is several steps without names. Tests are let through: their tables stand in calls. */
const mostOfFunction = 60;
const product = /^(?:lib|functions|infra|bench|\.ci|test\/harness)\//;

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter(Boolean);
const faults = files
  .filter((file) => !dataTables.test(file))
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
  .filter(({ lines }) => lines > mostLines)
  .map(({ file, lines }) => `${file}: ${lines} lines, more than ${mostLines}`);

/** The functions of a file that are too long: where they begin, and on how many lines they stand. */
function longFunctions(file: string): { readonly name: string; readonly lines: number }[] {
  const code = stripTypeScriptTypes(readFileSync(file, 'utf8'));
  const found: { name: string; lines: number }[] = [];
  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true, allowHashBang: true }), {
    Function({ id, loc }) {
      const lines = loc ? loc.end.line - loc.start.line + 1 : 0;
      if (lines > mostOfFunction) found.push({ name: `${file}:${id?.name ?? loc?.start.line}`, lines });
    },
  });
  return found;
}

const long = files
  .filter((file) => product.test(file) && !/\.d\.ts$/.test(file) && !dataTables.test(file))
  .flatMap(longFunctions);
for (const { name, lines } of long) faults.push(`${name}: ${lines} lines, more than ${mostOfFunction}`);

for (const fault of faults) console.error(fault);
console.log(`length: ${files.length} files, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
