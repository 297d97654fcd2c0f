import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type SubjectData } from './subject-data.js';

/** The stores that hold personal data. Access, restriction and erasure all go through this one list. */
@Injectable()
export class SubjectDataRegistry {
  private readonly registered: SubjectData[] = [];

  /** @throws Error when a store of that name is registered already */
  register(store: SubjectData): void {
    if (this.registered.some((other) => other.store === store.store)) {
      throw new Error(`The store ${store.store} is registered twice.`);
    }
    this.registered.push(store);
  }

  /** The stores in the order in which they are erased: whatever finds its rows through another goes before it. */
  inErasureOrder(): SubjectData[] {
    const ordered: SubjectData[] = [];
    const waiting = [...this.registered];
    while (waiting.length > 0) {
      const free = waiting.findIndex(
        (store) => !waiting.some((other) => other !== store && other.reliesOn.includes(store.store)),
      );
      if (free < 0) throw new Error('Stores of personal data rely on each other in a circle.');
      ordered.push(...waiting.splice(free, 1));
    }
    return ordered;
  }

  /** Tables that refer to a person or subject and that no store has registered: nobody would erase them. */
  async unregisteredTables(tx: Tx): Promise<string[]> {
    const rows = await tx.query<{ name: string }>(
      `select distinct n.nspname || '.' || c.relname as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
       where c.relkind in ('r', 'p') and a.attname in ('subject_id', 'person_id') and not a.attisdropped
         and n.nspname !~ '^pg_' order by 1`,
    );
    const tables = new Set(
      this.registered.flatMap(({ columns }) =>
        columns.map(({ column }) => column.slice(0, column.lastIndexOf('.'))),
      ),
    );
    return rows.map(({ name }) => name).filter((name) => !tables.has(name));
  }
}
