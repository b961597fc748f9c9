import type { Command } from 'commander';
import type { Exit } from '../exit.ts';

/**
 * Reports a command's exit status to the program; `entry` is the program's own file, which also serves as worker
 * thread.
 */
export interface Runtime {
  readonly entry: URL;
  readonly done: (status: Exit) => void;
}

/** Adds one command, with its help and examples, to the program. Each file in this folder exports one. */
export type AddCommand = (program: Command, runtime: Runtime) => Command;
