/** A text in a language without a folder is labelled in English. */
export { labels } from '../en/labels.ts';
