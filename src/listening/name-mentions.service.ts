import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { type TenantScope, type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { ok, refusal, type Refusal, refuse, type Result } from '../kernel/result.js';
import { fold } from '../kernel/text.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { PersonStore } from '../people/person.store.js';
import { AccountStore, type Author, companyOf } from './account.store.js';
import { nameWords } from './domain/linking.js';
import { hidingOthers } from './domain/hiding.js';
import { isLoneName, loneNames, namesLeftIn } from './domain/name-mentions.js';
import { REDACTED, redactWhole } from './domain/redaction.js';
import { SourceStore } from './source.store.js';
import { type NearPost, SubjectPostStore } from './subject-post.store.js';
import { wordUse } from './word-use.js';

/** A message of somebody else in which a name stands alone. */
export interface NameMention {
  readonly id: Id;
  readonly at: string;
  readonly author: string;
  readonly text: string;
  readonly sourceName: string;
  /** Others of the group who bear the name: it may be theirs. */
  readonly namesakes: number;
}

export interface NameMentions {
  readonly names: readonly string[];
  readonly messages: readonly NameMention[];
  readonly total: number;
}

/** More than this nobody reads at once. */
const MOST_SHOWN = 200;

/** What an erasure cannot decide: a first name alone may be anybody's. Lists those messages, and redacts the chosen. */
@Injectable()
export class NameMentionService {
  constructor(
    private readonly database: Database,
    private readonly persons: PersonStore,
    private readonly posts: SubjectPostStore,
    private readonly accounts: AccountStore,
    private readonly sources: SourceStore,
    private readonly audit: AuditTrail,
  ) {}

  /** @returns null where the scope shows no such person */
  of(scope: TenantScope, staffId: Id, personId: Id): Promise<NameMentions | null> {
    return this.database.withTenant(
      scope,
      async (tx) => {
        const [person] = await this.persons.byIds(tx, [personId]);
        if (person === undefined) return null;
        const { subjectId } = person;
        const [objectKind, objectId] = ['person', personId] as const;
        await this.audit.record(tx, {
          action: 'name-mentions-listed',
          staffId,
          subjectId,
          objectKind,
          objectId,
        });
        const own = await this.posts.accounts(tx, subjectId);
        const sourceIds = [...new Set(own.map(({ sourceId }) => sourceId))];
        const authors = await this.accounts.authors(tx, sourceIds);
        return this.find(tx, person.name, authors, new Set(own.map(({ id }) => id)));
      },
      { statementTimeoutMs: 0 },
    );
  }

  /** Takes one name out of these messages, wherever it stands whole in them. @returns how many held it */
  async takeOut(
    scope: TenantScope,
    staffId: Id,
    name: string,
    messageIds: readonly Id[],
  ): Promise<Result<number, Refusal>> {
    if (!isLoneName(name.trim())) return refuse(refusal('not-a-name'));
    if (messageIds.length > MOST_SHOWN) return refuse(refusal('too-many-messages', { most: MOST_SHOWN }));
    return this.database.withTenant(scope, async (tx) => {
      const posts = await this.posts.shown(tx, messageIds);
      const changed = posts.flatMap(({ id, text }) => {
        const redacted = redactWhole(text ?? '', name.trim(), REDACTED);
        return redacted === (text ?? '') ? [] : [{ id, text: redacted }];
      });
      await this.posts.rewrite(tx, changed);
      const messages = changed.length;
      await this.audit.record(tx, { action: 'name-taken-out', staffId, detail: { messages } });
      return ok(messages);
    });
  }

  private async find(
    tx: Tx,
    name: string,
    authors: readonly Author[],
    own: ReadonlySet<Id>,
  ): Promise<NameMentions> {
    const mine = authors.filter(({ id }) => own.has(id));
    const names = loneNames(
      name,
      mine.flatMap(({ labels }) => labels),
    );
    const found = new Map<Id, readonly string[]>();
    for (const sourceId of new Set(mine.map((author) => author.sourceId))) {
      const labels = mine.filter((author) => author.sourceId === sourceId).flatMap((author) => author.labels);
      for await (const { id, text } of this.posts.texts(tx, [sourceId])) {
        const left = namesLeftIn(text, names, labels);
        if (left.length > 0) found.set(id, left);
      }
    }
    const posts = (await this.posts.shown(tx, [...found.keys()])).filter(
      ({ accountId }) => !own.has(accountId),
    );
    const latest = posts.sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, MOST_SHOWN);
    return { names, messages: await this.show(tx, latest, { found, authors, own }), total: posts.length };
  }

  private async show(
    tx: Tx,
    posts: readonly NearPost[],
    of: {
      readonly found: ReadonlyMap<Id, readonly string[]>;
      readonly authors: readonly Author[];
      readonly own: ReadonlySet<Id>;
    },
  ): Promise<NameMention[]> {
    const sourceIds = [...new Set(posts.map(({ sourceId }) => sourceId))];
    const sources = new Map((await this.sources.list(tx, sourceIds)).map(({ id, name }) => [id, name]));
    const company = (id: Id) => companyOf(of.authors, id, of.own, [...of.found.values()].flat().join(' '));
    const hidings = new Map(sourceIds.map((id) => [id, hidingOthers(company(id), wordUse)]));
    return posts.map(({ id, at, participant, sourceId, text }) => ({
      id,
      at,
      author: `Participant ${participant}`,
      text: hidings.get(sourceId)!(text ?? ''),
      sourceName: sources.get(sourceId) ?? '',
      namesakes: of.authors.filter(
        (author) =>
          author.sourceId === sourceId && !of.own.has(author.id) && bearsOne(author, of.found.get(id)!),
      ).length,
    }));
  }
}

const bearsOne = ({ labels }: Author, names: readonly string[]): boolean =>
  labels.some((label) => {
    const words = nameWords(label);
    return names.some((name) => words.includes(fold(name)));
  });
