import { ok, refusal, type Refusal, refuse, type Result } from '../../kernel/result.js';
import { type CalendarDate, isCalendarDate } from '../../kernel/time.js';

/** Who runs the group: whoever may read everything, invite and remove. */
export type GroupRunner = 'union' | 'workers' | 'employer' | 'unknown';

/** What an importer says before anything enters the database. */
export interface AttestationClaim {
  readonly runBy: GroupRunner;
  /** Who is in the group, in the importer's words. */
  readonly membersAre: string;
  /** Calendar date `YYYY-MM-DD` on which the group was told that its messages are analysed. */
  readonly groupToldOn: string;
  readonly attests: boolean;
}

/** A claim that holds; kept with the import as evidence. */
export interface Attestation {
  readonly runBy: 'union' | 'workers';
  readonly membersAre: string;
  readonly groupToldOn: string;
}

/** Why an import may not enter. */
export type AttestationCode =
  | 'employer-run'
  | 'runner-unknown'
  | 'members-missing'
  | 'told-on-invalid'
  | 'told-on-in-future'
  | 'told-on-too-early'
  | 'not-attested';

const LONGEST_DESCRIPTION = 500;
/** The GDPR applies from this day (Art. 99(2)): nobody was told under its Art. 14 before. An older day is a slip. */
const FIRST_DAY: CalendarDate = '2018-05-25';

/**
 * Checks what the law wants to know of a group before its messages are stored: a group of the employer is never
 * read (workers cannot speak freely in it), its people were told first (GDPR, Art. 14; Art. 5(1)(a)), and a person
 * answers for it.
 * @param today the calendar date where the organisation is
 */
export function attest(
  claim: AttestationClaim,
  today: CalendarDate,
): Result<Attestation, Refusal<AttestationCode>> {
  if (claim.runBy === 'employer') return refuse(refusal('employer-run'));
  if (claim.runBy === 'unknown') return refuse(refusal('runner-unknown'));
  const membersAre = claim.membersAre.trim().slice(0, LONGEST_DESCRIPTION);
  if (membersAre === '') return refuse(refusal('members-missing'));
  const { groupToldOn } = claim;
  if (!isCalendarDate(groupToldOn)) return refuse(refusal('told-on-invalid'));
  if (groupToldOn > today) return refuse(refusal('told-on-in-future'));
  if (groupToldOn < FIRST_DAY) return refuse(refusal('told-on-too-early'));
  if (!claim.attests) return refuse(refusal('not-attested'));
  return ok({ runBy: claim.runBy, membersAre, groupToldOn });
}
