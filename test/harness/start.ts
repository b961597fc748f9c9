import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const quiet = process.argv.includes('--help');
const say = (line: string): void => {
  if (!quiet) console.log(line);
};

const begun = performance.now();
say('Starting news-digest.');
say(
  'Building the function that digests an article, as it is deployed: it is bundled, and run on three samples so that',
);
say('V8 keeps its code compiled. This takes some seconds …');
const build = spawn(
  process.execPath,
  [fileURLToPath(new URL('../../infra/build.ts', import.meta.url)), 'digest-article'],
  { stdio: ['ignore', 'ignore', 'inherit'] },
);
const status = await new Promise<number | null>((resolve) => build.on('close', resolve));
if (status === 0) {
  say(`Built in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
  await import('./main.ts');
} else process.exitCode = status ?? 1;
