import { expect, test } from 'vitest';
import type { Edition } from '../../lib/model/index.ts';
import { renderEditionMail } from '../../lib/render/edition/html.ts';
import { renderEditionText } from '../../lib/render/edition/text.ts';
import { arrivalsOf, compiled, settings } from './day.ts';
import { frameIn } from './frame.ts';

const edition = await compiled(arrivalsOf(), [], settings);
const en = await frameIn('en');

/** The day with another first story. */
function withLead(change: (story: Edition['stories'][number]) => void): Edition {
  const changed = structuredClone(edition);
  const [story] = changed.stories;
  if (!story) throw new Error('the day has a story');
  change(story);
  return changed;
}

test('a story says when its source was published, or what the source writes where it states no year', () => {
  const dated = (published: string | null, publishedText?: string): Edition =>
    withLead(({ sources: [lead] }) => void Object.assign(lead ?? {}, { published, publishedText }));
  const exact = dated('2031-04-30T06:00:00Z');
  expect(renderEditionMail(exact, en)).toContain('30 April 2031');
  expect(renderEditionText(exact, en)).toMatch(/Read at .+ \(30 April 2031\):/);
  const written = dated(null, 'the last Sunday of April');
  expect(renderEditionMail(written, en)).toContain('the last Sunday of April');
  expect(renderEditionText(written, en)).toContain('(the last Sunday of April):');
});

test('the compiled edition keeps what the source writes for a date', async () => {
  const arrivals = arrivalsOf().map((arrival) => {
    const article = { ...arrival.digest.article, published: null, publishedText: 'Sunday, 4 May' };
    return { ...arrival, digest: { ...arrival.digest, article } };
  });
  const sources = (await compiled(arrivals, [], settings)).stories.flatMap((story) => story.sources);
  expect(new Set(sources.map(({ publishedText }) => publishedText))).toEqual(new Set(['Sunday, 4 May']));
});

test('a label that leads over to its figure in the source is open, and one behind it or apart from it is not', () => {
  const labelled = (from: number): Edition =>
    withLead(({ figures: [figure] }) => {
      const label = { start: from, end: from + 14, text: 'Repairs cost a' };
      Object.assign(figure ?? {}, { start: 100, end: 106, text: '40,000', label });
    });
  for (const render of [renderEditionMail, renderEditionText]) {
    expect(render(labelled(85), en)).toContain('Repairs cost a …');
    for (const elsewhere of [60, 110])
      expect(render(labelled(elsewhere), en)).not.toContain('Repairs cost a …');
  }
});

test('a story that runs from right to left has bullets, rule and columns on that side, and its links on the edition’s', () => {
  const arabic = withLead((story) => {
    Object.assign(story, { headline: 'إغلاق أطول جسر في المدينة' });
  });
  const [block = ''] = /<div dir="rtl">[\s\S]*?<\/div>/.exec(renderEditionMail(arabic, en)) ?? [];
  for (const role of ['listRight', 'quotationRight']) expect(block).toContain(`class="${role}"`);
  expect(block).not.toMatch(/padding-left|border-left/);
  expect(block).toMatch(/<p class="from"[^>]* dir="ltr">/);
});

test('a number beside a word keeps its place in a story that runs from right to left, and no script without italics is slanted', () => {
  const arabic = withLead((story) => {
    const quote = 'أفضل أن أشرح ازدحامًا على أن أشرح جنازة';
    Object.assign(story, {
      headline: 'إغلاق أطول جسر في المدينة',
      quotes: story.quotes.map((each) => ({ ...each, text: quote })),
    });
  });
  const html = renderEditionMail(arabic, en);
  expect(html).toContain('\u206812 million crowns\u2069');
  expect(html).toContain('class="quotedUpright"');
  expect(renderEditionMail(edition, en)).not.toContain('\u2068');
});
