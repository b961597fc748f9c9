import type { BesideRule } from '../../language/contract/quotes.ts';
import type { Language } from '../../language/language.ts';
import { type Article, type Quote, type Slice, sliceOf } from '../../model/index.ts';
import type { SentenceSpan } from '../../segment/sentences.ts';
import type { Entities } from '../names/index.ts';
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
import { indirectParts, quotedParts } from './parts.ts';
import { resolveSources } from './resolve.ts';
import { quoteSalience } from './salience.ts';
import type { SourceCandidate } from './sources.ts';
import { decideByModel, decideByRule } from './speakers.ts';
import { transcriptOf, withTranscript } from './transcript.ts';
import { WordClass } from './words.ts';

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

/** Quotations of a language whose speakers only patterns beside the marks tell. */
function besideQuotes(page: Page, rules: readonly BesideRule[]): Quote[] {
  const { text } = page.article;
  return besideParts(page, rules).map(({ span, kind, from, to, rule, voice }, group) => {
    const [speaker, cue] = [voice?.speaker ?? null, voice?.cue ?? null];
    return {
      ...sliceOf(text, span.start, span.end),
      kind,
      speaker: speaker && sliceOf(text, speaker.start, speaker.end),
      cue: cue && sliceOf(text, cue.start, cue.end),
      group,
      salience: quoteSalience(page, { kind, from, to, hasSpeaker: speaker !== null, speaker: undefined }),
      rule,
    };
  });
}

/** Every quotation of an article, in order, with its speaker where that is certain. */
export function extractQuotes(
  article: Article,
  sentences: readonly SentenceSpan[],
  entities: Entities,
  language: Language,
): Quote[] {
  const page = pageOf(article, sentences, entities, language);
  const { beside } = language.quotes;
  if (beside !== undefined) return besideQuotes(page, beside);
  const { tokens } = page;
  const models = modelsOf(language.quotes);
  const frames = models
    ? withContents(page, frameByModel(page, findCuesByModel(page, models), models), models)
    : frameByRule(page, findCuesByRule(page));
  const decisions = withContinued(
    page,
    withLeadIns(
      page,
      withInverted(page, models ? decideByModel(page, frames, models) : decideByRule(page, frames)),
      frames,
    ),
  );
  const sliceAt = (from: number, to: number): Slice =>
    sliceOf(article.text, tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0);
  const found = [...quotedParts(page, decisions), ...indirectParts(page, frames, decisions)];
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  const parts = withTranscript(found, transcriptOf(page));
  const resolved = resolveSources(
    page,
    [...frames, ...parts.map(({ frame }) => frame)].flatMap((frame) => frame?.source ?? []),
  );
  const speakerOf = (frame: Frame, name: string | undefined): Quote['speaker'] => {
    const { source } = frame;
    if (source !== null && name !== undefined)
      return { ...sliceAt(source.from, source.to), name, ...roleOfNamed(page, name) };
    if (source === null || isNobody(page, source) || isLabel(page, frame)) return null;
    const entity = page.entities[resolved.get(source.from)?.entity ?? -1];
    if (entity === undefined) return sliceAt(source.from, source.to);
    if (entity.bearers.length > 0 && source.chunk.kind !== 'pronoun') {
      // "the younger Voss", "Mrs Dahl": of a name that several bear, all that is written of whom it means.
      const end = page.nameTo[nameAt(page, source)] ?? source.to;
      return {
        ...sliceAt(source.from, source.to),
        name: article.text.slice(tokens.starts[source.from], tokens.ends[end - 1]),
      };
    }
    const { full } = entity;
    const role = entity.role ?? roleIn(page, source);
    return {
      ...sliceAt(source.from, source.to),
      name: article.text.slice(full.start, full.end),
      ...(role && { role: article.text.slice(role.start, role.end) }),
    };
  };
  const groups = groupParts(page, parts);
  return parts.map(({ from, to, span, kind, frame, rule, name }, index) => {
    const speaker = frame && speakerOf(frame, name);
    const entity = frame?.source ? page.entities[resolved.get(frame.source.from)?.entity ?? -1] : undefined;
    return {
      ...sliceOf(article.text, span.start, span.end),
      kind,
      speaker,
      cue: frame && frame.cue.way !== 'none' ? sliceAt(frame.cue.from, frame.cue.to) : null,
      group: groups[index] ?? index,
      salience: quoteSalience(page, { kind, from, to, hasSpeaker: speaker !== null, speaker: entity }),
      rule,
    };
  });
}
