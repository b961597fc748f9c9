import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/language/index.ts';
import { type ReadArticle, readArticles } from '../../lib/parse/index.ts';
import { wrapWidth } from '../../lib/parse/text/lines.ts';

async function read(text: string): Promise<ReadArticle> {
  const [first] = await readArticles(
    { name: 'article.txt', bytes: new TextEncoder().encode(text) },
    languages,
  );
  if (first === undefined) throw new Error('nothing was read');
  return first;
}

const paragraphsOf = ({ article: { text, paragraphs } }: ReadArticle): string[] =>
  paragraphs.map(({ start, end }) => text.slice(start, end));
const stepsOf = ({ removals }: ReadArticle): string[] => removals.map(({ step }) => step);

const prose = [
  'The council of Lower Marsh voted on Tuesday to close the old swing bridge for two years.',
  'Engineers had found cracks in four of its nine bearings, the harbour office said.',
  'Ferries will run every ten minutes from the fish market until the work is done.',
];

describe('front matter', () => {
  test('takes headline, byline and date off the top', async () => {
    const result = await read(
      `Swing bridge to close for two years\nBy Nora Lindqvist and Tom Abara, Eva Roth in Geneva\nPublished: March 3, 2024, 2:05 PM\n\n${prose.join('\n\n')}`,
    );
    expect(result.article).toMatchObject({
      headline: 'Swing bridge to close for two years',
      bylines: ['Nora Lindqvist', 'Tom Abara', 'Eva Roth'],
      published: '2024-03-03T14:05',
    });
    expect(paragraphsOf(result)).toEqual(prose);
  });

  test('reads a German front', async () => {
    const { article } = await read(
      `Drehbrücke wird für zwei Jahre gesperrt\nVon Nora Lindqvist und Tom Abara\nStand: 3. März 2024, 14:05 Uhr\n\nDer Rat der Stadt hat am Dienstag beschlossen, die alte Drehbrücke zu sperren.\nDie Arbeiten sollen im Herbst beginnen und kosten nach Angaben der Stadt viel Geld.`,
    );
    expect(article).toMatchObject({
      bylines: ['Nora Lindqvist', 'Tom Abara'],
      published: '2024-03-03T14:05',
    });
  });

  test('reads a Ukrainian front', async () => {
    const { article } = await read(
      `Старий міст закриють на два роки\nАвтор: Олена Гайова\n3 березня 2024, 14:05\n\nМіська рада ухвалила рішення закрити старий розвідний міст на ремонт.\n\nПороми ходитимуть що десять хвилин, повідомили в порту.`,
    );
    expect(article).toMatchObject({
      headline: 'Старий міст закриють на два роки',
      bylines: ['Олена Гайова'],
      published: '2024-03-03T14:05',
    });
  });

  test('makes up no year: a date without one is kept as it is written', async () => {
    const { article } = await read(`Swing bridge to close\nMarch 3, 2:05 PM\n\n${prose.join('\n')}`);
    expect(article.published).toBeNull();
    expect(article.publishedText).toBe('March 3, 2:05 PM');
  });

  test('takes agency and full date from the dateline and leaves it in the text', async () => {
    const { article } = await read(
      `Swing bridge to close\n\nLOWER MARSH, March 3, 2024 (Reuters) - ${prose[0]}\n\n${prose[1]}`,
    );
    expect(article).toMatchObject({ publisher: 'Reuters', published: '2024-03-03' });
    expect(article.text).toMatch(/^LOWER MARSH, March 3, 2024 \(Reuters\) - The council/);
  });

  test('takes a first sentence with a full stop for text, not for a headline', async () => {
    const result = await read(prose.join('\n\n'));
    expect(result.article.headline).toBeNull();
    expect(paragraphsOf(result)).toEqual(prose);
  });

  test('does not take “By Friday …” for a byline', async () => {
    const result = await read(`Bridge closes\n\nBy Friday the ferries were full\n\n${prose[0]}`);
    expect(result.article.bylines).toEqual([]);
  });
});

describe('lines', () => {
  const wrapped =
    'The council of Lower Marsh voted on Tuesday to close the\nold swing bridge for two years. Engineers had found cracks\nin four of its nine bearings, and the harbour office said\nthat lorries of more than forty tonnes must go by the ring\nroad from Monday.\n\nFerries will run every ten minutes from the fish market\nuntil the work is done, with the last one at half past\neleven.';

  test('joins hard-wrapped lines, paragraph by paragraph', async () => {
    const paragraphs = paragraphsOf(await read(`Swing bridge to close\n\n${wrapped}`));
    expect(paragraphs).toHaveLength(2);
    expect(paragraphs[0]).toMatch(/close the old swing bridge for two years\. Engineers had/);
  });

  test('ends a wrapped paragraph at its short line where no blank line stands', async () => {
    expect(paragraphsOf(await read(wrapped.replace('\n\n', '\n')))).toHaveLength(2);
  });

  test('keeps one sentence a line apart', () => {
    expect(wrapWidth(prose)).toBeNull();
  });

  test('keeps list items apart and their markers out of the paragraphs', async () => {
    const { article } = await read(
      `${prose[0]}\n• bearings of the north pier\n• cables\n2. paint\n${prose[1]}`,
    );
    const items = article.paragraphs.filter(({ kind }) => kind === 'list-item');
    expect(items.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'bearings of the north pier',
      'cables',
      'paint',
    ]);
  });

  test('a short line between paragraphs is a sub-heading', async () => {
    const { article } = await read(`${prose[0]}\n\nWhat comes next\n\n${prose[1]}`);
    expect(article.paragraphs.map(({ kind }) => kind)).toEqual(['body', 'heading', 'body']);
  });
});

