import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A moto server of this test run: S3, SQS and SES in memory, on a free port of the loopback. */
export interface Moto {
  readonly url: string;
  /** The environment in which the SDK and the AWS CLI talk to it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

/**
 * Whether the suite can run. Without moto it says so loudly and its tests are left out, unless REQUIRE_MOTO is set:
 * then its absence is a failure.
 */
export const hasMoto: boolean = spawnSync('moto_server', ['--help'], { stdio: 'ignore' }).status === 0;
if (!hasMoto) {
  const message =
    'moto_server is not on the PATH (pip install "moto[server]"): the suite against AWS stand-ins did not run';
  if (process.env.REQUIRE_MOTO) throw new Error(message);
  console.error(`\n*** ${message} ***\n`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

export async function startMoto(): Promise<Moto> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  // A group of its own, so that the interpreter behind the launcher ends with it.
  const child = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], {
    stdio: 'ignore',
    detached: true,
  });
  const ended = once(child, 'exit');
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch(`${url}/moto-api/data.json`).catch(() => null);
    if (answer?.ok) break;
    if (tries > 200 || child.exitCode !== null) throw new Error('moto_server did not start');
    await sleep(100);
  }
  return {
    url,
    environment: {
      AWS_ENDPOINT_URL: url,
      AWS_REGION: 'eu-central-1',
      AWS_DEFAULT_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
    },
    close: async () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
      await ended;
    },
  };
}
