import { TokenShape } from '../../segment/columns.ts';
import { roleGender } from '../names/mentions.ts';
import { type Antecedent, antecedentsOf, isPerson } from './antecedents.ts';
import { type Introductions, introductionsOf, lastBefore } from './introduced.ts';
import { namedBehind, namedWithin } from './named.ts';
import { formAt, isClass, kindAt, type Page } from './page.ts';
import type { SourceCandidate } from './sources.ts';
import { WordClass } from './words.ts';

/** Whom a mention stands for; null where the article names nobody. */
interface Resolved {
  readonly entity: number;
  /** What tells whom it stands for. */
  readonly by: 'name' | 'apposition' | 'relative' | 'pronoun' | 'role' | 'outlet';
}

/** How many sentences back an antecedent is looked for. */
const memory = 6;
/** How much likelier the last speaker is meant than somebody else: as much as a sentence and a half of distance. */
const lastSpeakerBonus = 1.2;
/** Stands for a speaker who is described, not named. */
const nobody = -1;

/** Finds out who is meant, in the text's order: whoever spoke last is likely to go on speaking. */
class Resolver {
  readonly byToken = new Map<number, Resolved>();
  private readonly page: Page;
  /** Mentions of people so far: names, and the pronouns that were resolved to them. */
  private readonly people: Antecedent[] = [];
  private readonly named: readonly Antecedent[];
  private next = 0;
  private last: { readonly entity: number; readonly at: number } | null = null;
  private readonly genders = new Map<number, string>();
  private introduced: Introductions | undefined;

  constructor(page: Page) {
    this.page = page;
    this.named = antecedentsOf(page);
  }

  /** One source or pronoun; called in the text's order. */
  resolve(source: SourceCandidate, speaks: boolean): void {
    for (; this.next < this.named.length; this.next += 1) {
      const mention = this.named[this.next];
      if (mention === undefined || mention.at >= source.from) break;
      this.people.push(mention);
    }
    const resolved = this.find(source);
    if (resolved === null) {
      if (speaks && this.isDescription(source)) this.last = { entity: nobody, at: source.from };
      return;
    }
    this.byToken.set(source.from, resolved);
    const pronoun = this.page.language.quotes.pronouns[formAt(this.page, source.from)];
    if (resolved.by === 'pronoun') {
      this.people.push({ entity: resolved.entity, at: source.from });
      if (pronoun !== undefined && pronoun.gender !== '') this.genders.set(resolved.entity, pronoun.gender);
    }
    const one = this.page.entities[resolved.entity];
    if (speaks && one !== undefined && isPerson(one, this.page))
      this.last = { entity: resolved.entity, at: source.from };
  }

  /** "a soldier of the regiment": somebody whom the article does not name, but goes on to call "he". */
  private isDescription({ chunk }: SourceCandidate): boolean {
    // Without articles nothing tells "a mother" from "the mother": either is somebody described.
    if (chunk.kind === 'bare' && this.page.language.names.articles.size === 0) return true;
    return (
      chunk.kind === 'common' &&
      roleGender(this.page.language.names, formAt(this.page, chunk.to - 1)) !== undefined
    );
  }

  private find(source: SourceCandidate): Resolved | null {
    const { page } = this;
    const { chunk } = source;
    const form = formAt(page, chunk.from);
    if (chunk.kind === 'relative') return this.relative(source);
    if (chunk.kind === 'pronoun') {
      const pronoun = page.language.quotes.pronouns[form];
      if (pronoun === undefined || pronoun.person !== 3 || pronoun.plural || pronoun.gender === '')
        return null;
      return this.pronoun(source.from, pronoun.gender);
    }
    const named = namedWithin(page, source);
    if (named !== null) return { entity: named, by: 'name' };
    const behind = namedBehind(page, source);
    return behind === null ? this.description(source) : { entity: behind, by: 'apposition' };
  }

  /** "Jane Roe, who said …": the name right before. */
  private relative({ from }: SourceCandidate): Resolved | null {
    for (let at = from - 1; at >= 0 && from - at <= 3; at -= 1) {
      const entity = this.page.entityAt[at] ?? -1;
      if (entity !== -1) return { entity, by: 'relative' };
      if (kindAt(this.page, at) !== TokenShape.punct) return null;
    }
    return null;
  }

  private genderOf(entity: number): string {
    return this.genders.get(entity) || (this.page.entities[entity]?.gender ?? '');
  }

  /** Whether somebody may be meant: by rules alone only one whose gender is known, with learned weights any but the other. */
  private mayBe(known: string, gender: string): boolean {
    return known === gender || (known === '' && this.page.language.quotes.model !== null);
  }

