import { expect, test } from 'vitest';
import { spokenIn } from './article.ts';

test.each([
  [
    '“The river took all that we had.” The words are those of Martha Quill, a farmer from Dunmore.',
    'Martha Quill',
  ],
  ['“Nobody came to help us that night.” Those were the words of Peter Lund.', 'Peter Lund'],
  ['“Nothing prepares you for this.” So said Anna Berg, who lost her barn.', 'Anna Berg'],
  ['“I am done with politics for good.” With these words Paul Reed left the hall.', 'Paul Reed'],
  ['“The river took all that we had.” The words are those of Martha Quill’s mother.', 'nobody'],
  ['“The river took all that we had.” The words are those of Martha Quill and Peter Lund.', 'nobody'],
  ['“The river took all that we had.” The speaker is a neighbour.', 'nobody'],
])('names whom the next sentence says the words are of: %s', async (text, expected) => {
  const [found = ''] = await spokenIn(['The valley of the Orm was flooded in March.', text]);
  expect(found.slice(found.indexOf(' — ') + 3)).toBe(expected);
});

test.each([
  ['„Der Fluss nahm uns alles, was wir hatten.“ Die Worte stammen von Martha Quell.', 'Martha Quell'],
  ['„Es war in einer Minute vorbei.“ So beschreibt Thomas Farr den Unfall.', 'Thomas Farr'],
  ['„Es war in einer Minute vorbei.“ So beschreibt die Zeitung den Unfall.', 'nobody'],
])('does so in German: %s', async (text, expected) => {
  const [found = ''] = await spokenIn(['Das Tal der Orm stand im März unter Wasser.', text], 'de');
  expect(found.slice(found.indexOf(' — ') + 3)).toBe(expected);
});

test('leaves a quotation to whom its own sentence names', async () => {
  const text = '“Nobody came,” said Anna Berg. “We waited all night.” The words are those of Peter Lund.';
  expect(await spokenIn([text])).toEqual(['Nobody came, — Anna Berg', 'We waited all night. — Anna Berg']);
});
