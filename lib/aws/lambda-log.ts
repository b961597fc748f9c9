import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Log } from '../delivery/log.ts';
import { type MetricName, units } from '../delivery/metrics.ts';

/** The namespace of the template's alarms and dashboard. */
export const namespace = 'NewsDigest';

/** Numbers are told by the name of the function that saw them. */
type Service = 'digest-article' | 'send-edition' | 'unsubscribe' | 'settle-dead-letters' | 'local-stack';

const isMetric = (name: string): name is MetricName => Object.hasOwn(units, name);

/**
 * The log of a function; its metrics are kept by function and, where there is one, by stack. Powertools' logger and metrics: one JSON object a line on standard output, JSON's escapes keeping line breaks of a key out of the
 * log, and one in CloudWatch's embedded metric format for the numbers of a line. With the batch processor they add 4.7 ms of
 * processor time to a cold start (`npm run bench -- powertools`); up to 10 are held for bearable.
 */
export function lambdaLog(serviceName: Service, stack = ''): Log {
  const logger = new Logger({ serviceName });
  const defaultDimensions = stack === '' ? {} : { stack };
  const metrics = new Metrics({ namespace, serviceName, defaultDimensions });
  return (level, message, fields = {}, measured = undefined) => {
    logger[level](message, fields);
    if (!measured) return;
    for (const [name, value] of Object.entries(measured.values))
      if (isMetric(name)) metrics.addMetric(name, MetricUnit[units[name]], value);
    metrics.publishStoredMetrics();
    // What is counted by its reason is counted in all above.
    if (measured.code !== undefined)
      metrics.singleMetric().addDimension('code', measured.code).addMetric('Rejected', MetricUnit.Count, 1);
  };
}