  /** "he", "she": the likeliest person of that gender before it. */
  private pronoun(at: number, gender: string): Resolved | null {
    const { page, people } = this;
    const sentence = page.sentenceOf[at] ?? 0;
    let best: Resolved | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (let index = people.length - 1; index >= 0 && people.length - index < 40; index -= 1) {
      const person = people[index];
      if (person === undefined) break;
      const away = sentence - (page.sentenceOf[person.at] ?? 0);
      if (away > memory) break;
      const known = this.genderOf(person.entity);
      if (!this.mayBe(known, gender)) continue;
      const score =
        this.antecedentScore(person, away, at) +
        (known === gender ? 0.6 : 0) +
        (person.entity === this.last?.entity ? lastSpeakerBonus : 0);
      if (score > most) {
        most = score;
        best = { entity: person.entity, by: 'pronoun' };
      }
    }
    if (this.last?.entity === nobody) {
      const away = sentence - (page.sentenceOf[this.last.at] ?? 0);
      if (away <= memory && lastSpeakerBonus + 0.3 - 0.75 * away > most) return null;
    }
    if (best !== null || this.last === null || this.last.entity === nobody) return best;
    const known = this.genderOf(this.last.entity);
    const away = sentence - (page.sentenceOf[this.last.at] ?? 0);
    return away <= memory * 2 && this.mayBe(known, gender)
      ? { entity: this.last.entity, by: 'pronoun' }
      : null;
  }

  private antecedentScore({ at }: Antecedent, away: number, pronoun: number): number {
    const { page } = this;
    const { quotes } = page.language;
    let score = -0.75 * away;
    if ((page.passageOf[at] ?? -1) !== -1 && page.passageOf[at] !== page.passageOf[pronoun]) score -= 1.6;
    const from = Math.max(0, page.nameFrom[at] === -1 ? at : (page.nameFrom[at] ?? at));
    const behind = page.nameFrom[at] === -1 ? at + 1 : (page.nameTo[at] ?? at + 1);
    if (this.opensSentence(from)) score += 0.9;
    const next = formAt(page, behind);
    if (kindAt(page, behind) === TokenShape.clitic) score -= 0.5;
    else if (quotes.cueVerbs.has(next) || quotes.auxiliaries.has(next)) score += 0.8;
    if (quotes.prepositions.has(formAt(page, from - 1))) score -= 0.6;
    if (quotes.cueVerbs.has(formAt(page, from - 1)) && kindAt(page, from - 2) >= TokenShape.mark)
      score += 0.6;
    return score - (pronoun - at) * 0.002;
  }

  /** Whether a mention is the first name of its sentence and no part of a longer phrase: most likely its subject. */
  private opensSentence(from: number): boolean {
    const { page } = this;
    const first = page.sentenceStarts[page.sentenceOf[from] ?? 0] ?? 0;
    if (from - first > 6) return false;
    for (let at = first; at < from; at += 1) {
      const form = formAt(page, at);
      if (form === ',' || page.passageOf[at] !== -1 || page.language.quotes.prepositions.has(form))
        return false;
      if ((page.entityAt[at] ?? -1) !== -1) return false;
    }
    return true;
  }

  /** "the senator", "the newspaper": whoever was introduced as one. A description with "a" names nobody. */
  private description({ from, to, chunk }: SourceCandidate): Resolved | null {
    const { page } = this;
    const { quotes } = page.language;
    if (chunk.kind !== 'common' || chunk.to !== to || !quotes.definites.has(formAt(page, chunk.from)))
      return null;
    const head = formAt(page, chunk.to - 1);
    const outlet = quotes.outletNouns.has(head);
    if (!outlet && chunk.to - chunk.from > 3) return null;
    this.introduced ??= introductionsOf(page);
    const known = (outlet ? this.introduced.outlets : this.introduced.people).get(head) ?? [];
    const latest = lastBefore(known, from);
    return latest === undefined ? null : { entity: latest.entity, by: outlet ? 'outlet' : 'role' };
  }
}

/** Whom every source, by its first token, stands for. */
export function resolveSources(
  page: Page,
  sources: readonly SourceCandidate[],
): ReadonlyMap<number, Resolved> {
  const resolver = new Resolver(page);
  const { pronouns } = page.language.quotes;
  const all = new Map<number, { readonly source: SourceCandidate; readonly speaks: boolean }>();
  for (let at = 0; at < page.tokens.count; at += 1) {
    if (!isClass(page, at, WordClass.pronoun) || page.passageOf[at] !== -1) continue;
    const { gender, person } = pronouns[formAt(page, at)] ?? { gender: '', person: 1 };
    if (gender === '' || person !== 3) continue;
    const chunk = { from: at, to: at + 1, kind: 'pronoun' as const };
    all.set(at, {
      source: { from: at, to: at + 1, chunk, links: 0, side: 'before', skipped: 0 },
      speaks: false,
    });
  }
  for (const source of sources) all.set(source.from, { source, speaks: page.passageOf[source.from] === -1 });
  for (const [, { source, speaks }] of [...all].sort(([a], [b]) => a - b)) resolver.resolve(source, speaks);
  return resolver.byToken;
}
