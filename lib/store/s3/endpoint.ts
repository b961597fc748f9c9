import { encoded } from './signature.ts';

/** Where S3 is asked. */
export interface EndpointOptions {
  readonly region: string;
  /** Another S3 than Amazon's, as `AWS_ENDPOINT_URL_S3` names it: its buckets are named in the path. */
  readonly url?: string | undefined;
  /** Endpoints with cryptography validated by FIPS 140, and with addresses of IPv6 as well. */
  readonly fips?: boolean;
  readonly dualStack?: boolean;
}

/** Where one request goes; `path` is encoded. */
export interface Target {
  readonly secure: boolean;
  /** Name and, where it is not the usual one, port: the header `host`. */
  readonly host: string;
  readonly hostname: string;
  readonly port: string;
  readonly path: string;
}

/** Domains of the partitions that have one of their own, by how their regions begin: partitions.json of the AWS SDKs. */
const domains: readonly (readonly [prefix: string, domain: string])[] = [
  ['cn-', 'amazonaws.com.cn'],
  ['eusc-', 'amazonaws.eu'],
  ['us-isob-', 'sc2s.sgov.gov'],
  ['us-isof-', 'csp.hci.ic.gov'],
  ['eu-isoe-', 'cloud.adc-e.uk'],
  ['us-iso-', 'c2s.ic.gov'],
];

/** A bucket that can be a part of a host's name under a certificate for `*.s3.…`: without dots. */
const hostName = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/;

/** Where a bucket, or an object of it, is asked for: its bucket in the host's name where that can be, as S3 wants it. */
export function targetOf(
  { region, url, fips, dualStack }: EndpointOptions,
  bucket: string,
  key = '',
): Target {
  const path = `/${key.split('/').map(encoded).join('/')}`;
  if (url !== undefined) {
    const { protocol, host, hostname, port, pathname } = new URL(url);
    const base = `${pathname.replace(/\/$/, '')}/${encoded(bucket)}`;
    return { secure: protocol === 'https:', host, hostname, port, path: base + (key === '' ? '' : path) };
  }
  const domain = domains.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'amazonaws.com';
  const service = `s3${fips ? '-fips' : ''}${dualStack ? '.dualstack' : ''}.${region}.${domain}`;
  const byHost = hostName.test(bucket);
  const host = byHost ? `${bucket}.${service}` : service;
  const inPath = byHost ? path : `/${encoded(bucket)}${key === '' ? '' : path}`;
  return { secure: true, host, hostname: host, port: '', path: inPath };
}