describe('scraped text', () => {
  const preambles = [
    {
      language: 'English',
      line: '“Old swing bridge to close for two years, 4,000 drivers to be sent round — Marsh Courier March 3, 2:05 PM Share: Divers look at the north pier (Photo: Harbour Office) Harbour The council of Lower Marsh voted on Tuesday to close the old bridge for two years. Engi”, — write on: marsh.example',
      body: prose,
      headline: 'Old swing bridge to close for two years, 4,000 drivers to be sent round',
      publisher: 'marsh.example',
    },
    {
      language: 'German',
      line: 'Alte Drehbrücke wird für zwei Jahre gesperrt | Marscher Bote 3. März, 14:05 Uhr Teilen: Taucher am Nordpfeiler (Foto: Hafenamt)',
      body: [
        'Der Rat von Untermarsch hat am Dienstag beschlossen, die alte Drehbrücke für zwei Jahre zu sperren.',
        'Die Fähren fahren nach Angaben des Hafenamts alle zehn Minuten.',
      ],
      headline: 'Alte Drehbrücke wird für zwei Jahre gesperrt',
      publisher: 'Marscher Bote',
    },
    {
      language: 'Ukrainian',
      line: 'Старий розвідний міст закриють на два роки — Болотний кур’єр 3 березня, 14:05 Поширити: Водолази біля північної опори (Фото: Управління порту)',
      body: [
        'Міська рада у вівторок ухвалила рішення закрити старий розвідний міст на два роки.',
        'Пороми ходитимуть що десять хвилин, повідомили в управлінні порту.',
      ],
      headline: 'Старий розвідний міст закриють на два роки',
      publisher: 'Болотний кур’єр',
    },
  ];

  test.each(preambles)(
    'takes a scraped preamble apart ($language)',
    async ({ line, body, headline, publisher }) => {
      const result = await read([line, ...body].join('\n'));
      expect(result.article).toMatchObject({ headline, publisher, published: null });
      expect(result.article.publishedText).toMatch(/14:05|2:05 PM/);
      expect(paragraphsOf(result)).toEqual(body);
      expect(stepsOf(result)).toEqual(['preamble']);
    },
  );

  test('keeps the start of the body that a preamble holds when it does not stand below', async () => {
    const result = await read(
      `Old swing bridge to close for two years | Marsh Courier March 3, 2024 Share: ${prose[0]}\n${prose[1]}\n${prose[2]}`,
    );
    expect(result.article).toMatchObject({ published: '2024-03-03', publisher: 'Marsh Courier' });
    expect(paragraphsOf(result)).toEqual(prose);
  });

  test.each([
    [
      'cross-link',
      'Divers have already found the missing bell: it lay below the pier for a hundred years — Holm',
    ],
    ['cross-link', 'Read also: Ferry fares go up again'],
    ['share-bar', 'Share:'],
    ['caption', 'Divers look at the north pier (Photo: Harbour Office)'],
    ['address', 'https://marsh.example/bridge'],
  ])('leaves out and records a %s between paragraphs', async (step, line) => {
    const result = await read([prose[0], line, prose[1], prose[2]].join('\n'));
    expect(paragraphsOf(result)).toEqual(prose);
    expect(result.removals).toEqual([expect.objectContaining({ step, text: line })]);
  });

  test('leaves out the headline where it stands again', async () => {
    const result = await read(`Swing bridge to close\n\nSWING BRIDGE TO CLOSE\n\n${prose.join('\n\n')}`);
    expect(paragraphsOf(result)).toEqual(prose);
    expect(stepsOf(result)).toEqual(['headline', 'repeated-headline']);
  });

  test.each([
    'Share prices of the yard fell by a third on Tuesday.',
    'The mayor — a former diver — went down herself – twice.',
    'Related costs were left out of the estimate, the office said.',
    'Via Roma stays open to buses.',
    '“We will miss it — all of us,” said Ilse Holm',
    'By the end of the year the bridge must be open again.',
  ])('keeps prose: %s', async (line) => {
    expect(paragraphsOf(await read([prose[0], line, prose[1]].join('\n')))).toContain(line);
  });
});

test('every paragraph is a slice of the text and nothing but furniture is lost, whatever the lines', async () => {
  const line = fc.oneof(
    fc.constantFrom(
      ...prose,
      'Share:',
      'By Nora Lindqvist',
      '- item',
      'A heading',
      '“Open',
      '',
      'March 3, 2024',
    ),
    fc.string({ maxLength: 60 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), async (lines) => {
      const result = await read(`${lines.join('\n')}\n${prose[0]}`);
      const { text, paragraphs } = result.article;
      for (const { start, end } of paragraphs)
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      for (const sentence of prose) {
        if (lines.includes(sentence))
          expect(text + result.article.headline + result.article.dek).toContain(sentence);
      }
    }),
    { numRuns: 150 },
  );
});
