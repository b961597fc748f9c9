/** A section as a reader's choice may write it: a topic of SES has neither spaces nor accents of its own ("world-affairs"). */
export const nameOfSection = (section: string): string =>
  section
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');

/** Sections as one line names them, with commas between them. */
export const sectionsIn = (line: string): string[] =>
  line
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

/** What a section's place in the settings weighs: half of the score's unit for the first, evenly less for each that follows. */
export function interestIn(order: readonly string[]): (section: string | null) => number {
  const places = order.map(nameOfSection);
  return (section) => {
    const place = places.indexOf(nameOfSection(section ?? ''));
    return place === -1 ? 0 : Math.round((500 * (places.length - place)) / places.length) / 1000;
  };
}

/** Sections in the order of the settings, the others by their best story. */
export function sectionRanks(
  stories: readonly { readonly section: string | null }[],
  order: readonly string[],
): (section: string | null) => number {
  const ranks = new Map(order.map((section, at) => [nameOfSection(section), at]));
  for (const { section } of stories) {
    const name = nameOfSection(section ?? '');
    if (name !== '' && !ranks.has(name)) ranks.set(name, ranks.size);
  }
  return (section) => ranks.get(nameOfSection(section ?? '')) ?? ranks.size;
}
