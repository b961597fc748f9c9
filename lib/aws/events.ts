import * as z from 'zod/mini';
import { BadEventError } from '../model/index.ts';

/** An object that was written, according to an event. */
interface ObjectRef {
  readonly bucket: string;
  /** The object's actual key, already decoded. */
  readonly key: string;
  /** In bytes, if the event states it; the object may have changed by the time it is read. */
  readonly size?: number | undefined;
}

/** One unit of delivery: it succeeds or is retried as a whole. */
export interface Message {
  /** The queue's id for the message; '' for an event that came without a queue. */
  readonly id: string;
  /** An S3 notification, an EventBridge event or an SNS envelope around one of them; parsed by `objectsIn`. */
  readonly body: unknown;
  /** The queue has delivered it before: an earlier attempt failed, or its response was lost after the work was done. */
  readonly redelivered: boolean;
}

/** The messages of one invocation. A queue is told which of them failed; any other caller gets an error. */
export interface MessageBatch {
  readonly from: 'queue' | 'direct';
  readonly messages: readonly Message[];
}

const S3Record = z.object({
  eventSource: z.literal('aws:s3'),
  eventName: z.string(),
  s3: z.object({
    bucket: z.object({ name: z.string() }),
    object: z.object({ key: z.string(), size: z.optional(z.number()) }),
  }),
});
const S3Notification = z.object({ Records: z.array(S3Record) });

/** What S3 sends when a notification is configured; it has no records. */
const S3TestEvent = z.object({ Event: z.literal('s3:TestEvent') });

const EventBridgeEvent = z.object({
  source: z.literal('aws.s3'),
  'detail-type': z.string(),
  detail: z.object({
    bucket: z.object({ name: z.string() }),
    object: z.object({ key: z.string(), size: z.optional(z.number()) }),
  }),
});

const SnsEnvelope = z.object({ Type: z.literal('Notification'), Message: z.string() });
const SnsEvent = z.object({
  Records: z.array(
    z.object({
      EventSource: z.literal('aws:sns'),
      Sns: z.object({ MessageId: z.string(), Message: z.string() }),
    }),
  ),
});
const SqsRecord = z.object({
  eventSource: z.literal('aws:sqs'),
  messageId: z.string(),
  body: z.string(),
  attributes: z.optional(z.object({ ApproximateReceiveCount: z.optional(z.string()) })),
});
const SqsEvent = z.object({ Records: z.array(SqsRecord) });

/** The function's event → the messages in it. Their bodies are parsed later, so that a bad message fails alone. */
export function readMessages(event: unknown): MessageBatch {
  const sqs = SqsEvent.safeParse(event);
  if (sqs.success && sqs.data.Records.length > 0) {
    return {
      from: 'queue',
      messages: sqs.data.Records.map(({ messageId, body, attributes }) => ({
        id: messageId,
        body,
        redelivered: Number(attributes?.ApproximateReceiveCount ?? 1) > 1,
      })),
    };
  }
  const sns = SnsEvent.safeParse(event);
  if (sns.success && sns.data.Records.length > 0) {
    const messages = sns.data.Records.map(({ Sns }) => ({
      id: Sns.MessageId,
      body: Sns.Message,
      redelivered: false,
    }));
    return { from: 'direct', messages };
  }
  return { from: 'direct', messages: [{ id: '', body: event, redelivered: false }] };
}

/** Message body → the objects that were written; none for a test event or a removal. Throws `bad-event`. */
export function objectsIn(body: unknown, depth = 0): ObjectRef[] {
  const value = typeof body === 'string' ? parseJson(body) : body;
  const notification = S3Notification.safeParse(value);
  if (notification.success) {
    return notification.data.Records.filter(({ eventName }) => /^(s3:)?ObjectCreated:/.test(eventName)).map(
      ({ s3 }) => ({ bucket: s3.bucket.name, key: decodeFormKey(s3.object.key), size: s3.object.size }),
    );
  }
  const bridge = EventBridgeEvent.safeParse(value);
  if (bridge.success) {
    // EventBridge states the key unencoded, unlike S3's own notifications.
    const { bucket, object } = bridge.data.detail;
    const created = bridge.data['detail-type'] === 'Object Created';
    return created ? [{ bucket: bucket.name, key: object.key, size: object.size }] : [];
  }
  if (S3TestEvent.safeParse(value).success) return [];
  const sns = SnsEnvelope.safeParse(value);
  if (sns.success && depth === 0) return objectsIn(sns.data.Message, 1);
  throw new BadEventError('not an event about an object: expected S3, SQS, SNS or EventBridge', {
    cause: notification.error,
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new BadEventError('the message is not JSON', { cause });
  }
}

/** S3 notifications encode keys as HTML forms do: `+` is a space, and the rest is percent-encoded UTF-8. */
function decodeFormKey(key: string): string {
  try {
    return decodeURIComponent(key.replaceAll('+', ' '));
  } catch (cause) {
    throw new BadEventError('the key is not form-encoded UTF-8', { cause });
  }
}
