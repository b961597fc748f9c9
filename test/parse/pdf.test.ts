import { expect, test } from 'vitest';
import { linesOf, readingOrder, type Segment } from '../../lib/parse/formats/pdf/layout.ts';
import { joinSet } from '../../lib/parse/formats/pdf/paragraphs.ts';

const column = (name: string, left: number, lines: number): Segment[] =>
  Array.from({ length: lines }, (_, at) => ({
    text: `${name}${at}`,
    left,
    right: left + 140 - (at % 3) * 8,
    baseline: 100 + at * 12,
    size: 10,
  }));

const read = (segments: readonly Segment[]): string =>
  linesOf(readingOrder(segments))
    .map(({ text }) => text)
    .join(' ');

test('three columns are read one after the other, below the headline that spans them', () => {
  const headline: Segment = { text: 'Headline', left: 50, right: 480, baseline: 70, size: 24 };
  const page = [headline, ...column('a', 50, 6), ...column('b', 210, 6), ...column('c', 370, 6)];
  expect(read(page)).toBe('Headline a0 a1 a2 a3 a4 a5 b0 b1 b2 b3 b4 b5 c0 c1 c2 c3 c4 c5');
});

test('the rows of a table are read across', () => {
  const cells = ['Ferries', 'Staff', 'Cost'].flatMap((label, at): Segment[] => [
    { text: label, left: 50, right: 50 + label.length * 5, baseline: 100 + at * 12, size: 10 },
    { text: String(at), left: 300, right: 306, baseline: 100 + at * 12, size: 10 },
  ]);
  const wide: Segment = { text: 'Department of Bridges', left: 50, right: 180, baseline: 136, size: 10 };
  expect(read([...cells, wide])).toBe('Ferries 0 Staff 1 Cost 2 Department of Bridges');
});

test.each([
  [['the har-', 'bour master'], 'the harbour master'],
  [['a well-', 'known well-known diver'], 'a well-known well-known diver'],
  [['the Holm-', 'Abara plan'], 'the Holm-Abara plan'],
  [['in 2023-', '24'], 'in 2023-24'],
])('joins %j', (lines, joined) => {
  const words = new Set(
    lines
      .join(' ')
      .toLowerCase()
      .match(/[a-z]+(?:-[a-z]+)+/g) ?? [],
  );
  expect(joinSet(lines, words)).toBe(joined);
});
