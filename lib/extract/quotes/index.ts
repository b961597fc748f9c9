import type { Language } from '../../language/language.ts';
import { type Article, type Quote, type Slice, sliceOf } from '../../model/index.ts';
import type { SentenceSpan } from '../../segment/sentences.ts';
import type { Entities } from '../names/index.ts';
import { findPassages } from './blocks.ts';
import { withContents } from './content.ts';
import { withContinued } from './continued.ts';
import { findCuesByModel, findCuesByRule } from './cues.ts';
import { type Frame, frameByModel, frameByRule } from './frames.ts';
import { groupParts } from './groups.ts';
import { modelsOf } from './model.ts';
import { roleIn } from './named.ts';
import { formAt, layPage, type Page } from './page.ts';
import { indirectParts, quotedParts } from './parts.ts';
import { resolveSources } from './resolve.ts';
import { quoteSalience } from './salience.ts';
import type { SourceCandidate } from './sources.ts';
import { decideByModel, decideByRule } from './speakers.ts';
import { transcriptOf, withTranscript } from './transcript.ts';

/** An article laid out for attribution. */
export function pageOf(
  article: Article,
  sentences: readonly SentenceSpan[],
  { tokens, all }: Entities,
  language: Language,
): Page {
  return layPage(article, tokens, sentences, findPassages(article.text, article.paragraphs), all, language);
}

/** "You": whoever reads has said nothing. */
function isReader(page: Page, { from, chunk }: SourceCandidate): boolean {
  return chunk.kind === 'pronoun' && page.language.quotes.pronouns[formAt(page, from)]?.person === 2;
}

/** The first token of the name in a noun phrase. */
function nameAt(page: Page, { from, to }: SourceCandidate): number {
  let at = from;
  while (at < to && page.entityAt[at] === -1) at += 1;
  return at;
}

/** Every quotation of an article, in order, with its speaker where that is certain. */
export function extractQuotes(
  article: Article,
  sentences: readonly SentenceSpan[],
  entities: Entities,
  language: Language,
): Quote[] {
  const page = pageOf(article, sentences, entities, language);
  const { tokens } = page;
  const models = modelsOf(language.quotes);
  const frames = models
    ? withContents(page, frameByModel(page, findCuesByModel(page, models), models), models)
    : frameByRule(page, findCuesByRule(page));
  const decisions = withContinued(
    page,
    models ? decideByModel(page, frames, models) : decideByRule(page, frames),
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
  const speakerOf = ({ source }: Frame): Quote['speaker'] => {
    if (source === null || isReader(page, source)) return null;
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
  const groups = groupParts(parts);
  return parts.map(({ from, to, span, kind, frame, rule }, index) => {
    const speaker = frame && speakerOf(frame);
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
