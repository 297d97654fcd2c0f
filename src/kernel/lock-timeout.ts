/**
 * PostgreSQL's codes for a lock that was not had within the session's `lock_timeout`, and for one of two transactions that
 * waited for each other (appendix A of its manual).
 */
const LOCK_CODES: ReadonlySet<unknown> = new Set<unknown>(['55P03', '40P01']);

/** Whether a statement gave up waiting for what another transaction holds: doing the same again a little later works. */
export const isLockTimeout = (error: unknown): boolean =>
  LOCK_CODES.has((error as { code?: unknown } | null)?.code);
