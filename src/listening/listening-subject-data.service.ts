import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Sealer } from '../database/sealed.js';
import { type Tx } from '../database/tenant.js';
import { JobQueue } from '../jobs/job-queue.js';
import { type Id } from '../kernel/id.js';
import { fold } from '../kernel/text.js';
import { SubjectDataRegistry } from '../privacy/subject-data-registry.js';
import {
  type Identifier,
  type PersonalColumn,
  type SubjectData,
  type SubjectRecord,
} from '../privacy/subject-data.js';
import { AccountStore, normalisedLabel } from './account.store.js';
import {
  mayHold,
  type Redaction,
  REDACTED,
  redactLabels,
  redactNumbers,
  withoutOthers,
} from './domain/redaction.js';
import { OBSERVATIONS_CHANGED } from './listening.topics.js';
import { phoneOf } from './phone-labels.js';
import { SubjectPostStore } from './subject-post.store.js';

const REWRITTEN_AT_ONCE = 1_000;

/** What a person wrote in groups, under which labels, and where others name her. */
@Injectable()
export class ListeningSubjectData implements SubjectData, OnModuleInit {
  readonly store = 'listening';
  readonly reliesOn: readonly string[] = ['people', 'privacy'];
  readonly columns: readonly PersonalColumn[] = [
    'sources.name_sealed',
    'imports.file_name_sealed',
    'imports.choices_sealed',
    'accounts.participant',
    'account_aliases.label_fingerprint',
    'account_aliases.label_sealed',
    'account_links.person_id',
    'account_links.linked_at',
    'posts.at',
    'posts.wall_at',
    'posts.kind',
    'posts.labels',
    'posts.topics',
    'posts.edited',
    'posts.language',
    'posts.text_fingerprint',
    'posts.text_sealed',
    'post_mentions.account_id',
    'post_mentions.kind',
  ].map((column) => ({ column: `listening.${column}`, category: 'group-messages' }));

  constructor(
    registry: SubjectDataRegistry,
    private readonly posts: SubjectPostStore,
    private readonly accounts: AccountStore,
    private readonly sealer: Sealer,
    private readonly jobs: JobQueue,
  ) {
    this.register = () => registry.register(this);
  }

  private readonly register: () => void;

  onModuleInit(): void {
    this.register();
  }

  async find(tx: Tx, subjectId: Id): Promise<number> {
    return this.posts.count(tx, await this.accountIds(tx, subjectId));
  }

  /** Her messages, and those that name her; everybody else is « Participant n », numbers are left out. */
  async export(tx: Tx, subjectId: Id): Promise<SubjectRecord[]> {
    const own = await this.posts.accounts(tx, subjectId);
    const ids = own.map(({ id }) => id);
    const labels = await this.accounts.labels(tx, ids);
    const names: SubjectRecord[] = [...labels.values()]
      .flat()
      .map((label) => ({ store: this.store, kind: 'label', fields: { label } }));
    const posts = await this.posts.posts(tx, ids);
    const redactions = new Map<Id, Redaction[]>();
    for (const sourceId of new Set(posts.map((post) => post.sourceId)))
      redactions.set(sourceId, await this.accounts.otherLabels(tx, sourceId, new Set(ids)));
    const messages = posts.map(({ at, text, isOwn, sourceId }) => ({
      store: this.store,
      kind: isOwn ? 'message' : 'message-naming-you',
      fields: { at, text: text === null ? null : withoutOthers(text, redactions.get(sourceId)!) },
    }));
    return [...names, ...messages];
  }

  /** Nothing of its own: what reads posts joins the grants, which a restriction takes away. */
  async restrict(tx: Tx, subjectId: Id): Promise<void> {
    for (const { sourceId } of await this.posts.accounts(tx, subjectId))
      await this.jobs.enqueue(tx, OBSERVATIONS_CHANGED, { sourceId });
  }

