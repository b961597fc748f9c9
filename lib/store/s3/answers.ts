/**
 * A request that S3 did not do: its code, as the error codes of S3's documentation or of Node's network errors, and the HTTP status,
 * where an answer came.
 */
export class S3Failure extends Error {
  override readonly name = 'S3Failure';
  readonly code: string;
  readonly status: number | undefined;

  constructor(code: string, message: string, options: { status?: number; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.status = options.status;
  }
}

/** Answers to HEAD have no body that could tell more. */
const codesByStatus: Readonly<Record<number, string>> = {
  301: 'PermanentRedirect',
  403: 'Forbidden',
  404: 'NotFound',
  412: 'PreconditionFailed',
  503: 'ServiceUnavailable',
};

/** What an answer with this status and body says went wrong. */
export function failureIn(status: number, body: string): S3Failure {
  const code = textIn(body, 'Code') || codesByStatus[status] || `HTTP ${status}`;
  return new S3Failure(code, textIn(body, 'Message') ?? code, { status });
}

/** What went wrong where no answer came, or only a part of it. */
export function failureBefore(error: unknown): S3Failure {
  if (error instanceof S3Failure) return error;
  if (!(error instanceof Error)) return new S3Failure('Unknown', String(error), { cause: error });
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  return new S3Failure(code, error.message, { cause: error });
}

/** One object of a list, as far as S3 says. */
interface Listed {
  readonly key: string;
  readonly size: number | undefined;
  readonly etag: string | undefined;
  readonly lastModified: Date | undefined;
}

/** One page of a list, and the token of the next one where there is one. */
interface ListPage {
  readonly objects: readonly Listed[];
  readonly next: string | undefined;
}

/** The answer to ListObjectsV2. Keys come encoded as in a URL, where that was asked for: XML has no way to write some of them. */
export function listPage(xml: string): ListPage {
  const decoded =
    textIn(xml, 'EncodingType') === 'url'
      ? (key: string) => decodeURIComponent(key.replaceAll('+', ' '))
      : (key: string) => key;
  const objects = [...blocksIn(xml, 'Contents')].map((block) => {
    const size = textIn(block, 'Size');
    const date = textIn(block, 'LastModified');
    return {
      key: decoded(textIn(block, 'Key') ?? ''),
      size: size === undefined ? undefined : Number(size),
      etag: textIn(block, 'ETag'),
      lastModified: date === undefined ? undefined : new Date(date),
    };
  });
  const next = textIn(xml, 'IsTruncated') === 'true' ? textIn(xml, 'NextContinuationToken') : undefined;
  return { objects, next };
}

/** The text of the first element of a name; elements of S3's answers have no attributes but the outermost. */
function textIn(xml: string, name: string): string | undefined {
  const [block] = blocksIn(xml, name);
  return block === undefined ? undefined : withoutReferences(block);
}

function* blocksIn(xml: string, name: string): Generator<string> {
  const [open, close] = [`<${name}>`, `</${name}>`];
  for (let at = xml.indexOf(open); at !== -1; at = xml.indexOf(open, at)) {
    const end = xml.indexOf(close, at);
    if (end === -1) return;
    yield xml.slice(at + open.length, end);
    at = end + close.length;
  }
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function withoutReferences(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,5}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
