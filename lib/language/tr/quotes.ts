/** Not written for this language yet: what is true of marks and digits everywhere. */
export { quotes } from '../und/quotes.ts';
