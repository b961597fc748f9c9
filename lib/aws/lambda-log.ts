import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Log } from '../delivery/log.ts';
import { type MetricName, units } from '../delivery/metrics.ts';

/** The metrics namespace, as used by the template's alarms and dashboard. */
export const namespace = 'NewsDigest';

/** The function that emits a metric is one of its dimensions. */
type Service = 'digest-article' | 'send-edition' | 'unsubscribe' | 'settle-dead-letters' | 'local-stack';

const isMetric = (name: string): name is MetricName => Object.hasOwn(units, name);

/**
 * A function's log. Metrics have the function and, if there is one, the stack as dimensions. Written with Powertools'
 * logger and metrics: one line of JSON on standard output, whose escaping keeps line breaks in a key from forging log
 * lines, and one in CloudWatch's embedded metric format for the line's numbers. With the batch processor they add 4.7
 * ms of processor time to a cold start (`npm run bench -- powertools`); up to 10 ms is acceptable.
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
    // Rejections counted by code are counted in total, too.
    if (measured.code !== undefined)
      metrics.singleMetric().addDimension('code', measured.code).addMetric('Rejected', MetricUnit.Count, 1);
  };
}
