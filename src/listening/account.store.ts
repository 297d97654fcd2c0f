import { Injectable } from '@nestjs/common';
import { Sealer } from '../database/sealed.js';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { fold } from '../kernel/text.js';
import { type Company } from './domain/hiding.js';

/** A label under which an account is known in its source. */
export interface Alias {
  readonly accountId: Id;
  readonly label: string;
}

/** An account to be made. */
export interface NewAccount {
  readonly id: Id;
  readonly participant: number;
  readonly createdAt: string;
}

/** An author of a source under all of its names. */
export interface Author {
  readonly id: Id;
  readonly sourceId: Id;
  readonly participant: number;
  readonly labels: readonly string[];
}

/**
 * The company of one person in a source: the labels of everybody else, each with « Participant n » to stand in its place,
 * and hers.
 */
export const companyOf = (
  authors: readonly Author[],
  sourceId: Id,
  own: ReadonlySet<Id>,
  name: string,
): Company => ({
  others: authors
    .filter((author) => author.sourceId === sourceId && !own.has(author.id))
    .flatMap(({ labels, participant }) =>
      labels.map((label) => ({ label, replacement: `Participant ${participant}` })),
    ),
  own: [name, ...authors.filter(({ id }) => own.has(id)).flatMap(({ labels }) => labels)],
});

const LABEL = 'listening.account_aliases.label_sealed';

/** The one spelling of a label that is hashed: the same for look-up, suppression and erasure. */
export const normalisedLabel = (sourceId: Id, label: string): string => `${sourceId}/${fold(label)}`;

/** Accounts of a source and the labels they are known by. */
@Injectable()
export class AccountStore {
  constructor(private readonly sealer: Sealer) {}

  /** The accounts known under each of these labels in a source; absent where none is. */
  async known(tx: Tx, sourceId: Id, labels: readonly string[]): Promise<Map<string, Id[]>> {
    const byFingerprint = new Map<string, string>();
    for (const label of labels)
      for (const print of this.prints(tx, sourceId, label)) byFingerprint.set(print.toString('hex'), label);
    const rows = await tx.query<{ label_fingerprint: Buffer; account_id: Id }>(
      `select distinct label_fingerprint, account_id from listening.account_aliases
        where source_id = $1 and label_fingerprint = any ($2::bytea[]) order by account_id`,
      [sourceId, [...byFingerprint.keys()].map((hex) => Buffer.from(hex, 'hex'))],
    );
    const known = new Map<string, Id[]>();
    for (const { label_fingerprint, account_id } of rows) {
      const label = byFingerprint.get(label_fingerprint.toString('hex'))!;
      known.set(label, [...(known.get(label) ?? []), account_id]);
    }
    return known;
  }

  /** Every label of these accounts, opened: names of people, for audited looks only. */
  async labels(tx: Tx, accountIds: readonly Id[]): Promise<Map<Id, string[]>> {
    const rows = await tx.query<{ account_id: Id; label_sealed: Buffer }>(
      `select distinct on (account_id, label_fingerprint) account_id, label_sealed
         from listening.account_aliases where account_id = any ($1::uuid[]) order by account_id, label_fingerprint`,
      [accountIds],
    );
    const context = { organisationId: tx.organisationId, column: LABEL };
    const labels = new Map<Id, string[]>();
    for (const { account_id, label_sealed } of rows)
      labels.set(account_id, [...(labels.get(account_id) ?? []), this.sealer.open(label_sealed, context)]);
    return labels;
  }

  /** Labels of the accounts that nobody is linked to, opened: an erasure looks for the person's number among them. */
  async unlinkedLabels(tx: Tx): Promise<(Alias & { readonly sourceId: Id })[]> {
    const rows = await tx.query<{ accountId: Id; sourceId: Id; sealed: Buffer }>(
      `select distinct on (x.account_id, x.label_fingerprint) x.account_id as "accountId", x.source_id as "sourceId",
              x.label_sealed as sealed
         from listening.account_aliases x
        where not exists (select from listening.account_links l where l.organisation_id = x.organisation_id
                             and l.account_id = x.account_id)
        order by x.account_id, x.label_fingerprint`,
    );
    const context = { organisationId: tx.organisationId, column: LABEL };
    return rows.map(({ sealed, ...alias }) => ({ ...alias, label: this.sealer.open(sealed, context) }));
  }

  /** Ids of all accounts of a source, in the order of their participant numbers. */
  async ids(tx: Tx, sourceId: Id): Promise<Id[]> {
    const rows = await tx.query<{ id: Id }>(
      'select id from listening.accounts where source_id = $1 order by participant',
      [sourceId],
    );
    return rows.map(({ id }) => id);
  }

  /** The participant numbers of a source's accounts. */
  async participants(tx: Tx, sourceId: Id): Promise<Map<Id, number>> {
    const rows = await tx.query<{ id: Id; participant: number }>(
      'select id, participant from listening.accounts where source_id = $1',
      [sourceId],
    );
    return new Map(rows.map(({ id, participant }) => [id, participant]));
  }

  /** Everybody in some sources, with every label opened: two statements however many there are. */
  async authors(tx: Tx, sourceIds: readonly Id[]): Promise<Author[]> {
    const rows = await tx.query<Omit<Author, 'labels'>>(
      `select id, source_id as "sourceId", participant from listening.accounts
        where source_id = any ($1::uuid[]) order by source_id, participant`,
      [sourceIds],
    );
    const labels = await this.labels(
      tx,
      rows.map(({ id }) => id),
    );
    return rows.map((row) => ({ ...row, labels: labels.get(row.id) ?? [] }));
  }

  /** The highest participant number ever given in a source that is still there. */
  async lastParticipant(tx: Tx, sourceId: Id): Promise<number> {
    const [row] = await tx.query<{ last: number }>(
      'select coalesce(max(participant), 0) as last from listening.accounts where source_id = $1',
      [sourceId],
    );
    return row!.last;
  }

  async add(tx: Tx, sourceId: Id, accounts: readonly NewAccount[]): Promise<void> {
    await tx.run(
      `insert into listening.accounts (organisation_id, id, source_id, participant, created_at)
       select $1, id, $2, participant, created_at
         from unnest($3::uuid[], $4::int[], $5::timestamptz[]) as a (id, participant, created_at)`,
      [
        tx.organisationId,
        sourceId,
        accounts.map(({ id }) => id),
        accounts.map(({ participant }) => participant),
        accounts.map(({ createdAt }) => createdAt),
      ],
    );
  }

  /** Records under which labels an import knows accounts. */
  async know(tx: Tx, sourceId: Id, importId: Id, aliases: readonly Alias[]): Promise<void> {
    const context = { organisationId: tx.organisationId, column: LABEL };
    await tx.run(
      `insert into listening.account_aliases (organisation_id, source_id, label_fingerprint, label_sealed, account_id, import_id)
       select $1, $2, fingerprint, sealed, account_id, $3
         from unnest($4::bytea[], $5::bytea[], $6::uuid[]) as a (fingerprint, sealed, account_id)
       on conflict do nothing`,
      [
        tx.organisationId,
        sourceId,
        importId,
        aliases.map(({ label }) => this.prints(tx, sourceId, label)[0]),
        aliases.map(({ label }) => this.sealer.seal(label, context)),
        aliases.map(({ accountId }) => accountId),
      ],
    );
  }

  private prints(tx: Tx, sourceId: Id, label: string): Buffer[] {
    return this.sealer.fingerprints('label', tx.organisationId, normalisedLabel(sourceId, label));
  }
}
