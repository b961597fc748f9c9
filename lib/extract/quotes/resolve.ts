import { TokenShape } from '../../segment/columns.ts';
import { roleGender } from '../names/gender.ts';
import { type Antecedent, antecedentScore, antecedentsOf, isPerson, opensSentence } from './antecedents.ts';
import { formAt, type Grid, isClass, kindAt } from './grid.ts';
import { type Introductions, introductionsOf, lastBefore } from './introduced.ts';
import { meansKin } from './kin.ts';
import { namedBehind, namedWithin } from './named.ts';
import { bareSource, type SourceCandidate } from './sources.ts';
import * as WordClass from './word-class.ts';

/** Whom a mention stands for; null where the article names nobody. */
interface Resolved {
  readonly entity: number;
  /** What tells whom it stands for. */
  readonly by: 'name' | 'apposition' | 'relative' | 'pronoun' | 'role' | 'outlet';
}

/** How many sentences back an antecedent is looked for. */
const memory = 6;
/** How many mentions of people back. */
const mostPeople = 40;
/** How much likelier the last speaker is meant than somebody else: as much as a sentence and a half of distance. */
const lastSpeakerBonus = 1.2;
/** The same once somebody else was the subject of a sentence since. */
const staleSpeakerBonus = 0.3;
/** Longest rest of a clause behind a pronoun, in tokens. */
const clause = 12;
/** Lead of the likeliest antecedent over the next below which neither is named. */
const leastLead = 0.4;
/** Stands for a speaker who is described, not named. */
const nobody = -1;

/** Finds out who is meant, in the text's order: whoever spoke last is likely to go on speaking. */
class Resolver {
  readonly byToken = new Map<number, Resolved>();
  readonly #grid: Grid;
  /** Mentions of people so far: names, and the pronouns that were resolved to them. */
  readonly #people: Antecedent[] = [];
  readonly #named: readonly Antecedent[];
  #next = 0;
  #last: { readonly entity: number; readonly at: number } | null = null;
  readonly #genders = new Map<number, string>();
  #introduced: Introductions | undefined;

  constructor(grid: Grid) {
    this.#grid = grid;
    this.#named = antecedentsOf(grid);
  }

