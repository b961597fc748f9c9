import { expect, test } from 'vitest';
import { scanMarks } from '../../lib/extract/quotes/marks.ts';

/** The passages of a text whose lines are paragraphs. */
function passages(text: string): string[] {
  let at = 0;
  const paragraphs = text.split('\n').map((line) => {
    const paragraph = { start: at, end: at + line.length, kind: 'body' as const };
    at += line.length + 1;
    return paragraph;
  });
  return scanMarks(text, paragraphs).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['curly marks', '“We sail at dawn,” she said.', ['We sail at dawn,']],
  ['straight marks', '"We sail at dawn," she said.', ['We sail at dawn,']],
  ['doubled apostrophes', "''We sail at dawn,'' she said.", ['We sail at dawn,']],
  ['guillemets', 'Elle a dit : « On part demain ».', ['On part demain']],
  ['reversed guillemets', '»Wir fahren«, sagte sie.', ['Wir fahren']],
  ['German marks', '„Wir fahren“, sagte sie, „morgen“.', ['Wir fahren', 'morgen']],
  ['British single marks', '‘We sail at dawn,’ she said.', ['We sail at dawn,']],
  ['straight single marks', "'We sail at dawn,' she said.", ['We sail at dawn,']],
  ['two commas and two apostrophes', ",,Wir fahren'', sagte sie.", ['Wir fahren']],
  ['two commas and a straight mark', ',,Wir fahren", sagte sie, ,,morgen".', ['Wir fahren', 'morgen']],
  ['backticks', "``We sail,'' she said.", ['We sail,']],
  ['Swedish guillemets', '»Vi seglar», sade hon.', ['Vi seglar']],
  ['corner brackets', '「行きます」と言った。', ['行きます']],
  ['single marks with double ones within', '\'We said "no" and left,\' he said.', ['We said "no" and left,']],
  [
    'single marks and possessives',
    '‘The boys’ boat sank,’ she said. ‘It’s lost.’',
    ['The boys’ boat sank,', 'It’s lost.'],
  ],
])('finds a passage between %s', (_, text, expected) => expect(passages(text)).toEqual(expected));

test('takes no apostrophe for a closing mark', () => {
  expect(passages("'It's the rowers' union and we won't go,' she said.")).toEqual([
    "It's the rowers' union and we won't go,",
  ]);
});

test('takes no elision and no inch sign for an opening mark', () => {
  expect(passages(`Rock 'n' roll of the '90s, tell 'em, on a 5" disc.`)).toEqual([]);
});

test('takes no attribute of a tag for a passage', () => {
  expect(passages('<a href="https://example.org/">Here</a> "he said".')).toEqual(['he said']);
});

test('keeps a passage within a passage inside it', () => {
  expect(passages('“She told me ‘never’ and “not now”,” he said.')).toEqual([
    'She told me ‘never’ and “not now”,',
  ]);
});

test('follows a passage over paragraphs that each open with a mark', () => {
  const text = '“One.\n“Two.\n“Three,” he said.';
  let at = 0;
  const paragraphs = text.split('\n').map((line) => {
    const paragraph = { start: at, end: at + line.length, kind: 'body' as const };
    at += line.length + 1;
    return paragraph;
  });
  expect(scanMarks(text, paragraphs).map(({ continues }) => continues)).toEqual([false, true, true]);
});

test.each([
  [
    'single marks',
    '‘One.\n‘Two, the boys’ boat.\n‘Three,’ he said.',
    ['One.', 'Two, the boys’ boat.', 'Three,'],
  ],
  ['guillemets that close where they open', '« Un.\n» Deux.\n» Trois », dit-il.', ['Un.', 'Deux.', 'Trois']],
  ['German marks', '„Eins.\n„Zwei.\n„Drei“, sagte er.', ['Eins.', 'Zwei.', 'Drei']],
])('follows a passage over paragraphs between %s', (_, text, expected) => {
  expect(passages(text)).toEqual(expected);
});

test('takes two commas within a number, and lone apostrophes over paragraphs, for no marks', () => {
  expect(passages("She sold 1,,2 of them.\n'Twas late.\n'Twas dark.")).toEqual([]);
});

test('ends a passage whose closing mark is missing with its paragraph', () => {
  expect(passages('“We sail.\nNobody came.')).toEqual(['We sail.']);
});

test('takes the gershayim of a Hebrew abbreviation for no mark', () => {
  expect(passages('ד"ר נועה לוי אמרה: "הגשר ייפתח באביב."')).toEqual(['הגשר ייפתח באביב.']);
});