  async identifiers(tx: Tx, subjectId: Id): Promise<Identifier[]> {
    const own = await this.posts.accounts(tx, subjectId);
    const labels = await this.accounts.labels(
      tx,
      own.map(({ id }) => id),
    );
    return own.flatMap(({ id, sourceId }) =>
      (labels.get(id) ?? []).flatMap((label): Identifier[] => {
        const phone = phoneOf(label);
        const spelling: Identifier = { kind: 'label', normalised: normalisedLabel(sourceId, label) };
        return phone === null ? [spelling] : [spelling, { kind: 'phone', normalised: phone }];
      }),
    );
  }

  /** Her posts, labels and links go; her labels and numbers are taken out of what others wrote in those groups. */
  async erase(tx: Tx, subjectId: Id): Promise<number> {
    const own = await this.posts.accounts(tx, subjectId);
    if (own.length === 0) return 0;
    const ids = own.map(({ id }) => id);
    const labels = [...(await this.accounts.labels(tx, ids)).values()].flat();
    const sources = [...new Set(own.map(({ sourceId }) => sourceId))];
    const erased = await this.posts.erase(tx, ids);
    const rewritten = await this.redact(tx, sources, labels);
    for (const sourceId of sources) await this.jobs.enqueue(tx, OBSERVATIONS_CHANGED, { sourceId });
    return erased + rewritten;
  }

  async verifyErased(tx: Tx, subjectId: Id, identifiers: readonly Identifier[]): Promise<number> {
    const rows = await this.find(tx, subjectId);
    const labels = identifiers.filter(({ kind }) => kind === 'label');
    const prints = labels.flatMap(({ normalised }) =>
      this.sealer.fingerprints('label', tx.organisationId, normalised),
    );
    const left = await this.posts.aliases(tx, prints);
    return rows + left + (await this.traces(tx, identifiers));
  }

  /** Texts that still hold a label or number. */
  private async traces(tx: Tx, identifiers: readonly Identifier[]): Promise<number> {
    const labels = identifiers.flatMap(({ kind, normalised }) =>
      kind === 'label' ? [normalised.slice(normalised.indexOf('/') + 1)] : [],
    );
    const phones = identifiers.flatMap(({ kind, normalised }) => (kind === 'phone' ? [normalised] : []));
    if (labels.length === 0 && phones.length === 0) return 0;
    let found = 0;
    for await (const { text } of this.posts.texts(tx, await this.posts.sourceIds(tx)))
      if (erasedFrom(text, labels, new Set(phones)) !== text) found++;
    return found;
  }

  private async redact(tx: Tx, sources: readonly Id[], labels: readonly string[]): Promise<number> {
    const phones = new Set(labels.map(phoneOf).filter((phone) => phone !== null));
    let rewritten = 0;
    let changed: { id: Id; text: string }[] = [];
    const flush = async () => {
      if (changed.length > 0) await this.posts.rewrite(tx, changed);
      rewritten += changed.length;
      changed = [];
    };
    for await (const { id, text } of this.posts.texts(tx, sources)) {
      const redacted = erasedFrom(text, labels, phones);
      if (redacted !== text) changed.push({ id, text: redacted });
      if (changed.length >= REWRITTEN_AT_ONCE) await flush();
    }
    await flush();
    return rewritten;
  }

  private async accountIds(tx: Tx, subjectId: Id): Promise<Id[]> {
    return (await this.posts.accounts(tx, subjectId)).map(({ id }) => id);
  }
}

/** A text without these labels and numbers. */
function erasedFrom(text: string, labels: readonly string[], phones: ReadonlySet<string>): string {
  const isNamed = mayHold(text, labels.map(fold));
  const withoutLabels = isNamed
    ? redactLabels(
        text,
        labels.map((label) => ({ label, replacement: REDACTED })),
      )
    : text;
  return phones.size === 0
    ? withoutLabels
    : redactNumbers(withoutLabels, (written) => phones.has(phoneOf(written) ?? ''), REDACTED);
}
