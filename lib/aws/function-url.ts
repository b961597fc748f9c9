import * as z from 'zod/mini';

/** The response of a Lambda function URL. */
export interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** No scripts, frames, caching or referrer: the page's address contains the token. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const word = z._default(z.string(), '');

/** The parts of a function URL's event (payload 2.0) that describe a page request. */
const PageEvent = z.object({
  requestContext: z.object({ http: z.object({ method: z.string() }) }),
  queryStringParameters: z._default(z.object({ token: word, lang: word }), { token: '', lang: '' }),
});

interface PageRequest {
  readonly method: string;
  readonly token: string;
  /** The language that the link asks for, verbatim; '' when there is none. */
  readonly language: string;
}

/** Method, token and language of a function URL's event. Any other event yields no token. */
export function requestOf(event: unknown): PageRequest {
  const parsed = PageEvent.safeParse(event);
  if (!parsed.success) return { method: '', token: '', language: '' };
  const { requestContext, queryStringParameters } = parsed.data;
  const { token, lang: language } = queryStringParameters;
  return { method: requestContext.http.method, token, language };
}

/** A page as the response of a function URL. */
export function pageAnswer(statusCode: number, body: string): Answer {
  return { statusCode, headers, body };
}
