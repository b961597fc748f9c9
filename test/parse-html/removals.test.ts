import { describe, expect, test } from 'vitest';
import { pageOf, prosaDe, prose, readPage } from './read.ts';

/** What stands inside the text and is none of it, in English and in German; with what names it, and without. */
const inside: readonly (readonly [name: string, en: string, de: string])[] = [
  [
    'navigation',
    '<nav><a href="/n">News</a> <a href="/s">Sport</a> <a href="/h">Harbour</a></nav>',
    '<nav><a href="/n">Nachrichten</a> <a href="/s">Sport</a> <a href="/h">Hafen</a></nav>',
  ],
  [
    'a consent banner',
    '<div class="cookie-banner"><p>We use cookies to show you more of what you like. You may refuse them at any time.</p><button>Accept</button></div>',
    '<div class="cookie-banner"><p>Wir verwenden Cookies, um Ihnen mehr von dem zu zeigen, was Sie mögen. Sie können sie jederzeit ablehnen.</p></div>',
  ],
  [
    'a consent banner that nothing names',
    '<div><p>We use cookies to show you more of what you like.</p></div>',
    '<div><p>Wir verwenden Cookies, um Ihnen mehr von dem zu zeigen, was Sie mögen.</p></div>',
  ],
  [
    'a share bar',
    '<div class="share"><p>Share this article</p><a href="#f">Facebook</a> <a href="#m">Mail</a></div>',
    '<div class="share"><p>Artikel teilen</p><a href="#f">Facebook</a> <a href="#m">Mail</a></div>',
  ],
  [
    'a caption',
    '<figure><img alt=""><figcaption>The old terminal in winter, seen from the fish market.</figcaption></figure>',
    '<figure><img alt=""><figcaption>Das alte Terminal im Winter, vom Fischmarkt aus gesehen.</figcaption></figure>',
  ],
  [
    'a caption in a part named so',
    '<div class="img-text"><p>The old terminal in winter, seen from the fish market.</p></div>',
    '<div class="bildunterschrift"><p>Das alte Terminal im Winter, vom Fischmarkt aus gesehen.</p></div>',
  ],
  [
    'a byline',
    '<p class="byline">By Ada Quill, our harbour reporter in Ostervik</p>',
    '<p class="byline">Von Ada Quill, unserer Berichterstatterin in Ostervik</p>',
  ],
  ['a credit', '<p>Photo: Harbour Press Office</p>', '<p>Foto: Pressestelle des Hafens</p>'],
  [
    'a link-only block',
    '<p><a href="/l">Ferry company sees record losses in its third year</a></p>',
    '<p><a href="/l">Reederei meldet im dritten Jahr hohe Verluste</a></p>',
  ],
  [
    'a link in capitals',
    '<p><strong><a href="/l">FERRY COMPANY SEES RECORD LOSSES</a></strong></p>',
    '<p><strong><a href="/l">REEDEREI MELDET HOHE VERLUSTE</a></strong></p>',
  ],
  [
    'a cross-link line',
    '<p>Read more: Ferry company sees record losses</p>',
    '<p>Lesen Sie auch: Reederei meldet hohe Verluste</p>',
  ],
  [
    'a cross-link line with its link',
    '<p><b>Also read:</b> <a href="/l">Ferry company sees record losses</a></p>',
    '<p><b>Mehr zum Thema:</b> <a href="/l">Reederei meldet hohe Verluste</a></p>',
  ],
  [
    'related links that nothing names',
    '<div><h3>Related stories</h3><ul><li><a href="/1">Council elects a new chair</a></li><li><a href="/2">Ferry sold to a yard</a></li></ul></div>',
    '<div><h3>Mehr zum Thema</h3><ul><li><a href="/1">Rat wählt neuen Vorsitz</a></li><li><a href="/2">Fähre an eine Werft verkauft</a></li></ul></div>',
  ],
  [
    'a newsletter plea',
    '<div class="newsletter"><p>The harbour in your mailbox every Friday: what was decided, and what it means for the quay.</p></div>',
    '<div class="newsletter"><p>Der Hafen jeden Freitag in Ihrem Postfach: was beschlossen wurde und was es für den Kai bedeutet.</p></div>',
  ],
  [
    'a newsletter plea that nothing names',
    '<p>Sign up for our newsletter and get the harbour news every morning.</p>',
    '<p>Abonnieren Sie unseren Newsletter und erhalten Sie die Hafennachrichten jeden Morgen.</p>',
  ],
  [
    'a donation plea',
    '<div class="donation-box"><p>Our reports are free for all because readers pay for them. Give five crowns a month.</p></div>',
    '<div class="donation-box"><p>Unsere Berichte sind frei, weil Leser sie bezahlen. Geben Sie fünf Kronen im Monat.</p></div>',
  ],
  [
    'a donation plea that nothing names',
    '<p>Support our journalism with a small gift every month.</p>',
    '<p>Unterstützen Sie unsere Arbeit mit einer kleinen Gabe im Monat.</p>',
  ],
  [
    'a table of contents',
    '<div class="toc"><p>Contents</p><ul><li><a href="#v">The vote</a></li><li><a href="#c">What it costs</a></li></ul></div>',
    '<div class="toc"><p>Inhalt</p><ul><li><a href="#v">Die Abstimmung</a></li><li><a href="#c">Was sie kostet</a></li></ul></div>',
  ],
  [
    'a table of contents that nothing names',
    '<ul><li><a href="#v">The vote of Tuesday</a></li><li><a href="#c">What it costs the shops</a></li><li><a href="#n">What comes next</a></li></ul>',
    '<ul><li><a href="#v">Die Abstimmung am Dienstag</a></li><li><a href="#c">Was sie die Läden kostet</a></li><li><a href="#n">Wie es weitergeht</a></li></ul>',
  ],
];

