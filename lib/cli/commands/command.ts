import type { Command } from 'commander';
import type { Exit } from '../exit.ts';

/** Hands the exit status of a command to the program; the program's own file, which also serves as a thread. */
export interface Runtime {
  readonly entry: URL;
  readonly done: (status: Exit) => void;
}

/** Adds one command, with its help and examples, to the program. One file of this folder exports one of these. */
export type AddCommand = (program: Command, runtime: Runtime) => Command;
