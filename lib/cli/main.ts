#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads';

// The same file is the program and each of its worker threads, so the bundle needs no second entry point.
if (isMainThread) {
  const { run } = await import('./program.ts');
  // A reader that closes the pipe early (`| head`) ends the run silently.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  process.exitCode = await run(process.argv.slice(2), new URL(import.meta.url));
} else {
  const { serveThread } = await import('./thread.ts');
  serveThread();
}
