/** A text in a language without a folder is labelled in English. */
export { edition } from '../en/edition.ts';
