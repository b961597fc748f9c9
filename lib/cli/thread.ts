import { parentPort, Worker, workerData } from 'node:worker_threads';
import { type DocumentPath, readDocument } from './documents.ts';
import { failureOf } from './failure.ts';
import { perform, type Task, type TaskOutcome } from './task.ts';

/** The whole life of a thread: answers the documents that it is sent, one after another; the next is read meanwhile. */
export function serveThread(): void {
  const task: Task = workerData;
  let before: Promise<void> = Promise.resolve();
  parentPort?.on('message', (document: DocumentPath) => {
    const raw = readDocument(document);
    // Told with its document, when its turn comes.
    raw.catch(() => {});
    before = before
      .then(() => perform(task, document, raw))
      .then((outcome) => void parentPort?.postMessage(outcome));
  });
}

/** A document that a thread was sent, and who waits for its outcome. */
interface Sent {
  readonly document: DocumentPath;
  readonly answer: (outcome: TaskOutcome) => void;
}

/** A thread that performs one task on each document that it is sent, in order. */
export class TaskThread {
  readonly #start: () => Worker;
  #worker: Worker;
  /** What is not answered yet, in order. */
  #sent: Sent[] = [];

  constructor(entry: URL, task: Task) {
    this.#start = () =>
      new Worker(entry, { workerData: task })
        .on('message', (outcome: TaskOutcome) => this.#answered(outcome))
        .on('error', (error) => this.#died(error));
    this.#worker = this.#start();
  }

  run(document: DocumentPath): Promise<TaskOutcome> {
    return new Promise((answer) => {
      this.#sent.push({ document, answer });
      this.#worker.postMessage(document);
    });
  }

  #answered(outcome: TaskOutcome): void {
    const at = this.#sent.findIndex(({ document }) => document.path === outcome.path);
    const [sent] = at === -1 ? [] : this.#sent.splice(at, 1);
    sent?.answer(outcome);
  }

  /** A thread that dies, of memory say, takes the document with it that it was at; the others get a new thread. */
  #died(error: unknown): void {
    const [lost, ...others] = this.#sent;
    this.#sent = others;
    this.#worker = this.#start();
    for (const { document } of others) this.#worker.postMessage(document);
    lost?.answer({ path: lost.document.path, articles: [], leftOut: [], failure: failureOf(error) });
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}
