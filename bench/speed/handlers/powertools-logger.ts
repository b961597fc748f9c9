import { Logger } from '@aws-lambda-powertools/logger';
import { handler as moveObject } from './sdk-floor.ts';

const logger = new Logger({ serviceName: 'digest-article' });

/** One object read and one written, and a line of the log by Powertools. */
export async function handler(): Promise<void> {
  await moveObject();
  logger.info('digested', { key: 'world/a.html' });
}
