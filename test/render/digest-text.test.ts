import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labels } from '../../lib/language/en/labels.ts';
import { renderDigestText } from '../../lib/render/digest/text.ts';
import { displayWidth, hang, wrap } from '../../lib/render/text/layout.ts';
import { everyField, figure, harbour } from './digests.ts';

test('reads as a column of value and label, quotations with their speaker below', () => {
  const text = renderDigestText(harbour, labels);
  expect(text).toContain('About 2,300       dockers work there, most of them on permanent contracts\n');
  expect(text).toContain('up to 400 metres  ships\n');
  expect(text).toContain(
    'own channel … Dredging it again would cost more than building anew.”\n    — Ines Halvorsen, the authority’s chief engineer\n',
  );
  expect(text).toContain('“nobody asked us anything”\n    — speaker not named in the source\n');
});

test('tells below each quotation who spoke, of several in a row without a name once', () => {
  const [quote] = harbour.quotes;
  if (quote === undefined) throw new Error('the sample has quotations');
  const said = (text: string, group: number, name: string | null) => ({
    ...quote,
    text,
    group,
    speaker: name === null ? null : { start: 0, end: 1, text: name, name },
  });
  const quotes = [
    said('One', 1, null),
    said('Two', 2, 'Ada Vale'),
    said('Three', 3, null),
    said('Four', 4, null),
  ];
  const nobody = '    — speaker not named in the source';
  expect(renderDigestText({ ...harbour, quotes }, labels)).toContain(
    `“One”\n${nobody}\n“Two”\n    — Ada Vale\n“Three”\n“Four”\n${nobody}\n`,
  );
});

test('tells what a speaker is below the first quotation alone', () => {
  const [quote] = harbour.quotes;
  if (quote === undefined) throw new Error('the sample has quotations');
  const speaker = { start: 0, end: 1, text: 'Vale', name: 'Ada Vale', role: 'harbour master' };
  const quotes = ['One', 'Two'].map((text, group) => ({ ...quote, text, group, speaker }));
  expect(renderDigestText({ ...harbour, quotes }, labels)).toContain(
    '“One”\n    — Ada Vale, harbour master\n“Two”\n    — Ada Vale\n',
  );
});

test.each([40, 60, 76, 100])('no line of words is wider than %d columns', (width) => {
  for (const line of renderDigestText(harbour, labels, { width }).split('\n')) {
    if (!line.startsWith('http')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  }
});

test('a wide character takes two columns, a combining mark none, a flag two', () => {
  expect(displayWidth('漢字')).toBe(4);
  expect(displayWidth('e\u0301')).toBe(1);
  expect(displayWidth('🇺🇦')).toBe(2);
  expect(displayWidth('👩‍👩‍👧')).toBe(2);
  expect(displayWidth('їжак')).toBe(4);
});

test('breaks Japanese between characters, never before a closing mark or after an opening one', () => {
  expect(wrap('東京都は二十日、「新しい計画」を発表した。', 12)).toEqual([
    '東京都は二十',
    '日、「新しい',
    '計画」を発表',
    'した。',
  ]);
});

test('does not break a number between its groups of digits', () => {
  expect(wrap('contre 95 000 le matin', 10)).toEqual(['contre', '95 000 le', 'matin']);
  expect(wrap('in the year 2024 some', 13)).toEqual(['in the year', '2024 some']);
  expect(wrap('from 30 4000 times', 8)).toEqual(['from 30', '4000', 'times']);
});

test('a label that the value completes is open where the value stood', () => {
  const cost = figure('€1.27 billion', 'It has cost');
  const text = renderDigestText({ ...harbour, figures: [cost] }, labels);
  expect(text).toContain('€1.27 billion  It has cost …\n');
});

test('wrapping loses no word, keeps the order and the width, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.integer({ min: 2, max: 40 }),
      (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join('').replace(/[ \t\r\n]+/g, '')).toBe(text.replace(/[ \t\r\n]+/g, ''));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(Math.max(width, 2));
      },
    ),
  );
});

test('the second line of an item hangs below the words of the first', () => {
  expect(hang('· ', 'one two three four five six', 18)).toEqual(['· one two three', '  four five six']);
});

test('an escape sequence of the source reaches no terminal, an override no other line', () => {
  const text = renderDigestText(everyField('\u001b]0;owned\u0007 \u202eevil\u2069 text'), labels);
  expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  for (const line of text.split('\n')) {
    const opened = line.match(/[\u2066-\u2068]/g)?.length ?? 0;
    expect(line.match(/\u2069/g)?.length ?? 0).toBe(opened);
  }
});
