import type { LeadingLine, LeadingRole, Place } from './scores.ts';

/**
 * How far reading has come: above the headline (`named` once a section or the paper's name stood there), below it, below
 * a dek for which no byline or date has spoken yet, below byline or date, in the body.
 */
type State = 'above' | 'named' | 'headed' | 'deck' | 'credited' | 'body';

const states: readonly State[] = ['above', 'named', 'headed', 'deck', 'credited', 'body'];

/** Where each role leads from a state, and at what cost; a role that is not named cannot stand there. */
const steps: Readonly<Record<State, Partial<Record<LeadingRole, readonly [State, number]>>>> = {
  above: {
    furniture: ['above', 0],
    breadcrumb: ['above', 0],
    address: ['above', 0],
    credit: ['above', 0],
    section: ['named', 0],
    masthead: ['named', 0],
    headline: ['headed', 0],
    body: ['body', 0],
  },
  named: {
    furniture: ['named', 0],
    breadcrumb: ['named', 0],
    address: ['named', 0],
    credit: ['named', 0],
    section: ['named', 0],
    masthead: ['named', 0],
    headline: ['headed', 0],
    // A kicker without a headline is rare: more likely it is the headline.
    body: ['body', -3],
  },
  headed: {
    furniture: ['headed', 0],
    breadcrumb: ['headed', 0],
    section: ['headed', 0],
    masthead: ['headed', 0],
    address: ['credited', 0],
    credit: ['credited', 0],
    dek: ['deck', 0],
    body: ['body', 0],
  },
  deck: {
    furniture: ['deck', 0],
    section: ['deck', 0],
    address: ['credited', 0],
    credit: ['credited', 0],
    // Without a byline or a date below it, a dek cannot be told from the first paragraph.
    body: ['body', -9],
  },
  credited: {
    furniture: ['credited', 0],
    breadcrumb: ['credited', 0],
    section: ['credited', 0],
    masthead: ['credited', 0],
    address: ['credited', 0],
    credit: ['credited', 0],
    body: ['body', 0],
  },
  body: { body: ['body', 0] },
};

interface Path {
  readonly score: number;
  readonly role: LeadingRole | null;
  readonly before: Path | null;
}

const placeOf = (state: State): Place => (state === 'above' || state === 'named' ? 'above' : 'below');

/**
 * The roles of the lines at the top of an article: of all sequences that end in the body, the one with the highest sum of
 * scores (Viterbi's algorithm over the states above). `headed` where the headline is known from elsewhere; `mayHead` is
 * false where no line can be one. Null when no sequence leads to a body.
 */
export function bestRoles(
  lines: readonly LeadingLine[],
  { headed, mayHead }: { readonly headed: boolean; readonly mayHead: boolean },
): readonly LeadingRole[] | null {
  let paths = new Map<State, Path>([[headed ? 'headed' : 'above', { score: 0, role: null, before: null }]]);
  for (const line of lines) {
    const next = new Map<State, Path>();
    for (const state of states) {
      const path = paths.get(state);
      if (path === undefined) continue;
      for (const [role, [to, cost]] of entriesOf(steps[state])) {
        if (role === 'headline' && !mayHead) continue;
        const score = path.score + cost + line.score(role, placeOf(state));
        if (score === Number.NEGATIVE_INFINITY) continue;
        if (score > (next.get(to)?.score ?? Number.NEGATIVE_INFINITY))
          next.set(to, { score, role, before: path });
      }
    }
    paths = next;
  }
  const roles: LeadingRole[] = [];
  for (let path = paths.get('body') ?? null; path?.role != null; path = path.before) roles.unshift(path.role);
  return roles.length === lines.length && lines.length > 0 ? roles : null;
}

function entriesOf(
  roles: Partial<Record<LeadingRole, readonly [State, number]>>,
): readonly (readonly [LeadingRole, readonly [State, number]])[] {
  return roleOrder.flatMap((role) => {
    const step = roles[role];
    return step === undefined ? [] : [[role, step] as const];
  });
}

/** The order in which a tie is broken: body before what would take a line out of the text. */
const roleOrder: readonly LeadingRole[] = [
  'body',
  'headline',
  'furniture',
  'breadcrumb',
  'address',
  'credit',
  'section',
  'masthead',
  'dek',
];
