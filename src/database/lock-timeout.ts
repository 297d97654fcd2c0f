/** PostgreSQL's code for a lock that was not had within the session's `lock_timeout` (appendix A of its manual). */
const LOCK_NOT_AVAILABLE = '55P03';

/** Whether a statement gave up waiting for what another transaction holds. */
export const isLockTimeout = (error: unknown): boolean =>
  (error as { code?: unknown } | null)?.code === LOCK_NOT_AVAILABLE;
