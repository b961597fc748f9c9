import type { Language } from '../../language/language.ts';
import { type Article, type Quote, type Slice, type Span, sliceOf } from '../../model/index.ts';
import type { SentenceSpan } from '../../segment/sentences.ts';
import type { Entities, Entity } from '../names/index.ts';
import { withAfterwords } from './afterwords.ts';
import { besideParts } from './beside.ts';
import { findPassages } from './blocks.ts';
import { withContents } from './content.ts';
import { withContinued } from './continued.ts';
import { findCuesByModel, findCuesByRule } from './cues.ts';
import { type Frame, frameByModel, frameByRule } from './frames.ts';
import { formAt, type Grid, isClass, layGrid } from './grid.ts';
import { groupParts } from './groups.ts';
import { withInterposed } from './interposed.ts';
import { withInverted } from './inverted.ts';
import { withLeadIns } from './leadin.ts';
import { modelsOf } from './model.ts';
import { roleIn } from './named.ts';
import { indirectParts, type QuotePart, quotedParts } from './parts.ts';
import { withRelayed } from './relayed.ts';
import { resolveSources } from './resolve.ts';
import { quoteSalience } from './salience.ts';
import type { SourceCandidate } from './sources.ts';
import { decideByModel, decideByRule } from './speakers.ts';
import { transcriptOf, withTranscript } from './transcript.ts';
import { withUnmistakable } from './unmistakable.ts';
import * as WordClass from './word-class.ts';

/** An article laid out for attribution. */
export function gridOf(
  article: Article,
  sentences: readonly SentenceSpan[],
  { tokens, all }: Entities,
  language: Language,
): Grid {
  return layGrid(
    article,
    tokens,
    sentences,
    findPassages(article.text, article.paragraphs, language.quotes),
    all,
    language,
  );
}

/** Words that name no speaker: "you", "nobody", "everyone". */
function isNobody(grid: Grid, { from, to, chunk }: SourceCandidate): boolean {
  const { pronouns, nobodies } = grid.language.quotes;
  if (chunk.kind === 'pronoun' && pronouns[formAt(grid, from)]?.person === 2) return true;
  // "No one", "none of them"; not "no fewer than ten members".
  return (
    nobodies.has(formAt(grid, from)) && (to - from <= 2 || isClass(grid, from + 1, WordClass.preposition))
  );
}

/** "Quiz: …", "Correction: …": one word before a colon at the start of a paragraph that names nobody the article knows. */
function isLabel(
  { article, tokens, entities, entityAt, sentences, sentenceOf }: Grid,
  { cue, source }: Frame,
): boolean {
  if (source === null || cue.way !== 'mark' || source.to - source.from !== 1 || cue.from !== source.to)
    return false;
  const { paragraph } = sentences[sentenceOf[source.from] ?? 0] ?? { paragraph: -1 };
  if (article.paragraphs[paragraph]?.start !== tokens.starts[source.from]) return false;
  const entity = entities[entityAt[source.from] ?? -1];
  return entity === undefined || (entity.kind === null && entity.mentions.length === 1);
}

/** The role that the article gives the person behind a label. */
function roleOfNamed({ article, entities }: Grid, name: string): { readonly role?: string } {
  const role = entities.find(({ full }) => article.text.slice(full.start, full.end) === name)?.role;
  return role ? { role: article.text.slice(role.start, role.end) } : {};
}

/** The first token of the name in a noun phrase. */
function nameAt(grid: Grid, { from, to }: SourceCandidate): number {
  let at = from;
  while (at < to && grid.entityAt[at] === -1) at += 1;
  return at;
}

/** The quotations and the frames of their speakers, before mentions are resolved to people. */
interface Spoken {
  readonly parts: readonly QuotePart[];
  readonly frames: readonly Frame[];
}

/** The quotations in a script with capitals: by learned weights, else by the language's word lists. */
function spokenOn(grid: Grid): Spoken {
  const models = modelsOf(grid.language.quotes);
  const frames = models
    ? withContents(grid, frameByModel(grid, findCuesByModel(grid, models), models), models)
    : frameByRule(grid, findCuesByRule(grid));
  const decided = models ? decideByModel(grid, frames, models) : decideByRule(grid, frames);
  const decisions = withContinued(
    grid,
    withLeadIns(
      grid,
      withInverted(
        grid,
        withAfterwords(
          grid,
          withInterposed(grid, withRelayed(grid, withUnmistakable(grid, decided), frames)),
        ),
      ),
      frames,
    ),
  );
  const found = [...quotedParts(grid, decisions), ...indirectParts(grid, frames, decisions)];
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  return { parts: withTranscript(found, transcriptOf(grid)), frames };
}

