import { type NestExpressApplication } from '@nestjs/platform-express';
import { Temporal } from 'temporal-polyfill';
import { type Language } from '../config/config.js';
import { Database } from '../database/database.js';
import { type TenantScope } from '../database/tenant.js';
import { JobRunner } from '../jobs/job-runner.js';
import { CLOCK, type Clock } from '../kernel/clock.js';
import { type Id } from '../kernel/id.js';
import { OrganisationStore } from '../organisation/organisation.store.js';
import { StaffStore } from '../organisation/staff.store.js';
import { ScoringService } from '../scoring/scoring.service.js';
import { COMPANY_ZONE } from './calendar.js';
import { demonstration } from './demonstration.js';
import { DemonstrationStore, type KnownDemonstration } from './demonstration.store.js';
import { foundOrganisation } from './found-organisation.js';
import { importExports } from './import-exports.js';
import { importRosters } from './import-rosters.js';
import { linkAuthors } from './link-authors.js';
import { type Demonstration, type SectionKey } from './model.js';
import { noteExchanges } from './note-exchanges.js';
import { recordGrounds } from './record-grounds.js';
import { reach, type Stage, type Tell } from './stage.js';

/** The demonstration, made. */
export interface Made {
  readonly organisationId: Id;
  readonly name: string;
  /** False where an earlier run had made all of it. */
  readonly isNew: boolean;
}

/**
 * Makes the demonstration organisation where it is absent, through the same services as a user's own: member lists,
 * uploads with their attestation, links with their grounds, consents, exchanges, scores.
 *
 * Each step is one transaction, or finds out what it did before: a process killed at any moment leaves something that
 * the next call goes on with. The service must not run jobs meanwhile (`runsJobs: false`).
 */
export async function makeDemonstration(
  app: NestExpressApplication,
  language: Language,
  tell: Tell,
): Promise<Made> {
  const get = reach(app);
  const clock = app.get<Clock>(CLOCK);
  const store = new DemonstrationStore(get(Database));
  const earlier = await store.find();
  const isDone = earlier !== null && (await store.steps(scopeOf(earlier))).hasExchanges;
  if (isDone) {
    await get(JobRunner).workOff();
    return { organisationId: earlier.organisationId, name: await nameOf(get, earlier), isNew: false };
  }
  tell(earlier === null ? 'writing' : 'resuming');
  const now = () => clock.now();
  const shown = demonstration(anchorOf(earlier?.foundedAt ?? now().toString()));
  if (earlier === null) {
    await foundOrganisation(get, shown, language, now());
    tell('founded', { name: shown.organisation.name });
  }
  const made = earlier ?? (await store.find())!;
  await play({ get, shown, now, tell, ...(await whoAndWhere(get, shown, made)) });
  return { organisationId: made.organisationId, name: shown.organisation.name, isNew: true };
}

/** Exchanges come last: where there are some, everything before them is there. */
async function play(stage: Stage): Promise<void> {
  const { get, scope } = stage;
  const { hasPersons } = await new DemonstrationStore(get(Database)).steps(scope);
  if (!hasPersons) await importRosters(stage);
  await importExports(stage);
  await linkAuthors(stage);
  await recordGrounds(stage);
  await noteExchanges(stage);
  stage.tell('scoring');
  await get(JobRunner).workOff();
  // A job that a killed process held comes back only later; its scores would be missing from the first list.
  await get(Database).withTenant(scope, (tx) => get(ScoringService).recomputeAll(tx, stage.now()));
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

/** The day on which the demonstration was begun, where the company is. */
const anchorOf = (foundedAt: string): Temporal.PlainDate =>
  Temporal.Instant.from(foundedAt).toZonedDateTimeISO(COMPANY_ZONE).toPlainDate();
