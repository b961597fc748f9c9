import { rougeTokens } from './rouge.ts';

/** Words that carry no fact, as the data's README lists them. */
const functionWords = new Set(
  `a an the this that these those and or but if then than so as of at by for from in into on onto off out over under up down to
  with within without about after before between during through against is are was were be been being am do does did done has have had having
  will would shall should can could may might must it its he she they them his her their him i we you your our who whom which what when
  where why how not no nor there here also just only very s t`
    .split(/\s+/)
    .flatMap((word) => rougeTokens(word)),
);

/** The share of atomic facts of which at least 70 % of the distinct content tokens occur in the summary. */
export function scuRecall(summary: string, scus: readonly string[]): number {
  const found = new Set(summary.split('\n').flatMap(rougeTokens));
  const covered = scus.filter((scu) => {
    const tokens = new Set(rougeTokens(scu).filter((token) => !functionWords.has(token)));
    const hits = [...tokens].filter((token) => found.has(token)).length;
    return tokens.size > 0 && hits / tokens.size >= 0.7;
  });
  return scus.length === 0 ? 0 : covered.length / scus.length;
}
