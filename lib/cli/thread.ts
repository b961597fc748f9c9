import { parentPort, Worker, workerData } from 'node:worker_threads';
import { type DocumentPath, readDocument } from './documents.ts';
import { failureOf } from './failure.ts';
import { perform, type Task, type TaskOutcome } from './task.ts';

/**
 * The main loop of a worker thread: answers the documents that it is sent, one after another, while the next is being
 * read.
 */
export function serveThread(): void {
  const task: Task = workerData;
  let before: Promise<void> = Promise.resolve();
  parentPort?.on('message', (document: DocumentPath) => {
    const raw = readDocument(document);
    // Prevents an unhandled rejection; the failure is reported when the document's turn comes.
    raw.catch(() => {});
    before = before
      .then(() => perform(task, document, raw))
      .then((outcome) => void parentPort?.postMessage(outcome));
  });
}

/** A document sent to a thread, and the callbacks for its outcome. */
interface Sent {
  readonly document: DocumentPath;
  readonly answer: (outcome: TaskOutcome) => void;
}

/** A thread that performs one task on each document that it is sent, in order. */
export class TaskThread {
  readonly #start: () => Worker;
  #worker: Worker;
  /** Documents not answered yet, in order. */
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

  /** When a thread dies, for example out of memory, the current document fails; the others go to a new thread. */
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
