import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { Logger } from '@aws-lambda-powertools/logger';
import { MetricResolution, Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Context, SQSEvent } from 'aws-lambda';
import { handler as moveObject } from './sdk-floor.ts';

const logger = new Logger({ serviceName: 'digest-article' });
const metrics = new Metrics({ namespace: 'NewsDigest', serviceName: 'digest-article' });
const processor = new BatchProcessor(EventType.SQS);

/** One object read and one written for each message, with a line and five metrics, all by Powertools. */
export async function handler(event: SQSEvent, context: Context): Promise<unknown> {
  const answer = await processPartialResponse(
    event,
    async () => {
      await moveObject();
      logger.info('digested', { key: 'world/a.html' });
      metrics.addMetric('Articles', MetricUnit.Count, 1, MetricResolution.Standard);
      metrics.addMetric('Figures', MetricUnit.Count, 4);
      metrics.addMetric('Quotes', MetricUnit.Count, 2);
      metrics.addMetric('Bytes', MetricUnit.Bytes, 80_000);
      metrics.addMetric('DigestDuration', MetricUnit.Milliseconds, 12);
    },
    processor,
    { context },
  );
  metrics.publishStoredMetrics();
  return answer;
}
