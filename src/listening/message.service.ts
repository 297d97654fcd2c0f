import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { type TenantScope, type Tx } from '../database/tenant.js';
import { groupBy } from '../kernel/group.js';
import { type Id } from '../kernel/id.js';
import { PersonStore } from '../people/person.store.js';
import { AccountStore, companyOf } from './account.store.js';
import { hidingOthers } from './domain/hiding.js';
import { type NearPost, SubjectPostStore } from './subject-post.store.js';
import { type Source, SourceStore } from './source.store.js';
import { wordUse } from './word-use.js';

/** A message as it is shown about one person: everybody else is « Participant n ». */
export interface ShownMessage {
  readonly id: Id;
  readonly at: string;
  readonly author: string;
  readonly text: string;
  readonly source: Source;
  readonly isTheOne: boolean;
}

/** A message, and whom it is opened for: for another person it reads otherwise. */
export interface MessageAbout {
  readonly postId: Id;
  readonly personId: Id;
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

  /** Single messages in the order asked for, null where the scope shows none; as many statements for all as for one. */
  many(scope: TenantScope, asked: readonly MessageAbout[]): Promise<(ShownMessage | null)[]> {
    return this.database.withTenant(scope, async (tx) => {
      const posts = await this.posts.shown(
        tx,
        asked.map(({ postId }) => postId),
      );
      const show = await this.shower(
        tx,
        posts,
        asked.map(({ personId }) => personId),
      );
      const found = new Map(posts.map((post) => [post.id, post]));
      return asked.map(({ postId, personId }) => {
        const post = found.get(postId);
        return post === undefined ? null : show(post, personId, true);
      });
    });
  }

  /** One message among a few before and after it, in the order of the conversation. */
  around(scope: TenantScope, { postId, personId }: MessageAbout): Promise<ShownMessage[]> {
    return this.database.withTenant(scope, async (tx) => {
      const near = await this.posts.near(tx, postId, NEIGHBOURS);
      const show = await this.shower(tx, near, [personId]);
      return near.flatMap((post) => show(post, personId, post.id === postId) ?? []);
    });
  }

  /** Fetches what it takes to show these posts about these persons, and shows them one by one. */
  private async shower(tx: Tx, posts: readonly NearPost[], personIds: readonly Id[]) {
    const sourceIds = [...new Set(posts.map(({ sourceId }) => sourceId))];
    const sources = new Map((await this.sources.list(tx, sourceIds)).map((source) => [source.id, source]));
    const authors = await this.accounts.authors(tx, sourceIds);
    const persons = new Map((await this.persons.byIds(tx, personIds)).map((person) => [person.id, person]));
    const own = groupBy(await this.posts.accountsOf(tx, personIds), ({ personId }) => personId);
    const hidings = new Map<string, (text: string) => string>();
    const hidingFor = (sourceId: Id, personId: Id) => {
      const key = `${sourceId}/${personId}`;
      const ids = new Set((own.get(personId) ?? []).map(({ id }) => id));
      const made =
        hidings.get(key) ??
        hidingOthers(companyOf(authors, sourceId, ids, persons.get(personId)?.name ?? ''), wordUse);
      hidings.set(key, made);
      return made;
    };
    return (post: NearPost, personId: Id, isTheOne: boolean): ShownMessage | null => {
      const { id, at, sourceId, text, participant } = post;
      const source = sources.get(sourceId);
      if (source === undefined) return null;
      const person = post.personId === personId ? persons.get(personId) : undefined;
      return {
        id,
        at,
        author: person?.name ?? `Participant ${participant}`,
        text: hidingFor(sourceId, personId)(text ?? ''),
        source,
        isTheOne,
      };
    };
  }
}