/** What stands behind the text and is none of it. */
const after: readonly (readonly [name: string, en: string, de: string])[] = [
  [
    'a comment thread',
    '<section class="comments"><h2>2 comments</h2><p>I took this ferry to school for nine years, and I will miss it dearly.</p><p>Good riddance, it was never on time in all the years I lived there.</p></section>',
    '<section class="comments"><h2>2 Kommentare</h2><p>Ich bin neun Jahre mit dieser Fähre zur Schule gefahren und werde sie vermissen.</p></section>',
  ],
  [
    'an author box',
    '<div class="author-box"><p>Ada Quill has written about harbours and those who live by them since 2009.</p></div>',
    '<div class="author-box"><p>Ada Quill schreibt seit 2009 über Häfen und über die, die von ihnen leben.</p></div>',
  ],
  [
    'who else worked on it',
    '<p>(Reporting by Ada Quill in Ostervik; editing by Bo Brandt)</p>',
    '<p>Aus dem Englischen von Bo Brandt</p>',
  ],
  [
    'a long list of who else worked on it',
    '<p>Associated Press writers Ada Quill in Ostervik, Bo Brandt on the island of Nord, Cy Dahl in Lund and Eve Falk at the harbour council contributed to this report.</p>',
    '<p>Mit Material von Ada Quill aus Ostervik, Bo Brandt von der Insel Nord, Cy Dahl aus Lund und Eve Falk, die im Hafenrat zugegen war und mitgeschrieben hat.</p>',
  ],
  [
    'a copyright line',
    '<p>© 2026 Ostervik Courier. All rights reserved.</p>',
    '<p>© 2026 Ostervik-Kurier. Alle Rechte vorbehalten.</p>',
  ],
  [
    'a copyright line without the sign',
    '<p>Copyright 2026 Ostervik Courier</p>',
    '<p>Alle Rechte vorbehalten.</p>',
  ],
];

describe.each([
  ['en', prose, 1],
  ['de', prosaDe, 2],
] as const)('in a page in %s', (lang, paragraphs, column) => {
  const whole = paragraphs.join('\n\n');

  test.each(inside.map((row) => [row[0], row[column]] as const))('%s within the text', async (_, html) => {
    expect((await readPage(pageOf({ lang, paragraphs, inside: html }))).article.text).toBe(whole);
  });

  test.each(after.map((row) => [row[0], row[column]] as const))('%s behind the text', async (_, html) => {
    const page = pageOf({ lang, paragraphs }).replace('</article>', `${html}</article>`);
    expect((await readPage(page)).article.text).toBe(whole);
  });

  test('a pull-quote that repeats the text', async () => {
    const quote = `<aside><blockquote><p>${paragraphs[1]?.slice(0, 50)}</p></blockquote></aside>`;
    expect((await readPage(pageOf({ lang, paragraphs, inside: quote }))).article.text).toBe(whole);
  });
});
