import { porterStem } from './porter.ts';

/** F1 of ROUGE-1, ROUGE-2 and ROUGE-Lsum, as Google's `rouge_score` 0.1.2 gives them with `use_stemmer=True`. */
export interface Rouge {
  readonly r1: number;
  readonly r2: number;
  readonly rl: number;
}

/** Tokens of one line: lower case, a-z and 0-9, those longer than three letters stemmed. */
export function rougeTokens(line: string): readonly string[] {
  return line
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((token) => token !== '')
    .map((token) => (token.length > 3 ? porterStem(token) : token));
}

/** The token lists of a text, one a line. */
export function rougeLines(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .map(rougeTokens)
    .filter((line) => line.length > 0);
}

const fscore = (hits: number, found: number, gold: number): number =>
  hits === 0 ? 0 : (2 * hits) / (found + gold);

function counts(tokens: readonly string[], n: number): Map<string, number> {
  const map = new Map<string, number>();
  for (let at = 0; at + n <= tokens.length; at += 1) {
    const gram = n === 1 ? (tokens[at] ?? '') : `${tokens[at]} ${tokens[at + 1]}`;
    map.set(gram, (map.get(gram) ?? 0) + 1);
  }
  return map;
}

function ngramScore(found: readonly string[], gold: readonly string[], n: number): number {
  const goldCounts = counts(gold, n);
  let hits = 0;
  for (const [gram, count] of counts(found, n)) hits += Math.min(count, goldCounts.get(gram) ?? 0);
  return fscore(hits, Math.max(0, found.length - n + 1), Math.max(0, gold.length - n + 1));
}

/** Positions of `gold` in one longest common subsequence with `found`, ties as `rouge_score` breaks them. */
function commonPositions(gold: readonly string[], found: readonly string[]): readonly number[] {
  const width = found.length + 1;
  const table = new Uint16Array((gold.length + 1) * width);
  const cell = (row: number, column: number): number => table[row * width + column] ?? 0;
  for (let row = 1; row <= gold.length; row += 1) {
    for (let column = 1; column <= found.length; column += 1) {
      table[row * width + column] =
        gold[row - 1] === found[column - 1]
          ? cell(row - 1, column - 1) + 1
          : Math.max(cell(row - 1, column), cell(row, column - 1));
    }
  }
  const positions: number[] = [];
  let row = gold.length;
  let column = found.length;
  while (row > 0 && column > 0) {
    if (gold[row - 1] === found[column - 1]) {
      positions.push(row - 1);
      row -= 1;
      column -= 1;
    } else if (cell(row, column - 1) > cell(row - 1, column)) column -= 1;
    else row -= 1;
  }
  return positions;
}

function summaryLevel(found: readonly (readonly string[])[], gold: readonly (readonly string[])[]): number {
  const leftGold = counts(gold.flat(), 1);
  const leftFound = counts(found.flat(), 1);
  let hits = 0;
  for (const line of gold) {
    const union = new Set(found.flatMap((other) => commonPositions(line, other)));
    for (const at of [...union].sort((a, b) => a - b)) {
      const token = line[at] ?? '';
      const inGold = leftGold.get(token) ?? 0;
      const inFound = leftFound.get(token) ?? 0;
      if (inGold === 0 || inFound === 0) continue;
      hits += 1;
      leftGold.set(token, inGold - 1);
      leftFound.set(token, inFound - 1);
    }
  }
  return fscore(hits, found.flat().length, gold.flat().length);
}

/** The mean over references of the three scores. */
export function rouge(summary: string, references: readonly string[]): Rouge {
  const found = rougeLines(summary);
  const sum = { r1: 0, r2: 0, rl: 0 };
  for (const reference of references) {
    const gold = rougeLines(reference);
    sum.r1 += ngramScore(found.flat(), gold.flat(), 1);
    sum.r2 += ngramScore(found.flat(), gold.flat(), 2);
    sum.rl += summaryLevel(found, gold);
  }
  const n = references.length;
  return { r1: sum.r1 / n, r2: sum.r2 / n, rl: sum.rl / n };
}
