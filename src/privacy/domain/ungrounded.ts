import { noticeDueAt } from './notice.js';
import { type Standing } from './standing.js';

/**
 * Until when somebody without any ground is kept by name, as Unix milliseconds; null for whoever has, had or refused
 * one: a tie keeps its own time, and a refusal is kept so that it can be obeyed. The month is that in which a notice is
 * due (GDPR Art. 14(3)): who was neither told nor tied by then must not stay in the files.
 */
export function namedUntil(standing: Standing): number | null {
  const { relations, consents, objections, restrictedAt, erasedAt } = standing;
  const isUngrounded = relations.length === 0 && consents.length === 0 && objections.length === 0;
  return isUngrounded && restrictedAt === null && erasedAt === null ? noticeDueAt(standing) : null;
}
