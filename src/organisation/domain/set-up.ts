import { Temporal } from 'temporal-polyfill';
import { type Capability } from './role.js';
import { type PlacedThing, thing } from './next-thing.js';

/** The journal's entry that says that the keys were copied to another place. */
export const KEYS_SAVED = 'keys-saved';
/** Days after which somebody looks again whether the copy is there. */
const KEYS_DAYS = 365;
/** Hours that an act may wait for its seal: the job runs every minute, and a machine may have been off over night. */
const SEAL_HOURS = 1;

/** What the organisation's own part of a home looks at. Instants are ISO texts. */
export interface SetUp {
  readonly hasSecondFactor: boolean;
  readonly othersWithout: number;
  readonly keysSavedAt: string | null;
  readonly acts: number;
  readonly unsealedSince: string | null;
}

/** What is missing for somebody who answers for the installation, and what there is to check for whoever controls it. */
export function setUpThings(
  { hasSecondFactor, othersWithout, keysSavedAt, acts, unsealedSince }: SetUp,
  may: (capability: Capability) => boolean,
  now: Temporal.Instant,
): PlacedThing[] {
  const things: PlacedThing[] = [];
  const answers = may('manage-staff') || may('manage-impact-assessment');
  if (answers && !hasSecondFactor) things.push(thing('second-factor', 'set-up', '/reglages/securite'));
  if (may('manage-staff') && isOlder(keysSavedAt, now, KEYS_DAYS * 24))
    things.push(thing('save-keys', 'set-up', '/'));
  if (may('manage-staff') && othersWithout > 0)
    things.push(thing('others-second-factor', 'set-up', '/reglages/equipe', { count: othersWithout }));
  if (may('see-audit') && unsealedSince !== null && isOlder(unsealedSince, now, SEAL_HOURS))
    things.push(thing('journal-unsealed', 'problem', '/journal', { since: unsealedSince.slice(0, 10) }));
  if (may('see-audit')) things.push(thing('read-journal', 'check', '/journal', { count: acts }));
  return things;
}

const isOlder = (at: string | null, now: Temporal.Instant, hours: number): boolean =>
  at === null || Temporal.Instant.compare(Temporal.Instant.from(at).add({ hours }), now) < 0;
