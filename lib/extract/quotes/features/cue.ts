import { TokenShape } from '../../../segment/columns.ts';
import { ending2At, ending3At, type Grid, hashAt, isClass, kindAt, sentenceBounds, tagAt } from '../grid.ts';
import { bucket } from '../model.ts';
import { Tag } from '../tags.ts';
import * as WordClass from '../word-class.ts';
import { type Features, mix } from './features.ts';

/** The tag of the likely subject before a verb, past adverbs and auxiliaries. */
function subjectTag(grid: Grid, index: number): number {
  let at = index - 1;
  for (let steps = 0; steps < 4; steps += 1, at -= 1)
    if (!isClass(grid, at, WordClass.adverb | WordClass.auxiliary) && tagAt(grid, at) !== Tag.adverb) break;
  return tagAt(grid, Math.max(-1, at));
}

/** How many tokens away another passage begins or ends, 0 beyond four. */
function passageNear(grid: Grid, index: number, step: 1 | -1): number {
  for (let away = 1; away <= 4; away += 1) {
    const passage = grid.passageOf[index + step * away] ?? -1;
    if (passage !== -1 && passage !== grid.passageOf[index]) return away;
  }
  return 0;
}

/** Features of the question: does a cue begin at this token? */
export function cueBeginFeatures(grid: Grid, index: number, features: Features): void {
  const form = hashAt(grid, index);
  const next = hashAt(grid, index + 1);
  const tagBefore = tagAt(grid, index - 1);
  const tagNext = tagAt(grid, index + 1);
  const subject = subjectTag(grid, index);
  const inside = (grid.passageOf[index] ?? -1) !== -1 ? 1 : 0;
  const [low] = sentenceBounds(grid, index);
  const forth = passageNear(grid, index, 1);
  const back = passageNear(grid, index, -1);
  const ending = ending3At(grid, index);
  features.begin();
  features.put(0);
  features.put(form);
  features.put(ending);
  features.put(tagAt(grid, index));
  features.put(kindAt(grid, index) === TokenShape.capital ? 1 : 0);
  features.put(hashAt(grid, index - 1));
  features.put(next);
  features.put(hashAt(grid, index + 2));
  features.put(tagBefore);
  features.put(tagNext);
  features.put(tagNext, tagAt(grid, index + 2));
  features.put(tagAt(grid, index - 2), tagBefore);
  features.put(form, next);
  features.put(form, tagNext);
  features.put(tagBefore, form);
  features.put(tagBefore, form, tagNext);
  features.put(subject);
  features.put(subject, form);
  features.put(subject, ending2At(grid, index), tagNext);
  features.put(inside);
  features.put(inside, form);
  features.put(back, forth);
  features.put(mix(back > 0 ? 1 : 0, forth > 0 ? 1 : 0), form);
  features.put(bucket(index - low));
  const tag = tagAt(grid, index);
  // Of few annotated articles verbs are learned by their class; of many, word by word.
  if (grid.language.quotes.genitives.size === 0) return;
  features.put(tag, tagBefore, tagNext);
  features.put(tag, subject, inside);
  features.put(tag, back, forth);
  features.put(tag, ending2At(grid, index), subject);
}

/** Features of the question: does the cue that began at `begin` go on over this token? */
export function cueInsideFeatures(grid: Grid, begin: number, index: number, features: Features): void {
  const form = hashAt(grid, index);
  const before = hashAt(grid, index - 1);
  const next = hashAt(grid, index + 1);
  const tag = tagAt(grid, index);
  const tagNext = tagAt(grid, index + 1);
  const first = hashAt(grid, begin);
  features.begin();
  features.put(0);
  features.put(form);
  features.put(tag);
  features.put(ending3At(grid, index));
  features.put(before, form);
  features.put(before, tag);
  features.put(tagAt(grid, index - 1), tag);
  features.put(first, form);
  features.put(first, tag);
  features.put(index - begin);
  features.put(index - begin, tag);
  features.put(next);
  features.put(tag, tagNext);
  features.put(form, next);
  features.put(form, tagNext);
  features.put(before, form, tagNext);
}
