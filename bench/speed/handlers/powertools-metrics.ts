import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { handler as moveObject } from './sdk-floor.ts';

const metrics = new Metrics({ namespace: 'NewsDigest', serviceName: 'digest-article' });

/** One object read and one written, and five metrics by Powertools. */
export async function handler(): Promise<void> {
  await moveObject();
  for (const name of ['Articles', 'Figures', 'Quotes', 'Bytes', 'DigestDuration'])
    metrics.addMetric(name, MetricUnit.Count, 4);
  metrics.publishStoredMetrics();
}
