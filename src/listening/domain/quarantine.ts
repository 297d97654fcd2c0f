import { Temporal } from 'temporal-polyfill';

/** The small-cell threshold: groups of fewer people are never shown as a number. */
export const SMALL_CELL = { usual: 10, least: 5 } as const;

/** The threshold that an organisation may choose: never below five people. */
export const smallCell = (chosen: number = SMALL_CELL.usual): number => Math.max(SMALL_CELL.least, chosen);

/**
 * Until when messages of an author without link and notice may be kept: one month from their collection (GDPR,
 * Art. 14(3)(a)), in calendar arithmetic where the organisation is; a short month ends on its last day.
 */
export const quarantineEndsAt = (collectedAt: Temporal.Instant, zone: string): Temporal.Instant =>
  collectedAt.toZonedDateTimeISO(zone).add({ months: 1 }).toInstant();

/**
 * The latest collection whose month is over at `now`: everything collected until then, and still without link,
 * is due.
 */
export const collectedTooLongAgo = (now: Temporal.Instant, zone: string): Temporal.Instant => {
  // Stepping back a month from the 31st may land where one month on is not yet `now`: step back once more.
  let collected = now.toZonedDateTimeISO(zone).subtract({ months: 1 });
  while (Temporal.Instant.compare(quarantineEndsAt(collected.toInstant(), zone), now) > 0)
    collected = collected.subtract({ days: 1 });
  return collected.toInstant();
};
