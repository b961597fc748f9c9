import type { QuoteWords } from '../contract/quotes.ts';
import { quotes as und } from '../und/quotes.ts';
import { words } from '../words.ts';

const said =
  '(?<cue>قال|قالت|أضاف|أضافت|صرح|صرحت|أكد|أكدت|أوضح|أوضحت|أعلن|أعلنت|كتب|كتبت|تابع|تابعت|ذكر|ذكرت)';
/** Two to six words, none of which says where, to whom or what of. */
const small = '(?:في|على|إن|أن|إنه|إنها|خلال|أمام|عن|من|عبر|له|لها|ذلك|هذا|هو|هي)';
/** "told the agency": to whom, not who. */
const outlet = 'ل(?:ل|وكالة|صحيفة|قناة|شبكة|موقع|إذاعة|مجلة|رويترز)';
const who = `(?<speaker>(?!${small}\\s|${outlet})[^\\s:،.؛«»"“”]{2,20}(?:\\s(?!${small}(?:\\s|$))[^\\s:،.؛«»"“”]{2,20}){1,5})`;

export const quotes: QuoteWords = {
  ...und,
  nobodies: words('الجميع أحد'),
  beside: [
    {
      before: new RegExp(
        `(?:^|[\\s.،])و?${said}\\s${who}(?:\\s${small}\\s[^:،«"“]{1,40})?\\s?[:،]\\s?$`,
        'du',
      ),
    },
    { after: new RegExp(`^[،,.]?\\s?(?:كما\\s)?و?${said}\\s${who}(?=$|[.،؛:]|\\s${small}\\s)`, 'du') },
  ],
};
