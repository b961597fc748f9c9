import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { DocumentPath } from './documents.ts';
import { failureOf } from './failure.ts';
import { perform, type Task, type TaskOutcome } from './task.ts';

/** The whole life of a thread: answers the documents that it is sent, one at a time. */
export function serveThread(): void {
  const task: Task = workerData;
  parentPort?.on('message', (document: DocumentPath) => {
    void perform(task, document).then((outcome) => parentPort?.postMessage(outcome));
  });
}

/** A thread that performs one task. It is given the next document when it has answered the last. */
export class TaskThread {
  readonly #start: () => Worker;
  #worker: Worker;

  constructor(entry: URL, task: Task) {
    this.#start = () => new Worker(entry, { workerData: task });
    this.#worker = this.#start();
  }

  run(document: DocumentPath): Promise<TaskOutcome> {
    return new Promise((resolve) => {
      const worker = this.#worker;
      const done = (outcome: TaskOutcome): void => {
        worker.off('message', done).off('error', died);
        resolve(outcome);
      };
      // A thread that dies, of memory say, takes its document with it; the next document gets a new thread.
      const died = (error: unknown): void => {
        this.#worker = this.#start();
        done({ path: document.path, articles: [], leftOut: [], failure: failureOf(error) });
      };
      worker.once('message', done).once('error', died).postMessage(document);
    });
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}
