import { parseArgs } from 'node:util';
import { soak } from './soak.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '2000' },
    faults: { type: 'string', default: '0.2' },
    kills: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '4' },
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
console.log(JSON.stringify({ seed: Number(values.seed), ...result }, null, 2));
if (result.violations.length > 0) {
  console.error(`${result.violations.length} violations; the same seed plans the same faults again`);
  process.exitCode = 1;
}
