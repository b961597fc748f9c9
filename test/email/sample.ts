import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { renderEditionMail } from '../../lib/render/edition-html.ts';
import { frameIn } from '../edition/frame.ts';
import { twenty } from './mails.ts';

/** Writes the invented day's mail, to look at and to take pictures of: `node test/email/sample.ts PAGE.html`. */
const [page = 'local/edition.html'] = process.argv.slice(2);
await mkdir(dirname(page), { recursive: true });
await writeFile(page, renderEditionMail(twenty, await frameIn('en')));
console.log(page);
