import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { type Tx } from '../database/tenant.js';
import { JobQueue } from '../jobs/job-queue.js';
import { AuditStore } from './audit.store.js';
import { DirectoryStore } from './directory.store.js';
import { type AuditEnvelope, type Link, seal, segmentOf } from './domain/audit-chain.js';
import { MINUTE_PASSED } from './organisation.topics.js';

/** Entries that one transaction chains; more wait for the next one. */
const AT_ONCE = 1_000;

/**
 * Chains new audit entries once a minute. Chaining them as they are written would make every transaction of an
 * organisation wait for the one before.
 */
@Injectable()
export class AuditSealing implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly directory: DirectoryStore,
    private readonly store: AuditStore,
    private readonly queue: JobQueue,
  ) {}

  onModuleInit(): void {
    this.queue.onTick(MINUTE_PASSED, async () => {
      await this.sealAll();
    });
  }

  /** Seals what is unsealed in every organisation. @returns how many entries */
  async sealAll(): Promise<number> {
    const organisations = await this.database.withDirectory((tx) => this.directory.organisations(tx));
    let total = 0;
    for (const { organisationId } of organisations) {
      const scope = { organisationId, sections: 'all' as const };
      for (let sealed = AT_ONCE; sealed === AT_ONCE; total += sealed)
        sealed = await this.database.withTenant(scope, (tx) => this.sealSome(tx));
    }
    return total;
  }

  private async sealSome(tx: Tx): Promise<number> {
    await this.store.holdChain(tx);
    const heads = new Map<string, Link | null>();
    const entries: AuditEnvelope[] = await this.store.unsealed(tx, AT_ONCE);
    for (const entry of entries) {
      const segment = segmentOf(entry);
      const head = heads.has(segment) ? heads.get(segment)! : await this.store.lastLink(tx, segment);
      const link = seal(entry, head);
      await this.store.seal(tx, entry.id, segment, link);
      heads.set(segment, link);
    }
    return entries.length;
  }
}
