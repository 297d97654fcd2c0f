import { Temporal } from 'temporal-polyfill';
import { Database } from '../database/database.js';
import { nameKey } from '../people/domain/person-name.js';
import { PermissionService } from '../privacy/permission.service.js';
import { ExchangeService } from '../recruitment/exchange.service.js';
import { DemonstrationStore } from './demonstration.store.js';
import { type Stage } from './stage.js';

/**
 * Notes what organisers talked about, each exchange as on its day; all or none. Permissions are asked as of those
 * days, so they are brought up to now at the end, in the same transaction.
 */
export async function noteExchanges(stage: Stage): Promise<void> {
  const { get, scope, shown, staff } = stage;
  const persons = await new DemonstrationStore(get(Database)).persons(scope);
  const names = new Map(shown.people.map(({ key, name }) => [key, name]));
  const count = await get(Database).withTenant(scope, async (tx) => {
    const subjects = [];
    for (const activity of shown.activities) {
      const { id, subjectId } = persons.get(nameKey(names.get(activity.person) ?? ''))!;
      const { channel, outcome, issue, note, nextStep } = activity;
      const noted = await get(ExchangeService).note(
        tx,
        { staffId: staff.get(activity.staff)!, person: { id, subjectId } },
        {
          channel,
          outcome,
          issue,
          note,
          occurredOn: null,
          nextStep: nextStep && { ...nextStep, note: null },
        },
        Temporal.Instant.from(activity.at),
      );
      if (!noted.ok) throw new Error(`An exchange was refused: ${noted.error.refusal.code}.`);
      subjects.push(subjectId);
    }
    await get(PermissionService).refresh(tx, subjects, stage.now());
    return subjects.length;
  });
  stage.tell('exchanges', { count });
}
