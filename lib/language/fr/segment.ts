/** Not written for this language yet: what is true of marks and digits everywhere. */
export { segment } from '../und/segment.ts';
