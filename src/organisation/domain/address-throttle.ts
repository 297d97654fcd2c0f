/** Failures from one network address within a window that are still looked at: an office full of slips of the finger. */
const MOST_FAILURES = 100;
const WINDOW_SECONDS = 15 * 60;
/** Addresses that are remembered; beyond, those whose window has passed are forgotten. */
const MOST_ADDRESSES = 10_000;

interface Window {
  readonly endsAt: number;
  failures: number;
}

/**
 * Bounds how many sign-ins one network address may try, whatever e-mail addresses it tries them for. Each costs some
 * tenths of a second of a processor: without a bound, one machine that invents e-mail addresses would keep everybody out.
 */
export class AddressThrottle {
  private readonly windows = new Map<string, Window>();

  /**
   * Counts a try as failed before it is made.
   * @param now Unix milliseconds
   * @returns the seconds to wait, or null where it may be made
   */
  take(address: string, now: number): number | null {
    const window = this.windowOf(address, now);
    if (window.failures >= MOST_FAILURES) return Math.ceil((window.endsAt - now) / 1_000);
    window.failures++;
    return null;
  }

  /** Takes the count of a try back: it succeeded. */
  succeeded(address: string): void {
    const window = this.windows.get(address);
    if (window !== undefined && window.failures > 0) window.failures--;
  }

  private windowOf(address: string, now: number): Window {
    const known = this.windows.get(address);
    if (known !== undefined && known.endsAt > now) return known;
    if (this.windows.size >= MOST_ADDRESSES) this.forget(now);
    const begun = { endsAt: now + WINDOW_SECONDS * 1_000, failures: 0 };
    this.windows.set(address, begun);
    return begun;
  }

  private forget(now: number): void {
    for (const [address, { endsAt }] of this.windows) if (endsAt <= now) this.windows.delete(address);
  }
}
