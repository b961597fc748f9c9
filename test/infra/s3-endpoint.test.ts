import { S3Client } from '@aws-sdk/client-s3';
import { describe, expect, test } from 'vitest';
import { type EndpointParameters, s3Endpoint } from '../../infra/s3-endpoint.ts';

const { endpointProvider } = new S3Client({ region: 'eu-central-1' }).config;
const unset = { UseFIPS: false, UseDualStack: false, UseGlobalEndpoint: false };

interface Told {
  readonly url: URL;
  readonly headers?: object;
  readonly properties?: object;
}

/** An endpoint with its address as text: two URLs are equal to `toEqual`, whatever they say. */
const told = ({ url, headers, properties }: Told) => ({
  url: url.href,
  headers,
  properties,
});
const ofSdk = (parameters: EndpointParameters) => told(endpointProvider({ ...unset, ...parameters }));
const ours = (parameters: EndpointParameters, suffix: string) => told(s3Endpoint(parameters, suffix));

const suffixes = {
  'eu-central-1': 'amazonaws.com',
  'us-east-1': 'amazonaws.com',
  'cn-north-1': 'amazonaws.com.cn',
};
const buckets = ['news.incoming', 'news.in', 'News_In', 'ab', 'a-', '10.0.0.1', `b${'x'.repeat(63)}`, 'a b'];
const hosts = [
  'http://localhost:4566',
  'https://127.0.0.1:4566',
  'https://[::1]:80',
  'https://s3.example.org/base/',
  'https://s3.example.org/base',
];

describe('where S3 answers for a bucket', () => {
  const settings: readonly Omit<EndpointParameters, 'Region' | 'Bucket'>[] = [
    {},
    { ForcePathStyle: true },
    { UseDualStack: true },
    ...hosts.flatMap((Endpoint) => [{ Endpoint }, { Endpoint, ForcePathStyle: true }]),
  ];
  for (const [Region, suffix] of Object.entries(suffixes)) {
    test.each(settings)(`${Region}, %j`, (setting) => {
      for (const Bucket of buckets) {
        const parameters = { Region, Bucket, ...setting };
        expect(ours(parameters, suffix), Bucket).toEqual(ofSdk(parameters));
      }
    });
  }

  test('an address of numbers takes the bucket in its path, also one with dots, which the SDK makes no URL of', () => {
    const at = (Bucket: string) =>
      s3Endpoint({ Region: 'eu-central-1', Bucket, Endpoint: 'http://127.0.0.1:4566' }, 'amazonaws.com').url
        .href;
    expect(at('news-in')).toBe('http://127.0.0.1:4566/news-in');
    expect(at('news.incoming')).toBe('http://127.0.0.1:4566/news.incoming');
  });

  test('with validated cryptography', () => {
    const parameters = {
      Region: 'us-gov-west-1',
      Bucket: 'news.incoming',
      UseFIPS: true,
      UseDualStack: true,
    };
    expect(ours(parameters, 'amazonaws.com')).toEqual(ofSdk(parameters));
  });

  test('access points and directory buckets are refused, not guessed', () => {
    for (const Bucket of ['arn:aws:s3:eu-central-1:123456789012:accesspoint/news', 'news--euc1-az1--x-s3'])
      expect(() => s3Endpoint({ Region: 'eu-central-1', Bucket }, 'amazonaws.com')).toThrow(
        'no plain bucket',
      );
  });
});
