import { type OpenDatabase } from '../src/database/open.js';
import { type TenantScope, type Tx } from '../src/database/tenant.js';
import { type Id, newId } from '../src/kernel/id.js';
import { type PublishedContent } from '../src/publishing/publisher.port.js';
import { TargetStore } from '../src/publishing/target.store.js';
import { StaffStore } from '../src/organisation/staff.store.js';
import { Temporal } from 'temporal-polyfill';

const CONTENT = 'publishing.publications.content_sealed';
const AT_ONCE = 10_000;

/** Posts of one organisation that are due, and the steps by which a job of its own sends one. */
export class Backlog {
  readonly scope: TenantScope;
  private readonly organisationId = newId();
  private readonly staffId = newId();
  private readonly targetId = newId();

  constructor(private readonly opened: OpenDatabase) {
    this.scope = { organisationId: this.organisationId, sections: 'all' };
  }

  async found(): Promise<void> {
    const at = Temporal.Now.instant();
    await this.inTenant(async (tx) => {
      await tx.run('insert into directory.organisations (organisation_id) values ($1)', [
        this.organisationId,
      ]);
      await tx.run(`insert into organisation.organisations (organisation_id, name) values ($1, 'Bench')`, [
        this.organisationId,
      ]);
      const staff = { id: this.staffId, name: 'Bench', email: 'bench@example.org', language: 'fr' } as const;
      await new StaffStore(this.opened.sealer).add(tx, { ...staff, at: at.toString() });
      const target = { id: this.targetId, network: 'no-op', name: 'Bench', account: 'test' };
      await new TargetStore(this.opened.sealer).insert(tx, target, at);
    });
  }

  /** Adds posts that are due, each with a text of its own. @returns their deliveries */
  async add(count: number): Promise<Id[]> {
    const deliveries: Id[] = [];
    for (let from = 0; from < count; from += AT_ONCE) {
      const posts = Array.from({ length: Math.min(AT_ONCE, count - from) }, () => newId());
      deliveries.push(...(await this.inTenant((tx) => this.addSome(tx, posts))));
    }
    return deliveries;
  }

  /** What a job does before it sends: the row says so, and gives the content. */
  async begin(deliveryId: Id): Promise<PublishedContent> {
    const context = { organisationId: this.organisationId, column: CONTENT };
    const [row] = await this.inTenant((tx) =>
      tx.query<{ sealed: Buffer }>(
        `with sending as (
           update publishing.deliveries set state = 'sending', attempts = attempts + 1, claim = $3,
             lease_until = now() + interval '30 s', first_claimed_at = now(), last_claimed_at = now()
           where organisation_id = $1 and id = $2 and state = 'pending' returning publication_id)
         select content_sealed as sealed from publishing.publications p join sending s on s.publication_id = p.id
         where p.organisation_id = $1`,
        [this.organisationId, deliveryId, newId()],
      ),
    );
    const { text, link } = JSON.parse(this.opened.sealer.open(row!.sealed, context)) as PublishedContent;
    return { text, link, language: 'fr', mail: null };
  }

  /** And afterwards: the delivery is published, and its publication with it. */
  finish(deliveryId: Id, remoteId: string): Promise<number> {
    return this.inTenant((tx) =>
      tx.run(
        `with published as (
           update publishing.deliveries set state = 'published', remote_id = $3, published_at = now(), claim = null,
             lease_until = null where organisation_id = $1 and id = $2 and state = 'sending' returning publication_id)
         update publishing.publications p set state = 'published', published_at = now() from published
         where p.organisation_id = $1 and p.id = published.publication_id`,
        [this.organisationId, deliveryId, remoteId],
      ),
    );
  }

  /** How many deliveries and publications are published. */
  async outcomes(): Promise<{ published: number; settled: number }> {
    const [row] = await this.inTenant((tx) =>
      tx.query<{ published: number; settled: number }>(
        `select (select count(*) from publishing.deliveries where state = 'published' and attempts = 1) as published,
           (select count(*) from publishing.publications where state = 'published') as settled`,
      ),
    );
    return row!;
  }

  /** Takes jobs away until so many wait. */
  async shortenQueue(name: string, length: number): Promise<void> {
    await this.opened.database.withDirectory((tx) =>
      tx.run(
        `delete from jobs.job where name = $1 and state = 'created' and id in (
           select id from jobs.job where name = $1 and state = 'created' offset $2)`,
        [name, length],
      ),
    );
  }

  async clear(): Promise<void> {
    await this.inTenant((tx) => tx.run('delete from publishing.publications'));
    await this.opened.database.withDirectory((tx) =>
      tx.run(`delete from jobs.job where name like 'publishing.%'`),
    );
  }

  private async addSome(tx: Tx, posts: readonly Id[]): Promise<Id[]> {
    const context = { organisationId: this.organisationId, column: CONTENT };
    const contents = posts.map((id) =>
      this.opened.sealer.seal(JSON.stringify({ text: `Post ${id}`, link: null }), context),
    );
    const deliveries = posts.map(() => newId());
    await tx.run(
      `insert into publishing.publications (organisation_id, id, content_sealed, language, author_id, state, planned_at, created_at)
       select $1, row.*, 'fr', $2, 'publishing', now(), now() from unnest($3::uuid[], $4::bytea[]) as row`,
      [this.organisationId, this.staffId, posts, contents],
    );
    await tx.run(
      `insert into publishing.deliveries (organisation_id, id, publication_id, target_id, due_at, first_due_at)
       select $1, row.*, $2, now(), now() from unnest($3::uuid[], $4::uuid[]) as row`,
      [this.organisationId, this.targetId, deliveries, posts],
    );
    return deliveries;
  }

  private inTenant<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.opened.database.withTenant(this.scope, work, { statementTimeoutMs: 0 });
  }
}
