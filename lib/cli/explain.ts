import type { Edition } from '../model/index.ts';

/**
 * Why each story is ranked where it is, one line each: tier, score, the parts of the score, headline. The parts are
 * those in the edition's JSON (`score`), so that the sum can be checked.
 */
export function explanation({ stories }: Edition): string {
  const lines = stories.map(({ tier, score: { total = 0, ...parts }, headline, update }) => {
    const counted = Object.entries(parts).filter(([, value]) => value > 0);
    const sum = counted.map(([part, value]) => `${part} ${value}`).join(' + ');
    return `${tier.padEnd(6)} ${total.toFixed(3)}  ${headline}${update ? ' (update)' : ''}\n       = ${sum}\n`;
  });
  return lines.join('');
}
