import { bytesOf, type Fixture, htmlParagraphs, story, whole } from './story.ts';

const { headline, dek, published, publisher, url, paragraphs } = story;
const byline = 'By Nora Lindqvist and Tom Abara';
const text = paragraphs.join('\n\n');

const page = `<!doctype html><html lang="en"><head><title>${headline} - ${publisher}</title></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><main><article><h1>${headline}</h1>${htmlParagraphs}</article></main></body></html>`;

const ninjs1 = {
  uri: 'urn:courier:4711',
  type: 'text',
  language: 'en',
  versioncreated: '2024-03-05T15:00:00+02:00',
  firstcreated: published,
  headline,
  description_text: dek,
  byline,
  infosource: [{ name: publisher }],
  url,
  body_text: text,
};
const ninjs2 = {
  standard: { name: 'ninjs', version: '2.1', schema: 'https://example.org/ninjs-schema_2.1.json' },
  uri: 'urn:courier:4711',
  type: 'text',
  language: 'en-GB',
  firstcreated: published,
  url,
  headlines: [
    { role: 'short', value: 'Bridge closes' },
    { role: 'main', value: headline },
  ],
  descriptions: [{ role: 'summary', contenttype: 'text/plain', value: dek }],
  by: byline,
  infosources: [{ role: 'source', name: publisher }],
  bodies: [
    { role: 'main', contenttype: 'text/plain', value: text },
    { role: 'main', contenttype: 'text/html', value: htmlParagraphs },
  ],
};
const ninjs3 = {
  uri: 'urn:courier:4711',
  standard: { name: 'ninjs', version: '3.0' },
  type: 'text',
  language: 'en',
  url,
  firstCreated: published,
  versionCreated: published,
  headlines: [{ role: 'main', contentType: 'text/plain', value: headline }],
  descriptions: [{ role: 'main', contentType: 'text/plain', value: dek }],
  by: byline,
  infoSources: [{ name: publisher }],
  bodies: [{ role: 'main', contentType: 'text/html', value: htmlParagraphs }],
};
const jsonLd = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline,
  description: dek,
  datePublished: published,
  url,
  author: [
    { '@type': 'Person', name: 'Nora Lindqvist' },
    { '@type': 'Person', name: 'Tom Abara' },
  ],
  publisher: { '@type': 'Organization', name: publisher },
  inLanguage: 'en-GB',
  articleBody: text,
};
const item = (
  title: string,
): string => `<item><title>${title}</title><link>${url}</link><description>${dek}</description>
<dc:creator>Nora Lindqvist and Tom Abara</dc:creator><pubDate>Tue, 05 Mar 2024 14:05:00 +0200</pubDate>
<content:encoded><![CDATA[${htmlParagraphs}]]></content:encoded></item>`;
const rss = (items: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>${publisher}</title><link>https://courier.example/</link><language>en-gb</language>${items}</channel></rss>`;
const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>${publisher}</title><id>urn:courier</id>
<entry><title type="html">${headline}</title><link rel="alternate" href="${url}"/><author><name>Nora Lindqvist</name></author>
<author><name>Tom Abara</name></author><published>${published}</published><updated>2024-03-05T15:00:00Z</updated><summary>${dek}</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${htmlParagraphs}</div></content></entry></feed>`;
const nitfBody = `<nitf><head><title>${headline}</title><docdata><date.release norm="20240305T140500+0200"/></docdata>
<pubdata name="${publisher}" ex-ref="${url}"/></head><body><body.head><hedline><hl1>${headline}</hl1></hedline><abstract><p>${dek}</p></abstract>
<byline>By <person>Nora Lindqvist</person> and <person>Tom Abara</person><byttl>Harbour reporters</byttl></byline></body.head><body.content>
<media media-type="image"><media-caption>Divers at the north pier</media-caption></media><block>${htmlParagraphs}</block></body.content>
<body.end><tagline>Courier desk</tagline></body.end></body></nitf>`;
const g2 = (
  content: string,
): string => `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:courier:4711" version="2" xml:lang="en">
<itemMeta><itemClass qcode="ninat:text"/><provider literal="courier"><name>${publisher}</name></provider><versionCreated>2024-03-05T15:00:00+02:00</versionCreated>
<firstCreated>${published}</firstCreated><pubStatus qcode="stat:usable"/><link rel="irel:seeAlso" href="${url}"/></itemMeta>
<contentMeta><by>${byline}</by><headline role="hld:main">${headline}</headline><description role="drol:summary">${dek}</description><language tag="en"/></contentMeta>
<contentSet>${content}</contentSet></newsItem>`;

/** Documents of the formats that are text. */
export const textFixtures: readonly Fixture[] = [
  {
    format: 'plain-text',
    what: 'headline, byline, date, paragraphs',
    bytes: bytesOf(`${headline}\n${byline}\n5 March 2024, 14:05\n\n${text}\n`),
    expected: { headline, bylines: story.bylines, published: '2024-03-05T14:05', language: 'en' },
  },
  { format: 'html', what: 'a page', bytes: bytesOf(page), expected: { headline, language: 'en' } },
  {
    format: 'markdown',
    what: 'YAML front matter',
    bytes: bytesOf(
      `---\ntitle: "${headline}"\ndescription: ${dek}\nauthors:\n  - Nora Lindqvist\n  - Tom Abara\ndate: ${published}\npublisher: ${publisher} # weekly\ncanonical_url: ${url}\nlang: en\ntags: [bridge, harbour]\n---\n\n# ${headline}\n\n${text.replace('swing bridge', '**swing** [bridge](https://courier.example/b)')}\n`,
    ),
    expected: whole,
  },
  {
    format: 'markdown',
    what: 'a heading and a byline, no front matter',
    bytes: bytesOf(
      `# ${headline}\n\n*${byline}*\n\n${text}\n\n![Divers](divers.jpg)\n\n[Divers find the missing bell of the north pier](https://courier.example/bell)\n\n**Read also:** Divers of the north pier\n\n> The bridge turned for the first time in [1904](https://courier.example/1904).\n`,
    ),
    expected: { headline, bylines: story.bylines, language: 'en' },
  },
  { format: 'ninjs', what: 'version 1', bytes: bytesOf(JSON.stringify(ninjs1)), expected: whole },
  { format: 'ninjs', what: 'version 2', bytes: bytesOf(JSON.stringify(ninjs2, null, 2)), expected: whole },
  { format: 'ninjs', what: 'version 3', bytes: bytesOf(JSON.stringify(ninjs3, null, 2)), expected: whole },
  { format: 'json', what: 'schema.org', bytes: bytesOf(JSON.stringify(jsonLd)), expected: whole },
  {
    format: 'json',
    what: 'an envelope with a list',
    bytes: bytesOf(
      JSON.stringify({
        status: 'ok',
        articles: [
          {
            title: headline,
            author: byline,
            publishedAt: published,
            source: { id: null, name: publisher },
            url,
            content: htmlParagraphs,
          },
          { title: 'Second', content: text },
        ],
      }),
    ),
    expected: { headline, bylines: story.bylines, published, publisher, url },
    articles: 2,
  },
  {
    format: 'json',
    what: 'one object a line',
    bytes: bytesOf(
      `${JSON.stringify({ title: headline, text, date: '2024-03-05' })}\n${JSON.stringify({ title: 'Second', text })}\n`,
    ),
    expected: { headline, published: '2024-03-05' },
    articles: 2,
  },
  { format: 'feed', what: 'RSS 2.0', bytes: bytesOf(rss(item(headline))), expected: whole },
  {
    format: 'feed',
    what: 'RSS with two items',
    bytes: bytesOf(rss(item(headline) + item('Second &amp;amp; last'))),
    expected: whole,
    articles: 2,
  },
  { format: 'feed', what: 'Atom', bytes: bytesOf(atom), expected: whole },
  {
    format: 'nitf',
    what: 'NITF 3.6',
    bytes: bytesOf(`<?xml version="1.0"?>\n<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">\n${nitfBody}`),
    expected: whole,
  },
  {
    format: 'newsml-g2',
    what: 'with NITF',
    bytes: bytesOf(g2(`<inlineXML contenttype="application/nitf+xml">${nitfBody}</inlineXML>`)),
    expected: whole,
  },
  {
    format: 'newsml-g2',
    what: 'with XHTML',
    bytes: bytesOf(
      g2(
        `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${htmlParagraphs}</body></html></inlineXML>`,
      ),
    ),
    expected: whole,
  },
  {
    format: 'newsml-g2',
    what: 'with plain text',
    bytes: bytesOf(g2(`<inlineData contenttype="text/plain">${text}</inlineData>`)),
    expected: whole,
  },
];
