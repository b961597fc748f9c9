import { availableParallelism } from 'node:os';
import type { DocumentPath } from './documents.ts';
import { perform, type Task, type TaskOutcome } from './task.ts';
import { TaskThread } from './thread.ts';

/** Up to this many documents are faster without threads, which take some 90 ms each to start. */
const few = 4;

/** Documents assigned to a thread at a time: the current one, and one that is ready when that is done. */
const sentPerThread = 2;

/** Documents started but not yet yielded, for each thread: enough that a slow document does not leave a core idle. */
const aheadPerThread = 6;

/**
 * The result of `perform` for each input, in input order, with at most `ahead` results started but not yet yielded.
 * This bounds memory, whatever the number of inputs.
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
 * The outcome of each document, in order: a few are read in this thread, many on all cores. `entry` is the program's
 * own file, which acts as a worker when started as one. All threads have ended when the generator has.
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
  // Standard input is only accessible from this thread.
  const run = (document: DocumentPath): Promise<TaskOutcome> =>
    document.path === '-' ? perform(task, document) : inThread(document);
  try {
    yield* inOrder(chained(first, documents), run, count * aheadPerThread);
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
}
