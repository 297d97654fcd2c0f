import { type Id } from '../../kernel/id.js';

/** In which order possible leads are shown. */
export type LeadOrder = 'readiness' | 'leadership' | 'last-seen' | 'name';

/** By what right a person may be spoken to: her relation now, her consent to scoring, or nothing yet. */
export type GroundFilter = 'member' | 'former-member' | 'regular-contact' | 'consent' | 'none';

/** What a reader narrows the list to; an absent part does not narrow. */
export interface LeadFilter {
  readonly workplaceIds?: readonly Id[];
  readonly grounds?: readonly GroundFilter[];
  readonly search?: string;
  /** True: only people who drift away; false: everybody else. */
  readonly isDrifting?: boolean;
  /** True: only people with a score on the axis of the order; false: only those without. */
  readonly isScored?: boolean;
}
