import { parseArgs } from 'node:util';
import { lateSoak } from './late.ts';
import { mailSoak } from './mails.ts';
import { faultKinds } from './plan.ts';
import { sumOf } from './proxy.ts';
import { soak } from './soak.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '2000' },
    faults: { type: 'string', default: '0.2' },
    kills: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '4' },
    readers: { type: 'string', default: '300' },
    deaths: { type: 'string', default: '24' },
    days: { type: 'string', default: '10' },
    late: { type: 'string', default: '400' },
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
const editions = await lateSoak({
  articles: Number(values.late),
  days: Number(values.days),
  faults: Number(values.faults),
  seed,
});
console.log(JSON.stringify({ seed, articles: result, mails, editions }, null, 2));
// A run as long as this one meets every fault there is: one that it never met is not proven.
const met = sumOf([result.faults, mails.faults, editions.faults]);
const unmet = Number(values.articles) < 2000 ? [] : faultKinds.filter((fault) => met[fault] === 0);
if (unmet.length > 0) {
  console.error(`never met: ${unmet.join(', ')}`);
  process.exitCode = 1;
}
const violations = result.violations.length + mails.violations.length + editions.violations.length;
if (violations > 0) {
  console.error(`${violations} violations; the same seed plans the same faults again`);
  process.exitCode = 1;
}
