import { parseArgs } from 'node:util';
import { mailSoak } from './mails.ts';
import { soak } from './soak.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '2000' },
    faults: { type: 'string', default: '0.2' },
    kills: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '4' },
    readers: { type: 'string', default: '300' },
    deaths: { type: 'string', default: '0.05' },
    'stall-ms': { type: 'string', default: '30000' },
  },
});

const interactive = process.stderr.isTTY;
const result = await soak({
  articles: Number(values.articles),
  faults: Number(values.faults),
  kills: Number(values.kills),
  seed: Number(values.seed),
  stallMs: Number(values['stall-ms']),
  workers: Number(values.workers),
  ...(interactive ? { progress: (done, all) => process.stderr.write(`\r${done} of ${all} events `) } : {}),
});
if (interactive) process.stderr.write('\n');
const seed = Number(values.seed);
const mails = await mailSoak({
  readers: Number(values.readers),
  faults: Number(values.faults),
  deaths: Number(values.deaths),
  seed,
});
console.log(JSON.stringify({ seed, articles: result, mails }, null, 2));
const violations = result.violations.length + mails.violations.length;
if (violations > 0) {
  console.error(`${violations} violations; the same seed plans the same faults again`);
  process.exitCode = 1;
}
