#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads';

// One file is the program and each of its threads: the bundle needs no second entry.
if (isMainThread) {
  const { run } = await import('./program.ts');
  // A reader that has seen enough (`| head`) ends the run without a word.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  process.exitCode = await run(process.argv.slice(2), new URL(import.meta.url));
} else {
  const { serveThread } = await import('./thread.ts');
  serveThread();
}
