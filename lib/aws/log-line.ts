import type { Log } from '../delivery/log.ts';
import { type MetricName, type Metrics, units } from '../delivery/metrics.ts';

/** The namespace of the template's alarms and dashboard. */
export const namespace = 'NewsDigest';

/**
 * One JSON object a line on standard output; JSON's escapes keep line breaks of a key out of the log. These lines are the
 * project's own. Powertools' logger, metrics and batch add 8.8 ms of processor time to a cold start (medians of 20 fresh
 * processes: `npm run bench -- powertools`), which is bearable, and 33 kB to the 582 that digest-article loads at its start: it
 * may load 600. The batch processor would start all messages of a batch at once, where `takeEach` holds to a few.
 */
export const logLine: Log = (level, message, fields = {}, metrics = undefined) => {
  const line = { level, message, ...fields };
  console.log(JSON.stringify(metrics ? { ...line, ...embedded(metrics, Date.now()) } : line));
};

/** The members of a log line that make metrics of it: CloudWatch's embedded metric format, without a request of its own. */
function embedded({ service, values, code }: Metrics, timestamp: number): Record<string, unknown> {
  const names = Object.keys(values).filter((name): name is MetricName => Object.hasOwn(units, name));
  return {
    _aws: {
      Timestamp: timestamp,
      CloudWatchMetrics: [
        {
          Namespace: namespace,
          Dimensions: code === undefined ? [['service']] : [['service'], ['service', 'code']],
          Metrics: names.map((Name) => ({ Name, Unit: units[Name] })),
        },
      ],
    },
    service,
    ...(code === undefined ? {} : { code }),
    ...values,
  };
}
