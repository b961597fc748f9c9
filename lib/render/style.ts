export const serif = 'Georgia,Noto Serif,Times New Roman,serif';
export const sans = '-apple-system,Segoe UI,Roboto,Noto Sans,Arial,sans-serif';

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

/**
 * Declarations by the role that a piece of text has. They stand in `style` attributes: some mail programs drop the
 * style sheet. One scale: 28, 19, 17, 15, 13 and 12 px on a rhythm of 8 px.
 */
export const look = {
  paper: `margin:0;padding:0;background-color:${light.paper};-webkit-text-size-adjust:100%`,
  card: `background-color:${light.card};border-top:4px solid ${light.accent};padding:32px 40px 28px;text-align:start`,
  kicker: `margin:0 0 12px;font:700 12px/16px ${sans};letter-spacing:.08em;text-transform:uppercase;color:${light.accent}`,
  headline: `margin:0 0 12px;font:700 28px/34px ${serif};color:${light.ink};overflow-wrap:anywhere`,
  meta: `margin:0 0 20px;font:400 13px/20px ${sans};color:${light.soft}`,
  saved: `font-weight:700;color:${light.accent}`,
  dek: `margin:0 0 8px;font:400 19px/28px ${serif};color:${light.soft}`,
  section: `margin:28px 0 12px;padding:12px 0 0;border-top:1px solid ${light.rule};font:700 12px/16px ${sans};letter-spacing:.08em;text-transform:uppercase;color:${light.accent}`,
  list: 'margin:0;padding:0;padding-inline-start:20px',
  fact: `margin:0 0 10px;padding:0;font:400 17px/26px ${serif};color:${light.ink};overflow-wrap:anywhere`,
  source: `font:400 15px/24px ${sans};color:${light.soft}`,
  figures: 'width:100%;border-collapse:collapse;border-spacing:0',
  value: `padding:6px 0;padding-inline-end:20px;vertical-align:baseline;text-align:start;width:38%;font:700 22px/28px ${sans};color:${light.ink};font-variant-numeric:lining-nums`,
  bound: `font:400 15px/24px ${sans};color:${light.soft}`,
  label: `padding:6px 0;vertical-align:baseline;text-align:start;font:400 15px/22px ${sans};color:${light.soft};overflow-wrap:anywhere`,
  quotation: `margin:0 0 20px;padding:0;padding-inline-start:18px;border-inline-start:3px solid ${light.accent}`,
  quoted: `margin:0 0 6px;font:400 19px/28px ${serif};color:${light.ink};overflow-wrap:anywhere`,
  speaker: `margin:0;font:400 15px/22px ${sans};color:${light.soft}`,
  strong: `font-weight:700;color:${light.ink}`,
  note: `margin:16px 0 0;font:400 15px/24px ${sans};color:${light.soft}`,
  passage: `color:${light.accent};text-decoration:none;font:400 14px/20px ${sans}`,
  foot: `margin:28px 0 0;padding:16px 0 0;border-top:1px solid ${light.rule}`,
  link: `font:700 15px/24px ${sans};color:${light.accent};text-decoration:underline`,
  promise: `margin:8px 0 0;font:400 12px/18px ${sans};color:${light.soft}`,
} as const;

const coloured: Coloured<keyof typeof look> = {
  inked: ['headline', 'fact', 'value', 'quoted', 'strong'],
  softened: ['meta', 'dek', 'source', 'bound', 'label', 'speaker', 'note', 'promise'],
  accented: ['kicker', 'section', 'saved', 'passage', 'link'],
};

/** The style sheet: what attributes cannot say (the dark scheme, a narrow column). Every role is a class of its own name. */
export const styleSheet: string = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  'a.passage:hover,a.link:hover{text-decoration:underline}',
  '@media (min-width:700px){.column{margin:24px auto!important}}',
  `@media (max-width:520px){.card{padding:24px 20px!important}.headline{font-size:25px!important;line-height:31px!important}.value,.label{display:block!important;width:auto!important;padding-inline-end:0!important}.value{padding-top:2px!important;padding-bottom:0!important}.label{padding-top:0!important;padding-bottom:8px!important}}`,
  darkScheme(coloured, [
    [['section', 'foot'], `border-top-color:${dark.rule}`],
    [['quotation'], `border-inline-start-color:${dark.accent}`],
  ]),
].join('\n');
