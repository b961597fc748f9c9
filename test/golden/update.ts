import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { document, documentWithTable, readDocument } from '../language/table.ts';
import { goldenFolder, goldensOf, readme, readmeWithDigest, samples } from './samples.ts';

// Writes every golden digest anew, the one in the README, and the table of languages: `npm run golden`, then read the diff.
rmSync(goldenFolder, { recursive: true, force: true });
mkdirSync(goldenFolder, { recursive: true });
let count = 0;
for (const sample of samples) {
  for (const [name, text] of Object.entries(await goldensOf(sample))) {
    writeFileSync(join(goldenFolder, name), text);
    count += 1;
  }
}
writeFileSync(readme, await readmeWithDigest(readFileSync(readme, 'utf8')));
writeFileSync(document, await documentWithTable(readDocument()));
console.log(`${count} golden files of ${samples.length} samples`);
