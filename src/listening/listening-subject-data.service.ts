import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Sealer } from '../database/sealed.js';
import { type Tx } from '../database/tenant.js';
import { JobQueue } from '../jobs/job-queue.js';
import { type Id } from '../kernel/id.js';
import { fold } from '../kernel/text.js';
import { ContactPointStore } from '../people/contact-point.store.js';
import { PersonStore } from '../people/person.store.js';
import { SubjectDataRegistry } from '../privacy/subject-data-registry.js';
import {
  type FreeTextColumn,
  type Identifier,
  type PersonalColumn,
  type SubjectData,
  type SubjectRecord,
} from '../privacy/subject-data.js';
import { AccountStore, companyOf, normalisedLabel } from './account.store.js';
import { hidingOthers } from './domain/hiding.js';
import { mapTexts, mayHold, REDACTED, redactLabels, redactNumbers, redactWhole } from './domain/redaction.js';
import { EndedLabelStore } from './ended-label.store.js';
import { type FreeText, FreeTextStore } from './free-text.store.js';
import { OBSERVATIONS_CHANGED } from './listening.topics.js';
import { phoneOf } from './phone-labels.js';
import { SubjectPostStore } from './subject-post.store.js';
import { wordUse } from './word-use.js';

const REWRITTEN_AT_ONCE = 1_000;

/** By what other people's texts name a person: labels each within its group, numbers (E.164) and e-mail addresses anywhere. */
interface Traces {
  readonly labels: ReadonlyMap<Id, readonly string[]>;
  readonly phones: ReadonlySet<string>;
  readonly emails: readonly string[];
}

