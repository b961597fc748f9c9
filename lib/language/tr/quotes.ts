import type { QuoteWords } from '../contract/quotes.ts';
import { quotes as und } from '../und/quotes.ts';
import { words } from '../words.ts';

/** Verbs of speech behind a quotation, with the particle that may lead to them. */
const said =
  '(?:diye )?(?<cue>dedi(?:ler)?|diyor(?:lar)?|söyledi|söylüyor|konuştu|belirtti|açıkladı|vurguladı|kaydetti|ekledi|aktardı|uyardı|yazdı|yanıtladı|sordu|anlattı|(?:ifade|şikâyet) etti|ifadelerini kullandı|değerlendirmesinde bulundu|açıklamasında bulundu|şeklinde konuştu)';
/** A name with what stands before it, no word that opens a sentence: words with a capital. */
const word = "\\p{Lu}(?:[\\p{L}’'-]+|\\.)";
const who = `(?<speaker>(?!(?:Ancak|Ama|Fakat|Ve|Bu|Bugün|Dün|Yarın|Ayrıca|Sonra|Önce|Daha|Bir|Her|Öte|Son) )${word}(?: ${word}){1,5})`;

export const quotes: QuoteWords = {
  ...und,
  nobodies: words('kimse herkes biri'),
  beside: [
    // “…” dedi Ayşe Yılmaz.
    { after: new RegExp(`^,?\\s{0,2}${said} ${who}`, 'du') },
    // Belediye Başkanı Ayşe Yılmaz, “…” dedi.
    {
      before: new RegExp(`(?:^|[.!?…”"]\\s{1,2})${who}(?: ise| da| de)?[,:]?\\s{1,2}$`, 'du'),
      after: new RegExp(`^,?\\s{0,2}${said}`, 'du'),
    },
    // Whoever it was, it was said.
    { after: new RegExp(`^,?\\s{0,2}${said}`, 'du') },
  ],
};
