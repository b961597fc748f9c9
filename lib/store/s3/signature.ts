import { createHash, createHmac } from 'node:crypto';

/** What Lambda gives a function of its role, or a person of himself. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

/** A request before it is signed. Names of headers are in lower case; the path is encoded already. */
interface UnsignedRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const algorithm = 'AWS4-HMAC-SHA256';

const sha256 = (content: string | Uint8Array): Buffer => createHash('sha256').update(content).digest();
const keyed = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** A name or value as RFC 3986 has it in a path or query: all but letters, digits and `-._~` as bytes of UTF-8. */
export function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A query as it is sent and signed: in the order of its names. */
export function queryOf(query: UnsignedRequest['query']): string {
  const value = new Map(Object.entries(query).map(([name, text]) => [encoded(name), encoded(text)]));
  return [...value.keys()]
    .sort()
    .map((name) => `${name}=${value.get(name)}`)
    .join('&');
}

/**
 * The headers of a request with its signature, version 4 of AWS as S3 takes it: the path is encoded once, the content's hash is signed
 * along, so that S3 refuses other bytes than these.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
export function signedHeaders(
  request: UnsignedRequest,
  region: string,
  { accessKeyId, secretAccessKey, sessionToken }: Credentials,
  now: Date,
): Record<string, string> {
  const time = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const day = time.slice(0, 8);
  const content = sha256(request.body).toString('hex');
  const headers: Record<string, string> = {
    ...request.headers,
    host: request.host,
    'x-amz-content-sha256': content,
    'x-amz-date': time,
    ...(sessionToken ? { 'x-amz-security-token': sessionToken } : {}),
  };
  const names = Object.keys(headers).sort();
  const canonical = [
    request.method,
    request.path,
    queryOf(request.query),
    ...names.map((name) => `${name}:${headers[name]?.trim().replace(/ +/g, ' ')}`),
    '',
    names.join(';'),
    content,
  ].join('\n');
  const scope = [day, region, 's3', 'aws4_request'];
  const signed = [algorithm, time, scope.join('/'), sha256(canonical).toString('hex')].join('\n');
  const key = scope.reduce<string | Buffer>(keyed, `AWS4${secretAccessKey}`);
  const signature = keyed(key, signed).toString('hex');
  const credential = `${accessKeyId}/${scope.join('/')}`;
  const authorization = `${algorithm} Credential=${credential}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
  return { ...headers, authorization };
}
