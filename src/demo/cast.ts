import { COUNCIL_AND_EUROPE } from './cast/council-and-europe.js';
import { ILE_DE_FRANCE } from './cast/ile-de-france.js';
import { castMember } from './cast/member.js';
import { RHONE_ALPES } from './cast/rhone-alpes.js';
import { type CastMember, type Design, type GroupKey } from './model.js';

/** Everybody who speaks in the demonstration; all invented. */
export const CAST: readonly CastMember[] = [...ILE_DE_FRANCE, ...RHONE_ALPES, ...COUNCIL_AND_EUROPE].map(
  (row, index) => castMember(index, row),
);

const byKey = new Map(CAST.map((person) => [person.key, person]));

/** Whether somebody of the cast has this key. */
export const isCast = (key: string): boolean => byKey.has(key);

/** The person of that key. Throws where a script names somebody who does not exist. */
export function castOf(key: string): CastMember {
  const person = byKey.get(key);
  if (person === undefined) throw new Error(`nobody in the cast is called ${key}`);
  return person;
}

/** Those who are in a group at some time. */
export const membersOf = (group: GroupKey): readonly CastMember[] =>
  CAST.filter((person) => person.groups.includes(group));

/** Keys of those written to come out so: the truth that a score is held against. */
export const designedAs = (design: Design): readonly string[] =>
  CAST.filter((person) => person.design === design).map((person) => person.key);
