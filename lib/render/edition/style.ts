import { type Coloured, dark, darkScheme, light, sans, serif, type } from '../design.ts';

/** Pixels of the column, as wide as most mail programs show. */
export const width = 600;

/**
 * Declarations by role, as in `digest/style.ts`, but only such as Gmail and Outlook for Windows keep (caniemail.com): no logical
 * properties, no shorthand that Word misreads. One scale: 34, 30, 24, 20, 17, 15 and 13 px on a rhythm of 4 px.
 */
export const look = {
  paper: `background-color:${light.paper};margin:0;padding:0`,
  card: `background-color:${light.card};padding:28px 36px 32px;border-top:4px solid ${light.accent};word-break:break-word`,
  bar: `margin:0;font:${type.fine};color:${light.soft}`,
  name: `font:700 15px/20px ${sans};color:${light.accent}`,
  quiet: `color:${light.soft};text-decoration:underline`,
  day: `margin:16px 0 4px;font:700 34px/40px ${serif};color:${light.ink}`,
  counts: `margin:0;font:${type.aside};color:${light.soft}`,
  tier: `margin:40px 0 0;padding:12px 0 0;border-top:2px solid ${light.ink};font:700 13px/20px ${sans};letter-spacing:1px;text-transform:uppercase;color:${light.ink}`,
  section: `margin:28px 0 4px;font:700 13px/20px ${sans};color:${light.accent}`,
  story: `margin:32px 0 0;border-top:1px solid ${light.rule}`,
  kicker: `margin:24px 0 4px;font:700 13px/20px ${sans};color:${light.accent}`,
  lead: `margin:0 0 10px;font:700 30px/36px ${serif};color:${light.ink}`,
  head: `margin:0 0 8px;font:700 24px/30px ${serif};color:${light.ink}`,
  middle: `margin:0 0 6px;font:700 20px/26px ${serif};color:${light.ink}`,
  small: `margin:16px 0 2px;font:400 17px/24px ${serif};color:${light.ink}`,
  update: `color:${light.accent}`,
  plain: `color:${light.ink};text-decoration:none`,
  dek: `margin:0 0 16px;font:${type.reading};color:${light.soft}`,
  list: 'margin:0 0 16px;padding:0 0 0 20px',
  listRight: 'margin:0 0 16px;padding:0 20px 0 0',
  fact: `margin:0 0 8px;font:${type.reading};color:${light.ink}`,
  source: `font:${type.beside};color:${light.soft}`,
  figures: `margin:0 0 16px;background-color:${light.panel}`,
  value: `padding:10px 16px;font:700 24px/28px ${sans};color:${light.accent}`,
  label: `padding:12px 16px 10px;font:${type.aside};color:${light.ink}`,
  bound: `font:${type.aside};color:${light.soft}`,
  quotation: `margin:0 0 16px;padding:2px 0 2px 18px;border-left:3px solid ${light.accent}`,
  quotationRight: `margin:0 0 16px;padding:2px 18px 2px 0;border-right:3px solid ${light.accent}`,
  quoted: `margin:0 0 4px;font:italic 400 20px/28px ${serif};color:${light.ink}`,
  quotedUpright: `margin:0 0 4px;font:400 20px/30px ${serif};color:${light.ink}`,
  speaker: `margin:0;font:${type.aside};color:${light.soft}`,
  strong: `font-weight:700;color:${light.ink}`,
  from: `margin:0;font:${type.fine};color:${light.soft}`,
  link: `color:${light.accent};text-decoration:underline`,
  beyond: `margin:28px 0 0;font:700 15px/22px ${sans}`,
  foot: `margin:36px 0 0;padding:16px 0 0;border-top:2px solid ${light.ink}`,
  note: `margin:0 0 8px;font:${type.fine};color:${light.soft}`,
} as const;

export type Role = keyof typeof look;

/** Roles that have a twin for stories read from right to left: mail programs know no logical properties. */
const mirrored = ['list', 'quotation'] as const;

export const isMirrored = (role: string): role is (typeof mirrored)[number] =>
  mirrored.some((each) => each === role);

const coloured: Coloured<Role> = {
  inked: [
    'day',
    'tier',
    'lead',
    'head',
    'middle',
    'small',
    'plain',
    'fact',
    'label',
    'quoted',
    'quotedUpright',
    'strong',
  ],
  softened: ['bar', 'quiet', 'counts', 'dek', 'source', 'bound', 'speaker', 'from', 'note'],
  accented: ['name', 'section', 'kicker', 'update', 'value', 'link'],
};

/** The style sheet: what attributes cannot say, the dark scheme and the narrow column. Every role is a class of its own name. */
export const styleSheet: string = [
  // In a narrow column a figure stands above what it counts.
  '@media (max-width:480px){.card{padding:20px 18px 24px!important}.day,.lead{font-size:27px!important;line-height:33px!important}.head{font-size:23px!important;line-height:29px!important}.quoted,.quotedUpright{font-size:18px!important;line-height:26px!important}.value,.label{display:block!important;width:auto!important}.value{padding:10px 14px 0!important}.label{padding:0 14px 10px!important}}',
  darkScheme(coloured, [
    [['figures'], `background-color:${dark.panel}`],
    [['story'], `border-top-color:${dark.rule}`],
    [['tier', 'foot'], `border-top-color:${dark.ink}`],
    [['quotation'], `border-left-color:${dark.accent}`],
    [['quotationRight'], `border-right-color:${dark.accent}`],
  ]),
].join('\n');

/** What a browser knows beyond mail programs: no line of one word below a headline. */
export const pageStyleSheet = `${styleSheet}
.day,.counts,.lead,.head,.middle,.small{text-wrap:balance}.dek,.fact,.label,.quoted{text-wrap:pretty}`;
