import type { QuoteWords } from '../contract/quotes.ts';
import { quotes as und } from '../und/quotes.ts';
import { words } from '../words.ts';

/** Verbs of speech behind 」と, up to where they inflect. */
const said =
  '(?<cue>話し|話す|述べ|語っ|語る|説明し|強調し|コメントし|訴え|指摘し|明らかにし|振り返っ|答え|言っ|言う|呼びかけ|主張し|発言し|批判し|書い|回答し|回答する|謝罪し|謝罪。|願っ|願う|憤っ|憤る|嘆い|嘆く|漏らし|喜ん|喜ぶ|反論し|釈明し|期待し|決意を)';
/** A name or a post: ideographs, katakana and letters, with what somebody is called by; hiragana would be a clause. */
const who =
  '(?<speaker>(?:[\\p{sc=Han}\\p{sc=Katakana}ー・A-Za-z]{1,12}の){0,2}[\\p{sc=Han}\\p{sc=Katakana}ー・A-Za-z]{2,14}(?:さん|くん|ちゃん|さま)?)(?:（\\d{1,3}）)?';

export const quotes: QuoteWords = {
  ...und,
  nobodies: words('誰 全員 一同 関係者 同日 当時 今回 一方'),
  beside: [
    // 「…」と田中市長は話した。
    { after: new RegExp(`^と、?${who}[はが][^。「」]{0,12}?${said}`, 'du') },
    // 田中市長は会見で「…」と述べた。
    {
      before: new RegExp(`(?:^|[。！？、」\\s])${who}(?:は(?:[^。！？、「」]{1,18}[でに])?|が)、?$`, 'du'),
      after: new RegExp(`^と[^。「」]{0,12}?${said}`, 'du'),
    },
    // Whoever it was, it was said.
    { after: new RegExp(`^と[^。「」]{0,12}?${said}`, 'du') },
  ],
};
