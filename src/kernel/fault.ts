/** The closed set into which every connector translates its vendor's failures. */
export type FaultKind =
  | 'auth-expired'
  | 'permission-missing'
  | 'rate-limited'
  | 'rejected'
  | 'malformed'
  | 'unavailable'
  | 'unknown-outcome';

/** A connector's failure as a value. `reason` is a catalogue code; no parameter quotes personal data. */
export interface Fault {
  readonly kind: FaultKind;
  readonly reason: string;
  readonly parameters: Readonly<Record<string, string | number>>;
  /** For `rate-limited`: the ISO instant from which to try again. */
  readonly until?: string;
}

/** Builds a {@link Fault}. */
export const fault = (
  kind: FaultKind,
  reason: string,
  parameters: Readonly<Record<string, string | number>> = {},
): Fault => ({ kind, reason, parameters });

/** A {@link Fault} met in the middle of a stream, where no value can be returned. */
export class FaultError extends Error {
  constructor(readonly fault: Fault) {
    super(fault.reason);
    this.name = 'FaultError';
  }
}