/** What a person wrote in groups, under which labels, and where others name her. */
@Injectable()
export class ListeningSubjectData implements SubjectData, OnModuleInit {
  readonly store = 'listening';
  readonly reliesOn: readonly string[] = ['people', 'privacy'];
  readonly freeTexts = ['sources.name_sealed', 'imports.file_name_sealed', 'imports.members_sealed'].map(
    (column) => `listening.${column}`,
  );
  readonly columns: readonly PersonalColumn[] = [
    'sources.name_sealed',
    'imports.file_name_sealed',
    'imports.members_sealed',
    'imports.choices_sealed',
    'accounts.participant',
    'account_aliases.label_fingerprint',
    'account_aliases.label_sealed',
    'ended_labels.label_fingerprint',
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
    private readonly registry: SubjectDataRegistry,
    private readonly texts: FreeTextStore,
    private readonly posts: SubjectPostStore,
    private readonly accounts: AccountStore,
    private readonly endedLabels: EndedLabelStore,
    private readonly persons: PersonStore,
    private readonly contactPoints: ContactPointStore,
    private readonly sealer: Sealer,
    private readonly jobs: JobQueue,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async find(tx: Tx, subjectId: Id): Promise<number> {
    return this.posts.count(tx, await this.accountIds(tx, subjectId));
  }

  /** Her messages, and those that name her; everybody else is « Participant n », numbers and addresses are left out. */
  async export(tx: Tx, subjectId: Id): Promise<SubjectRecord[]> {
    const own = await this.posts.accounts(tx, subjectId);
    const ids = own.map(({ id }) => id);
    const labels = await this.accounts.labels(tx, ids);
    const names: SubjectRecord[] = [...labels.values()]
      .flat()
      .map((label) => ({ store: this.store, kind: 'label', fields: { label } }));
    const posts = await this.posts.posts(tx, ids);
    const sourceIds = [...new Set(posts.map((post) => post.sourceId))];
    const authors = await this.accounts.authors(tx, sourceIds);
    const name = (await this.persons.bySubjects(tx, [subjectId]))[0]?.name ?? '';
    const company = (sourceId: Id) => companyOf(authors, sourceId, new Set(ids), name);
    const hidings = new Map(sourceIds.map((id) => [id, hidingOthers(company(id), wordUse)]));
    const messages = posts.map(({ at, text, isOwn, sourceId }) => ({
      store: this.store,
      kind: isOwn ? 'message' : 'message-naming-you',
      fields: { at, text: text === null ? null : hidings.get(sourceId)!(text) },
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

  /**
   * Her posts, labels and links go, and those of authors without a link that stand under her number, as the next import
   * would not let them in either; what names her is taken out of what others wrote: labels in the groups that knew
   * her by them, numbers and e-mail addresses in every group, and all of it, her name too, in what staff wrote freely.
   */
  async erase(tx: Tx, subjectId: Id): Promise<number> {
    const traces = await this.tracesOf(tx, subjectId);
    const own = [...(await this.posts.accounts(tx, subjectId)), ...(await this.underNumbers(tx, traces))];
    const ids = own.map(({ id }) => id);
    const erased = ids.length === 0 ? 0 : await this.posts.erase(tx, ids);
    // From now on the suppression keeps these out.
    for (const [sourceId, labels] of traces.labels) await this.endedLabels.forget(tx, [sourceId], labels);
    const names = (await this.persons.bySubjects(tx, [subjectId])).map(({ name }) => name);
    const rewritten = (await this.redact(tx, traces)) + (await this.redactFreeTexts(tx, traces, names));
    for (const sourceId of new Set(own.map((account) => account.sourceId)))
      await this.jobs.enqueue(tx, OBSERVATIONS_CHANGED, { sourceId });
    return erased + rewritten;
  }

  async verifyErased(tx: Tx, subjectId: Id, identifiers: readonly Identifier[]): Promise<number> {
    const rows = await this.find(tx, subjectId);
    const labels = identifiers.filter(({ kind }) => kind === 'label');
    const prints = labels.flatMap(({ normalised }) =>
      this.sealer.fingerprints('label', tx.organisationId, normalised),
    );
    const traces = readTraces(identifiers);
    const left = (await this.posts.aliases(tx, prints)) + (await this.underNumbers(tx, traces)).length;
    let found = 0;
    for await (const _ of this.named(tx, traces)) found++;
    for (const column of this.registry.freeTexts())
      found += (await this.namedFreely(tx, column, traces, [])).length;
    return rows + left + found;
  }

  /** Authors without a link who stand under one of these numbers. */
  private async underNumbers(
    tx: Tx,
    { phones }: Traces,
  ): Promise<{ readonly id: Id; readonly sourceId: Id }[]> {
    if (phones.size === 0) return [];
    const labels = await this.accounts.unlinkedLabels(tx);
    const hers = labels.filter(({ label }) => phones.has(phoneOf(label) ?? ''));
    return [...new Map(hers.map(({ accountId: id, sourceId }) => [id, { id, sourceId }])).values()];
  }

  /** What {@link identifiers} says of her here, and her contact points, which are erased after this store. */
  private async tracesOf(tx: Tx, subjectId: Id): Promise<Traces> {
    const persons = await this.persons.bySubjects(tx, [subjectId]);
    const points = await this.contactPoints.of(
      tx,
      persons.map(({ id }) => id),
    );
    const known = points.map(({ kind, value }): Identifier => ({ kind, normalised: value }));
    return readTraces([...(await this.identifiers(tx, subjectId)), ...known]);
  }

  /** Texts that name her, each as it should read. */
  private async *named(tx: Tx, traces: Traces): AsyncGenerator<{ readonly id: Id; readonly text: string }> {
    const isSoughtEverywhere = traces.phones.size > 0 || traces.emails.length > 0;
    for (const sourceId of await this.posts.sourceIds(tx)) {
      const labels = traces.labels.get(sourceId) ?? [];
      if (labels.length === 0 && !isSoughtEverywhere) continue;
      for await (const { id, text } of this.posts.texts(tx, [sourceId])) {
        const redacted = erasedFrom(text, labels, traces);
        if (redacted !== text) yield { id, text: redacted };
      }
    }
  }

  private async redact(tx: Tx, traces: Traces): Promise<number> {
    let rewritten = 0;
    let changed: { id: Id; text: string }[] = [];
    const flush = async () => {
      if (changed.length > 0) await this.posts.rewrite(tx, changed);
      rewritten += changed.length;
      changed = [];
    };
    for await (const text of this.named(tx, traces)) {
      changed.push(text);
      if (changed.length >= REWRITTEN_AT_ONCE) await flush();
    }
    await flush();
    return rewritten;
  }

  private async redactFreeTexts(tx: Tx, traces: Traces, names: readonly string[]): Promise<number> {
    let rewritten = 0;
    for (const column of this.registry.freeTexts()) {
      const changed = await this.namedFreely(tx, column, traces, names);
      if (changed.length === 0) continue;
      const ids = column.rewritten ? await this.texts.ids(tx, column.column, changed) : [];
      await this.texts.rewrite(tx, column.column, changed);
      await column.rewritten?.(tx, ids);
      rewritten += changed.length;
    }
    return rewritten;
  }

  /** Free texts that name her by any of her labels, whichever group it comes from; each as it should read. */
  private async namedFreely(
    tx: Tx,
    { column, isJson }: FreeTextColumn,
    traces: Traces,
    names: readonly string[],
  ): Promise<FreeText[]> {
    const labels = [...[...traces.labels.values()].flat(), ...names.map(fold)];
    return (await this.texts.all(tx, column)).flatMap(({ place, text }) => {
      const redacted = isJson
        ? mapTexts(text, (one) => erasedFrom(one, labels, traces))
        : erasedFrom(text, labels, traces);
      return redacted === text ? [] : [{ place, text: redacted }];
    });
  }

  private async accountIds(tx: Tx, subjectId: Id): Promise<Id[]> {
    return (await this.posts.accounts(tx, subjectId)).map(({ id }) => id);
  }
}

function readTraces(identifiers: readonly Identifier[]): Traces {
  const labels = new Map<Id, string[]>();
  const of = (kind: Identifier['kind']) =>
    identifiers.filter((one) => one.kind === kind).map(({ normalised }) => normalised);
  for (const spelling of of('label')) {
    const slash = spelling.indexOf('/');
    const sourceId = spelling.slice(0, slash);
    labels.set(sourceId, [...(labels.get(sourceId) ?? []), spelling.slice(slash + 1)]);
  }
  return { labels, phones: new Set(of('phone')), emails: of('email') };
}

/** A text without these labels, numbers and e-mail addresses. */
function erasedFrom(text: string, labels: readonly string[], { phones, emails }: Traces): string {
  let redacted = text;
  if (mayHold(text, labels))
    redacted = redactLabels(
      redacted,
      labels.map((label) => ({ label, replacement: REDACTED })),
    );
  if (mayHold(text, emails)) for (const email of emails) redacted = redactWhole(redacted, email, REDACTED);
  return phones.size === 0
    ? redacted
    : redactNumbers(redacted, (written) => phones.has(phoneOf(written) ?? ''), REDACTED);
}
