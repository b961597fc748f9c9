import { cpuMs, type Timing, timeTask } from './measure.ts';
import { type Part, parts } from './tasks.ts';

/** A process for one task: it gets warm, says so, and times one round after each message. */
const [part = '', name = '', warmUp = '0', round = '0'] = process.argv.slice(2);

const isPart = (text: string): text is Part => Object.hasOwn(parts, text);
if (!isPart(part)) throw new Error(`no part ${part}`);
const load = parts[part][name];
if (load === undefined || process.send === undefined) throw new Error(`no task ${name}`);

// Some peers write each page's faults, or what they miss, to the console, a thousand times over.
console.error = () => {};
console.log = () => {};
const { items, run } = await load();
const warm = cpuMs() + Number(warmUp);
do await run();
while (cpuMs() < warm);

process.on('message', async () => {
  const { wall, cpu } = await timeTask(run, Number(round));
  const timing: Timing = { wall: wall / items, cpu: cpu / items };
  process.send?.(timing);
});
process.send('warm');
