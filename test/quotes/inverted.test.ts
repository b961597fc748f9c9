import { expect, test } from 'vitest';
import { quotesOf, spokenIn } from './article.ts';

test('takes whoever stands behind a verb that no list knows right behind very words for their speaker', async () => {
  expect(await spokenIn(['“Tomorrow,” promises Paul Martin. “Never,” quips Luc Petit.'])).toEqual([
    'Tomorrow, — Paul Martin',
    'Never, — Luc Petit',
  ]);
});

test('does not report the name of who speaks as what is said', async () => {
  const quotes = await quotesOf(['“Tomorrow,” promises Paul Martin.']);
  expect(quotes.map(({ kind }) => kind)).toEqual(['direct']);
});

test('takes the actor of a film for nobody who speaks', async () => {
  const [spoken = ''] = await spokenIn([
    'The cinema shows “Bring The Boats,” starring Paul Martin, every night of the week.',
  ]);
  expect(spoken).not.toContain('Paul Martin');
});

test('gives a French half sentence to who stands behind it, not to the last speaker', async () => {
  expect(
    await spokenIn(
      ['« On recommence demain », explique Jean Le Tour. « Demain », promet Paul Dubois.'],
      'fr',
    ),
  ).toEqual(['On recommence demain — Jean Le Tour', 'Demain — Paul Dubois']);
});
