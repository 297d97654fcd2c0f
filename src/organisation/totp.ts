import { authenticator } from 'otplib';
import { type Temporal } from 'temporal-polyfill';

const STEP_SECONDS = 30;

/** A new secret for an authenticator application, in base 32. */
export const newTotpSecret = (): string => authenticator.generateSecret(20);

/** The address that an authenticator application reads from a QR code. */
export const totpUrl = (account: string, secret: string): string =>
  authenticator.keyuri(account, 'Levain', secret);

/**
 * The time step whose code this is, one step of drift allowed either way (RFC 6238, section 5.2); null for a wrong code.
 * A step may be used once: see `StaffStore.useStep`.
 */
export function totpStep(code: string, secret: string, now: Temporal.Instant): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const clock = authenticator.clone({ epoch: now.epochMilliseconds, window: 1, step: STEP_SECONDS });
  const drift = clock.checkDelta(code, secret);
  return drift === null ? null : Math.floor(now.epochMilliseconds / 1_000 / STEP_SECONDS) + drift;
}
