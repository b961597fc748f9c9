import type { Removal } from '../../model/index.ts';
import type { ReadArticle } from '../format.ts';

/**
 * Openings of what a mailing list adds to each mail below the text: why it was sent, how to end it, where else to read it.
 * They belong to the format, not to a language: a list writes them in its program's language, whatever the article's.
 */
const openings =
  /^(?:you(?:’re| are|'re)? (?:receiv|get)|you received|this (?:e-?mail|message|newsletter) was sent|unsubscribe|manage (?:your )?(?:subscription|preferences)|update your preferences|view (?:this|it) |having trouble|forward(?:ed)? (?:this|to)|no longer (?:want|wish)|copyright ©|©|sie erhalten|sie bekommen|diese(?:n|r)? (?:e-mail|newsletter)|abmelden|newsletter abbestellen|im browser (?:ansehen|öffnen)|impressum|ви отримали|ви отримуєте|цей лист|відписатися|відписатись|вы получили|вы получаете|отписаться|vous recevez|se désabonner|se désinscrire|recibes este|darse de baja)/iu;

/** Most paragraphs at the end that are looked at. */
const mostFooter = 8;

/** The article without the footer that a mailing list put below it; the whole where nothing else would be left. */
export function withoutFooter({ article, removals }: ReadArticle): ReadArticle {
  const { text, paragraphs } = article;
  const from = paragraphs.findIndex(
    ({ start, end }, index) =>
      index >= paragraphs.length - mostFooter &&
      index > 0 &&
      end - start < 400 &&
      openings.test(text.slice(start, end)),
  );
  if (from === -1) return { article, removals };
  const kept = paragraphs.slice(0, from);
  const footer: Removal[] = paragraphs.slice(from).map(({ start, end }) => ({
    step: 'mail-footer',
    reason: 'what a mailing list adds to each mail, and what stands below it',
    text: text.slice(start, end),
  }));
  return {
    article: { ...article, text: text.slice(0, kept.at(-1)?.end ?? 0), paragraphs: kept },
    removals: [...removals, ...footer],
  };
}
