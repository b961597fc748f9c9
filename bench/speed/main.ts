/** Each measurement prints its table and keeps it in bench/results; one that misses a goal ends with status 1. */
const measurements: Readonly<Record<string, () => Promise<() => Promise<void>>>> = {
  cold: async () => (await import('./cold.ts')).cold,
  powertools: async () => (await import('./powertools.ts')).powertools,
  throughput: async () => (await import('./throughput.ts')).throughput,
  folder: async () => (await import('./folder.ts')).folder,
  memory: async () => (await import('./memory.ts')).memory,
  growth: async () => (await import('./growth.ts')).growth,
  scale: async () => (await import('./scale.ts')).scale,
  // Last: the README's table from what the others left.
  readme: async () => (await import('./readme.ts')).writeSpeedTable,
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !Object.hasOwn(measurements, name));
if (unknown.length > 0) {
  console.error(`no measurement ${unknown.join(', ')}; there are ${Object.keys(measurements).join(', ')}`);
  process.exit(2);
}
for (const [name, load] of Object.entries(measurements)) {
  if (names.length > 0 && !names.includes(name)) continue;
  console.log(`\n${name}`);
  await (await load())();
}
