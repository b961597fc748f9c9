import type { AddCommand } from './command.ts';
import { addDigest } from './digest.ts';
import { addEdition } from './edition.ts';
import { addInspect } from './inspect.ts';
import { addStories } from './stories.ts';

/** Every command, in the order of `--help`. */
export const commands: readonly AddCommand[] = [addDigest, addInspect, addStories, addEdition];
