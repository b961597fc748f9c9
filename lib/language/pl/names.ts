/** Not written for this language yet: what is true of marks and digits everywhere. */
export { names } from '../und/names.ts';
