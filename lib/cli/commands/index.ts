import type { Command } from 'commander';
import { addDigest } from './digest.ts';
import { addInspect } from './inspect.ts';

/** Adds one command to the program; its action hands the exit status to `done`. */
export type AddCommand = (program: Command, done: (status: number) => void) => Command;

/** Every command, in the order of `--help`. */
export const commands: readonly AddCommand[] = [addDigest, addInspect];
