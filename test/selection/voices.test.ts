import { expect, test } from 'vitest';
import { fillBody } from '../../lib/extract/selection/fill.ts';
import { Thread } from '../../lib/extract/selection/thread.ts';
import { languages } from '../../lib/language/index.ts';
import type { Quote } from '../../lib/model/index.ts';
import { articleOf } from '../facts/article.ts';

const en = await languages.load('en');

const article = articleOf(
  ['The pier is ours and stays so. The boats come back in May. Nobody has asked us. The quay is too short.'],
  'A pier',
);

/** What each of four sentences is said by; null for nobody whom the source names. */
function voices(names: readonly (string | null)[], words: number): readonly (string | null)[] {
  const utterances = article.text.split(/(?<=\.) /).map((text, at): readonly Quote[] => {
    const start = article.text.indexOf(text);
    const name = names[at];
    const speaker = name === null || name === undefined ? null : { start: 0, end: 3, text: name, name };
    return [
      {
        start,
        end: start + text.length,
        text,
        kind: 'direct',
        speaker,
        cue: null,
        group: at,
        salience: 1,
        rule: 'marks',
      },
    ];
  });
  const offer = { facts: [], reports: [], items: [], figures: [], utterances, top: [], heading: ['A pier'] };
  const thread = new Thread([], article, en.facts, []);
  const body = fillBody(offer, { words, usual: 220, taken: 0, isInterview: false }, thread);
  return body.quotes.map(({ speaker }) => speaker?.text ?? null);
}

test('of voices without a name one has room in a normal digest, named ones all', () => {
  expect(voices([null, null, 'Ada Vale', null], 220)).toEqual([null, 'Ada Vale']);
});

test('a long digest has room for more of them', () => {
  expect(voices([null, null, 'Ada Vale', null], 600)).toHaveLength(4);
});
