import { NewsDigestError } from '../model/index.ts';
import { type Exit, exit } from './exit.ts';

/** Why a document gave no result: `internal` is a bug in the program; every other code is about the document. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly advice: string | undefined;
}

/** The exit status of a command that had this failure. */
export const statusOf = ({ code }: Failure): Exit => (code === 'internal' ? exit.internal : exit.unreadable);

/** An error as data. A bug in the program keeps its stack, so that it can be reported. */
export function failureOf(error: unknown): Failure {
  if (error instanceof NewsDigestError) {
    return { code: error.code, message: error.message, advice: error.advice };
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: 'internal', message, advice: 'This is a fault of news-digest: please report it.' };
}
