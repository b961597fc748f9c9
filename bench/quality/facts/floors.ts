/** Least differences to the lead, in points, by "set part length metric"; they only rise. */
const floors: Readonly<Record<string, number>> = {};

export function belowFloor(
  set: string,
  part: string,
  length: string,
  metric: string,
  difference: number,
): boolean {
  const floor = floors[`${set} ${part} ${length} ${metric}`];
  if (floor === undefined || difference >= floor) return false;
  console.log(`  below the floor of ${floor}: ${metric}`);
  return true;
}
