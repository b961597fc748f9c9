import { extractFigures } from '../../../lib/extract/figures/index.ts';
import { languages } from '../../../lib/language/index.ts';
import { segmentSentences } from '../../../lib/segment/sentences.ts';

/** Invented prose with about as many figures as a business page: 12 in 640 characters. */
const prose =
  `The council said on Tuesday that it would spend about $3.2 million on two new bridges, up from $2.7 million
a year earlier. At least 450 people came to the meeting, which lasted for three hours. Prices of timber rose 4.5% in
June to 310 euros a ton, and one in five builders has put off a project. A spokeswoman for the harbour, Mira Tolland,
told reporters that the 12-mile road would be closed between 10 and 14 days. The weather was mild and the river calm,
as it had been for weeks, and nobody in the village could remember a summer when so little rain had come down from
the hills, where the farmers wait and watch the clouds go by.\n\n`.replaceAll('\n', ' ');

/** Inputs that are hard on scanners, by name: a unit that is repeated to any length. */
const inputs: Readonly<Record<string, string>> = {
  prose,
  '1,1,1,…': '1,',
  '1 1 1 …': '1 ',
  '1-1-1-…': '1-',
  'a hundred …': 'a hundred ',
  'and a half …': 'and a half ',
  'rose rose …': 'rose ',
  '$$$…': '$',
  '(((…': '( 1 ',
  '99999…': '9',
};

/** Steepest slope between 100 kB and the longest text that passes for linear. */
const steepest = 1.15;

const seconds = (run: () => void): number => {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

/** Characters a second for 10 kB to 10 MB, and the slope: 1 is linear, 2 quadratic. The text is one sentence where it has no full stop. */
export async function measureSpeed(): Promise<number> {
  const language = await languages.load('en');
  const all = [1e4, 1e5, 1e6, 1e7];
  let missed = 0;
  console.log(
    `${'million characters/s'.padEnd(24)}${all.map((size) => `${size / 1000} kB`.padStart(10)).join('')}     slope`,
  );
  for (const [name, unit] of Object.entries(inputs)) {
    // A figure every second character makes five million objects of 10 MB; 1 MB shows the same slope.
    const sizes = name === 'prose' || name === '1,1,1,…' ? all : all.slice(0, 3);
    const rates: number[] = [];
    const times: number[] = [];
    for (const size of sizes) {
      const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
      const paragraphs = [{ start: 0, end: text.length, kind: 'body' as const }];
      const sentences =
        name === 'prose'
          ? segmentSentences(text, paragraphs, language.segment)
          : [{ start: 0, end: text.length, paragraph: 0 }];
      const article = { text, headline: 'Council spends $3.2 million on bridges', dek: null };
      const rounds = Math.max(1, Math.round(1e6 / size));
      const measure = (): number =>
        seconds(() => {
          for (let round = 0; round < rounds; round += 1)
            extractFigures(article, sentences, language.figures);
        }) / rounds;
      // The least of three: what else the machine does only ever adds time.
      const time = Math.min(measure(), measure(), measure());
      times.push(time);
      rates.push(size / time / 1e6);
    }
    const slope = Math.log10((times.at(-1) ?? 1) / (times[1] ?? 1)) / (sizes.length - 2);
    if ((rates.at(-1) ?? 0) < 1 || slope > steepest) missed = 1;
    console.log(
      `${name.padEnd(24)}${rates
        .map((rate) => rate.toFixed(2).padStart(10))
        .join('')
        .padEnd(40)}${slope.toFixed(2).padStart(10)}`,
    );
  }
  return missed;
}
