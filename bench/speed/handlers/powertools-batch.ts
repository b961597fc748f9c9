import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSEvent } from 'aws-lambda';
import { handler as moveObject } from './sdk-floor.ts';

const processor = new BatchProcessor(EventType.SQS);

/** One object read and one written for each message of a batch, by Powertools. */
export function handler(event: SQSEvent, context: Context): Promise<unknown> {
  return processPartialResponse(event, moveObject, processor, { context });
}