  /** One source or pronoun; called in the text's order. */
  resolve(source: SourceCandidate, speaks: boolean): void {
    for (; this.#next < this.#named.length; this.#next += 1) {
      const mention = this.#named[this.#next];
      if (mention === undefined || mention.at >= source.from) break;
      this.#people.push(mention);
    }
    const resolved = this.#find(source);
    if (resolved === null) {
      if (speaks && this.#isDescription(source)) this.#last = { entity: nobody, at: source.from };
      return;
    }
    this.byToken.set(source.from, resolved);
    const pronoun = this.#grid.language.quotes.pronouns[formAt(this.#grid, source.from)];
    if (resolved.by === 'pronoun') {
      this.#people.push({ entity: resolved.entity, at: source.from });
      if (pronoun !== undefined && pronoun.gender !== '') this.#genders.set(resolved.entity, pronoun.gender);
    }
    const one = this.#grid.entities[resolved.entity];
    if (speaks && one !== undefined && isPerson(one, this.#grid))
      this.#last = { entity: resolved.entity, at: source.from };
  }

  /** "a soldier of the regiment": somebody whom the article does not name, but goes on to call "he". */
  #isDescription({ chunk }: SourceCandidate): boolean {
    // Without articles nothing tells "a mother" from "the mother": either is somebody described.
    if (chunk.kind === 'bare' && this.#grid.language.names.articles.size === 0) return true;
    return (
      chunk.kind === 'common' &&
      roleGender(this.#grid.language.names, formAt(this.#grid, chunk.to - 1)) !== undefined
    );
  }

  #find(source: SourceCandidate): Resolved | null {
    const grid = this.#grid;
    const { chunk } = source;
    const form = formAt(grid, chunk.from);
    if (chunk.kind === 'relative') return this.#relative(source);
    if (chunk.kind === 'pronoun') {
      const pronoun = grid.language.quotes.pronouns[form];
      if (pronoun === undefined || pronoun.person !== 3 || pronoun.plural || pronoun.gender === '')
        return null;
      return this.#pronoun(source.from, pronoun.gender);
    }
    const named = namedWithin(grid, source);
    if (named !== null) return { entity: named, by: 'name' };
    const behind = namedBehind(grid, source);
    return behind === null ? this.#description(source) : { entity: behind, by: 'apposition' };
  }

  /** "Jane Roe, who said …": the name right before. */
  #relative({ from }: SourceCandidate): Resolved | null {
    const personal = this.#grid.language.quotes.personalRelatives?.has(formAt(this.#grid, from)) === true;
    for (let at = from - 1; at >= 0 && from - at <= 3; at -= 1) {
      const entity = this.#grid.entityAt[at] ?? -1;
      const named = this.#grid.entities[entity];
      // "The Larkin House, who run the shelter": a house is nobody.
      if (named !== undefined)
        return personal && !isPerson(named, this.#grid) ? null : { entity, by: 'relative' };
      if (kindAt(this.#grid, at) !== TokenShape.punct) return null;
    }
    return null;
  }

  #genderOf(entity: number): string {
    return this.#genders.get(entity) || (this.#grid.entities[entity]?.gender ?? '');
  }

  /** "Dahl said", "she added": of the two Dahls the one who is a woman, if the other is none; else whoever it was. */
  #bearerOf(entity: number, gender: string): number {
    const bearers = this.#grid.entities[entity]?.bearers ?? [];
    const fitting = bearers.filter((bearer) => this.#genderOf(bearer) === gender);
    const open = bearers.some((bearer) => this.#genderOf(bearer) === '');
    return fitting.length === 1 && !open ? (fitting[0] ?? entity) : entity;
  }

  /** Whether somebody may be meant: by rules alone only one whose gender is known, with learned weights any but the other. */
  #mayBe(known: string, gender: string): boolean {
    return known === gender || (known === '' && this.#grid.language.quotes.model !== null);
  }

  /** "he", "she": the likeliest person of that gender before it, where no other is nearly as likely. */
  #pronoun(at: number, gender: string): Resolved | null {
    const grid = this.#grid;
    if (meansKin(grid, at, gender)) return null;
    const people = this.#people;
    const sentence = grid.sentenceOf[at] ?? 0;
    const scores = new Map<number, number>();
    const others = this.#namedBehind(at);
    const bonus = this.#lastSpeaks(at, gender) ? lastSpeakerBonus : staleSpeakerBonus;
    for (let index = people.length - 1; index >= 0 && people.length - index < mostPeople; index -= 1) {
      const person = people[index];
      if (person === undefined) break;
      const away = sentence - (grid.sentenceOf[person.at] ?? 0);
      if (away > memory) break;
      const entity = this.#bearerOf(person.entity, gender);
      const known = this.#genderOf(entity);
      if (!this.#mayBe(known, gender) || others.has(entity)) continue;
      const score =
        antecedentScore(grid, person, away, at) +
        (known === gender ? 0.6 : 0) +
        (person.entity === this.#last?.entity ? bonus : 0);
      scores.set(entity, Math.max(score, scores.get(entity) ?? Number.NEGATIVE_INFINITY));
    }
    const [best, second] = [...scores].sort(([, a], [, b]) => b - a);
    const most = best?.[1] ?? Number.NEGATIVE_INFINITY;
    if (this.#last?.entity === nobody) {
      const away = sentence - (grid.sentenceOf[this.#last.at] ?? 0);
      if (away <= memory && lastSpeakerBonus + 0.3 - 0.75 * away > most) return null;
    }
    if (best !== undefined)
      return second !== undefined && most - second[1] < leastLead ? null : { entity: best[0], by: 'pronoun' };
    if (this.#last === null || this.#last.entity === nobody) return null;
    const entity = this.#bearerOf(this.#last.entity, gender);
    const away = sentence - (grid.sentenceOf[this.#last.at] ?? 0);
    return away <= memory * 2 && this.#mayBe(this.#genderOf(entity), gender) && !others.has(entity)
      ? { entity, by: 'pronoun' }
      : null;
  }

  /** "he told Marsh": whom the clause goes on to name is somebody else. */
  #namedBehind(at: number): ReadonlySet<number> {
    const grid = this.#grid;
    const named = new Set<number>();
    for (let next = at + 1; next < grid.tokens.count && next - at < clause; next += 1) {
      if (kindAt(grid, next) >= TokenShape.mark || grid.sentenceOf[next] !== grid.sentenceOf[at]) break;
      const entity = grid.entityAt[next] ?? -1;
      if (entity !== -1) named.add(entity);
    }
    return named;
  }

  /** Whether nobody else who may be meant was the subject of a sentence since somebody last spoke. */
  #lastSpeaks(at: number, gender: string): boolean {
    const people = this.#people;
    const last = this.#last;
    if (last === null) return false;
    for (let index = people.length - 1; index >= 0 && people.length - index < mostPeople; index -= 1) {
      const person = people[index];
      if (person === undefined || person.at <= last.at) break;
      if (person.entity === last.entity || person.at >= at || this.#grid.passageOf[person.at] !== -1)
        continue;
      const from = this.#grid.nameFrom[person.at] ?? -1;
      if (
        from !== -1 &&
        this.#mayBe(this.#genderOf(person.entity), gender) &&
        opensSentence(this.#grid, from)
      )
        return false;
    }
    return true;
  }

  /** "the senator", "the newspaper": whoever was introduced as one. A description with "a" names nobody. */
  #description({ from, to, chunk }: SourceCandidate): Resolved | null {
    const grid = this.#grid;
    const { quotes } = grid.language;
    if (chunk.kind !== 'common' || chunk.to !== to || !quotes.definites.has(formAt(grid, chunk.from)))
      return null;
    const head = formAt(grid, chunk.to - 1);
    const outlet = quotes.outletNouns.has(head);
    if (!outlet && chunk.to - chunk.from > 3) return null;
    this.#introduced ??= introductionsOf(grid);
    const known = (outlet ? this.#introduced.outlets : this.#introduced.people).get(head) ?? [];
    const latest = lastBefore(known, from);
    return latest === undefined ? null : { entity: latest.entity, by: outlet ? 'outlet' : 'role' };
  }
}

/** Whom every source, by its first token, stands for. */
export function resolveSources(
  grid: Grid,
  sources: readonly SourceCandidate[],
): ReadonlyMap<number, Resolved> {
  const resolver = new Resolver(grid);
  const { pronouns } = grid.language.quotes;
  const all = new Map<number, { readonly source: SourceCandidate; readonly speaks: boolean }>();
  for (let at = 0; at < grid.tokens.count; at += 1) {
    if (!isClass(grid, at, WordClass.pronoun) || grid.passageOf[at] !== -1) continue;
    const { gender, person } = pronouns[formAt(grid, at)] ?? { gender: '', person: 1 };
    if (gender === '' || person !== 3) continue;
    all.set(at, { source: bareSource({ from: at, to: at + 1, kind: 'pronoun' }), speaks: false });
  }
  for (const source of sources) all.set(source.from, { source, speaks: grid.passageOf[source.from] === -1 });
  for (const [, { source, speaks }] of [...all].sort(([a], [b]) => a - b)) resolver.resolve(source, speaks);
  return resolver.byToken;
}
