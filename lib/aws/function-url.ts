/** What a function URL answers. */
export interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** No script, no frame, no trace: the address of the page holds the token. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** What a function URL's event (payload 2.0) asks. */
interface PageRequest {
  readonly method: string;
  readonly token: string;
  /** The language that the link asks for, as it says it; '' without one. */
  readonly language: string;
}

/** Method, token and language of a function URL's event; anything else has no token. */
export function requestOf(event: unknown): PageRequest {
  const field = (value: unknown, name: string): unknown =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, name)
      ? Reflect.get(value, name)
      : undefined;
  const method = field(field(field(event, 'requestContext'), 'http'), 'method');
  const token = field(field(event, 'queryStringParameters'), 'token');
  const language = field(field(event, 'queryStringParameters'), 'lang');
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return { method: text(method), token: text(token), language: text(language) };
}

/** A page as the answer of a function URL. */
export function pageAnswer(statusCode: number, body: string): Answer {
  return { statusCode, headers, body };
}
