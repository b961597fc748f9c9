import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';

/**
 * What each part of the house may import from within the project, types included. The direction is the design's:
 * functions → aws → delivery → store, and digest.ts → parse, segment, extract, edition, render → model.
 */
const core = [
  'lib/model',
  'lib/once.ts',
  'lib/hash.ts',
  'lib/logistic.ts',
  'lib/language/contract',
  'lib/language/language.ts',
];
const allowed: readonly (readonly [part: string, may: readonly string[]])[] = [
  ['lib/model', ['lib/model']],
  ['lib/language/contract', ['lib/language/contract', 'lib/model']],
  ['lib/once.ts', []],
  ['lib/hash.ts', []],
  ['lib/logistic.ts', []],
  ['lib/language', ['lib/language', 'lib/model', 'lib/once.ts']],
  ['lib/segment', [...core, 'lib/segment']],
  ['lib/parse', [...core, 'lib/parse', 'lib/segment']],
  ['lib/extract', [...core, 'lib/segment', 'lib/extract']],
  ['lib/edition', [...core, 'lib/segment', 'lib/edition']],
  ['lib/render', [...core, 'lib/render']],
  ['lib/digest.ts', [...core, 'lib/segment', 'lib/extract']],
  ['lib/digest-document.ts', [...core, 'lib/parse', 'lib/digest.ts']],
  ['lib/store', ['lib/model', 'lib/store']],
  ['lib/delivery', [...core, 'lib/store', 'lib/edition', 'lib/render', 'lib/delivery']],
  ['lib/aws', [...core, 'lib/store', 'lib/edition', 'lib/render', 'lib/delivery', 'lib/aws']],
  ['lib/cli', ['lib']],
  ['functions', ['lib']],
];

/** Modules of the outside world that only the edges may touch. */
const edges = ['lib/store', 'lib/delivery', 'lib/aws', 'lib/cli', 'functions'];
const outside =
  /^(node:(fs|http|https|http2|net|tls|dns|dgram|child_process|os|worker_threads|process)\b|@aws-sdk\/|nodemailer$)/;
/** Where AWS is known: delivery to readers and the command do without it. */
const knowAws = ['lib/store', 'lib/aws', 'functions'];

/** What is never the same twice, or not the same everywhere: the environment, the clock and its timers, chance, the network, the terminal. */
const impure =
  /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bperformance\.|\bMath\.random\(|\brandom(?:UUID|Bytes|Int)\(|\bgetRandomValues\(|\bset(?:Timeout|Interval|Immediate)\(|\bfetch\(|\bconsole\.|\bIntl\.\w+\(\)|\.toLocale\w+\(\)/;

/**
 * Formats that read what they hold by the steps of another one: a mail's body is a page, NewsML-G2 has NITF within it. All else that
 * formats share lies beside them, so that a format can be taken out without another one missing it. Fields of a feed or a mail may be
 * markup, which `nested.ts` takes off.
 */
const heldWithin: readonly (readonly [file: string, format: string])[] = [
  ['lib/parse/formats/eml', 'html'],
  ['lib/parse/formats/newsml-g2', 'nitf'],
  ['lib/parse/nested.ts', 'html'],
];
const formatOf = (path: string): string | undefined => /^lib\/parse\/formats\/([^/]+)\//.exec(path)?.[1];
/** Whether a file takes a step of a format that is not its own; `lib/parse/index.ts` lists them all. */
function leansOnFormat(file: string, target: string): boolean {
  const format = formatOf(target);
  if (format === undefined || format === formatOf(file) || file === 'lib/parse/index.ts') return false;
  return !heldWithin.some(([holder, held]) => within(file, holder) && held === format);
}

const within = (path: string, part: string): boolean => path === part || path.startsWith(`${part}/`);
const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'lib/*.ts', 'functions/*.ts'],
  { encoding: 'utf8' },
)
  .split('\n')
  .filter(Boolean);
const faults: string[] = [];
/** File → the files it imports, types included. */
const imported = new Map<string, string[]>();
for (const file of files) {
  const source = readFileSync(file, 'utf8');
  const may = allowed.find(([part]) => within(file, part))?.[1] ?? [];
  const edge = edges.some((part) => within(file, part));
  const found = edge ? null : impure.exec(source);
  if (found) faults.push(`${file}: touches the world outside the edges by ${found[0]}`);
  for (const [, specifier = ''] of source.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*['"]([^'"]+)['"]/g)) {
    if (!specifier.startsWith('.')) {
      if (specifier.startsWith('@aws-') && !knowAws.some((part) => within(file, part)))
        faults.push(`${file}: imports ${specifier}, the business of ${knowAws.join(', ')}`);
      if (!edge && outside.test(specifier)) faults.push(`${file}: imports ${specifier}, an edge's business`);
      continue;
    }
    const target = posix.normalize(posix.join(dirname(file), specifier));
    imported.set(file, [...(imported.get(file) ?? []), target]);
    if (!may.some((part) => within(target, part))) faults.push(`${file}: may not import ${target}`);
    if (leansOnFormat(file, target))
      faults.push(`${file}: takes ${target} from a format that is not its own`);
  }
}

/** The cycles that a walk meets: a file that is reached while its own imports are being followed. */
function cycles(): string[] {
  const done = new Set<string>();
  const path: string[] = [];
  const found: string[] = [];
  const follow = (file: string): void => {
    const since = path.indexOf(file);
    if (since >= 0) found.push([...path.slice(since), file].join(' → '));
    if (since >= 0 || done.has(file)) return;
    path.push(file);
    for (const target of imported.get(file) ?? []) follow(target);
    path.pop();
    done.add(file);
  };
  for (const file of files) follow(file);
  return found;
}
for (const cycle of cycles()) faults.push(`files in a circle: ${cycle}`);
for (const fault of faults) console.error(fault);
console.log(`imports: ${files.length} files, ${faults.length} against the design's direction or in a circle`);
process.exitCode = faults.length === 0 ? 0 : 1;
