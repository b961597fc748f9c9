/** Pieces of a text that are joined at once: a string that grows by one character a million times is a million strings. */
const piecesAtOnce = 1024;

/** The text between two tags, which comes in pieces: each entity is one. */
export class PendingText {
  #only = '';
  #pieces: string[] = [];
  #joined: string[] = [];

  add(piece: string): void {
    if (this.#only === '') {
      this.#only = piece;
      return;
    }
    this.#pieces.push(piece);
    if (this.#pieces.length < piecesAtOnce) return;
    this.#joined.push(this.#pieces.join(''));
    this.#pieces = [];
  }

  /** The whole text, and begins anew. */
  take(): string {
    const text = this.#only;
    this.#only = '';
    if (this.#pieces.length === 0 && this.#joined.length === 0) return text;
    const whole = text + this.#joined.join('') + this.#pieces.join('');
    this.#pieces = [];
    this.#joined = [];
    return whole;
  }
}
