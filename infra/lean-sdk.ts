import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import * as z from 'zod/mini';

/** A name that a generated schema file keeps in a constant. */
const constant = /^const (\w+) = ("[^"\\]*");$/gm;

/**
 * Writes the keys of the SDK's schemas out: `{ [_hH]: 1 }` → `{ "httpHeader": 1 }`. A computed key might run code, so a
 * bundler keeps the schemas of all operations of S3; with plain keys it keeps those of the few that are called.
 */
export function withPlainKeys(code: string): string {
  const names = new Map([...code.matchAll(constant)].map(([, name = '', text = '']) => [name, text]));
  return code.replace(/\[(_\w+)\]:/g, (key, name) => (names.has(name) ? `${names.get(name)}:` : key));
}

/**
 * A setting of the SDK from the environment, where Lambda and the template put it, or else its default. The SDK itself looks into
 * `~/.aws`, too, which a function has not, and throws two errors with their stacks for each of some twenty settings that nobody set.
 */
const settingsFromEnvironment = `import { memoize } from '../property-provider/memoize';
const inEnvironment = (selector, options) => {
  try {
    return selector(process.env, options);
  } catch {
    return undefined;
  }
};
export const loadConfig = ({ environmentVariableSelector, default: usual }, { signingName, logger } = {}) =>
  memoize(async () =>
    inEnvironment(environmentVariableSelector, { signingName, logger }) ?? (typeof usual === 'function' ? usual() : usual));`;

/**
 * What the SDK takes of Node that loads a dozen of Node's modules by its mere name: `crypto` and `getRandomValues` (all of Web
 * Crypto) for the id of a request, `ReadStream` (promises of files, and with them the line editor of the terminal) and
 * `ReadableStream` (all of web streams) to ask whether a body is one, which none is that Node's HTTP or this project makes.
 */
const idOfRequest = `import { randomUUID } from 'node:crypto';
export const bindV4 = () => () => randomUUID();`;
const withoutRandomValues = (code: string): string =>
  code
    .replace('import { getRandomValues } from "node:crypto";', '')
    .replace('const _getRandomValues = getRandomValues;', 'const _getRandomValues = undefined;');
const lengthOfBody = `export const calculateBodyLength = (body) => {
  if (!body) return 0;
  if (typeof body === 'string') return Buffer.byteLength(body);
  if (typeof body.byteLength === 'number') return body.byteLength;
  throw new Error('a body whose length cannot be told');
};`;

/** A name that a file exports, in whichever way. */
const exported = /^export (?:async )?(?:const|class|function\*?) (\w+)/gm;

/**
 * What the SDK brings twice: hashes in JavaScript for where Node's own are missing, and streams of the web for where Node's are. A
 * file's exports are then undefined, which is what calls of them would stumble over: none are reached (12 kB).
 */
export const withoutContents = (code: string): string =>
  [...code.matchAll(exported)].map(([, name]) => `export const ${name} = undefined;`).join('\n');
const hashesOfTheirOwn = /[\\/](?:Sha256|Sha1|Md5|Crc32)Js\.js$/;
const webStreams =
  /[\\/](?:sdk-stream-mixin|createChecksumStream|getAwsChunkedEncodingStream|stream-collector|splitStream|headStream)\.browser\.js$/;

const withoutWebStreams = (code: string): string => `const ReadableStream = undefined;\n${code}`;

/** What Lambda gives a function its role's credentials by. */
const fromEnvironment = `export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';`;

/**
 * Event streams are what `SelectObjectContent` answers with, an operation that is not called: 15 kB of their encoding, which a
 * client's configuration would pull in.
 */
const noEventStreams = `export const resolveEventStreamSerdeConfig = (config) => config;
export const eventStreamSerdeProvider = () => ({});
export class EventStreamSerde {}`;

/** A function is no virtual machine whose metadata service would know the region: without `AWS_REGION` it is missing (1 kB). */
const noInstanceMetadata = 'export const getInstanceMetadataRegion = async () => undefined;';

/** A function asks S3 too seldom for a rate limiter of its own: "adaptive" retries, which nothing here sets, are standard ones (3 kB). */
const standardRetries = `import { StandardRetryStrategy } from './StandardRetryStrategy';
export class AdaptiveRetryStrategy extends StandardRetryStrategy {
  constructor(attempts, options) {
    super(options);
  }
}`;

/** Signatures for buckets of several regions need a package that is not bundled: what asks for it is told that it is missing, and its messages go (4 kB). */
const oneRegion = `import { SignatureV4SignWithCredentials } from './SignatureV4SignWithCredentials';
export class SignatureV4MultiRegion extends SignatureV4SignWithCredentials {
  static sigv4aDependency() {
    return 'none';
  }
}`;

