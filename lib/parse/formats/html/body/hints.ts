import type { Element } from 'domhandler';
import { NameMemo } from '../text/name-memo.ts';

/**
 * What the names that page makers give (class, id, role, item property) say of a part of a page. Families, not
 * verdicts: the scoring weighs them. Bit n of a mask is family n.
 */
const families = {
  articleBody:
    /articlebody|article-?_?(?:body|text|content|copy)|story-?_?(?:body|text|content)|(?:entry|post|news|body|text)-?_?(?:content|body|text|copy)|richtext|rich-text|\bprose\b|\bcopy\b|wysiwyg/,
  article: /article|story|\bpost\b|\bentry\b|hentry|artikel|noticia|nachricht/,
  content: /content|\bmain\b|\bbody\b|\btext|paragraph|absatz|texto|inhalt/,
  navigation: /\bnav|navi|menu|breadcrumb|pagination|pager|\btabs?\b|skip-?link|sitemap|toolbar/,
  related:
    /relat|recommend|read-?_?(?:more|also|next)|more-?_?(?:from|on|stor|news|arti|like)|see-?also|outbrain|taboola|trending|popular|most-?_?read|latest|up-?next|you-?may|further|similar|verwandt|mehr-|linklist|link-?list|internal-?link|cross-?link/,
  teaser: /teaser|promo|\bcard|\btile|\bitem\b|\blist|\bgrid|carousel|slider|swiper|feed\b|river|listing/,
  share: /shar(?:e|ing)|social|facebook|twitter|whatsapp|follow|addthis|bookmark|sumome/,
  comment: /comment|disqus|discuss|\brepl(?:y|ies)|respond|reader-?letter|forum|livefyre|kommentar/,
  caption:
    /caption|credit|figure|bildunter|\bleyenda|\bpie-|legend|img-?(?:desc|text|info)|image-?(?:desc|text|info|source)|cutline/,
  media: /photo|image|\bimg\b|gallery|video|player|audio|media|picture|embed|slideshow|iframe|podcast/,
  newsletter: /newsletter|subscri|sign-?_?up|mailing|mailchimp|email-?(?:form|capture)|optin|opt-in|inscri/,
  paywall: /paywall|\babo|premium|piano|\btp-|login|regist|metered|donat|support-?us|member|fundrais|offer/,
  author: /author|byline|\bbio\b|contributor|writer|autor|verfasser|about-?the|\bvcard|profile/,
  ad: /\bads?\b|\bad-|-ad\b|advert|sponsor|banner|dfp|adsense|anzeige|publicid|reklam|googletag|werbung|\bcta\b|affiliate|shop|product/,
  meta: /\bmeta|\bdate|\btime\b|publi[sc]h|timestamp|\binfo\b|\bdetails?\b|posted|reading-?time|dateline/,
  tags: /\btags?\b|\btaglist|topic|keyword|categor|section-?(?:name|label)|kicker|rubri|label|hashtag/,
  sidebar: /sidebar|side-?bar|\baside|\brail|widget|secondary|complementary|right-?(?:col|rail)|col-?right/,
  footer: /foot|legal|disclaimer|copyright|imprint|colophon/,
  header: /\bheader|masthead|\bhead\b|topbar|top-?bar|hero|page-?top/,
  title: /title|headline|heading|titulo|titel|\bh1\b/,
  dek: /\bdek\b|\bdeck\b|subtitle|sub-?_?head|standfirst|summary|\blead\b|\blede\b|intro|excerpt|vorspann|teaser-?text|bajada|chapo|abstract|strapline|description/,
  hidden:
    /\bhidden|\bhide\b|sr-?only|visually|screen-?reader|\bprint|no-?print|assistive|a11y|offscreen|\bd-none|invisible/,
  contents: /\btoc\b|table-?of-?contents|tableofcontents|inhaltsverz|toc-|jump-?link/,
  box: /\bbox\b|info-?box|fact-?box|call-?out|sidebox|factfile|\bkasten|glossar|definition/,
  pullQuote: /pull-?_?quote|blockquote|\bquote|zitat|cita\b|tweet|instagram/,
  consent: /cookie|consent|gdpr|modal|popup|pop-up|overlay|dialog|lightbox|tooltip|notice|alert|toast/,
  interactive: /poll|quiz|survey|vote|rating|form\b|search|filter|calendar|chart|ticker|weather|score/,
  live: /live-?(?:blog|ticker|post|entry|update)|timeline|liveblog/,
  note: /correction|footnote|\bnote|editor|source|reference|update/,
} as const satisfies Record<string, RegExp>;

type Hint = keyof typeof families;
export const hintNames = Object.keys(families) as readonly Hint[];
const patterns = Object.values(families);

/** The bit of each family. */
export const hint = Object.freeze(
  Object.fromEntries(hintNames.map((name, index) => [name, 2 ** index])),
) as Readonly<Record<Hint, number>>;

/** Longest name that is examined, and most names of one element: longer lists of utility classes are uninformative. */
const longestName = 80;
const mostNames = 24;

function maskOf(name: string): number {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
  let mask = 0;
  for (let index = 0; index < patterns.length; index += 1) {
    if (patterns[index]?.test(words)) mask |= 1 << index;
  }
  return mask;
}

const longNumber = /\d{3,}/g;

const masks = new NameMemo(maskOf);

function maskOfName(given: string): number {
  const short = given.length > longestName ? given.slice(0, longestName) : given;
  // Numbers of posts and pictures make names of their own for each page; no family asks for three digits.
  return masks.of(short.replace(longNumber, '000'));
}

const listMasks = new NameMemo((list) => {
  if (!/\s/.test(list)) return maskOfName(list);
  return list
    .split(/\s+/, mostNames)
    .reduce((mask, name) => (name === '' ? mask : mask | maskOfName(name)), 0);
});

const named = ['class', 'id', 'role', 'itemprop', 'data-component', 'data-testid'];

/** The hint families of an element's names, as a mask. */
export function hintsOf({ attribs }: Element): number {
  let mask = 0;
  for (const key of named) {
    const value = attribs[key];
    if (value !== undefined && value !== '') mask |= listMasks.of(value);
  }
  return mask;
}
