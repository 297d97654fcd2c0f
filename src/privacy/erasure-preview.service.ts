import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { type Id } from '../kernel/id.js';
import { SubjectDataRegistry } from './subject-data-registry.js';

/** What one store holds of a subject. */
export interface ErasableStore {
  readonly name: string;
  readonly rows: number;
}

/** Counts what an erasure would take away, so that nobody decides blindly. */
@Injectable()
export class ErasurePreview {
  constructor(
    private readonly database: Database,
    private readonly registry: SubjectDataRegistry,
  ) {}

  /** Every store that holds something of the subject, of the whole organisation, in the order of erasure. */
  of(organisationId: Id, subjectId: Id): Promise<readonly ErasableStore[]> {
    return this.database.withTenant({ organisationId, sections: 'all' }, async (tx) => {
      const found: ErasableStore[] = [];
      for (const store of this.registry.inErasureOrder())
        found.push({ name: store.store, rows: await store.find(tx, subjectId) });
      return found.filter(({ rows }) => rows > 0);
    });
  }
}
