import type { Labels } from '../../language/contract/labels.ts';
import type { Article, Digest } from '../../model/index.ts';
import { labelledFigures } from '../figures.ts';
import { factList, figureTable, type ItemLook, quotations } from '../items.ts';
import { type Markup, markup } from '../markup.ts';
import { renderPage } from '../page.ts';
import { publishedLine } from '../published.ts';
import { passageUrl, safeUrl } from '../safe-url.ts';
import { directionOf } from '../text/bidi.ts';
import { inline, sourceLine } from '../text/source-text.ts';
import { look, styleSheet } from './style.ts';

function section(title: string, content: Markup | null): Markup | null {
  return content === null
    ? null
    : markup`<h2 class="section" style="${look.section}">${title}</h2>
${content}`;
}

/** Byline, day and minutes, by which a reader decides whether to read. */
function metaLine({ article, minutes }: Digest, labels: Labels): Markup {
  const parts = [
    ...article.bylines.map(inline),
    ...publishedLine(article, labels).map(inline),
    markup`<span class="saved" style="${look.saved}"><bdi>${labels.minutes(minutes.digest, minutes.article)}</bdi></span>`,
  ];
  return markup`<p class="meta" style="${look.meta}">${parts.map((part, index) => markup`${index === 0 ? '' : ' · '}${part}`)}</p>`;
}

function kicker(article: Article): Markup | null {
  const from = [article.publisher, article.section].filter((part) => part !== null && part.trim() !== '');
  return from.length === 0
    ? null
    : markup`<p class="kicker" style="${look.kicker}">${from.map((part, index) => markup`${index === 0 ? '' : ' · '}${inline(part ?? '')}`)}</p>
`;
}

function nameLine({ names }: Digest): Markup | null {
  return names.length === 0
    ? null
    : markup`<p class="note" style="${look.note}">${names.map(({ base, text, role }, index) => markup`${index === 0 ? '' : ' · '}<span class="strong" style="${look.strong}">${inline(base ?? text)}</span>${role ? markup`, ${inline(role.text)}` : null}`)}</p>
`;
}

function emptyNote(digest: Digest, labels: Labels): Markup | null {
  const found =
    digest.facts.length + digest.figures.length + digest.quotes.length + (digest.dek === null ? 0 : 1);
  const said = digest.form === 'not-news' ? labels.notNews : found === 0 ? labels.nothingFound : null;
  return said === null
    ? null
    : markup`<p class="note" style="${look.note}"><bdi>${said}</bdi></p>
`;
}

function lengthNote({ text, unread = 0 }: Article, labels: Labels): Markup | null {
  return unread === 0
    ? null
    : markup`<p class="note" style="${look.note}"><bdi>${labels.readOnly(text.length, text.length + unread)}</bdi></p>
`;
}

/** The look of a digest's items, each with a link that shows its passage in the source, where that has an address. */
function itemLook(article: Article, labels: Labels): ItemLook {
  return {
    labels,
    as: (role) => markup`class="${role}" style="${look[role]}"`,
    inline,
    valueCell: 'th',
    way: (passage) => {
      const url = passageUrl(article.url, passage);
      return url === null
        ? null
        : markup`&nbsp;<a class="passage" style="${look.passage}" href="${url}" title="${labels.showInSource}" aria-label="${labels.showInSource}">&#8599;&#65038;</a>`;
    },
  };
}

/** The link to the source; null when it has no address. */
function sourceLink(article: Article, labels: Labels): Markup | null {
  const url = safeUrl(article.url);
  return url === null
    ? null
    : markup`<a class="link" style="${look.link}" href="${url}">${labels.readSource}</a>`;
}

const head = markup`<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
`;

/** The digest as one email-ready page: every text of the source escaped, isolated and well-formed. */
export function renderDigestHtml(digest: Digest, labels: Labels): string {
  const { article } = digest;
  const language = article.language === 'und' ? labels.language : article.language;
  const link = sourceLink(article, labels);
  const items = itemLook(article, labels);
  const content = markup`<div lang="${language}">
${kicker(article)}<h1 class="headline" style="${look.headline}" dir="auto">${sourceLine(digest.headline)}</h1>
${metaLine(digest, labels)}
${digest.dek === null ? null : markup`<p class="dek" style="${look.dek}" dir="auto">${sourceLine(digest.dek)}</p>`}
${section(labels.keyFacts, factList(digest.facts, items))}${section(labels.figures, figureTable(labelledFigures(digest.figures), items))}${section(labels.quotes, quotations(digest.quotes, items))}${section(labels.whoAndWhere, nameLine(digest))}${emptyNote(digest, labels)}${lengthNote(article, labels)}<div class="foot" style="${look.foot}">
${link}
<p class="promise" style="${look.promise}"><bdi>${labels.promise}</bdi></p>
</div>
</div>`;
  return renderPage({
    language: labels.language,
    direction: directionOf(article.language),
    title: digest.headline,
    head,
    styleSheet,
    look,
    width: 640,
    content,
  });
}
