import { Injectable } from '@nestjs/common';
import { type Viewer } from '../api/viewer.js';
import { Database } from '../database/database.js';
import { type Id, newId } from '../kernel/id.js';
import { ok, refusal, type Refusal, refuse, type Result } from '../kernel/result.js';
import { type CalendarDate, type Instant } from '../kernel/time.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { AddressStore } from './address.store.js';
import { type EmployerDomain, readDomain } from './domain/employer-domain.js';
import { Networks } from './networks.js';
import { stale, wholeOf } from './publication.service.js';
import { type FeedPost } from './publisher.port.js';
import { type Target, TargetStore } from './target.store.js';

/** What it takes to connect an account. */
export interface Connecting {
  readonly network: string;
  readonly name: string;
  readonly account: string;
}

const FEED_TIMEOUT_MS = 5_000;

/** Connected accounts, what stands on them, and the employer's domains that mail may not go to. */
@Injectable()
export class NetworkService {
  constructor(
    private readonly database: Database,
    private readonly targets: TargetStore,
    private readonly addresses: AddressStore,
    private readonly networks: Networks,
    private readonly audit: AuditTrail,
  ) {}

  list(viewer: Viewer): Promise<Target[]> {
    return this.database.withTenant(wholeOf(viewer), (tx) => this.targets.all(tx));
  }

  async many(viewer: Viewer, ids: readonly Id[]): Promise<(Target | null)[]> {
    const rows = await this.database.withTenant(wholeOf(viewer), (tx) => this.targets.byIds(tx, ids));
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  }

  /** Connects an account of a public network. */
  async connect(viewer: Viewer, connecting: Connecting, now: Instant): Promise<Result<Target, Refusal>> {
    const publisher = this.networks.find(connecting.network)?.publish;
    if (publisher === undefined || publisher.reaches !== 'public') return refuse(refusal('not-found'));
    const name = connecting.name.trim();
    if (name === '') return refuse(refusal('name-needed'));
    const wrong = publisher.refusalOfAccount(connecting.account);
    if (wrong !== null) return refuse(refusal(wrong));
    return this.database.withTenant(wholeOf(viewer), async (tx) => {
      const id = newId(now.epochMilliseconds);
      await this.targets.insert(tx, { ...connecting, name, id }, now);
      const { staffId } = viewer;
      await this.audit.record(tx, {
        action: 'network-connected',
        staffId,
        objectKind: 'target',
        objectId: id,
        detail: { name },
      });
      return ok((await this.targets.byIds(tx, [id]))[0]!);
    });
  }

  /** Lets nothing more go there; what went stays known. */
  disconnect(
    viewer: Viewer,
    id: Id,
    expectedVersion: number,
    now: Instant,
  ): Promise<Result<Target, Refusal>> {
    return this.database.withTenant(wholeOf(viewer), async (tx) => {
      const target = await this.targets.lock(tx, id);
      if (target === null) return refuse(refusal('not-found'));
      if (target.version !== expectedVersion) return refuse(stale(target.version));
      if (target.disconnectedAt === null) {
        await this.targets.disconnect(tx, id, now);
        const { staffId } = viewer;
        const detail = { name: target.name };
        await this.audit.record(tx, {
          action: 'network-disconnected',
          staffId,
          objectKind: 'target',
          objectId: id,
          detail,
        });
      }
      return ok((await this.targets.byIds(tx, [id]))[0]!);
    });
  }

  /** What stands on a connected account, as the network itself shows it; null where it shows nothing or is away. */
  async feed(viewer: Viewer, id: Id): Promise<readonly FeedPost[] | null> {
    const accounts = await this.database.withTenant(wholeOf(viewer), (tx) => this.targets.accounts(tx, [id]));
    const account = accounts.get(id);
    const publisher = account && this.networks.find(account.network)?.publish;
    if (account === undefined || publisher?.feed === undefined) return null;
    const feed = await publisher.feed(account.account, AbortSignal.timeout(FEED_TIMEOUT_MS));
    return feed.ok ? feed.value : null;
  }

  employerDomains(viewer: Viewer): Promise<EmployerDomain[]> {
    return this.database.withTenant(wholeOf(viewer), (tx) => this.addresses.employerDomains(tx));
  }

  /** Declares a domain of an employer; with an agreement, mail may go there while it is in force. */
  declareEmployerDomain(
    viewer: Viewer,
    typed: string,
    agreement: { reference: string; from: CalendarDate; until: CalendarDate | null } | null,
  ): Promise<Result<EmployerDomain, Refusal>> {
    return this.database.withTenant(wholeOf(viewer), async (tx) => {
      const domain = readDomain(typed);
      if (domain === null) return refuse(refusal('employer-domain.unreadable'));
      if (agreement !== null && agreement.reference.trim() === '')
        return refuse(refusal('employer-domain.no-reference'));
      if (agreement !== null && agreement.until !== null && agreement.until < agreement.from)
        return refuse(refusal('employer-domain.ends-before-it-begins'));
      await this.addresses.putEmployerDomain(tx, { domain, agreement });
      const { staffId } = viewer;
      await this.audit.record(tx, { action: 'employer-domain-declared', staffId, detail: { domain } });
      return ok({ domain, agreement });
    });
  }

  /** Takes a declared domain away: mail may go there like anywhere. */
  removeEmployerDomain(viewer: Viewer, domain: string): Promise<boolean> {
    return this.database.withTenant(wholeOf(viewer), async (tx) => {
      const isRemoved = await this.addresses.removeEmployerDomain(tx, domain);
      const { staffId } = viewer;
      if (isRemoved)
        await this.audit.record(tx, { action: 'employer-domain-removed', staffId, detail: { domain } });
      return isRemoved;
    });
  }
}
