import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod/mini';
import { type LambdaFunction, startFunction } from '../lambda/lambda-process.ts';
import { faultPlan } from './plan.ts';
import { type FaultCounts, startFaultProxy } from './proxy.ts';
import type { Queue } from './queue.ts';

const BatchResponse = z.nullish(
  z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })) }),
);

/** One worker: a function process and the poller that feeds it. */
async function work(queue: Queue, lambda: LambdaFunction, batch: number): Promise<void> {
  while (queue.left() > 0) {
    const messages = queue.take(batch);
    if (messages.length === 0) {
      await sleep(20);
      continue;
    }
    const answer = await lambda.invoke({
      Records: messages.map(({ id, body, receives }) => ({
        messageId: id,
        receiptHandle: id,
        body,
        attributes: { ApproximateReceiveCount: String(receives) },
        messageAttributes: {},
        md5OfBody: '',
        eventSource: 'aws:sqs',
        eventSourceARN: 'arn:aws:sqs:eu-central-1:123456789012:incoming',
        awsRegion: 'eu-central-1',
      })),
    });
    const failed = answer.ok
      ? new Set(
          BatchResponse.parse(answer.payload)?.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier),
        )
      : new Set(messages.map(({ id }) => id));
    for (const { id } of messages) {
      if (failed.has(id)) queue.giveBack(id);
      else queue.remove(id);
    }
  }
}

/** What happens to the S3 requests and the workers while a queue is worked off. */
export interface Weather {
  /** Share of S3 requests that something happens to. */
  readonly faults: number;
  /** How often a worker process is killed in the middle of what it does. */
  readonly kills: number;
  readonly random: () => number;
  readonly stallMs: number;
  readonly workers: number;
  readonly progress?: (done: number, all: number) => void;
}

/** Works a queue off with functions of their own, through a proxy that makes the weather. */
export async function workOff(
  queue: Queue,
  target: string,
  bucket: string,
  { stallMs, workers, progress, faults, kills: wanted, random }: Weather,
): Promise<{ kills: number; counts: FaultCounts }> {
  const proxy = await startFaultProxy(target, faultPlan(faults, random), stallMs);
  const environment = {
    AWS_ENDPOINT_URL_S3: proxy.url,
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    INCOMING_BUCKET: 'incoming',
    DIGESTS_BUCKET: bucket,
  };
  const lambdas = await Promise.all(
    Array.from({ length: workers }, () => startFunction('digest-article', environment)),
  );
  const all = queue.left();
  let kills = 0;
  let finished = false;
  // Kills are spread over the run by how much of the queue is done, each at a random moment of a random worker.
  const killer = (async () => {
    while (!finished && kills < wanted) {
      await sleep(20 + random() * 60);
      progress?.(all - queue.left(), all);
      if (kills >= (wanted * (all - queue.left() + 10)) / all) continue;
      await lambdas[Math.floor(random() * lambdas.length)]?.kill();
      kills += 1;
    }
  })();
  try {
    await Promise.all(lambdas.map((lambda) => work(queue, lambda, 10)));
  } finally {
    finished = true;
    await killer;
    await Promise.all(lambdas.map((lambda) => lambda.close()));
    proxy.close();
  }
  return { kills, counts: proxy.counts };
}
