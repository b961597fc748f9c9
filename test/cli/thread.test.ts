import { describe, expect, test } from 'vitest';
import type { Task } from '../../lib/cli/task.ts';
import { TaskThread } from '../../lib/cli/thread.ts';

const task: Task = {
  command: 'inspect',
  forms: ['json'],
  words: undefined,
  width: 0,
  colour: false,
  indented: false,
  removals: false,
};

/** A thread that answers each document with its path alone, and dies of the one that is named so. */
const entry = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ path }) => {
      if (path === 'deadly') throw new Error('out of memory');
      parentPort.postMessage({ path, articles: [], leftOut: [], failure: null });
    });`)}`,
);

describe('a thread', () => {
  test('answers each of the documents that it has at a time', async () => {
    const thread = new TaskThread(entry, task);
    const outcomes = await Promise.all(['a', 'b', 'a'].map((path) => thread.run({ path })));
    await thread.stop();
    expect(outcomes.map(({ path }) => path)).toEqual(['a', 'b', 'a']);
  });

  test('that dies takes one document with it; what it had besides is done by another', async () => {
    const thread = new TaskThread(entry, task);
    const outcomes = await Promise.all(['a', 'deadly', 'b', 'c'].map((path) => thread.run({ path })));
    await thread.stop();
    expect(outcomes.map(({ path, failure }) => `${path} ${failure === null ? 'done' : 'lost'}`)).toEqual([
      'a done',
      'deadly lost',
      'b done',
      'c done',
    ]);
  });
});
