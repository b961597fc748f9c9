import { availableParallelism } from 'node:os';
import type { DocumentPath } from './documents.ts';
import { perform, type Task, type TaskOutcome } from './task.ts';
import { TaskThread } from './thread.ts';

/** So few documents are done sooner here than by threads that have to start first (some 90 ms each). */
const few = 4;

/** Documents that a thread has at a time: one that it is at, and one that it finds at hand when that is done. */
const sentPerThread = 2;

/** Begun and not yet handed on, for each thread: enough that a slow document does not leave a core idle. */
const aheadPerThread = 6;

/**
 * What `perform` makes of each input, in the order of the inputs, with at most `ahead` of them begun and not yet
 * handed on: memory is bounded by that, whatever the number of inputs.
 */
async function* inOrder<In, Out>(
  inputs: AsyncIterator<In>,
  perform: (input: In) => Promise<Out>,
  ahead: number,
): AsyncGenerator<Out> {
  const begun: Promise<Out>[] = [];
  for (let next = await inputs.next(); !next.done; next = await inputs.next()) {
    begun.push(perform(next.value));
    const first = begun.length >= ahead ? begun.shift() : undefined;
    if (first) yield await first;
  }
  for (const made of begun) yield await made;
}

/** A function that hands each call to the next idle member of `members`. */
function shared<Member, In, Out>(
  members: readonly Member[],
  use: (member: Member, input: In) => Promise<Out>,
): (input: In) => Promise<Out> {
  const idle = [...members];
  const waiting: ((member: Member) => void)[] = [];
  return async (input) => {
    const member = idle.pop() ?? (await new Promise<Member>((resolve) => waiting.push(resolve)));
    try {
      return await use(member, input);
    } finally {
      const next = waiting.shift();
      if (next) next(member);
      else idle.push(member);
    }
  };
}

async function* chained<T>(first: readonly T[], rest: AsyncIterator<T>): AsyncGenerator<T> {
  yield* first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/**
 * The outcome of each document, in order: a few in this thread, many on every core. `entry` is the program's own
 * file, which serves as a thread when started as one. Threads have ended when the generator has.
 */
export async function* outcomesOf(
  task: Task,
  documents: AsyncIterator<DocumentPath>,
  entry: URL,
): AsyncGenerator<TaskOutcome> {
  const first: DocumentPath[] = [];
  for (let next = await documents.next(); !next.done; next = await documents.next()) {
    first.push(next.value);
    if (first.length > few) break;
  }
  const count = availableParallelism();
  if (first.length <= few || count === 1) {
    for await (const document of chained(first, documents)) yield await perform(task, document);
    return;
  }
  const threads = Array.from({ length: count }, () => new TaskThread(entry, task));
  const places = Array.from({ length: sentPerThread }, () => threads).flat();
  const inThread = shared(places, (thread: TaskThread, document: DocumentPath) => thread.run(document));
  // Standard input belongs to this thread.
  const run = (document: DocumentPath): Promise<TaskOutcome> =>
    document.path === '-' ? perform(task, document) : inThread(document);
  try {
    yield* inOrder(chained(first, documents), run, count * aheadPerThread);
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
}
