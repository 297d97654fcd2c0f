import { type Reach } from './channel.js';
import { type Purpose } from './purpose.js';
import { type RestrictionReason, type ToldOfLifting } from './restriction.js';
import { type Consent, type Standing } from './standing.js';

/** What the journal keeps of one person beside an erasure, oldest first; `at` in Unix milliseconds. */
export type Word =
  | {
      readonly kind: 'consent' | 'withdrawal' | 'objection';
      readonly purpose: Purpose;
      readonly reach: Reach;
      readonly at: number;
    }
  | { readonly kind: 'restriction'; readonly reason: RestrictionReason; readonly at: number }
  | ({ readonly kind: 'restriction-lifted'; readonly at: number } & ToldOfLifting);

/** What has to be done again. */
export type ReplayAct =
  | { readonly kind: 'object'; readonly purpose: Purpose }
  /** `except`: cells that she agreed to again since. */
  | {
      readonly kind: 'withdraw';
      readonly purpose: Purpose;
      readonly reach: Reach;
      readonly except: readonly Reach[];
    }
  | { readonly kind: 'restrict'; readonly reason: RestrictionReason }
  | ({ readonly kind: 'lift' } & ToldOfLifting);

/**
 * What a person asked and the database does not know, because it was restored from a backup. Her last word on each cell of
 * purpose and channel counts; a withdrawal on every channel reaches all cells but those that she agreed to
 * again, each by itself: a later yes to e-mail is no yes to the telephone.
 */
export function missedActs(standing: Standing, words: readonly Word[]): ReplayAct[] {
  const acts: ReplayAct[] = [];
  for (const [index, word] of words.entries()) {
    const later = words.slice(index + 1);
    if (word.kind === 'objection' && isObjectionMissed(standing, word, later))
      acts.push({ kind: 'object', purpose: word.purpose });
    else if (word.kind === 'withdrawal') acts.push(...missedWithdrawal(standing, word, later));
  }
  return [...acts, ...missedRestriction(standing, words)];
}

type Said = Extract<Word, { reach: unknown }>;

const isObjectionMissed = (standing: Standing, objection: Said, later: readonly Word[]): boolean =>
  !standing.objections.some((one) => one.purpose === objection.purpose) &&
  !later.some((one) => isYesSince(one, objection));

/** A yes is written down once it is committed, so perhaps behind a no that came later: its own time counts. */
const isYesSince = (word: Word, no: Said): word is Said =>
  word.kind === 'consent' && word.purpose === no.purpose && word.at >= no.at;

function missedWithdrawal({ consents }: Standing, word: Said, later: readonly Word[]): ReplayAct[] {
  const { purpose, reach, at } = word;
  const agreedAgain = (cell: Consent) =>
    cell.givenAt.epochMilliseconds > at ||
    later.some((one) => isYesSince(one, word) && one.reach === cell.channel);
  const open = consents.filter((cell) => cell.purpose === purpose && cell.withdrawnAt === null);
  const reached = open.filter((cell) => reach === 'any' || cell.channel === reach);
  if (reached.every(agreedAgain)) return [];
  const except = reach === 'any' ? open.filter(agreedAgain).map(({ channel }) => channel) : [];
  return [{ kind: 'withdraw', purpose, reach, except }];
}

function missedRestriction({ restrictedAt }: Standing, words: readonly Word[]): ReplayAct[] {
  const last = words.findLast((one) => one.kind === 'restriction' || one.kind === 'restriction-lifted');
  if (last?.kind === 'restriction') {
    return restrictedAt === null ? [{ kind: 'restrict', reason: last.reason }] : [];
  }
  if (last?.kind !== 'restriction-lifted' || restrictedAt === null) return [];
  const isOlder = restrictedAt.epochMilliseconds <= last.at;
  return isOlder ? [{ kind: 'lift', toldOn: last.toldOn, method: last.method }] : [];
}
