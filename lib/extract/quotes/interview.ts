import type { Span } from '../../model/index.ts';
import { tokenAt } from '../../segment/columns.ts';
import { formAt, type Grid } from './grid.ts';
import type { QuotePart } from './parts.ts';
import { lastWord, peopleOf } from './people.ts';
import { bareSource, type SourceCandidate } from './sources.ts';

/** Questions that make an interview of a text, and the longest, in UTF-16 code units. */
const leastQuestions = 3;
const longestQuestion = 300;
/** Share of the questions that must speak to somebody, and of the answers that must speak of who answers. */
const leastAddressed = 0.5;
const leastPersonal = 0.6;

/** A question with the paragraphs behind it, as indices. */
interface Asked {
  readonly question: number;
  readonly answers: number[];
}

/** Marks of set type around a question that plain text keeps: "**Will you go on?**". */
const emphasis = /^[*_]{1,3}|[*_]{1,3}$/g;

/** The passage at an offset, or -1. */
const passageAt = ({ tokens, passageOf }: Grid, offset: number): number =>
  passageOf[tokenAt(tokens, offset)] ?? -1;

/** The passage that is all of a paragraph; -2 where none is. */
function wholeAt(grid: Grid, index: number): number {
  const { start = 0, end = 0 } = grid.article.paragraphs[index] ?? {};
  const passage = passageAt(grid, start);
  const { outerStart, outerEnd } = grid.passages[passage] ?? {};
  return outerStart === start && outerEnd === end ? passage : -2;
}

function isQuestion(grid: Grid, index: number): boolean {
  const { article } = grid;
  const { start = 0, end = 0 } = article.paragraphs[index] ?? {};
  if (end - start > longestQuestion) return false;
  const line = article.text.slice(start, end).trim().replace(emphasis, '').trim();
  return line.endsWith('?') && grid.passages[passageAt(grid, start)]?.outerStart !== start;
}

/** Whether a pronoun of this person stands in one of the paragraphs, outside of what they quote of others. */
function speaksAs(grid: Grid, paragraphs: readonly number[], person: 1 | 2): boolean {
  const { pronouns } = grid.language.quotes;
  return paragraphs.some((index) => {
    const { start = 0, end = 0 } = grid.article.paragraphs[index] ?? {};
    const to = tokenAt(grid.tokens, end);
    const whole = wholeAt(grid, index);
    for (let at = tokenAt(grid.tokens, start); at < to; at += 1)
      if (
        (grid.passageOf[at] === -1 || grid.passageOf[at] === whole) &&
        Object.hasOwn(pronouns, formAt(grid, at)) &&
        pronouns[formAt(grid, at)]?.person === person
      )
        return true;
    return false;
  });
}

/** The questions of a text, each with what is answered; none when it is no interview. */
function askedIn(grid: Grid): readonly Asked[] {
  const asked: Asked[] = [];
  for (const index of grid.article.paragraphs.keys())
    if (isQuestion(grid, index)) asked.push({ question: index, answers: [] });
    else asked.at(-1)?.answers.push(index);
  const answered = asked.filter(({ answers }) => answers.length > 0);
  // What stands behind the last answer may be the paper's again.
  const last = answered.at(-1)?.answers;
  if (last !== undefined) {
    const other = last.findIndex((index, place) => place > 0 && !speaksAs(grid, [index], 1));
    if (other !== -1) last.length = other;
  }
  const addressed = answered.filter(({ question }) => speaksAs(grid, [question], 2)).length;
  const personal = answered.filter(({ answers }) => speaksAs(grid, answers, 1)).length;
  return answered.length >= leastQuestions &&
    addressed >= leastAddressed * answered.length &&
    personal >= leastPersonal * answered.length
    ? answered
    : [];
}

/** Where the text names the interviewee: the only person in the headline, else in the words before the questions. */
function answerer(grid: Grid, start: number): SourceCandidate | null {
  const { article, entities } = grid;
  const { inText } = peopleOf(grid);
  const namedIn = (text: string): readonly string[] =>
    [...new Set(inText)].filter(
      (name) => text.includes(name) && !article.bylines.some((by) => lastWord(by) === lastWord(name)),
    );
  const above = namedIn(article.headline ?? '');
  const names = above.length > 0 ? above : namedIn(article.text.slice(0, start));
  const entity = entities.find(({ full }) => article.text.slice(full.start, full.end) === names[0]);
  const mention = entity?.mentions.find(({ from, to }) => to - from > 1);
  // Nobody uses their own name: whoever the answers mention is not the interviewee.
  const isWrittenOf = entity?.mentions.some(({ from }) => (grid.tokens.starts[from] ?? 0) > start);
  return names.length === 1 && mention && !isWrittenOf
    ? bareSource({ from: mention.from, to: mention.to, kind: 'name' })
    : null;
}

/** The parts of one paragraph of an answer: what stands between its marks, or all of it. */
function answerParts(grid: Grid, index: number, source: SourceCandidate, continues: boolean): QuotePart {
  const { start = 0, end = 0 } = grid.article.paragraphs[index] ?? {};
  const marked = grid.passages[wholeAt(grid, index)];
  const span = marked ?? { start, end };
  const [from, to] = [tokenAt(grid.tokens, span.start), tokenAt(grid.tokens, span.end)];
  const cue = { from: source.to, to: source.to, way: 'none' as const, likelihood: 1 };
  const name = grid.article.text.slice(grid.tokens.starts[source.from], grid.tokens.ends[source.to - 1]);
  return {
    from,
    to,
    span,
    kind: 'direct',
    frame: { cue, source, likelihood: 1, content: null },
    continues,
    rule: 'interview',
    name,
  };
}

/** The quotations of an interview whose questions stand in paragraphs of their own: every answer is one utterance. */
export function interviewOf(grid: Grid): {
  readonly parts: readonly QuotePart[];
  readonly turns: readonly Span[];
} {
  const asked = askedIn(grid);
  if (asked.length === 0) return { parts: [], turns: [] };
  const { paragraphs } = grid.article;
  const source = answerer(grid, paragraphs[asked[0]?.question ?? -1]?.start ?? 0);
  if (source === null) return { parts: [], turns: [] };
  const turns = asked.flatMap(({ question, answers }) =>
    [question, ...answers].flatMap((index) => paragraphs[index] ?? []),
  );
  const parts = asked.flatMap(({ answers }) =>
    answers.map((index, place) => answerParts(grid, index, source, place > 0)),
  );
  return { parts, turns };
}
