import { type Answer, pageAnswer, requestOf } from '../lib/aws/function-url.ts';
import { type UnsubscribeEdges, unsubscribeEdges } from '../lib/aws/unsubscribe-edges.ts';
import { addressOf } from '../lib/delivery/edition/token.ts';
import { errorFields } from '../lib/delivery/log.ts';
import { languages } from '../lib/language/index.ts';
import { renderAnswer, type UnsubscribeAnswer } from '../lib/render/unsubscribe.ts';

/**
 * One-click unsubscribe (RFC 8058). Only POST unsubscribes; GET shows a button, because mail scanners follow every
 * link.
 */
export function createHandler({ secret, unsubscribe, log }: UnsubscribeEdges) {
  return async (event: unknown): Promise<Answer> => {
    const answer = (status: number, said: UnsubscribeAnswer): Answer =>
      pageAnswer(status, renderAnswer(said, { words, labels }));
    const { method, token, language } = requestOf(event);
    const { edition: words, labels } = await languages.load(
      languages.codes.includes(language) ? language : 'en',
    );
    const address = addressOf(token, secret);
    if (address === null) return answer(404, 'unknown');
    if (method === 'GET' || method === 'HEAD') return answer(200, 'ask');
    if (method !== 'POST') return answer(405, 'unknown');
    try {
      await unsubscribe(address);
      return answer(200, 'done');
    } catch (error) {
      log('error', 'could not unsubscribe', errorFields(error));
      return answer(500, 'failed');
    }
  };
}

let wired: ReturnType<typeof createHandler> | undefined;

/** The Lambda entry point. Its dependencies are created on the first event. */
export async function handler(event: unknown): Promise<Answer> {
  wired ??= createHandler(unsubscribeEdges(process.env));
  return wired(event);
}
