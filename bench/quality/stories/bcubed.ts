/** Precision, recall and F1 of B-cubed. */
export interface Bcubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * B-cubed (Bagga and Baldwin 1998): for a document with gold cluster G and found cluster C, precision is |G∩C|/|C| and
 * recall |G∩C|/|G|; the means are taken over `counted`, the F1 is that of the means. `gold` and `found` name each document's cluster.
 */
export function bcubed(
  gold: readonly string[],
  found: readonly number[],
  counted: readonly number[],
): Bcubed {
  const sizes = new Map<string, number>();
  const count = (key: string): void => void sizes.set(key, (sizes.get(key) ?? 0) + 1);
  for (const [at, cluster] of gold.entries()) {
    count(`gold ${cluster}`);
    count(`found ${found[at]}`);
    count(`both ${cluster} ${found[at]}`);
  }
  let precision = 0;
  let recall = 0;
  for (const at of counted) {
    const both = sizes.get(`both ${gold[at]} ${found[at]}`) ?? 0;
    precision += both / (sizes.get(`found ${found[at]}`) ?? 1) / counted.length;
    recall += both / (sizes.get(`gold ${gold[at]}`) ?? 1) / counted.length;
  }
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** Lists of positions as the cluster's number of each position. */
export function clusterOfEach(groups: readonly (readonly number[])[], documents: number): number[] {
  const clusters = new Array<number>(documents).fill(-1);
  for (const [cluster, members] of groups.entries()) for (const member of members) clusters[member] = cluster;
  return clusters;
}
