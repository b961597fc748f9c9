/** One place a field may be stated: its name for whoever asks why, and what it says, null when it says nothing of use. */
interface Candidate<T> {
  readonly rule: string;
  readonly read: () => T | null;
}

/** The first candidate that states something: the order of the list is the precedence. */
export function firstOf<T>(candidates: readonly Candidate<T>[]): T | null {
  for (const { read } of candidates) {
    const value = read();
    if (value !== null) return value;
  }
  return null;
}
