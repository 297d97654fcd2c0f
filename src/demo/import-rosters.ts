import { Database } from '../database/database.js';
import { type Tx } from '../database/tenant.js';
import { dayOf } from '../kernel/time.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { nameKey } from '../people/domain/person-name.js';
import { RosterService } from '../people/roster.service.js';
import { type NewRelation } from '../privacy/domain/relation.js';
import { StandingService } from '../privacy/standing.service.js';
import { COMPANY_ZONE } from './calendar.js';
import { DemonstrationStore } from './demonstration.store.js';
import { LIST_AGE_DAYS, MILESTONES, milestoneAt } from './milestones.js';
import { type DemonstrationGround, type SectionKey } from './model.js';
import { rosterOfSection } from './roster.js';
import { asOf, expected, organiserOf, type Stage } from './stage.js';

/**
 * Imports the first member lists, as if each organiser pasted her own, and what binds those on them who are no members;
 * all or nothing.
 */
export async function importRosters(stage: Stage): Promise<void> {
  const { get, scope, calendar, shown, tell } = stage;
  const count = await asOf(stage, milestoneAt(calendar, MILESTONES.firstList), () =>
    get(Database).withTenant(scope, async (tx) => {
      const created = await importList(
        stage,
        tx,
        shown.roster.first,
        shown.sections.map(({ key }) => key),
      );
      await recordContacts(stage, tx);
      return created;
    }),
  );
  tell('roster', { count });
}

/** Imports one list, section by section. @returns how many persons it made */
export async function importList(
  stage: Stage,
  tx: Tx,
  list: string,
  sections: readonly SectionKey[],
): Promise<number> {
  const { get, shown, clock } = stage;
  const at = clock.now();
  const listDated = dayOf(at.subtract({ hours: 24 * LIST_AGE_DAYS }), COMPANY_ZONE);
  let sum = 0;
  for (const key of sections) {
    const staffId = organiserOf(stage, key);
    const text = rosterOfSection(list, shown.workplaces, key);
    const sectionId = stage.sections[key];
    const asked = { text, sectionId, listDated, skipLines: [], language: 'fr' } as const;
    const { created, updated } = expected(await get(RosterService).import(tx, { staffId, at }, asked));
    sum += created;
    await get(AuditTrail).record(tx, { action: 'roster-imported', staffId, detail: { created, updated } });
  }
  return sum;
}

/** Evidence that was there when the first list was imported; the rest is known once the groups are linked. */
export const isEarly = ({ calendar }: Pick<Stage, 'calendar'>, dated: string): boolean =>
  dated < dayOf(milestoneAt(calendar, MILESTONES.firstList), COMPANY_ZONE);

/** What binds those to the union who are on the lists so far and no members: a list alone does not tell. */
export async function recordContacts(stage: Stage, tx: Tx): Promise<void> {
  const { get, shown, clock } = stage;
  const persons = await new DemonstrationStore(get(Database)).personsIn(tx);
  const standings = await get(StandingService).of(
    tx,
    [...persons.values()].map(({ subjectId }) => subjectId),
  );
  const today = dayOf(clock.now(), COMPANY_ZONE);
  for (const { person: key, kind, since, evidence } of shown.grounds) {
    const { name, section } = shown.people.find((one) => one.key === key)!;
    const known = persons.get(nameKey(name));
    const early = evidence.filter(({ dated }) => dated < today);
    if (kind !== 'regular-contact' || known === undefined || section === null || early.length === 0) continue;
    if (standings.get(known.subjectId)!.relations.length > 0) continue;
    const actor = { staffId: organiserOf(stage, section), at: clock.now() };
    const relation: NewRelation = { kind, since, evidence: early };
    const item = { subjectId: known.subjectId, relation, note: notesOf(early) };
    expected(await get(StandingService).recordRelation(tx, actor, item));
  }
}

/** What was noted with some evidence, as one text. */
export const notesOf = (evidence: DemonstrationGround['evidence']): string =>
  evidence.map(({ note }) => note).join(' · ');
