import { figuresIn } from '../../lib/digest.ts';
import { compileEdition } from '../../lib/edition/compile.ts';
import { createEditionDraft } from '../../lib/edition/plan.ts';
import { defaultShape } from '../../lib/edition/settings.ts';
import { languages } from '../../lib/language/index.ts';
import { Digest, sliceOf } from '../../lib/model/index.ts';
import { renderEditionMail } from '../../lib/render/edition/html.ts';
import { generatedDocuments } from '../../test/edition/generated.ts';
import { cpuMs } from './measure.ts';

const articles = Number(process.argv[2]);
/** Words of one article: those of a news article, of which a story's own and the common ones of a language. */
const articleWords = 400;
const settings = {
  ...defaultShape,
  date: '2031-05-05',
  title: 'The Morning Slice',
  from: '2031-05-04T05:00:00Z',
  to: '2031-05-05T05:00:00Z',
};

/** The digest of a made-up article as it is stored: JSON, which the builder's caller reads one at a time. */
function storedDigest(headline: string, text: string, at: number): string {
  const third = Math.floor(text.length / 3);
  const facts = [0, 1, 2].map((part) => ({
    ...sliceOf(text, part * third, part * third + Math.min(third, 120)),
    salience: 1 - part / 10,
    rule: 'generated',
  }));
  const digest = {
    version: 1,
    article: {
      headline,
      dek: null,
      bylines: [],
      published: '2031-05-04T06:00:00Z',
      modified: null,
      publisher: `Paper ${at % 997}`,
      section: ['World', 'Business', 'Sport', 'Culture'][at % 4],
      url: `https://paper-${at % 997}.example/${at}`,
      language: 'en',
      text,
      paragraphs: [{ start: 0, end: text.length, kind: 'body' }],
    },
    form: 'news',
    headline,
    dek: null,
    facts,
    figures: [],
    quotes: [],
    names: [],
    minutes: { digest: 1, article: 1 },
  };
  return JSON.stringify(digest);
}

/** What is generated and parsed is the store's time, not the builder's: it is measured apart. */
let outside = 0;
const from = Date.parse(settings.from);
const keyOf = (at: number): string => `digests/2031/05/04/${String(at).padStart(6, '0')}.json`;
function* arrivals(wanted: (key: string) => boolean = () => true) {
  let begun = cpuMs();
  let at = 0;
  for (const { headline, text } of generatedDocuments(articles, articleWords)) {
    const key = keyOf(at);
    at += 1;
    if (!wanted(key)) continue;
    const digest = Digest.parse(JSON.parse(storedDigest(headline ?? '', text, at)));
    outside += cpuMs() - begun;
    yield { key, file: `world/${at}.txt`, arrived: new Date(from + at * 800).toISOString(), digest };
    begun = cpuMs();
  }
  outside += cpuMs() - begun;
}

const begun = cpuMs();
const language = await languages.load('en');
const draft = createEditionDraft(settings, []);
for (const arrival of arrivals()) draft.add({ ...arrival, language });
const added = cpuMs();
const addMs = added - begun - outside;
let planMs = 0;
let composing = 0;
const edition = await compileEdition(draft, settings, async (wanted) => {
  planMs = cpuMs() - added;
  const keys = new Set(wanted);
  const told = new Map(
    [...arrivals((key) => keys.has(key))].map(
      ({ key, digest }) => [key, { digest, language, figures: figuresIn(digest.article, language) }] as const,
    ),
  );
  composing = cpuMs();
  return told;
});
const { labels, edition: words } = await languages.load('en');
const mail = renderEditionMail(edition, {
  language: { labels, words },
  links: { online: null, archive: null, unsubscribe: null, digest: () => null },
  postal: '4 Quay Street',
});
console.log(
  JSON.stringify({
    articles,
    stories: edition.counts.stories,
    beyond: edition.counts.beyond,
    addCpuMs: Math.round(addMs),
    planCpuMs: Math.round(planMs),
    composeAndRenderCpuMs: Math.round(cpuMs() - composing),
    readCpuMs: Math.round(outside),
    rssMiB: Math.round(process.resourceUsage().maxRSS / 1024),
    mailKilobytes: Math.round(Buffer.byteLength(mail) / 1000),
  }),
);
