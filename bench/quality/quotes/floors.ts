/** Lowest accepted figures, by "<set> <measure> <part>"; they only rise, except `wrongShown`, which only falls. */
const floors: Readonly<Record<string, number>> = {
  'polnear passages8 blind': 0.912,
  'polnear speaker blind': 0.875,
  'polnear wrongShown blind': 0.038,
  'polnear quoteSpeaker blind': 0.817,
  'polnear indirect3 blind': 0.6,
  'polnear exactSource blind': 0.66,
  'polnear exactCue blind': 0.635,
  'polnear exactContent blind': 0.52,
  'wikinews-de passages8 blind': 0.86,
  // Fewer speakers are shown since a wrong one is held to be worse than none: 12.3 % were wrong before.
  'wikinews-de wrongShown blind': 0.04,
  'wikinews-de quoteSpeaker blind': 0.455,
};

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
