// One cold start: import the bundle, handle one event, say how much processor time and memory that took.
const [bundle, event] = process.argv.slice(2);
const cpu = () => process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000;
const boot = cpu();
const wall = performance.now();
const { handler } = await import(bundle);
const ready = cpu();
await handler(JSON.parse(event), { getRemainingTimeInMillis: () => 60_000, awsRequestId: 'cold' });
const done = cpu();
process.stdout.write(
  `\n${JSON.stringify({
    total: done,
    init: ready - boot,
    first: done - ready,
    wall: performance.now() - wall,
    rss: process.resourceUsage().maxRSS / 1024,
  })}\n`,
);
process.exit(0);
