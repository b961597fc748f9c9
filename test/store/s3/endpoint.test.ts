import { S3Client as SdkClient } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { type EndpointOptions, targetOf } from '../../../lib/store/s3/endpoint.ts';

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

/** Where the AWS SDK would ask for a bucket: its own rules, as AWS publishes them. */
function bySdk({ region, url, fips = false, dualStack = false }: EndpointOptions, bucket: string): string {
  const { config } = new SdkClient({ region, credentials });
  const { url: found } = config.endpointProvider({
    Bucket: bucket,
    Region: region,
    UseFIPS: fips,
    UseDualStack: dualStack,
    ForcePathStyle: url !== undefined,
    Accelerate: false,
    UseArnRegion: false,
    DisableMultiRegionAccessPoints: true,
    UseGlobalEndpoint: false,
    ...(url === undefined ? {} : { Endpoint: url }),
  });
  return found.href.replace(/\/$/, '');
}

function ours(options: EndpointOptions, bucket: string): string {
  const { secure, host, path } = targetOf(options, bucket);
  return `${secure ? 'https' : 'http'}://${host}${path}`.replace(/\/$/, '');
}

const regions = [
  'eu-central-1',
  'us-east-1',
  'us-gov-west-1',
  'cn-north-1',
  'us-iso-east-1',
  'us-isob-east-1',
  'eusc-de-east-1',
];
const buckets = ['incoming', 'news-digest-incoming-123456789012', 'my.bucket', 'a1b'];

test('a bucket is asked for where the AWS SDK asks for it, in every partition', () => {
  for (const region of regions)
    for (const bucket of buckets) expect(ours({ region }, bucket)).toBe(bySdk({ region }, bucket));
});

test('so it is at endpoints with validated cryptography and with IPv6', () => {
  for (const region of ['eu-central-1', 'us-gov-west-1'])
    for (const [fips, dualStack] of [
      [true, false],
      [false, true],
      [true, true],
    ] as const) {
      const options = { region, fips, dualStack };
      for (const bucket of buckets) expect(ours(options, bucket)).toBe(bySdk(options, bucket));
    }
});

test('another S3 than Amazon’s has its buckets in the path, below its own', () => {
  for (const url of [
    'http://127.0.0.1:9000',
    'https://s3.example',
    'https://storage.example/s3/',
    'http://[::1]:9000',
  ]) {
    const options = { region: 'eu-central-1', url };
    for (const bucket of buckets) expect(ours(options, bucket)).toBe(bySdk(options, bucket));
  }
});

test('a key is encoded once, its slashes kept', () => {
  const { path } = targetOf({ region: 'eu-central-1' }, 'incoming', 'wörld//a b+c%20(1).txt');
  expect(path).toBe('/w%C3%B6rld//a%20b%2Bc%2520%281%29.txt');
  expect(targetOf({ region: 'eu-central-1' }, 'my.bucket', './x').path).toBe('/my.bucket/./x');
});
