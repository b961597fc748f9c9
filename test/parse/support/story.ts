/** One invented story, told in every format. */
export const story = {
  headline: 'Old swing bridge to close for two years',
  dek: 'Ferries will take over from the fish market',
  bylines: ['Nora Lindqvist', 'Tom Abara'],
  published: '2024-03-05T14:05:00+02:00',
  publisher: 'Marsh Courier',
  url: 'https://courier.example/bridge',
  paragraphs: [
    'The council of Lower Marsh voted on Tuesday to close the old swing bridge for two years, because engineers had found cracks in four of its nine bearings.',
    '“We cannot let lorries of forty tonnes cross a thing that moves,” said the harbour master, Ilse Holm, after the vote in the town hall.',
    'Ferries will run every ten minutes from the fish market until the work is done; the last one leaves at half past eleven at night.',
  ],
} as const;

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const paragraphs = (open: string, close: string): string =>
  story.paragraphs.map((paragraph) => `${open}${paragraph}${close}`).join('\n');
export const htmlParagraphs = paragraphs('<p>', '</p>');

/** What every reader must make of its fixture, where the format can say it. */
export type Expected = Partial<
  Record<'headline' | 'dek' | 'published' | 'publisher' | 'url' | 'language', string | null>
> & {
  readonly bylines?: readonly string[];
};

/** A document of one format. */
export interface Fixture {
  readonly format: string;
  readonly what: string;
  readonly bytes: Uint8Array;
  readonly expected: Expected;
  /** Articles in it; 1 when not said. */
  readonly articles?: number;
}

/** All that a format with full metadata can say of the story. */
export const whole: Expected = {
  headline: story.headline,
  dek: story.dek,
  bylines: story.bylines,
  published: story.published,
  publisher: story.publisher,
  url: story.url,
  language: 'en',
};
