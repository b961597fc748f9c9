/** The command line asks for what cannot be done: a reason for the person who wrote it, without a stack. Status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
