import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { Database } from '../database/database.js';
import { type TenantScope, type Tx } from '../database/tenant.js';
import { CLOCK, type Clock } from '../kernel/clock.js';
import { type Id, isId, newId } from '../kernel/id.js';
import { isInstantText } from '../kernel/time.js';
import { decodeCursor, encodeCursor, type Page, type PageRequest } from '../kernel/page.js';
import { AuditStore } from './audit.store.js';
import { hashDetail } from './domain/audit-chain.js';

/** What the words of an entry are filled in with. */
export type AuditParameters = Readonly<Record<string, string | number>>;

/** Something that somebody did. */
export interface AuditRecord {
  /** A code of the catalogues without its `audit.` prefix, such as `person-opened`. */
  readonly action: string;
  /** Null for the service itself. */
  readonly staffId: Id | null;
  /** The purpose for which it was done, where the law asks. */
  readonly purpose?: string;
  /** The pseudonym it is about: its details go when that person is erased. */
  readonly subjectId?: Id;
  readonly objectKind?: string;
  readonly objectId?: Id;
  /** Parameters of the action's sentence: encrypted, and erasable. */
  readonly detail?: AuditParameters;
}

/** An entry of the journal. `detail` is null where nothing was kept, or nothing is any more. */
export interface AuditItem {
  readonly id: Id;
  readonly at: string;
  readonly staffName: string | null;
  readonly action: string;
  readonly detail: AuditParameters | null;
}

/** Who did what. Written in the same transaction as the act, so that neither stands without the other. */
@Injectable()
export class AuditTrail {
  constructor(
    private readonly database: Database,
    private readonly store: AuditStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Adds an entry. A job chains it to the others within the minute. */
  async record(tx: Tx, record: AuditRecord): Promise<void> {
    const { detail } = record;
    const kept = detail && { salt: randomBytes(16), text: JSON.stringify(detail) };
    const envelope = {
      organisationId: tx.organisationId,
      id: newId(this.clock.now().epochMilliseconds),
      at: this.clock.now().toString(),
      staffId: record.staffId,
      action: record.action,
      purpose: record.purpose ?? null,
      subjectId: record.subjectId ?? null,
      objectKind: record.objectKind ?? null,
      objectId: record.objectId ?? null,
      detailHash: kept ? hashDetail(kept.salt, kept.text) : null,
    };
    await this.store.add(tx, envelope, kept ?? null);
  }

  /** Deletes the details about a subject; the envelopes, which name a pseudonym only, stay. @returns how many went */
  forget(tx: Tx, subjectId: Id): Promise<number> {
    return this.store.forget(tx, subjectId);
  }

  /** How many details about a subject are left: what an erasure is verified with. */
  remaining(tx: Tx, subjectId: Id): Promise<number> {
    return this.store.remaining(tx, subjectId);
  }

  /** The journal, newest first. */
  async page(scope: TenantScope, { first, after }: PageRequest): Promise<Page<AuditItem>> {
    const [at, id] = (after === null ? null : decodeCursor(after, 2)) ?? [];
    // A cursor that this journal did not write begins it anew; the database would only refuse to read it.
    const isOwn = typeof at === 'string' && isInstantText(at) && typeof id === 'string' && isId(id);
    const from = isOwn ? { at, id } : null;
    const rows = await this.database.withTenant(scope, (tx) => this.store.page(tx, first + 1, from));
    const items = rows.slice(0, first).map(({ detail, ...row }) => ({
      node: { ...row, detail: detail === null ? null : (JSON.parse(detail) as AuditParameters) },
      cursor: encodeCursor([row.at, row.id]),
    }));
    return { items, hasNextPage: rows.length > first, total: null };
  }
}
