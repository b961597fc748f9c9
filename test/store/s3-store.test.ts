import { S3Store } from '../../lib/store/s3-store.ts';
import { openEndpoint } from '../harness-s3/endpoint.ts';
import { storeContract } from './contract.ts';

storeContract('S3Store on the local endpoint', async () => {
  const { client, close } = await openEndpoint();
  return { store: new S3Store(client, 'incoming'), close };
});
