import type { Language } from '../../language/language.ts';
import { type Article, type Quote, type Slice, type Span, sliceOf } from '../../model/index.ts';
import type { SentenceSpan } from '../../segment/sentences.ts';
import type { Entities, Entity } from '../names/index.ts';
import { besideParts } from './beside.ts';
import { findPassages } from './blocks.ts';
import { withContents } from './content.ts';
import { withContinued } from './continued.ts';
import { findCuesByModel, findCuesByRule } from './cues.ts';
import { type Frame, frameByModel, frameByRule } from './frames.ts';
import { groupParts } from './groups.ts';
import { withInverted } from './inverted.ts';
import { withLeadIns } from './leadin.ts';
import { modelsOf } from './model.ts';
import { roleIn } from './named.ts';
import { formAt, isClass, layPage, type Page } from './page.ts';
import { indirectParts, type QuotePart, quotedParts } from './parts.ts';
import { resolveSources } from './resolve.ts';
import { quoteSalience } from './salience.ts';
import type { SourceCandidate } from './sources.ts';
import { decideByModel, decideByRule } from './speakers.ts';
import { transcriptOf, withTranscript } from './transcript.ts';
import * as WordClass from './word-class.ts';

/** An article laid out for attribution. */
export function pageOf(
  article: Article,
  sentences: readonly SentenceSpan[],
  { tokens, all }: Entities,
  language: Language,
): Page {
  return layPage(article, tokens, sentences, findPassages(article.text, article.paragraphs), all, language);
}

/** "You", "nobody", "everyone": whoever reads has said nothing, nor has anybody who is not one. */
function isNobody(page: Page, { from, to, chunk }: SourceCandidate): boolean {
  const { pronouns, nobodies } = page.language.quotes;
  if (chunk.kind === 'pronoun' && pronouns[formAt(page, from)]?.person === 2) return true;
  // "No one", "none of them"; not "no fewer than ten members".
  return (
    nobodies.has(formAt(page, from)) && (to - from <= 2 || isClass(page, from + 1, WordClass.preposition))
  );
}

/** "Quiz: …", "Correction: …": one word before a colon at the start of a paragraph that names nobody the article knows. */
function isLabel(
  { article, tokens, entities, entityAt, sentences, sentenceOf }: Page,
  { cue, source }: Frame,
): boolean {
  if (source === null || cue.way !== 'mark' || source.to - source.from !== 1 || cue.from !== source.to)
    return false;
  const { paragraph } = sentences[sentenceOf[source.from] ?? 0] ?? { paragraph: -1 };
  if (article.paragraphs[paragraph]?.start !== tokens.starts[source.from]) return false;
  const entity = entities[entityAt[source.from] ?? -1];
  return entity === undefined || (entity.kind === null && entity.mentions.length === 1);
}

/** What the article says somebody is whom a label stands for. */
function roleOfNamed({ article, entities }: Page, name: string): { readonly role?: string } {
  const role = entities.find(({ full }) => article.text.slice(full.start, full.end) === name)?.role;
  return role ? { role: article.text.slice(role.start, role.end) } : {};
}

/** The first token of the name in a noun phrase. */
function nameAt(page: Page, { from, to }: SourceCandidate): number {
  let at = from;
  while (at < to && page.entityAt[at] === -1) at += 1;
  return at;
}

/** What is quoted, and every frame that says who speaks, before it is told whom a mention means. */
interface Spoken {
  readonly parts: readonly QuotePart[];
  readonly frames: readonly Frame[];
}

/** What is quoted where names show: by learned weights, else by the language's word lists. */
function spokenOn(page: Page): Spoken {
  const models = modelsOf(page.language.quotes);
  const frames = models
    ? withContents(page, frameByModel(page, findCuesByModel(page, models), models), models)
    : frameByRule(page, findCuesByRule(page));
  const decided = models ? decideByModel(page, frames, models) : decideByRule(page, frames);
  const decisions = withContinued(page, withLeadIns(page, withInverted(page, decided), frames));
  const found = [...quotedParts(page, decisions), ...indirectParts(page, frames, decisions)];
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  return { parts: withTranscript(found, transcriptOf(page)), frames };
}

/** Who speaks by a frame, as a reader is told: the mention, whom it means, what that person is; null for nobody. */
function speakerOf(
  page: Page,
  frame: Frame,
  name: string | undefined,
  entity: Entity | undefined,
): Quote['speaker'] {
  const { source } = frame;
  if (source === null) return null;
  const { text } = page.article;
  const { starts, ends } = page.tokens;
  const mention = slice(page, source.from, source.to);
  if (name !== undefined) return { ...mention, name, ...roleOfNamed(page, name) };
  if (isNobody(page, source) || isLabel(page, frame)) return null;
  if (entity === undefined) return mention;
  if (entity.bearers.length > 0 && source.chunk.kind !== 'pronoun') {
    // "the younger Voss", "Mrs Dahl": of a name that several bear, all that is written of whom it means.
    const end = page.nameTo[nameAt(page, source)] ?? source.to;
    return { ...mention, name: text.slice(starts[source.from], ends[end - 1]) };
  }
  const role = tellingRole(page, entity.role ?? roleIn(page, source));
  return {
    ...mention,
    name: text.slice(entity.full.start, entity.full.end),
    ...(role !== null && { role }),
  };
}

/** The words of a role; null where they are one word that tells a reader nothing: "head". */
function tellingRole({ article, language }: Page, role: Span | null): string | null {
  const words = role && article.text.slice(role.start, role.end);
  return words && !language.names.vagueRoles?.has(words.toLowerCase()) ? words : null;
}

/** Tokens `[from, to)` as a slice of the text. */
const slice = ({ article, tokens }: Page, from: number, to: number): Slice =>
  sliceOf(article.text, tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0);

/** Every quotation of an article, in order, with its speaker where that is certain. */
export function extractQuotes(
  article: Article,
  sentences: readonly SentenceSpan[],
  entities: Entities,
  language: Language,
): Quote[] {
  const page = pageOf(article, sentences, entities, language);
  const { beside } = language.quotes;
  const { parts, frames } = beside ? { parts: besideParts(page, beside), frames: [] } : spokenOn(page);
  const resolved = resolveSources(
    page,
    [...frames, ...parts.map(({ frame }) => frame)].flatMap((frame) => frame?.source ?? []),
  );
  const groups = groupParts(page, parts);
  const asSlice = (span: Span | null | undefined): Slice | null =>
    span ? sliceOf(article.text, span.start, span.end) : null;
  return parts.map(({ from, to, span, kind, frame, rule, name, voice }, index) => {
    const entity = frame?.source ? page.entities[resolved.get(frame.source.from)?.entity ?? -1] : undefined;
    const speaker = frame ? speakerOf(page, frame, name, entity) : asSlice(voice?.speaker);
    const cued = frame && frame.cue.way !== 'none' ? slice(page, frame.cue.from, frame.cue.to) : null;
    return {
      ...sliceOf(article.text, span.start, span.end),
      kind,
      speaker,
      cue: cued ?? asSlice(voice?.cue),
      group: groups[index] ?? index,
      salience: quoteSalience(page, { kind, from, to, hasSpeaker: speaker !== null, speaker: entity }),
      rule,
    };
  });
}
