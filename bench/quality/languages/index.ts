import { detect as tinyldLight } from 'tinyld/light';
import * as z from 'zod/mini';
import { detectLanguage } from '../../../lib/language/detect.ts';
import { type Part, partOf, records } from '../data.ts';
import floors from './floors.json' with { type: 'json' };

const Gold = z.object({
  id: z.string(),
  language: z.optional(z.nullable(z.string())),
  text: z.optional(z.string()),
  body: z.optional(z.nullable(z.string())),
});

/** Sets whose records say their language; `pages/gold` says what the page says of itself. */
const sets = ['pages/gold', 'quotes/polnear', 'quotes/wikinews-de', 'sentences/ud-uk', 'sentences/sentencex'];

const detectors: Readonly<Record<string, (text: string) => string>> = {
  ours: detectLanguage,
  'tinyld/light': tinyldLight,
};

/** Texts are judged whole and by their first 200 and 60 code units: a headline has about 60. */
const lengths = ['whole', '200', '60'] as const;

/** Share of texts whose language is found, ours beside tinyld/light in the same run, with the CPU time of each. */
export async function measureLanguages(args: readonly string[]): Promise<number> {
  const texts: { text: string; language: string; part: Part }[] = [];
  for (const set of sets) {
    for await (const { id, language, text, body } of records(`${set}.jsonl`, (r) => z.parse(Gold, r))) {
      const content = text ?? body ?? '';
      if (language)
        texts.push({ text: content, language: language.slice(0, 2).replace('nb', 'no'), part: partOf(id) });
    }
  }
  let failed = 0;
  for (const [name, detect] of Object.entries(detectors)) {
    for (const cut of lengths) {
      const length = cut === 'whole' ? Infinity : Number(cut);
      const shares = (['open', 'blind'] as const).map((part) => {
        const own = texts.filter((item) => item.part === part && item.text.length >= Math.min(length, 20));
        const started = process.cpuUsage();
        const wrong = own.filter(({ text, language }) => detect(text.slice(0, length)) !== language);
        const { user } = process.cpuUsage(started);
        if (args.includes('--show') && part === 'open' && name === 'ours') {
          for (const { text, language } of wrong.slice(0, 20)) {
            console.log(
              `  ${language} ${detect(text.slice(0, length))}: ${text.slice(0, Math.min(length, 120))}`,
            );
          }
        }
        const right = 1 - wrong.length / own.length;
        return { part, right, perText: user / own.length / 1000, texts: own.length };
      });
      for (const { part, right, perText, texts: n } of shares) {
        const least = name === 'ours' ? floors[cut] : 0;
        if (right < least) failed += 1;
        console.log(
          `${name.padEnd(13)} first ${cut.padEnd(5)} ${part.padEnd(5)} ${n} texts  right ${right.toFixed(4)}  ${perText.toFixed(3)} ms a text${right < least ? `  MISSED ${least}` : ''}`,
        );
      }
    }
  }
  return failed === 0 ? 0 : 1;
}
