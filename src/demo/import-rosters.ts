import { Database } from '../database/database.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { RosterService } from '../people/roster.service.js';
import { rosterOfSection } from './roster.js';
import { expected, organiserOf, type Stage } from './stage.js';

/** The day on which the section's lists were drawn up, in days before now. */
const LIST_AGE_DAYS = 21;

/** Imports the member lists of all sections, as if each organiser pasted her own; all or none. */
export async function importRosters(stage: Stage): Promise<void> {
  const { get, shown, scope, tell } = stage;
  const at = stage.now();
  const listDated = at
    .subtract({ hours: 24 * LIST_AGE_DAYS })
    .toString()
    .slice(0, 10);
  const created = await get(Database).withTenant(scope, async (tx) => {
    let sum = 0;
    for (const { key } of shown.sections) {
      const staffId = organiserOf(stage, key);
      const outcome = expected(
        await get(RosterService).import(
          tx,
          { staffId, at },
          {
            text: rosterOfSection(shown.roster, shown.workplaces, key),
            sectionId: stage.sections[key],
            listDated,
            skipLines: [],
            language: 'fr',
          },
        ),
      );
      const { updated } = outcome;
      sum += outcome.created;
      const detail = { created: outcome.created, updated };
      await get(AuditTrail).record(tx, { action: 'roster-imported', staffId, detail });
    }
    return sum;
  });
  tell('roster', { count: created });
}
