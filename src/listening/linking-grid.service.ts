import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { type TenantScope, type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { AccountStore } from './account.store.js';
import { type LinkProposal, proposeLinks } from './domain/linking.js';
import { type GridAccount, LinkingStore } from './linking.store.js';
import { LinkablePersons } from './linkable-persons.service.js';
import { phonesOf } from './phone-labels.js';
import { type Source, SourceStore } from './source.store.js';

/** One author with who it may be. */
export interface GridRow extends GridAccount {
  readonly labels: readonly string[];
  readonly proposals: readonly LinkProposal[];
}

/** The authors of a group, by name. */
export interface LinkingGrid {
  readonly source: Source;
  readonly rows: readonly GridRow[];
}

/** Opens the one page where authors stand under their names; every look is written into the journal. */
@Injectable()
export class LinkingGridService {
  constructor(
    private readonly database: Database,
    private readonly sources: SourceStore,
    private readonly accounts: AccountStore,
    private readonly links: LinkingStore,
    private readonly persons: LinkablePersons,
    private readonly audit: AuditTrail,
  ) {}

  /** @returns null where the scope shows no such source */
  open(scope: TenantScope, staffId: Id | null, sourceId: Id): Promise<LinkingGrid | null> {
    return this.database.withTenant(scope, async (tx) => {
      const [source] = await this.sources.list(tx, [sourceId]);
      if (source === undefined) return null;
      await this.audit.record(tx, {
        action: 'linking-grid-opened',
        staffId,
        objectKind: 'source',
        objectId: sourceId,
      });
      return { source, rows: await this.rows(tx, sourceId) };
    });
  }

  private async rows(tx: Tx, sourceId: Id): Promise<GridRow[]> {
    const accounts = await this.links.accounts(tx, sourceId);
    const labels = await this.accounts.labels(
      tx,
      accounts.map(({ id }) => id),
    );
    const known = accounts.map((account) => ({ ...account, labels: labels.get(account.id) ?? [] }));
    const linkable = known.map(({ id, labels: of }) => ({ id, labels: of, phoneKeys: of.flatMap(phonesOf) }));
    const persons = await this.persons.of(
      tx,
      linkable.some(({ phoneKeys }) => phoneKeys.length > 0),
      null,
    );
    const linked = new Set(accounts.map(({ personId }) => personId).filter((id) => id !== null));
    const open = linkable.filter((_, index) => accounts[index]!.personId === null);
    const proposals = proposeLinks(open, persons, linked);
    return known.map((account) => ({ ...account, proposals: proposals.get(account.id) ?? [] }));
  }
}
