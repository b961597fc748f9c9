export interface ChangeWords {
  /** Verbs and particles that say the number went up or down, in every form. */
  readonly up: ReadonlySet<string>;
  readonly down: ReadonlySet<string>;
  /** Verbs that take "up" or "down" without a movement: "gave up 517 yards". */
  readonly particleVerbs: ReadonlySet<string>;
  /** Those that are nouns too: "a sharp rise in". */
  readonly nouns: ReadonlySet<string>;
  /** Words right after the figure that tell the direction: "0.7 percent lower". */
  readonly after: { readonly up: ReadonlySet<string>; readonly down: ReadonlySet<string> };
  /** Before the amount of a change: "by". */
  readonly by: ReadonlySet<string>;
  /** Before the level it reached: "to". */
  readonly to: ReadonlySet<string>;
  /** Before the level where it stands now: "down 1% at 1,463". */
  readonly at: ReadonlySet<string>;
  /** Before the level it came from: "from". */
  readonly from: ReadonlySet<string>;
  /** Those of `up` and `down` that say nothing of a counted noun they take: "lost four games". */
  readonly transitive: ReadonlySet<string>;
  /** Those of `up` that say money was got, not that it rose: "raised $23 million". */
  readonly collecting: ReadonlySet<string>;
  /** First words of bounds behind a verb of change that tell a level, not an amount: "rose above $94". */
  readonly levels: ReadonlySet<string>;
  /** Between a measure's name and its amount: "a speed of", "a car with". */
  readonly of: ReadonlySet<string>;
  /** Before a price: "sold for". */
  readonly price: ReadonlySet<string>;
  /** Changes that carry their own number: "halved" → 0.5, "doubled" → 2. */
  readonly factors: Readonly<Record<string, number>>;
}
