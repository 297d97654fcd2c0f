import { type CastMember, type Design, type GroupKey, type SectionKey, type Tie } from '../model.js';

/** Member since that week before the anchor. */
export const member = (since: number): Tie => ({ kind: 'member', since });
/** Former member. */
export const former = (since: number, until: number): Tie => ({ kind: 'former', since, until });
/** In regular contact: the weeks of dated encounters, and of a signed consent to scoring where there is one. */
export const contact = (seen: readonly number[], consent?: number): Tie =>
  consent === undefined ? { kind: 'contact', seen } : { kind: 'contact', seen, consent };
/** Nobody the section could name a ground for. */
export const unknown: Tie = { kind: 'unknown' };

/** What differs from the ordinary: weeks of presence, share of chatter, habits of the keyboard. */
export interface Habits {
  readonly talk?: number;
  readonly from?: number;
  readonly until?: number;
  readonly curly?: boolean;
  readonly bare?: boolean;
  readonly phone?: string;
}

const USUAL_TALK: Readonly<Record<Design, number>> = {
  elected: 2,
  'quiet-followed': 0,
  'loud-alone': 5,
  drifting: 4,
  'steady-helper': 2.5,
  opponent: 2,
  newcomer: 3,
  ordinary: 3,
  lurker: 0,
};

/**
 * One of the cast. The number comes from 06 39 98 xx xx, which ARCEP keeps for fiction (decision 2018-0881,
 * annex 1), spread by a step that makes them all differ.
 */
export function castMember(
  index: number,
  [key, name, workplace, tie, design, groups, habits = {}]: CastRow,
): CastMember {
  const [given = '', ...family] = name.split(' ');
  return {
    key,
    given: given.replaceAll('_', ' '),
    family: family.join(' '),
    section: sectionOf(workplace),
    workplace,
    tie,
    design,
    groups,
    talk: habits.talk ?? USUAL_TALK[design],
    from: habits.from ?? -104,
    until: habits.until ?? -1,
    curly: habits.curly ?? index % 3 === 0,
    bare: habits.bare ?? index % 9 === 4,
    phone: habits.phone ?? `+3363998${String(1007 + index * 73).padStart(4, '0')}`,
  };
}

/** key, name, workplace, tie, design, groups, habits. */
export type CastRow = readonly [
  string,
  string,
  string | null,
  Tie,
  Design,
  readonly GroupKey[],
  (Habits | undefined)?,
];

const SOUTH = ['venissieux', 'saint-etienne', 'grenoble'];

const sectionOf = (workplace: string | null): SectionKey | null => {
  if (workplace === null) return null;
  return SOUTH.includes(workplace.split('/')[0]!) ? 'ra' : 'idf';
};
