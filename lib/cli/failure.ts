import { NewsDigestError } from '../model/index.ts';
import { type Exit, exit } from './exit.ts';

/** Why a document gave nothing: `internal` is a fault of the program, every other code speaks of the document. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly advice: string | undefined;
}

/** The exit status of a command that met this. */
export const statusOf = ({ code }: Failure): Exit => (code === 'internal' ? exit.internal : exit.unreadable);

/** What went wrong, as data. A fault of the program itself keeps its stack: it is to be reported. */
export function failureOf(error: unknown): Failure {
  if (error instanceof NewsDigestError) {
    return { code: error.code, message: error.message, advice: error.advice };
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: 'internal', message, advice: 'This is a fault of news-digest: please report it.' };
}
