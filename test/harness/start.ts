import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// The bundles take some seconds, in which nothing else would be said.
if (!process.argv.includes('--help')) console.log('Starting news-digest: building it takes some seconds …');
const build = spawn(process.execPath, [fileURLToPath(new URL('../../infra/build.ts', import.meta.url))], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
const status = await new Promise<number | null>((resolve) => build.on('close', resolve));
if (status === 0) await import('./main.ts');
else process.exitCode = status ?? 1;