/** What writes bodies of XML, which no request that a function makes has (5 kB): puts carry the object, the others nothing. */
const noXmlBodies = `export class XmlShapeSerializer {
  setSerdeContext() {}
  write() {
    throw new Error('a body of XML is not bundled');
  }
  flush() {
    return '';
  }
}`;

const Partitions = z.object({
  partitions: z.array(z.looseObject({ regionRegex: z.string(), regions: z.record(z.string(), z.unknown()) })),
});

/** The partitions of AWS without the regions that their pattern knows, each with what it is called (3 kB). */
export function withoutKnownRegions(code: string): string {
  const [before = '', literal = ''] = code.split(/(?<=partitionsInfo = )/);
  const { partitions } = z.parse(Partitions, JSON.parse(literal.replace(/;\s*$/, '')));
  const lean = partitions.map((partition) => {
    const known = new RegExp(partition.regionRegex);
    const others = Object.keys(partition.regions).filter((region) => !known.test(region));
    return { ...partition, regions: Object.fromEntries(others.map((region) => [region, {}])) };
  });
  return `${before}${JSON.stringify({ partitions: lean })};`;
}

/** Of a client's package.json it asks its version alone, which stands in the user agent. */
export function withVersionAlone(json: string): string {
  return JSON.stringify(z.parse(z.object({ version: z.string() }), JSON.parse(json)));
}

/**
 * Bundles of what a function uses of the AWS SDK: the schemas of its own operations, no event streams, and settings and
 * credentials from the environment, where Lambda puts them, instead of a search through profiles, single sign-on and metadata
 * services.
 */
export const leanSdk: Plugin = {
  name: 'lean-sdk',
  setup(build) {
    build.onLoad(
      { filter: /[\\/]client-\w+[\\/]dist-es[\\/]schemas[\\/]schemas_\d+\.js$/ },
      async ({ path }) => ({
        contents: withPlainKeys(await readFile(path, 'utf8')),
      }),
    );
    build.onLoad({ filter: /[\\/]core[\\/]dist-es[\\/]submodules[\\/]event-streams[\\/]index\.js$/ }, () => ({
      contents: noEventStreams,
    }));
    for (const filter of [hashesOfTheirOwn, webStreams]) {
      build.onLoad({ filter }, async ({ path }) => ({
        contents: withoutContents(await readFile(path, 'utf8')),
      }));
    }
    build.onLoad({ filter: /[\\/]SignatureV4MultiRegion\.js$/ }, () => ({ contents: oneRegion }));
    build.onLoad({ filter: /[\\/]getInstanceMetadataRegion\.js$/ }, () => ({ contents: noInstanceMetadata }));
    build.onLoad({ filter: /[\\/]lib[\\/]aws[\\/]partitions\.js$/ }, async ({ path }) => ({
      contents: withoutKnownRegions(await readFile(path, 'utf8')),
    }));
    build.onLoad({ filter: /[\\/]util-retry[\\/]AdaptiveRetryStrategy\.js$/ }, () => ({
      contents: standardRetries,
    }));
    build.onLoad({ filter: /[\\/]xml[\\/]XmlShapeSerializer\.js$/ }, () => ({ contents: noXmlBodies }));
    build.onLoad({ filter: /[\\/]node-config-provider[\\/]configLoader\.js$/ }, () => ({
      contents: settingsFromEnvironment,
    }));
    build.onLoad({ filter: /[\\/]serde[\\/]uuid[\\/]v4\.js$/ }, () => ({ contents: idOfRequest }));
    build.onLoad({ filter: /[\\/]submodules[\\/]serde[\\/]index\.js$/ }, async ({ path }) => ({
      contents: withoutRandomValues(await readFile(path, 'utf8')),
    }));
    build.onLoad(
      { filter: /[\\/]submodules[\\/](?:serde[\\/]util-stream|retry[\\/]middleware-retry)[\\/]/ },
      async ({ path }) => ({ contents: withoutWebStreams(await readFile(path, 'utf8')) }),
    );
    build.onLoad({ filter: /[\\/]util-body-length[\\/]calculateBodyLength\.js$/ }, () => ({
      contents: lengthOfBody,
    }));
    build.onLoad({ filter: /[\\/]@aws-sdk[\\/]client-\w+[\\/]package\.json$/ }, async ({ path }) => ({
      contents: withVersionAlone(await readFile(path, 'utf8')),
      loader: 'json',
    }));
    build.onLoad({ filter: /[\\/]credential-provider-node[\\/]dist-es[\\/]index\.js$/ }, () => ({
      contents: fromEnvironment,
    }));
  },
};
