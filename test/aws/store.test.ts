import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe } from 'vitest';
import { S3Store } from '../../lib/store/s3-store.ts';
import { hostileKeys, storeContract } from '../store/contract.ts';
import { hasMoto, type Moto, startMoto } from './moto.ts';

/*
 * What moto 5 does otherwise than S3: a key with a line break is routed nowhere (a 404 in HTML). The local endpoint's
 * suite holds those keys; here they are left out of the test, and the product knows nothing of it.
 */
const keysOfMoto = hostileKeys.filter((key) => !/[\n\r]/.test(key));

describe.runIf(hasMoto)('on moto', () => {
  let moto: Moto;
  let buckets = 0;
  beforeAll(async () => {
    moto = await startMoto();
  });
  afterAll(() => moto.close());

  storeContract(
    'S3Store on moto',
    async () => {
      const client = new S3Client({
        region: 'us-east-1',
        endpoint: moto.url,
        credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
        forcePathStyle: true,
      });
      buckets += 1;
      const bucket = `contract-${buckets}`;
      await client.send(new CreateBucketCommand({ Bucket: bucket }));
      return { store: new S3Store(client, bucket), close: async () => client.destroy() };
    },
    keysOfMoto,
  );
});
