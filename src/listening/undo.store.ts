import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type AccountAfterUndo } from './domain/undo.js';

/** An account that an undone import knew, and what stands on it. */
export interface TouchedAccount extends AccountAfterUndo {
  readonly id: Id;
  /** The person it is linked to, whose scores change. */
  readonly personId: Id | null;
}

const OTHERS = `(select coalesce(range_agg(r), '{}'::int4multirange)
  from listening.provenance p join listening.imports i on i.id = p.import_id, unnest(p.numbers) as r
  where p.source_id = $2 and p.import_id <> $1 and i.state = 'committed')`;
const MINE = `(select coalesce(range_agg(r), '{}'::int4multirange)
  from listening.provenance p, unnest(p.numbers) as r where p.import_id = $1)`;

/** Takes back what an import brought. */
@Injectable()
export class UndoStore {
  /** Deletes the posts that no other import holds. */
  async removePosts(tx: Tx, importId: Id, sourceId: Id): Promise<number> {
    return tx.run(
      `delete from listening.posts where source_id = $2 and number in
         (select generate_series(lower(r), upper(r) - 1) from unnest(${MINE} - ${OTHERS}) as r)`,
      [importId, sourceId],
    );
  }

  /** How many posts another import holds too. */
  async shared(tx: Tx, importId: Id, sourceId: Id): Promise<number> {
    const [row] = await tx.query<{ shared: number }>(
      `select count(*) as shared from listening.posts where source_id = $2 and number in
         (select generate_series(lower(r), upper(r) - 1) from unnest(${MINE} * ${OTHERS}) as r)`,
      [importId, sourceId],
    );
    return row!.shared;
  }

  /** The accounts that the import knew, after its posts went. */
  touched(tx: Tx, importId: Id): Promise<TouchedAccount[]> {
    return tx.query<TouchedAccount>(
      `select a.account_id as id, l.person_id as "personId", l.person_id is not null as "isLinked",
              exists (select from listening.posts p where p.account_id = a.account_id) as "hasMessages",
              exists (select from listening.account_aliases o
                       where o.account_id = a.account_id and o.import_id <> $1) as "isKnownElsewhere"
         from (select distinct account_id from listening.account_aliases where import_id = $1) a
         left join listening.account_links l on l.account_id = a.account_id
        order by a.account_id`,
      [importId],
    );
  }

  /**
   * Forgets the labels that only this import brought, and the accounts that nothing holds any more. A kept account
   * that would be left without a label keeps its own.
   */
  async forget(tx: Tx, importId: Id, gone: readonly Id[]): Promise<void> {
    await tx.run('delete from listening.accounts where id = any ($1::uuid[])', [gone]);
    await tx.run(
      `delete from listening.account_aliases a where a.import_id = $1 and exists
         (select from listening.account_aliases o where o.account_id = a.account_id and o.import_id <> $1)`,
      [importId],
    );
    await tx.run('delete from listening.provenance where import_id = $1', [importId]);
  }

  /** Deletes a source that nothing is left of. @returns whether it went */
  async dropEmptySource(tx: Tx, sourceId: Id): Promise<boolean> {
    const isEmpty = `not exists (select from listening.accounts where source_id = $1)
      and not exists (select from listening.imports where source_id = $1 and state in ('committing', 'committed'))`;
    await tx.run(`update listening.imports set source_id = null where source_id = $1 and ${isEmpty}`, [
      sourceId,
    ]);
    return (await tx.run(`delete from listening.sources where id = $1 and ${isEmpty}`, [sourceId])) === 1;
  }
}
