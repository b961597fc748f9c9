import { type Coloured, dark, darkScheme, light, sans, serif, type } from '../design.ts';

/**
 * Declarations by the role that a piece of text has. They stand in `style` attributes: some mail programs drop the
 * style sheet. One scale: 28, 19, 17, 15, 13 and 12 px on a rhythm of 8 px.
 */
export const look = {
  paper: `margin:0;padding:0;background-color:${light.paper};-webkit-text-size-adjust:100%`,
  card: `background-color:${light.card};border-top:4px solid ${light.accent};padding:32px 40px 28px;text-align:start`,
  kicker: `margin:0 0 12px;font:700 12px/16px ${sans};letter-spacing:.08em;text-transform:uppercase;color:${light.accent}`,
  headline: `margin:0 0 12px;font:700 28px/34px ${serif};color:${light.ink};overflow-wrap:anywhere`,
  meta: `margin:0 0 20px;font:${type.fine};color:${light.soft}`,
  saved: `font-weight:700;color:${light.accent}`,
  dek: `margin:0 0 8px;font:400 19px/28px ${serif};color:${light.soft}`,
  section: `margin:28px 0 12px;padding:12px 0 0;border-top:1px solid ${light.rule};font:700 12px/16px ${sans};letter-spacing:.08em;text-transform:uppercase;color:${light.accent}`,
  list: 'margin:0;padding:0;padding-inline-start:20px',
  fact: `margin:0 0 10px;padding:0;font:${type.reading};color:${light.ink};overflow-wrap:anywhere`,
  source: `font:${type.beside};color:${light.soft}`,
  figures: 'width:100%;border-collapse:collapse;border-spacing:0',
  value: `padding:6px 0;padding-inline-end:20px;vertical-align:baseline;text-align:start;width:38%;font:700 22px/28px ${sans};color:${light.ink};font-variant-numeric:lining-nums`,
  bound: `font:${type.beside};color:${light.soft}`,
  label: `padding:6px 0;vertical-align:baseline;text-align:start;font:${type.aside};color:${light.soft};overflow-wrap:anywhere`,
  quotation: `margin:0 0 20px;padding:0;padding-inline-start:18px;border-inline-start:3px solid ${light.accent}`,
  quoted: `margin:0 0 6px;font:400 19px/28px ${serif};color:${light.ink};overflow-wrap:anywhere`,
  speaker: `margin:0;font:${type.aside};color:${light.soft}`,
  strong: `font-weight:700;color:${light.ink}`,
  note: `margin:16px 0 0;font:${type.beside};color:${light.soft}`,
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
