import { type Temporal } from 'temporal-polyfill';
import { type Database } from '../../src/database/database.js';
import { demonstration } from '../../src/demo/demonstration.js';
import { type DemonstrationPerson, type Design } from '../../src/demo/model.js';
import { type Id } from '../../src/kernel/id.js';
import { nameKey } from '../../src/people/domain/person-name.js';

/** The people of the demonstration as a database knows them. */
export interface StagedCast {
  /** Somebody by the key of the cast. */
  id(key: string): Id;
  key(id: Id): string | null;
  design(id: Id): Design | null;
  /** Keys of those of a design who are known. */
  designed(design: Design): string[];
}

/** Finds the cast of a demonstration that was made at an instant. */
export async function stagedCast(
  database: Database,
  organisationId: Id,
  at: Temporal.Instant,
): Promise<StagedCast> {
  const anchor = at.toZonedDateTimeISO('Europe/Paris').toPlainDate();
  const { people } = demonstration(anchor);
  const rows = await database.withTenant({ organisationId, sections: 'all' }, (tx) =>
    tx.query<{ id: Id; name: string }>('select id, display_name as name from people_read.persons'),
  );
  const byName = new Map(people.map((person) => [nameKey(person.name), person]));
  const byId = new Map<Id, DemonstrationPerson>();
  for (const { id, name } of rows) {
    const person = byName.get(nameKey(name));
    if (person !== undefined) byId.set(id, person);
  }
  return {
    id: (key) => [...byId].find(([, person]) => person.key === key)![0],
    key: (id) => byId.get(id)?.key ?? null,
    design: (id) => byId.get(id)?.design ?? null,
    designed: (design) => [...byId.values()].filter((one) => one.design === design).map(({ key }) => key),
  };
}
