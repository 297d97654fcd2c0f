import { type Turn } from './conversation.js';
import { type Id } from '../../kernel/id.js';
import { type Signal } from './signal.js';

const DAY = 86_400_000;
const MONTH_DAYS = 30;
const MONTHS = 12;

/**
 * Being there month after month: one signal for each of the last twelve periods of thirty days in which the
 * person wrote something, evidenced by the first message of the period. Chatter counts: constancy is presence.
 *
 * @param turns the person's own messages in one source, ascending
 * @param at Unix milliseconds of "now"
 */
export function constancySignals(sourceId: Id, turns: readonly Turn[], at: number): Signal[] {
  const first = new Map<number, Turn>();
  for (const turn of turns) {
    const period = Math.floor((at - turn.at) / (MONTH_DAYS * DAY));
    if (period >= 0 && period < MONTHS && !first.has(period)) first.set(period, turn);
  }
  return [...first.values()].map((turn) => ({
    code: 'constancy',
    postId: turn.postId,
    sourceId,
    at: turn.at,
    strength: 1,
    isProbable: false,
  }));
}

/** The constancy of several sources together: a period counts once, however many groups it was spent in. */
export function mergeConstancy(signals: readonly Signal[], at: number): Signal[] {
  const byPeriod = new Map<number, Signal>();
  for (const signal of signals) {
    const period = Math.floor((at - signal.at) / (MONTH_DAYS * DAY));
    const known = byPeriod.get(period);
    if (!known || signal.at < known.at) byPeriod.set(period, signal);
  }
  return [...byPeriod.values()];
}
