import { type Contribution, type Gap, type Score } from './score.js';
import { type SignalCode } from './signal-rule.js';

/**
 * Why a score is what it is, as a value that a catalogue turns into one sentence:
 * « 68, surtout grâce à deux offres et à un appel suivi », or « 3 messages seulement : pas assez pour le dire ».
 */
export type Reason =
  | { readonly code: 'not-enough'; readonly gap: Gap }
  | { readonly code: 'nothing-yet' }
  | { readonly code: 'thanks-to'; readonly tenths: number; readonly parts: readonly ReasonPart[] };

export interface ReasonPart {
  readonly signal: SignalCode;
  readonly occurrences: number;
}

/** How many signals a sentence names; more would be a list. */
const NAMED = 2;

/** The reason of a score: its gap, or the signals that bring the most. */
export function reasonOf(score: Score): Reason {
  const gap = score.gaps.find((g) => g.code !== 'never-called');
  if (score.tenths === null && gap) return { code: 'not-enough', gap };
  const parts = score.contributions
    .filter((part) => part.tenths > 0)
    .toSorted((a, b) => b.tenths - a.tenths)
    .slice(0, NAMED)
    .map((part) => ({ signal: part.code, occurrences: occurrences(part) }));
  if (score.tenths === null || parts.length === 0) return { code: 'nothing-yet' };
  return { code: 'thanks-to', tenths: score.tenths, parts };
}

/** How often a signal occurred: the colleagues who followed, where its strength counts people, else the messages. */
export const occurrences = (part: Contribution): number =>
  part.evidence.reduce((sum, { signal }) => sum + signal.strength, 0);
