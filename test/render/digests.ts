import type { Article, Digest, Figure, Quote, Slice } from '../../lib/model/index.ts';

const paragraphs = [
  'The Harbour Authority of Lindmark will close its old container terminal in April, eleven years before the lease runs out, the authority said on Tuesday. About 2,300 dockers work there, most of them on permanent contracts.',
  '“We did not lose the ships to a rival port, we lost them to the depth of our own channel,” said Ines Halvorsen, the authority’s chief engineer. “Dredging it again would cost more than building anew.”',
  'The new terminal at Skarness, 14 kilometres down the fjord, is to take ships of up to 400 metres. It has cost €1.27 billion so far, at least a fifth more than planned.',
  'A docker who has worked at the old quay since 1998 said that “nobody asked us anything”.',
];
const text = paragraphs.join('\n\n');

function slice(part: string): Slice {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`not in the article: ${part}`);
  return { start, end: start + part.length, text: part };
}

export function figure(value: string, label: string, more: Partial<Figure> = {}): Figure {
  return {
    ...slice(value),
    value: null,
    low: null,
    high: null,
    bound: 'exact',
    change: 'none',
    unit: null,
    subject: null,
    label: slice(label),
    kind: 'count',
    salience: 1,
    rule: 'test',
    ...more,
  };
}

function quote(
  said: string,
  group: number,
  speaker: Quote['speaker'],
  kind: Quote['kind'] = 'direct',
): Quote {
  return { ...slice(said), kind, speaker, cue: null, group, salience: 1, rule: 'test' };
}

const halvorsen = {
  ...slice('Ines Halvorsen'),
  name: 'Ines Halvorsen',
  role: 'the authority’s chief engineer',
};

let at = 0;
const article: Article = {
  headline: 'Lindmark shuts its old harbour eleven years early',
  dek: 'Ships outgrew the channel; the dockers learned it from the radio.',
  bylines: ['Marit Solberg'],
  published: '2026-03-03',
  modified: null,
  publisher: 'Lindmark Courier',
  section: 'Business',
  url: 'https://courier.example/2026/03/harbour',
  language: 'en',
  text,
  paragraphs: paragraphs.map((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    return { start, end: start + paragraph.length, kind: 'body' };
  }),
};

/** A digest made by hand, whole and valid: what the renderers are tested on. */
export const harbour: Digest = {
  version: 1,
  article,
  form: 'news',
  headline: article.headline ?? '',
  dek: article.dek,
  facts: [
    {
      ...slice(
        'The Harbour Authority of Lindmark will close its old container terminal in April, eleven years before the lease runs out',
      ),
      source: slice('the authority said on Tuesday'),
      salience: 1,
      rule: 'test',
    },
    {
      ...slice(
        'The new terminal at Skarness, 14 kilometres down the fjord, is to take ships of up to 400 metres.',
      ),
      salience: 0.8,
      rule: 'test',
    },
  ],
  figures: [
    figure('2,300', 'dockers work there, most of them on permanent contracts', {
      bound: 'about',
      qualifier: slice('About'),
    }),
    figure('€1.27 billion', 'It has cost', { kind: 'money' }),
    figure('400 metres', 'ships', { bound: 'at-most', qualifier: slice('up to'), kind: 'measure' }),
    figure('a fifth', 'more than planned', {
      bound: 'at-least',
      qualifier: slice('at least'),
      kind: 'fraction',
    }),
  ],
  quotes: [
    quote(
      'We did not lose the ships to a rival port, we lost them to the depth of our own channel,',
      1,
      halvorsen,
    ),
    quote('Dredging it again would cost more than building anew.', 1, halvorsen),
    quote('nobody asked us anything', 2, null, 'partial'),
  ],
  names: [],
  minutes: { digest: 1, article: 3 },
};

/** A digest each of whose texts is `payload`: field by field what an adversary would put there. */
export function everyField(payload: string): Digest {
  const all = { start: 0, end: payload.length, text: payload };
  return {
    version: 1,
    form: 'news',
    article: {
      ...article,
      headline: payload,
      dek: payload,
      bylines: [payload, payload],
      published: payload,
      publisher: payload,
      section: payload,
      url: payload,
      language: 'en',
      text: payload,
      paragraphs: [{ start: 0, end: payload.length, kind: 'body' }],
    },
    headline: payload,
    dek: payload,
    facts: [{ ...all, source: all, salience: 1, rule: 'test' }],
    figures: [{ ...figure('2,300', 'dockers'), ...all, label: all, subject: all }],
    quotes: [
      { ...quote('nobody asked us anything', 1, { ...all, name: payload, role: payload }), ...all },
      { ...quote('nobody asked us anything', 2, null), ...all },
    ],
    names: [],
    minutes: { digest: 1, article: 2 },
  };
}
