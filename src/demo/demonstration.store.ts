import { type Database } from '../database/database.js';
import { type TenantScope, type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { nameKey } from '../people/domain/person-name.js';

/** The demonstration organisation of an installation, as far as it was made. */
export interface KnownDemonstration {
  readonly organisationId: Id;
  /** ISO instant, so many days before the anchor of the story as the milestones say. */
  readonly foundedAt: string;
}

/** A person and the pseudonym of her grounds. */
export interface KnownSubject {
  readonly id: Id;
  readonly subjectId: Id;
}

/** How far a making went. Steps are in this order, each in a transaction of its own. */
export interface MadeSteps {
  readonly hasPersons: boolean;
  readonly hasHistory: boolean;
  /** Made by a version that played no history; it stays as it is. */
  readonly isOlder: boolean;
  readonly isMade: boolean;
}

/** The journal's entry that a making ends with. */
export const MADE = 'demonstration-made';

/** What the making of the demonstration asks of the database. */
export class DemonstrationStore {
  constructor(private readonly database: Database) {}

  /** The demonstration organisation, or null where there is none yet. */
  async find(): Promise<KnownDemonstration | null> {
    const [row] = await this.database.withDirectory((tx) =>
      tx.query<KnownDemonstration>(
        `select organisation_id as "organisationId", created_at as "foundedAt"
           from directory.organisations where is_demonstration order by created_at limit 1`,
      ),
    );
    return row ?? null;
  }

  /** Everybody, by a form of the name in which the order of its words does not matter. */
  persons(scope: TenantScope): Promise<Map<string, KnownSubject>> {
    return this.database.withTenant(scope, (tx) => this.personsIn(tx));
  }

  /** {@link persons} within a transaction. */
  async personsIn(tx: Tx): Promise<Map<string, KnownSubject>> {
    const rows = await tx.query<KnownSubject & { name: string }>(
      'select id, subject_id as "subjectId", display_name as name from people_read.persons',
    );
    return new Map(rows.map(({ name, ...ids }) => [nameKey(name), ids]));
  }

  /** Looks at what is there: a killed making goes on where it was. */
  steps(scope: TenantScope): Promise<MadeSteps> {
    return this.database.withTenant(scope, async (tx) => {
      const [row] = await tx.query<MadeSteps>(
        `select exists (select from people_read.persons) as "hasPersons",
                exists (select from recruitment.activities) as "hasHistory",
                exists (select from recruitment.activities) and not exists (select from recruitment.lead_changes) as "isOlder",
                exists (select from organisation.audit_entries where action = '${MADE}') as "isMade"`,
      );
      return row!;
    });
  }
}
