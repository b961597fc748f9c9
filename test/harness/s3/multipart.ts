import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { S3Error } from './errors.ts';
import { md5 } from './objects.ts';
import { textsOf } from './xml.ts';

const smallestPart = 5 * 1024 * 1024;

interface Upload {
  readonly bucket: string;
  readonly key: string;
  readonly contentType: string;
}

/** Multipart uploads under way: a folder each, a file a part, so that they outlive the process. */
export class Uploads {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async begin(upload: Upload): Promise<string> {
    const id = randomUUID();
    await mkdir(join(this.#folder, id), { recursive: true });
    await writeFile(join(this.#folder, id, 'upload.json'), JSON.stringify(upload));
    return id;
  }

  /** Takes a part in; its ETag. */
  async part(id: string, number: number, body: Buffer): Promise<string> {
    if (!Number.isInteger(number) || number < 1 || number > 10_000) {
      throw new S3Error('InvalidArgument', 'Part number must be an integer between 1 and 10000, inclusive');
    }
    await this.find(id);
    const path = join(this.#folder, id, `part-${number}`);
    await writeFile(`${path}.writing`, body);
    await rename(`${path}.writing`, path);
    return md5(body);
  }

  /** The parts that the client's list names, put together. */
  async assemble(id: string, list: string): Promise<Buffer> {
    await this.find(id);
    const numbers = textsOf(list, 'PartNumber').map(Number);
    const etags = textsOf(list, 'ETag').map((etag) => etag.replaceAll('"', ''));
    if (numbers.length === 0 || numbers.length !== etags.length) {
      throw new S3Error('MalformedXML', 'The XML you provided was not well-formed');
    }
    if (numbers.some((number, index) => number <= (numbers[index - 1] ?? 0))) {
      throw new S3Error('InvalidPartOrder', 'The list of parts was not in ascending order.');
    }
    const parts: Buffer[] = [];
    for (const [index, number] of numbers.entries()) {
      const part = await readFile(join(this.#folder, id, `part-${number}`)).catch(() => null);
      if (!part || md5(part) !== etags[index]) {
        throw new S3Error('InvalidPart', 'One or more of the specified parts could not be found.');
      }
      if (index < numbers.length - 1 && part.length < smallestPart) {
        throw new S3Error('EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size');
      }
      parts.push(part);
    }
    return Buffer.concat(parts);
  }

  async end(id: string): Promise<void> {
    await rm(join(this.#folder, id), { recursive: true, force: true });
  }

  /** The upload of an id; throws `NoSuchUpload`. */
  async find(id: string): Promise<Upload> {
    const known =
      /^[0-9a-f-]{36}$/.test(id) && (await readdir(this.#folder).catch((): string[] => [])).includes(id);
    if (!known) throw new S3Error('NoSuchUpload', 'The specified upload does not exist.');
    return JSON.parse(await readFile(join(this.#folder, id, 'upload.json'), 'utf8'));
  }
}
