import { type Gap } from './score.js';
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

/** What a sentence is made of: a score just computed, or one that was stored. */
export interface Explained {
  readonly tenths: number | null;
  readonly gaps: readonly Gap[];
  readonly contributions: readonly (ReasonPart & { readonly tenths: number })[];
}

/** How many signals a sentence names; more would be a list. */
const NAMED = 2;

/** The reason of a score: its gap, or the signals that bring the most. */
export function reasonOf(score: Explained): Reason {
  const gap = score.gaps.find((g) => g.code !== 'never-called');
  if (score.tenths === null && gap) return { code: 'not-enough', gap };
  const parts = score.contributions
    .filter((part) => part.tenths > 0)
    .toSorted((a, b) => b.tenths - a.tenths)
    .slice(0, NAMED)
    .map(({ signal, occurrences }) => ({ signal, occurrences }));
  if (score.tenths === null || parts.length === 0) return { code: 'nothing-yet' };
  return { code: 'thanks-to', tenths: score.tenths, parts };
}
