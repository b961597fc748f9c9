import { compileEdition } from '../../lib/edition/compile.ts';
import type { Arrival } from '../../lib/edition/entry.ts';
import { createEditionDraft } from '../../lib/edition/plan.ts';
import { defaultShape, type EditionSettings } from '../../lib/edition/settings.ts';
import { languages } from '../../lib/language/index.ts';
import { Digest, type Edition, sliceOf } from '../../lib/model/index.ts';
import { day, type Invented } from './day.data.ts';

/** The slice of a text where `part` stands; an invented item that does not is a fault of the test. */
function slice(text: string, part: string): ReturnType<typeof sliceOf> {
  const start = text.indexOf(part);
  if (start === -1) throw new Error(`not in the text: ${part}`);
  return sliceOf(text, start, start + part.length);
}

/** The digest of an invented article; parsed, so that it keeps the product's promise. */
export function digestOf(invented: Invented, url: string | null): Digest {
  const { text, section, publisher, headline, dek } = invented;
  return Digest.parse({
    version: 1,
    article: {
      headline,
      dek,
      bylines: [],
      published: '2031-05-04T06:00:00Z',
      modified: null,
      publisher,
      section,
      url,
      language: 'en',
      text,
      paragraphs: [{ start: 0, end: text.length, kind: 'body' }],
    },
    form: 'news',
    headline,
    dek,
    facts: invented.facts.map((fact) => ({ ...slice(text, fact), salience: 1, rule: 'invented' })),
    figures: invented.figures.map(([figure, label, value, kind, unit]) => ({
      ...slice(text, figure),
      value,
      low: null,
      high: null,
      bound: 'exact',
      change: 'none',
      unit: { text: unit, name: unit },
      subject: null,
      label: slice(text, label),
      kind,
      salience: 1,
      rule: 'invented',
    })),
    quotes: invented.quotes.map(([quote, speaker, role], group) => ({
      ...slice(text, quote),
      kind: 'direct',
      speaker: { ...slice(text, speaker), name: speaker, role },
      cue: null,
      group,
      salience: 1,
      rule: 'invented',
    })),
    names: invented.people.map((person) => ({
      ...slice(text, person),
      kind: 'person',
      mentions: 1,
      salience: 1,
    })),
    minutes: { digest: 1, article: 1 },
  });
}

const en = await languages.load('en');

/** The day's digests as they lie in a store, an hour apart. */
export function arrivalsOf(articles: readonly Invented[] = day): Arrival[] {
  return articles.map((invented, at) => ({
    key: `digests/2031/05/04/${String(at).padStart(3, '0')}.json`,
    file: `${invented.section.toLowerCase()}/${at}.txt`,
    arrived: new Date(Date.UTC(2031, 4, 4, 5) + at * 30 * 60_000).toISOString(),
    language: en,
    digest: digestOf(
      invented,
      `https://news.example/${invented.publisher.toLowerCase().replaceAll(' ', '-')}/2031/05/04/article-${1000 + at}`,
    ),
  }));
}

export const settings: EditionSettings = {
  ...defaultShape,
  date: '2031-05-05',
  title: 'The Morning Slice',
  from: '2031-05-04T05:00:00Z',
  to: '2031-05-05T05:00:00Z',
};

/** The edition of digests that are all at hand; the figures of an invented article are those of its digest. */
export function compiled(
  arrivals: readonly Arrival[],
  previous: readonly Edition[],
  settings: EditionSettings,
  sections?: readonly string[],
): Promise<Edition> {
  const draft = createEditionDraft(settings, previous);
  for (const arrival of arrivals) draft.add(arrival);
  const told = new Map(
    arrivals.map(({ key, digest, language }) => [key, { digest, language, figures: digest.figures }]),
  );
  return compileEdition(draft, settings, async () => told, sections);
}
