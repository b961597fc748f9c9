import type { QuoteWords } from '../contract/quotes.ts';
import { quotes as und } from '../und/quotes.ts';
import { words } from '../words.ts';

const said =
  '(?<cue>表示|說道|说道|說|说|指出|強調|强调|認為|认为|坦言|回應|回应|寫道|写道|告訴記者|告诉记者|透露|呼籲|呼吁)';
const who = '(?<speaker>[\\p{sc=Han}·]{2,16}?)';
/** "对记者", "在会上": to whom and where. */
const aside = '(?:[对對在向于於][^，。：“”「」]{1,12}?)?';

export const quotes: QuoteWords = {
  ...und,
  nobodies: words(
    '有人 大家 消息 报道 報道 報導 据报道 接着 接著 随后 隨後 同时 同時 此外 另外 记者 記者 声明 聲明 他还 她还 他也 她也 并且 還有 人们 人們 网友 網友',
  ),
  beside: [
    { before: new RegExp(`(?:^|[。！？；，\\s”」])${who}${aside}${said}[：:，,]?$`, 'du') },
    { after: new RegExp(`^[，,]?${who}${aside}${said}[。，,：:！]`, 'du') },
  ],
};
