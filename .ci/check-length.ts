import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Files longer than this are two ideas; data tables (word lists, unit tables, weights) are let through by their folder or name. */
const mostLines = 250;
const dataTables = /(^lib\/language\/[a-z]+\/|\.data\.ts$)/;

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter(Boolean);
const long = files
  .filter((file) => !dataTables.test(file))
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
  .filter(({ lines }) => lines > mostLines);
for (const { file, lines } of long) console.error(`${file}: ${lines} lines, more than ${mostLines}`);
console.log(`file length: ${files.length} files, ${long.length} too long`);
process.exitCode = long.length === 0 ? 0 : 1;
