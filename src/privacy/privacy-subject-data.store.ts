import { Injectable } from '@nestjs/common';
import { Sealer } from '../database/sealed.js';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type PersonalColumn, type SubjectData, type SubjectRecord } from './subject-data.js';
import { StandingStore } from './standing.store.js';

/** The directory's hashes go first: without its row behind it, a link leads nowhere. */
const TABLES = [
  'directory.preference_links',
  'privacy.preference_links',
  'privacy.relations',
  'privacy.consents',
  'privacy.objections',
  'privacy.restrictions',
  'privacy.notices_given',
  'privacy.grants',
] as const;

/** What this slice itself knows of a subject. The pseudonym and the ledger stay: they are the proof. */
@Injectable()
export class PrivacySubjectData implements SubjectData {
  readonly store = 'privacy';
  readonly reliesOn: readonly string[] = [];
  readonly freeTexts = ['privacy.relation_evidence.note_sealed'];
  readonly columns: readonly PersonalColumn[] = [
    'privacy.subjects.collection',
    'privacy.subjects.collected_at',
    'privacy.subjects.last_contact_on',
    'privacy.relations.kind',
    'privacy.relations.since',
    'privacy.relations.until',
    'privacy.relation_evidence.kind',
    'privacy.relation_evidence.dated',
    'privacy.relation_evidence.note_sealed',
    'privacy.consents.purpose',
    'privacy.consents.channel',
    'privacy.consents.method',
    'privacy.consents.given_at',
    'privacy.consents.expires_at',
    'privacy.consents.withdrawn_at',
    'privacy.objections.purpose',
    'privacy.objections.objected_at',
    'privacy.restrictions.restricted_at',
    'privacy.restrictions.reason',
    'privacy.notices_given.given_at',
    'privacy.notices_given.method',
    'privacy.grants.purpose',
    'privacy.grants.channel',
    'privacy.grants.basis',
    'privacy.grants.condition',
    'privacy.grants.granted_at',
    'privacy.grants.expires_at',
    'privacy.ledger.payload',
    'privacy.preference_links.sent_by',
    'privacy.preference_links.asked_purpose',
    'privacy.preference_links.asked_channel',
    'privacy.preference_links.expires_at',
    'privacy.preference_links.used_at',
    'privacy.preference_links.is_for_leaving',
    'directory.preference_links.token_hash',
    'directory.preference_links.expires_at',
  ].map((column) => ({
    column,
    category: /\.(consents|preference_links)\./.test(column) ? 'consents' : 'union-relation',
  }));

  constructor(
    private readonly standings: StandingStore,
    private readonly sealer: Sealer,
  ) {}

  async find(tx: Tx, subjectId: Id): Promise<number> {
    const counts = TABLES.map(
      (table) => `(select count(*) from ${table} where organisation_id = $1 and subject_id = $2)`,
    );
    const [row] = await tx.query<{ total: number }>(`select (${counts.join(' + ')})::int as total`, [
      tx.organisationId,
      subjectId,
    ]);
    return row!.total;
  }

  async export(tx: Tx, subjectId: Id): Promise<SubjectRecord[]> {
    const standing = (await this.standings.load(tx, [subjectId])).get(subjectId);
    if (standing === undefined) return [];
    const { collection, collectedAt, noticeGivenAt, lastContactOn } = standing;
    const record = (kind: string, fields: SubjectRecord['fields']): SubjectRecord => ({
      store: this.store,
      kind,
      fields,
    });
    return [
      record('collection', {
        collection,
        collectedAt: collectedAt.toString(),
        noticeGivenAt: noticeGivenAt?.toString() ?? null,
        lastContactOn,
        restrictedAt: standing.restrictedAt?.toString() ?? null,
      }),
      ...standing.relations.map(({ kind, since, until }) => record('relation', { kind, since, until })),
      ...(await this.evidence(tx, subjectId)).map((fields) => record('evidence', fields)),
      ...standing.consents.map((consent) =>
        record('consent', {
          purpose: consent.purpose,
          channel: consent.channel,
          method: consent.method,
          givenAt: consent.givenAt.toString(),
          expiresAt: consent.expiresAt?.toString() ?? null,
          withdrawnAt: consent.withdrawnAt?.toString() ?? null,
        }),
      ),
      ...standing.objections.map(({ purpose, objectedAt }) =>
        record('objection', { purpose, objectedAt: objectedAt.toString() }),
      ),
    ];
  }

  /** Grants follow the standing by themselves; nothing else of this slice is shown in lists. */
  restrict(): Promise<void> {
    return Promise.resolve();
  }

  /** Identifiers belong to the stores that hold them. */
  identifiers(): Promise<[]> {
    return Promise.resolve([]);
  }

  async erase(tx: Tx, subjectId: Id): Promise<number> {
    let erased = 0;
    for (const table of TABLES) {
      erased += await tx.run(`delete from ${table} where organisation_id = $1 and subject_id = $2`, [
        tx.organisationId,
        subjectId,
      ]);
    }
    await tx.run(
      `update privacy.subjects set last_contact_on = null where organisation_id = $1 and id = $2`,
      [tx.organisationId, subjectId],
    );
    return erased;
  }

  verifyErased(tx: Tx, subjectId: Id): Promise<number> {
    return this.find(tx, subjectId);
  }

  private async evidence(tx: Tx, subjectId: Id): Promise<SubjectRecord['fields'][]> {
    const rows = await tx.query<{ kind: string; dated: string; note: Buffer | null }>(
      `select e.kind, e.dated, e.note_sealed as note from privacy.relation_evidence e
       join privacy.relations r on r.organisation_id = e.organisation_id and r.id = e.relation_id
       where r.organisation_id = $1 and r.subject_id = $2 order by e.dated, e.id`,
      [tx.organisationId, subjectId],
    );
    const column = {
      organisationId: tx.organisationId,
      column: 'privacy.relation_evidence.note_sealed',
    };
    return rows.map(({ kind, dated, note }) => ({
      kind,
      dated,
      note: note === null ? null : this.sealer.open(note, column),
    }));
  }
}
