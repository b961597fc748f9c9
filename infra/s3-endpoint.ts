/** What the S3 client asks an endpoint by: its own settings and the bucket of a request. */
export interface EndpointParameters {
  readonly Region?: string;
  readonly Bucket?: string;
  readonly Endpoint?: string;
  readonly ForcePathStyle?: boolean;
  readonly UseFIPS?: boolean;
  readonly UseDualStack?: boolean;
}

/** Buckets with rules of their own: access points by their ARN, directory buckets, access points of either and of Outposts. */
const otherThanBucket = /^arn:|--(?:x-s3|xa-s3|op-s3)$/;
const hostLabel = /^(?!-)[a-z0-9-]{3,63}(?<!-)$/;
const ipAddress = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[.*\])$/;

/** Whether a bucket may stand before the host's name; a certificate's `*` stands for one label, so that dots need plain HTTP. */
function isLabelOfHost(bucket: string, url: URL): boolean {
  if (ipAddress.test(url.hostname) || ipAddress.test(bucket)) return false;
  const labels = url.protocol === 'http:' ? bucket.split('.') : [bucket];
  return labels.every((label) => hostLabel.test(label));
}

/**
 * Where S3 answers for a bucket, as the SDK's rules say for plain buckets. Those rules are a decision diagram of 18 kB and its
 * interpreter, most of it for access points, directory buckets, Outposts, acceleration and the global endpoint.
 */
export function s3Endpoint(parameters: EndpointParameters, dnsSuffix: string) {
  const { Region: region = '', Bucket: bucket, Endpoint, ForcePathStyle, UseFIPS, UseDualStack } = parameters;
  if (bucket !== undefined && otherThanBucket.test(bucket))
    throw new Error(`${bucket} is no plain bucket: where it answers is not bundled`);
  const service = `s3${UseFIPS ? '-fips' : ''}${UseDualStack ? '.dualstack' : ''}`;
  const url = new URL(Endpoint ?? `https://${service}.${region}.${dnsSuffix}`);
  if (bucket !== undefined) {
    if (!ForcePathStyle && isLabelOfHost(bucket, url)) url.host = `${bucket}.${url.host}`;
    else url.pathname = `${url.pathname.replace(/\/?$/, '/')}${encodeURIComponent(bucket)}`;
  }
  const scheme = { name: 'sigv4', signingName: 's3', signingRegion: region, disableDoubleEncoding: true };
  return { url, headers: {}, properties: { authSchemes: [scheme] } };
}
