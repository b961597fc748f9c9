import { expect, test } from 'vitest';
import type { EditionStory } from '../../lib/model/index.ts';
import { subjectOf } from '../../lib/render/edition/subject.ts';
import { renderEditionText } from '../../lib/render/edition/text.ts';
import { frameIn } from './frame.ts';
import { type Dispatch, week } from './week.data.ts';
import { editionsOfTheWeek, keyOf } from './week.ts';

const editions = await editionsOfTheWeek();
const en = await frameIn('en');

const dispatchesOf = ({ sources }: EditionStory): Dispatch[] =>
  sources.flatMap(({ key }) => week.filter((each) => keyOf(each) === key));
const stories = editions.flatMap((edition, at) =>
  edition.stories.map((story) => ({ day: at + 1, story, dispatches: dispatchesOf(story) })),
);

test('what happened is told on its day, and what only repeats it does not return', () => {
  for (const dispatch of week) {
    const told = stories.filter(({ dispatches }) => dispatches.includes(dispatch));
    expect([dispatch.headline, told.map(({ day }) => day)]).toEqual([
      dispatch.headline,
      dispatch.news ? [dispatch.day] : [],
    ]);
  }
});

test('one story tells one event', () => {
  for (const { dispatches } of stories)
    expect(new Set(dispatches.map(({ arc, day }) => `${arc} ${day}`)).size).toBe(1);
});

test('“Update:” stands before what goes on from the days before, and before nothing else', () => {
  const updates = stories.filter(({ story }) => story.update);
  expect(updates.map(({ story }) => story.headline)).toContain('Director of Varde Line arrested over Petrel');
  for (const { day, dispatches } of updates) {
    const [arc] = dispatches.map((each) => each.arc);
    expect(week.some((each) => each.arc === arc && each.day < day && each.day >= day - 3)).toBe(true);
  }
});

test('nothing is filler: each story of the week has a headline of its own and something below it', () => {
  const headlines = stories.map(({ story }) => story.headline);
  expect(new Set(headlines).size).toBe(headlines.length);
  for (const { story } of stories) {
    const { dek, facts, figures, quotes, tier } = story;
    expect(tier).toBe('top');
    expect((dek === null ? 0 : 1) + facts.length + figures.length + quotes.length).toBeGreaterThan(0);
    const said = [dek, ...facts.map(({ text }) => text)].filter((text) => text !== null);
    expect(new Set(said).size).toBe(said.length);
  }
});

test('no two days have one subject, and each says how long it is', () => {
  const subjects = editions.map((edition) => subjectOf(edition, en.language.words));
  expect(new Set(subjects).size).toBe(7);
  for (const edition of editions)
    expect(renderEditionText(edition, en)).toMatch(/\d+ stor(?:y|ies) from \d+ articles? · \d+ minute/);
});

test('where two papers differ on one day, the edition of that day says so', () => {
  const flood = stories.find(({ story }) => story.headline.startsWith('Rio Verra floods'));
  expect(
    flood?.story.figures.flatMap(({ text, variants }) => [text, ...variants.map((each) => each.text)]),
  ).toEqual(['3,000', '4,500']);
});
