import type { Labels } from '../language/contract/labels.ts';
import type { Fact, Quote } from '../model/index.ts';
import { withEllipses } from './elision.ts';
import type { LabelledFigure } from './figures.ts';
import { type Markup, markup } from './markup.ts';
import { directionOfText } from './text/bidi.ts';
import { tellsSpeaker, type Utterance, utterances } from './utterances.ts';

/** The roles that the items of a digest and of an edition have in common. */
type ItemRole =
  | 'list'
  | 'fact'
  | 'source'
  | 'figures'
  | 'value'
  | 'bound'
  | 'label'
  | 'quotation'
  | 'quoted'
  | 'speaker'
  | 'strong';

/** How items are rendered, and what accompanies each. */
export interface ItemLook {
  readonly labels: Labels;
  /** Attributes of a role: its class for the style sheet, its declarations for programs that drop that. */
  readonly as: (role: ItemRole) => Markup;
  /** A text of the source among words of the page: in a mail by characters alone, in a page by an element too. */
  readonly inline: (text: string) => Markup | string;
  /** Element of a figure's value: a row's header, or a cell of a table for layout, as mail programs show it best. */
  readonly valueCell: 'th' | 'td';
  /** What stands behind an item: the way to its passage in the source, where there is one. */
  readonly way: (passage: string) => Markup | null;
}

/** A fact with what shows that it was cut, and its attribution. */
export function factText(
  fact: Pick<Fact, 'text' | 'source' | 'elided'>,
  { as, inline }: Pick<ItemLook, 'as' | 'inline'>,
): Markup {
  const source = fact.source ? markup` <span ${as('source')}>— ${inline(fact.source.text)}</span>` : null;
  return markup`${withEllipses(fact, inline(fact.text))}${source}`;
}

/** Facts as a list, each with its attribution; null when there is none. */
export function factList(
  facts: readonly Pick<Fact, 'text' | 'source' | 'elided'>[],
  look: ItemLook,
): Markup | null {
  if (facts.length === 0) return null;
  const { as, way } = look;
  const items = facts.map(
    (
      fact,
    ) => markup`<li ${as('fact')} dir="${directionOfText(fact.text, 'ltr')}">${factText(fact, look)}${way(fact.text)}</li>
`,
  );
  return markup`<ul ${as('list')}>
${items}</ul>
`;
}

/** A figure as a row shows it. */
interface FigureRow extends LabelledFigure {
  /** What else sources give for it, below the label. */
  readonly more?: readonly string[];
}

/** Figures as a table of value and label; null when there is none. */
export function figureTable(rows: readonly FigureRow[], { as, inline, valueCell }: ItemLook): Markup | null {
  if (rows.length === 0) return null;
  const lines = rows.map(({ bound, value, label, more = [] }) => {
    const word = bound === '' ? null : markup`<span ${as('bound')}>${inline(bound)}</span> `;
    const others = more.map((each, at) => markup`${at === 0 ? '' : ' · '}${inline(each)}`);
    const below = others.length === 0 ? null : markup`<br><span ${as('bound')}>${others}</span>`;
    const shown = markup`${word}${inline(value)}`;
    const first =
      valueCell === 'th'
        ? markup`<th scope="row" ${as('value')} width="140" valign="top">${shown}</th>`
        : markup`<td ${as('value')} width="140" valign="top">${shown}</td>`;
    return markup`<tr>${first}<td ${as('label')} valign="top" dir="${directionOfText(label, 'ltr')}">${inline(label)}${below}</td></tr>
`;
  });
  const role = valueCell === 'td' ? markup`role="presentation" ` : null;
  return markup`<table ${role}${as('figures')} width="100%" cellpadding="0" cellspacing="0" border="0"><tbody>
${lines}</tbody></table>
`;
}

/** One quotation and who said it; `isSaid`: whether it is to be said that the source does not name who did. */
function quotation(utterance: Utterance, isSaid: boolean, { labels, as, inline, way }: ItemLook): Markup {
  const [open, close] = labels.quotationMarks;
  const { text, name, role, passage } = utterance;
  const speaker =
    name === null
      ? isSaid && markup`— ${inline(labels.speakerNotNamed)}`
      : markup`— <span ${as('strong')}>${inline(name)}</span>${role === null ? null : markup`, ${inline(role)}`}`;
  return markup`<blockquote ${as('quotation')}>
<p ${as('quoted')} dir="${directionOfText(text, 'ltr')}">${open}${inline(text)}${close}</p>
<p ${as('speaker')}>${speaker || null}${way(passage)}</p>
</blockquote>
`;
}

/** Quotations, the parts of one utterance together; null when there is none. */
export function quotations(quotes: readonly Quote[], look: ItemLook): Markup | null {
  if (quotes.length === 0) return null;
  const all = utterances(quotes);
  return markup`${all.map((utterance, at) => quotation(utterance, tellsSpeaker(all, at), look))}`;
}
