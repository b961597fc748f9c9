/** Exit statuses, as documented in `--help` and the README. */
export const exit = {
  done: 0,
  /** At least one document could not be read, or the mail could not be sent; everything else was done. */
  unreadable: 1,
  /** The command line is wrong; nothing was done. */
  usage: 2,
  /** A bug in the program. */
  internal: 3,
} as const;

export type Exit = (typeof exit)[keyof typeof exit];

/** The paragraph of `--help` about exit statuses. */
export const exitHelp = `
Exit status:
  0  every document was read
  1  at least one document could not be read, or a mail not be sent (standard error says which and why); all else was done
  2  the command line is wrong
  3  a fault of news-digest itself`;
