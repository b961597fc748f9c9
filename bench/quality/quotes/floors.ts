/** Lowest accepted figures, by "<set> <measure> <part>"; they only rise, except `wrongShown`, which only falls. */
const floors: Readonly<Record<string, number>> = {};

/** 1 when a figure fell below its floor, and says which. */
export function checkFloors(figures: Readonly<Record<string, number>>): number {
  let missed = 0;
  for (const [key, floor] of Object.entries(floors)) {
    const figure = figures[key];
    if (figure === undefined) continue;
    const most = key.includes('wrongShown');
    if (most ? figure <= floor : figure >= floor) continue;
    console.error(`${key}: ${figure.toFixed(4)}, ${most ? 'at most' : 'at least'} ${floor} expected`);
    missed = 1;
  }
  return missed;
}
