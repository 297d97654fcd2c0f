import { type Parameters } from '../api/catalogue.js';
import { type Explained, reasonOf } from './domain/reason.js';
import { type Gap } from './domain/score.js';
import { type SignalRule } from './domain/signal-rule.js';

/** Renders a catalogue's sentence in the reader's language. */
export type Say = (code: string, parameters?: Parameters) => string;

/** « 68, surtout grâce à deux propositions d’agir et à 5 collègues qui ont suivi ses appels ». */
export function scoreSentence(say: Say, score: Explained): string {
  const reason = reasonOf(score);
  if (reason.code === 'not-enough') return gapSentence(say, reason.gap);
  if (reason.code === 'nothing-yet') return say('score.nothing-yet');
  const [first, second] = reason.parts.map((part) =>
    say(`signal.${part.signal}.phrase`, { count: part.occurrences }),
  );
  const points = Math.round(reason.tenths / 10);
  return second === undefined
    ? say('score.thanks-to.one', { points, first: first! })
    : say('score.thanks-to.two', { points, first: first!, second });
}

/** What is said of a person on a list; a score that is null was not permitted. */
interface Standout {
  readonly readiness:
    (Explained & { readonly isDrifting: boolean; readonly driftingSince: string | null }) | null;
  readonly leadership: Explained | null;
}

/** Drifting first: it is the more urgent thing to know. Then the axis on which the person stands out. */
export function leadReason(say: Say, { readiness, leadership }: Standout): string {
  if (!readiness || !leadership) return say('score.not-permitted');
  if (readiness.isDrifting && readiness.driftingSince)
    return say('lead.drifting', { since: readiness.driftingSince });
  return scoreSentence(say, (leadership.tenths ?? -1) > (readiness.tenths ?? -1) ? leadership : readiness);
}

/** What is missing, or what a reader should know, in one sentence. */
export const gapSentence = (say: Say, gap: Gap): string => say(`score.gap.${gap.code}`, gap.parameters);

/** How a signal counts: weight, half-life and cap in words. What takes points back says so, without a double negative. */
export function ruleSentence(say: Say, rule: SignalRule): string {
  const { weightMillis, capTenths, halfLifeDays: days } = rule;
  const [weight, cap] = [Math.abs(weightMillis) / 1000, capTenths / 10];
  const takesBack = weightMillis < 0 ? '.takes-back' : '';
  return days === null
    ? say(`score.rule.ageless${takesBack}`, { weight, cap })
    : say(`score.rule${takesBack}`, { weight, cap, days });
}
