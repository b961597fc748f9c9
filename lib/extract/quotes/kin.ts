import { TokenShape } from '../../segment/columns.ts';
import { roleGender } from '../names/gender.ts';
import { formAt, type Grid, isClass, kindAt } from './grid.ts';
import * as WordClass from './word-class.ts';

/** How many words into a sentence somebody's relative stands as its subject. */
const mostAhead = 4;
/** How many sentences back, those within marks passed over, the teller's last one is looked for. */
const mostSentences = 6;

/** Whether a sentence has for its subject somebody of a gender who is only told by whose they are: "Dahl's husband was less pleased". */
function isOfKin(grid: Grid, first: number, gender: string): boolean {
  const { names } = grid.language;
  for (let at = first + 1; at < first + mostAhead; at += 1) {
    if (kindAt(grid, at) === TokenShape.mark || isClass(grid, at - 1, WordClass.preposition)) return false;
    const isOwned =
      kindAt(grid, at - 1) === TokenShape.clitic || names.possessives?.has(formAt(grid, at - 1)) === true;
    const known = isOwned && grid.nameFrom[at] === -1 ? roleGender(names, formAt(grid, at)) : undefined;
    if (known === undefined) continue;
    const next = formAt(grid, at + 1) === ',' ? at + 2 : at + 1;
    return (known === '' || known === gender) && grid.nameFrom[next] === -1;
  }
  return false;
}

/** Whether the clause that a sentence about somebody of the other gender reports has such a subject: "Vale said that her brother had left". */
function reportsKin(grid: Grid, first: number, end: number, gender: string): boolean {
  const { names } = grid.language;
  const teller = grid.entities[grid.entityAt[first] ?? -1]?.gender ?? '';
  if (teller === '' || teller === gender) return false;
  for (let at = first + 1; at + 2 < end && grid.passageOf[at] === -1; at += 1) {
    if (!isClass(grid, at, WordClass.complementiser)) continue;
    const isOwned = names.possessives?.has(formAt(grid, at + 1)) === true;
    if (isOwned && roleGender(names, formAt(grid, at + 2)) === gender && grid.nameFrom[at + 3] === -1)
      return true;
  }
  return false;
}

/** Whether the words before a pronoun in its sentence are of nobody: "In a statement issued by his lawyers, he said". */
function isOfNobody(grid: Grid, first: number, pronoun: number): boolean {
  const { possessives } = grid.language.names;
  for (let at = first; at < pronoun; at += 1) {
    const isSomebody = isClass(grid, at, WordClass.pronoun) && !possessives?.has(formAt(grid, at));
    if (isSomebody || grid.nameFrom[at] !== -1 || grid.passageOf[at] !== -1) return false;
  }
  return true;
}

/** Whether the sentence that leads up to a pronoun has such a subject, whom it then means: the article names nobody. */
export function meansKin(grid: Grid, pronoun: number, gender: string): boolean {
  const own = grid.sentenceOf[pronoun] ?? 0;
  for (let sentence = own; sentence >= 0 && own - sentence <= mostSentences; sentence -= 1) {
    const first = grid.sentenceStarts[sentence] ?? 0;
    if (grid.passageOf[first] !== -1 || first === pronoun) continue;
    if (isOfKin(grid, first, gender)) return true;
    if (sentence === own && isOfNobody(grid, first, pronoun)) continue;
    const end = sentence === own ? pronoun : (grid.sentenceStarts[sentence + 1] ?? grid.tokens.count);
    return reportsKin(grid, first, end, gender);
  }
  return false;
}
