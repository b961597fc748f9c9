import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';

/**
 * Two rules: what is exported is imported, and a name that is exported is one thing.
 */

/**
 * What is exported although no file of the product imports it. Tests and benches do not count as importers: what only
 * they use is either the contract with the world outside, named here with its reason, or not needed.
 */
const contract: readonly (readonly [file: RegExp, names: RegExp, why: string])[] = [
  [/^functions\//, /^(?:handler|createHandler)$/, 'Lambda calls the one, the local stack wires the other'],
  [/^lib\/aws\/.*config/, /Environment$/, 'the variables that the template sets are held to them'],
  [/^lib\/aws\/contact-list/, /^wholeEdition$/, 'the topic that the template names'],
  [/^lib\/aws\/lambda-log/, /^namespace$/, 'dashboards and alarms name them'],
  [/^lib\/language\/index/, /./, 'how a library user names the languages'],
  [/^lib\/parse\/index/, /^(?:formats|formatOf|Format)$/, 'how a library user tells formats apart'],
  [/^lib\/edition\/stories\/index/, /^groupStories$/, 'stories by themselves: what is measured'],
  [/./, /^(?:readPage|joinSet|wrapWidth|cutAtWord|currentDay)$/, 'rules with tests of their own'],
  [/^lib\/delivery\/log/, /^LogFields$/, 'what tests hand in'],
];

const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '');
/** What imports count in: the product, its local stack, and the training that writes its data files. */
const product = /^(?:lib|functions|infra|bench\/.*\/train|test\/harness)(?:\/|\.ts$)/;

/** The names between braces, as the other side calls them: `a as b` is b where it is exported, a where it is imported. */
const listed = (list: string, side: 'exported' | 'imported'): string[] =>
  list
    .split(',')
    .map((item) => item.trim().replace(/^type\s+/, ''))
    .filter((item) => item !== '')
    .map((item) => item.split(' as ').at(side === 'exported' ? -1 : 0) ?? '');

function exportsOf(source: string): string[] {
  const declared = source.matchAll(
    /^export (?:async |abstract )?(?:const|let|function\*?|class|interface|type) (\w+)/gm,
  );
  const lists = source.matchAll(/^export (?:type )?\{([^{}]*)\}/gm);
  return [...declared]
    .map(([, name = '']) => name)
    .concat([...lists].flatMap(([, list = '']) => listed(list, 'exported')));
}

/** File → the names that files of the product take from it; `*` for all. */
const taken = new Map<string, Set<string>>();
const take = (from: string, specifier: string, names: readonly string[]): void => {
  if (!specifier.startsWith('.')) return;
  const target = posix.normalize(posix.join(dirname(from), specifier));
  const known = taken.get(target) ?? new Set<string>();
  for (const name of names) known.add(name);
  taken.set(target, known);
};

const texts = new Map(sources.map((file) => [file, readFileSync(file, 'utf8')]));
for (const [file, source] of texts) {
  if (!product.test(file)) continue;
  for (const [, list = '', specifier = ''] of source.matchAll(
    /^(?:import|export) (?:type )?\{([^{}]*)\} from '([^']+)'/gm,
  ))
    take(file, specifier, listed(list, 'imported'));
  for (const [, specifier = ''] of source.matchAll(/^(?:import|export) (?:type )?\*[^'*\n]*'([^'\n]+)'/gm))
    take(file, specifier, ['*']);
  for (const [, name = '', specifier = ''] of source.matchAll(
    /^import (?:type )?(\w+)(?:, \{[^{}]*\})? from '([^'\n]+)'/gm,
  ))
    if (name !== 'type') take(file, specifier, ['default']);
  // import('./x.ts') hands over everything; what is taken of it, the file names somewhere.
  for (const [, specifier = ''] of source.matchAll(/\bimport\('([^']+)'\)/g))
    take(file, specifier, source.match(/\w+/g) ?? []);
}

const needed = new Set<string>();
const faults = [...texts]
  .filter(([file]) => /^(?:lib|functions)\//.test(file))
  .flatMap(([file, source]) => {
    const names = taken.get(file);
    if (names?.has('*')) return [];
    return exportsOf(source)
      .filter((name) => !names?.has(name))
      .filter((name) => {
        const why = contract.find(([files, open]) => files.test(file) && open.test(name))?.[2];
        if (why !== undefined) needed.add(why);
        return why === undefined;
      })
      .map((name) => `${file}: nobody imports ${name}`);
  });
/** An exception that nothing needs any more hides the next fault. */
for (const [, names, why] of contract) if (!needed.has(why)) faults.push(`no export needs ${names}: ${why}`);

/** Files that are told apart by their place and have the same shape: a name in one says what it says in the others. */
const families: readonly RegExp[] = [
  /\.data\.ts$/,
  /^functions\//,
  /^lib\/language\/[a-z]{2,3}\//,
  /^lib\/parse\/formats\/[a-z0-9-]+\/(?:index|read)\.ts$/,
  /^lib\/render\/(?:digest|edition)\/style\.ts$/,
];
const familyOf = (file: string): string => families.find((family) => family.test(file))?.source ?? file;

/** Exported name → where it is declared, one file of each family; types have their schema's name, in its file. */
const declared = new Map<string, Map<string, string>>();
for (const [file, source] of texts) {
  if (!/^(?:lib|functions)\//.test(file)) continue;
  for (const [, name = ''] of source.matchAll(
    /^export (?:async |abstract )?(?:const|let|function\*?|class|interface|type) (\w+)/gm,
  ))
    declared.set(name, (declared.get(name) ?? new Map<string, string>()).set(familyOf(file), file));
}
const clashes = [...declared]
  .filter(([, files]) => files.size > 1)
  .map(([name, files]) => `${name} is two things: in ${[...files.values()].join(' and ')}`);

for (const fault of [...faults, ...clashes]) console.error(fault);
console.log(
  `exports: ${taken.size} files imported, ${faults.length} exports that nobody imports, ${clashes.length} names of two things`,
);
process.exitCode = faults.length + clashes.length === 0 ? 0 : 1;
