/** The look that digests and editions share: fonts, type sizes, colours, and the dark scheme. */

/** Two font families: one for running text, one for everything else. */
export const serif = 'Georgia,Noto Serif,Times New Roman,serif';
export const sans = '-apple-system,Segoe UI,Roboto,Noto Sans,Arial,sans-serif';

/** Sizes of text that both have: as CSS writes a font, size and line on a rhythm of 2 px. */
export const type = {
  /** Facts and what stands below a headline. */
  reading: `400 17px/26px ${serif}`,
  /** Beside a fact, on its line. */
  beside: `400 15px/24px ${sans}`,
  /** Labels and speakers. */
  aside: `400 15px/22px ${sans}`,
  /** Dates, sources, the foot. */
  fine: `400 13px/20px ${sans}`,
} as const;

/** The colours of both schemes; ink and accent on card pass WCAG AA for text at every size. */
export const light = {
  paper: '#f3f0ea',
  card: '#fffdfa',
  ink: '#1c1a17',
  soft: '#625c53',
  rule: '#e4ded3',
  panel: '#f6f1e7',
  accent: '#9c3412',
} as const;
export const dark = {
  paper: '#12110f',
  card: '#1b1917',
  ink: '#ece7df',
  soft: '#aaa297',
  rule: '#38342e',
  panel: '#26231f',
  accent: '#f2946f',
} as const;

function rule(roles: readonly string[], declarations: string): string {
  return `${roles.map((role) => `.${role}`).join(',')}{${declarations}}`;
}

/** Roles by the colour that their text has in the dark. */
export interface Coloured<Role extends string> {
  readonly inked: readonly Role[];
  readonly softened: readonly Role[];
  readonly accented: readonly Role[];
}

/** The dark scheme of a look, where its text is coloured by role; `more` are rules for what has no text. */
export function darkScheme<Role extends string>(
  { inked, softened, accented }: Coloured<Role>,
  more: readonly (readonly [roles: readonly Role[], declarations: string])[],
): string {
  const rules = [
    ['.paper', `background-color:${dark.paper}!important`],
    ['.card', `background-color:${dark.card}!important;border-top-color:${dark.accent}!important`],
  ].map(([selector, declarations]) => `${selector}{${declarations}}`);
  const colours = [
    rule(inked, `color:${dark.ink}!important`),
    rule(softened, `color:${dark.soft}!important`),
    rule(accented, `color:${dark.accent}!important`),
  ];
  const others = more.map(([roles, declarations]) => rule(roles, `${declarations}!important`));
  return `@media (prefers-color-scheme:dark){${[...rules, ...colours, ...others].join('')}}`;
}
