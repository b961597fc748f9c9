import type { Languages } from '../../../language/language.ts';
import type { Removal } from '../../../model/index.ts';
import { type BodyBlock, composeText, noFields } from '../../article.ts';
import { namesOf } from '../../fields/bylines.ts';
import { readTimestamp } from '../../fields/timestamps.ts';
import type { ReadArticle } from '../../format.ts';
import { primarySubtag } from '../../nested.ts';
import { elementsOf, find, findAll, type XmlElement, xmlText } from '../../xml/tree.ts';

/** Elements of the body that hold no text of the article, with the reason for leaving them out. */
const leftOut: Readonly<Record<string, string>> = {
  media: 'a picture, its caption and credit',
  fn: 'a footnote',
  note: "an editor's note to the client",
  'body.end': 'the tagline',
  pre: 'tabular matter without structure',
};

/** Elements that hold blocks; all others with text are a paragraph. */
const containers = new Set(['block', 'body.content', 'bq', 'ul', 'ol', 'dl', 'table', 'tbody', 'thead']);

const kinds: Readonly<Record<string, BodyBlock['kind']>> = {
  hl2: 'heading',
  bq: 'quote',
  li: 'list-item',
  tr: 'table',
  dt: 'list-item',
  dd: 'list-item',
};

/** One `nitf` element → its article. Element names are those of NITF 3.6, IPTC 2011. */
export async function articleOf(document: XmlElement, languages: Languages): Promise<ReadArticle> {
  const head = find(document, 'head');
  const body = find(document, 'body');
  const bodyHead = find(body, 'body.head');
  const blocks: BodyBlock[] = [];
  const removals: Removal[] = [];
  collect(find(body, 'body.content') ?? body, 'body', blocks, removals);
  const content = composeText(blocks);
  const language =
    primarySubtag(document.attributes['xml:lang'] ?? body?.attributes['xml:lang']) ??
    languages.detect(content.text);
  const { reader: words } = await languages.load(language);
  const docdata = find(head, 'docdata');
  const publication = find(head, 'pubdata')?.attributes ?? {};
  // "byttl" is the writer's title; a byline may name people, or be text throughout.
  const bylines = elementsOf(bodyHead, 'byline').flatMap((byline) => {
    const people = findAll(byline, 'person').map((person) => xmlText(person));
    return people.length > 0 ? people : [xmlText(byline, ['byttl', 'location'])];
  });
  const dateline = find(bodyHead, 'dateline', 'story.date')?.attributes.norm;
  return {
    article: {
      ...noFields,
      headline: xmlText(find(bodyHead, 'hedline', 'hl1')) || xmlText(find(head, 'title')) || null,
      dek: xmlText(find(bodyHead, 'abstract')) || xmlText(find(bodyHead, 'hedline', 'hl2')) || null,
      bylines: namesOf(bylines, words),
      published:
        readTimestamp(find(docdata, 'date.release')?.attributes.norm) ??
        readTimestamp(find(docdata, 'date.issue')?.attributes.norm) ??
        readTimestamp(publication['date.publication']) ??
        readTimestamp(dateline),
      publisher: publication.name ?? (xmlText(find(bodyHead, 'distributor')) || null),
      section: publication['position.section'] ?? null,
      url: publication['ex-ref'] ?? null,
      language,
      ...content,
    },
    removals,
  };
}

function collect(
  parent: XmlElement | undefined,
  kind: BodyBlock['kind'],
  blocks: BodyBlock[],
  removals: Removal[],
): void {
  let loose = '';
  const close = (): void => {
    const text = loose.replace(/\s+/g, ' ').trim();
    if (text !== '') blocks.push({ kind, text });
    loose = '';
  };
  for (const child of parent?.children ?? []) {
    if (typeof child === 'string') loose += child;
    else if (child.name in leftOut) {
      close();
      const text = xmlText(child);
      if (text !== '') removals.push({ step: child.name, reason: leftOut[child.name] ?? '', text });
    } else if (containers.has(child.name)) {
      close();
      collect(child, kinds[child.name] ?? kind, blocks, removals);
    } else if (/^(?:p|hl2|li|tr|dt|dd|datasource|credit)$/.test(child.name)) {
      close();
      const cells =
        child.name === 'tr'
          ? elementsOf(child).map((cell) => xmlText(cell))
          : [xmlText(child, Object.keys(leftOut))];
      const text = cells.join(' | ');
      const own = kinds[child.name] ?? (child.attributes.style === 'subhead' ? 'heading' : kind);
      if (text.trim() !== '') blocks.push({ kind: own, text });
    } else if (!child.name.startsWith('body.')) loose += xmlText(child);
  }
  close();
}
