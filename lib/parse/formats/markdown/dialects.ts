import type { Removal } from '../../../model/index.ts';

/** Note programs' links: "[[Vesterbro]]", "[[Vesterbro|the bridge]]", and with a mark before them what they embed. */
const wikiLink = /(?<embedded>!?)\[\[(?<target>[^[\]|\n]{1,200})(?:\|(?<shown>[^[\]|\n]{1,200}))?\]\]/g;
/** Marked text, and the name of a block behind it. */
const highlight = /==(?<text>[^=\n]{1,500})==/g;
const blockName = /[ \t]\^[A-Za-z\d-]{1,40}$/gm;
/** The kind of a callout at the start of a quotation: "> [!info] Summary". */
const callout = /^(?<mark>[ \t]{0,3}>[ \t]?)\[![\w-]{1,20}\][+-]?[ \t]?/gm;
/** A line of tags: "#bridge #town". */
const tags = /^(?:#[\p{L}\p{N}_/-]{1,50}[ \t]*){1,20}$/gmu;
const comment = /%%[^%]{1,2000}%%/g;

/** A note program's text (Obsidian and its like) as plain Markdown: links as what they show, no comments, no tags. */
export function withoutNoteMarks(markdown: string, removals: Removal[]): string {
  if (!/\[\[|%%|==|\[!|^#[\p{L}]/mu.test(markdown)) return markdown;
  const leaveOut =
    (step: string, reason: string) =>
    (text: string): string => {
      removals.push({ step, reason, text: text.trim() });
      return '';
    };
  return markdown
    .replace(comment, leaveOut('comment', 'a comment of the author'))
    .replace(tags, leaveOut('tags', 'tags of a note'))
    .replace(wikiLink, (_, embedded: string, target: string, shown: string | undefined) =>
      embedded === '!' ? '' : (shown ?? target),
    )
    .replace(highlight, '$1')
    .replace(blockName, '')
    .replace(callout, '$1');
}

/** A link of a note program as the words it shows, in a field of front matter. */
export const shownOf = (field: string): string =>
  field.replace(wikiLink, (_, _embedded, target: string, shown: string | undefined) => shown ?? target);

/** The title block of Pandoc: up to three lines at the top with a per cent sign, title, authors, date. */
export function splitTitleBlock(
  text: string,
): { title: string; authors: readonly string[]; date: string; body: string } | null {
  const lines = text.split('\n', 3);
  const [title = '', authors = '', date = ''] = lines.map(
    (line) => /^%[ \t](?<said>.*)$/.exec(line)?.[1]?.trim() ?? '',
  );
  if (title === '') return null;
  const count = lines.findIndex((line) => !/^%(?:[ \t]|$)/.test(line));
  const taken = lines.slice(0, count === -1 ? 3 : count);
  return {
    title,
    authors: authors.split(';').map((name) => name.trim()),
    date,
    body: text.slice(taken.join('\n').length),
  };
}
