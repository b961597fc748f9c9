import { expect, test } from 'vitest';
import { objectsIn, readMessages } from '../../lib/aws/events.ts';
import { fixture, formEncoded, queued } from './fixtures.ts';

const key = 'world/harbour strike + talks, day 2%20.txt';
const ref = { bucket: 'incoming', key, size: 1024 };
const s3 = fixture('s3-put');
const bridge = fixture('eventbridge-created');
const snsRecord = (message: unknown) => {
  const record = fixture('sns-record');
  return { ...record, Sns: { ...Object(record.Sns), Message: JSON.stringify(message) } };
};
const refsOf = (event: unknown) => readMessages(event).messages.flatMap(({ body }) => objectsIn(body));

test('reads an S3 notification, its key decoded exactly once', () => {
  expect(refsOf(s3)).toEqual([ref]);
  expect(readMessages(s3).from).toBe('direct');
});

test('reads an EventBridge event, whose key comes as it is', () => {
  expect(refsOf(bridge)).toEqual([ref]);
});

test('reads S3 and EventBridge events in SQS, SNS, and SNS in SQS', () => {
  expect(refsOf({ Records: [snsRecord(s3)] })).toEqual([ref]);
  expect(refsOf(queued(s3, bridge))).toEqual([ref, ref]);
  expect(refsOf(queued(snsRecord(s3).Sns))).toEqual([ref]);
  expect(readMessages(queued(s3, bridge))).toMatchObject({
    from: 'queue',
    messages: [{ id: 'message-0' }, { id: 'message-1' }],
  });
});

test('takes no object from a test event, a removal or a restore', () => {
  expect(refsOf(fixture('s3-test-event'))).toEqual([]);
  expect(refsOf(queued(fixture('s3-test-event')))).toEqual([]);
  expect(refsOf(JSON.parse(JSON.stringify(s3).replace('ObjectCreated:Put', 'ObjectRemoved:Delete')))).toEqual(
    [],
  );
  expect(refsOf({ ...bridge, 'detail-type': 'Object Deleted' })).toEqual([]);
  for (const name of ['ObjectRemoved:DeleteMarkerCreated', 'LifecycleExpiration:DeleteMarkerCreated'])
    expect(refsOf(JSON.parse(JSON.stringify(s3).replace('ObjectCreated:Put', name)))).toEqual([]);
});

test('takes every way of creating an object', () => {
  for (const name of ['Put', 'Post', 'Copy', 'CompleteMultipartUpload']) {
    const event = JSON.parse(JSON.stringify(s3).replace('ObjectCreated:Put', `ObjectCreated:${name}`));
    expect(refsOf(event)).toEqual([ref]);
  }
});

test('tolerates unknown fields', () => {
  const event = JSON.parse(JSON.stringify(s3).replaceAll('"size"', '"glacierEventData":{"x":[1]},"size"'));
  expect(refsOf({ ...event, future: true })).toEqual([ref]);
});

test('refuses an event that is not about an object', () => {
  for (const event of [
    null,
    7,
    'not json',
    {},
    { Records: [{ eventSource: 'aws:ses' }] },
    { Records: 'x' },
  ]) {
    expect(() => refsOf(event)).toThrow(/not an event|not JSON/);
  }
  const badKey = JSON.parse(JSON.stringify(s3).replace('world/', '%ZZ/'));
  expect(() => refsOf(badKey)).toThrow(/form-encoded/);
  expect(() => refsOf(queued(snsRecord(snsRecord(s3).Sns).Sns))).toThrow(/not an event/);
});

test('a key survives the way through a notification whatever it holds', () => {
  for (const odd of ['a+b', 'a b', 'a%20b', '%2F', '..', '😀/ї', 'a&b=c', '\u2028']) {
    const event = JSON.parse(JSON.stringify(s3).replace(/"key":"[^"]*"/, `"key":"${formEncoded(odd)}"`));
    expect(refsOf(event)).toEqual([{ ...ref, key: odd }]);
  }
});
