import { type NestExpressApplication } from '@nestjs/platform-express';
import { Temporal } from 'temporal-polyfill';
import { type Language } from '../config/config.js';
import { Database } from '../database/database.js';
import { type TenantScope } from '../database/tenant.js';
import { JobRunner } from '../jobs/job-runner.js';
import { CLOCK, type Clock, FixedClock } from '../kernel/clock.js';
import { type Id } from '../kernel/id.js';
import { type Instant } from '../kernel/time.js';
import { AuditSealing } from '../organisation/audit-sealing.job.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { OrganisationStore } from '../organisation/organisation.store.js';
import { StaffStore } from '../organisation/staff.store.js';
import { ScoringService } from '../scoring/scoring.service.js';
import { COMPANY_ZONE, StoryCalendar } from './calendar.js';
import { demonstration } from './demonstration.js';
import { DemonstrationStore, type KnownDemonstration, MADE } from './demonstration.store.js';
import { foundOrganisation } from './found-organisation.js';
import { importExports } from './import-exports.js';
import { importRosters } from './import-rosters.js';
import { linkAuthors } from './link-authors.js';
import { MILESTONES } from './milestones.js';
import { type Demonstration, type SectionKey } from './model.js';
import { playHistory } from './play-history.js';
import { publishPosts } from './publish-posts.js';
import { recordGrounds } from './record-grounds.js';
import { reach, type Stage, type Tell } from './stage.js';
import { writeLetters } from './write-letters.js';

/** The demonstration, made. */
export interface Made {
  readonly organisationId: Id;
  readonly name: string;
  /** False where an earlier run had made all of it. */
  readonly isNew: boolean;
  /** Made by an earlier version, without a history: it is left as it is. */
  readonly isOlder: boolean;
}

/**
 * Makes the demonstration organisation where it is absent, through the same services as a user's own: member lists,
 * talks and leads, agreements, posts and mails, uploads with their attestation, links with their grounds, scores.
 *
 * The past is played on the service's own clock, which must be one that can be set. Each step is one transaction, or finds
 * out what it did before: a process killed at any moment leaves something that the next call goes on with. The service
 * must not run jobs meanwhile (`runsJobs: false`).
 */
export async function makeDemonstration(
  app: NestExpressApplication,
  language: Language,
  tell: Tell,
): Promise<Made> {
  const get = reach(app);
  const clock = settable(app.get<Clock>(CLOCK));
  const began = clock.now();
  const store = new DemonstrationStore(get(Database));
  const earlier = await store.find();
  const steps = earlier && (await store.steps(scopeOf(earlier)));
  if (earlier !== null && (steps?.isMade || steps?.isOlder)) {
    const { organisationId } = earlier;
    return { organisationId, name: await nameOf(get, earlier), isNew: false, isOlder: steps.isOlder };
  }
  tell(earlier === null ? 'writing' : 'resuming');
  const anchor = earlier === null ? dayIn(began) : dayIn(earlier.foundedAt).add({ days: MILESTONES.founded });
  const shown = demonstration(anchor);
  const told = { get, shown, clock, calendar: new StoryCalendar(anchor), now: () => began, tell };
  try {
    if (earlier === null) await foundOrganisation(told, language);
    const made = (await store.find())!;
    await play({ ...told, ...(await whoAndWhere(get, shown, made)) });
    return {
      organisationId: made.organisationId,
      name: shown.organisation.name,
      isNew: true,
      isOlder: false,
    };
  } finally {
    clock.set(began);
  }
}

/** The journal's last entry says that everything before it is there. */
async function play(stage: Stage): Promise<void> {
  const { get, scope, clock, now } = stage;
  const { hasPersons, hasHistory } = await new DemonstrationStore(get(Database)).steps(scope);
  if (!hasPersons) await importRosters(stage);
  if (!hasHistory) await playHistory(stage);
  await publishPosts(stage);
  await writeLetters(stage);
  clock.set(now());
  await importExports(stage);
  await linkAuthors(stage);
  await recordGrounds(stage);
  stage.tell('scoring');
  await get(JobRunner).workOff();
  await get(Database).withTenant(scope, async (tx) => {
    // A job that a killed process held comes back only later; its scores would be missing from the first list.
    await get(ScoringService).recomputeAll(tx, now());
    await get(AuditTrail).record(tx, { action: MADE, staffId: null });
  });
  await get(AuditSealing).sealAll();
}

/** Without a clock that can be set there is no past to play. */
function settable(clock: Clock): FixedClock {
  if (clock instanceof FixedClock) return clock;
  throw new Error('The demonstration is made by a service whose clock can be set.');
}

async function whoAndWhere(
  get: Stage['get'],
  shown: Demonstration,
  made: KnownDemonstration,
): Promise<Pick<Stage, 'scope' | 'sections' | 'staff'>> {
  const scope = scopeOf(made);
  return get(Database).withTenant(scope, async (tx) => {
    const named = await get(OrganisationStore).sections(tx);
    const members = await get(StaffStore).all(tx);
    const sections = shown.sections.map(({ key, name }) => [
      key,
      named.find((section) => section.name === name)!.id,
    ]);
    return {
      scope,
      sections: Object.fromEntries(sections) as Record<SectionKey, Id>,
      staff: new Map(
        shown.staff.map(({ key, name }) => [key, members.find((member) => member.name === name)!.id]),
      ),
    };
  });
}

const scopeOf = ({ organisationId }: KnownDemonstration): TenantScope & { sections: 'all' } => ({
  organisationId,
  sections: 'all',
});

const nameOf = (get: Stage['get'], made: KnownDemonstration): Promise<string> =>
  get(Database).withTenant(scopeOf(made), async (tx) => (await get(OrganisationStore).find(tx)).name);

/** The day on which an instant falls where the company is. */
const dayIn = (at: Instant | string): Temporal.PlainDate =>
  Temporal.Instant.from(at).toZonedDateTimeISO(COMPANY_ZONE).toPlainDate();