/** The speaker of a frame as shown to a reader: the mention, the person it refers to, the role; null for nobody. */
function speakerOf(
  grid: Grid,
  frame: Frame,
  name: string | undefined,
  entity: Entity | undefined,
): Quote['speaker'] {
  const { source } = frame;
  if (source === null) return null;
  const { text } = grid.article;
  const { starts, ends } = grid.tokens;
  const mention = slice(grid, source.from, phraseEnd(grid, frame.cue.from, source));
  if (name !== undefined) return { ...mention, name, ...roleOfNamed(grid, name) };
  if (isNobody(grid, source) || isLabel(grid, frame)) return null;
  // "heißt es in dem Bericht": beside a quotation a description stands without an article that bends it.
  const isBent = grid.language.names.obliqueArticles?.has(formAt(grid, source.from)) === true;
  if (entity === undefined)
    return isBent && source.to - source.from > 1 ? slice(grid, source.from + 1, source.to) : mention;
  if (entity.bearers.length > 0 && source.chunk.kind !== 'pronoun') {
    // "the younger Voss", "Mrs Dahl": of a name that several bear, all that is written of whom it means.
    const end = grid.nameTo[nameAt(grid, source)] ?? source.to;
    return { ...mention, name: text.slice(starts[source.from], ends[end - 1]) };
  }
  const role = tellingRole(grid, entity.role ?? roleIn(grid, source));
  return {
    ...mention,
    name: text.slice(entity.full.start, entity.full.end),
    ...(role !== null && { role }),
  };
}

/** Most tokens of a noun phrase of which only the article was recognised. */
const longestPhrase = 6;

/** "The [first memorial] plaque": where a mention ends that is an article alone, for an adverb stands behind it. */
function phraseEnd(grid: Grid, cue: number, { from, to, chunk }: SourceCandidate): number {
  if (to - from > 1 || chunk.kind !== 'common' || !grid.language.quotes.definites.has(formAt(grid, from)))
    return to;
  const ends = WordClass.clause | WordClass.cueVerb | WordClass.auxiliary | WordClass.preposition;
  let end = to;
  while (end < grid.tokens.count && end !== cue && end - from < longestPhrase && !isClass(grid, end, ends))
    end += 1;
  return end;
}

/** The words of a role; null for a single word that is uninformative by itself: "head". */
function tellingRole({ article, language }: Grid, role: Span | null): string | null {
  const words = role && article.text.slice(role.start, role.end);
  return words && !language.names.vagueRoles?.has(words.toLowerCase()) ? words : null;
}

/** Tokens `[from, to)` as a slice of the text. */
const slice = ({ article, tokens }: Grid, from: number, to: number): Slice =>
  sliceOf(article.text, tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0);

/** Every quotation of an article, in order, with its speaker where that is certain. */
export function extractQuotes(
  article: Article,
  sentences: readonly SentenceSpan[],
  entities: Entities,
  language: Language,
): Quote[] {
  const grid = gridOf(article, sentences, entities, language);
  const { beside } = language.quotes;
  const { parts, frames } = beside ? { parts: besideParts(grid, beside), frames: [] } : spokenOn(grid);
  const resolved = resolveSources(
    grid,
    [...frames, ...parts.map(({ frame }) => frame)].flatMap((frame) => frame?.source ?? []),
  );
  const groups = groupParts(grid, parts);
  const asSlice = (span: Span | null | undefined): Slice | null =>
    span ? sliceOf(article.text, span.start, span.end) : null;
  return parts.map(({ from, to, span, kind, frame, rule, name, voice }, index) => {
    const entity = frame?.source ? grid.entities[resolved.get(frame.source.from)?.entity ?? -1] : undefined;
    const speaker = frame ? speakerOf(grid, frame, name, entity) : asSlice(voice?.speaker);
    const cued = frame && frame.cue.way !== 'none' ? slice(grid, frame.cue.from, frame.cue.to) : null;
    return {
      ...sliceOf(article.text, span.start, span.end),
      kind,
      speaker,
      cue: cued ?? asSlice(voice?.cue),
      group: groups[index] ?? index,
      salience: quoteSalience(grid, { kind, from, to, hasSpeaker: speaker !== null, speaker: entity }),
      rule,
    };
  });
}
