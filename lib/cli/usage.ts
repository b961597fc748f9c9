/** The command line asks for something impossible. The message is shown to the user without a stack; exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
