import type { Gender } from '../../language/contract/names.ts';
import type { NameGuess, NameMention } from './mention.ts';

/** Evidence from the mentions of one name, counted as they are read: a new pass for each mention would be quadratic. */
export interface Votes {
  person: number;
  organisation: number;
  place: number;
  m: number;
  f: number;
}

export const noVotes = (): Votes => ({ person: 0, organisation: 0, place: 0, m: 0, f: 0 });

/** Counts the evidence of one more mention: a person's title or given name counts twice. */
export function vote(votes: Votes, { guess, gender }: NameMention): void {
  if (guess !== null) votes[guess] += guess === 'person' ? 2 : 1;
  if (gender !== '') votes[gender] += 1;
}

/** The kind that most mentions support; null where there is no evidence. */
export function kindVotedFor({ person, organisation, place }: Votes): NameGuess {
  if (person > 0 && person >= organisation && person >= place) return 'person';
  if (organisation > 0 && organisation >= place) return 'organisation';
  return place > 0 ? 'place' : null;
}

export function genderVotedFor({ m, f }: Votes): Gender {
  return m > f ? 'm' : f > m ? 'f' : '';
}
