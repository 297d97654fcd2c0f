import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { type TenantScope, type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { PersonStore } from '../people/person.store.js';
import { AccountStore } from './account.store.js';
import { withoutOthers } from './domain/redaction.js';
import { type NearPost, SubjectPostStore } from './subject-post.store.js';
import { type Source, SourceStore } from './source.store.js';

/** A message as it is shown about one person: everybody else is « Participant n ». */
export interface ShownMessage {
  readonly id: Id;
  readonly at: string;
  readonly author: string;
  readonly text: string;
  readonly source: Source;
  readonly isTheOne: boolean;
}

/** How many messages are shown before and after one: what it takes to understand it, and no more. */
const NEIGHBOURS = 3;

/** Opens single messages as evidence about a person; what the reader may not see is left out. */
@Injectable()
export class MessageService {
  constructor(
    private readonly database: Database,
    private readonly posts: SubjectPostStore,
    private readonly accounts: AccountStore,
    private readonly sources: SourceStore,
    private readonly persons: PersonStore,
  ) {}

  /** One message; null where the scope shows none. */
  async one(scope: TenantScope, postId: Id, aboutPersonId: Id): Promise<ShownMessage | null> {
    const shown = await this.show(scope, postId, aboutPersonId, 0);
    return shown.find(({ isTheOne }) => isTheOne) ?? null;
  }

  /** One message among a few before and after it, in the order of the conversation. */
  around(scope: TenantScope, postId: Id, aboutPersonId: Id): Promise<ShownMessage[]> {
    return this.show(scope, postId, aboutPersonId, NEIGHBOURS);
  }

  private show(scope: TenantScope, postId: Id, personId: Id, neighbours: number): Promise<ShownMessage[]> {
    return this.database.withTenant(scope, async (tx) => {
      const near = await this.posts.near(tx, postId, neighbours);
      const [source] = near.length === 0 ? [] : await this.sources.list(tx, [near[0]!.sourceId]);
      if (source === undefined) return [];
      const [person] = await this.persons.byIds(tx, [personId]);
      const redactions = await this.accounts.otherLabels(
        tx,
        source.id,
        await this.ownAccounts(tx, near, personId),
      );
      const name = (post: NearPost) =>
        post.personId === personId && person !== undefined ? person.name : `Participant ${post.participant}`;
      return near.map((post) => ({
        id: post.id,
        at: post.at,
        author: name(post),
        text: withoutOthers(post.text ?? '', redactions),
        source,
        isTheOne: post.id === postId,
      }));
    });
  }

  private async ownAccounts(tx: Tx, near: readonly NearPost[], personId: Id): Promise<ReadonlySet<Id>> {
    const ids = await this.posts.accountsOf(tx, near[0]!.sourceId, personId);
    return new Set(ids);
  }
}
