import { Injectable } from '@nestjs/common';
import { type SealContext, Sealer } from '../database/sealed.js';
import { type Tx } from '../database/tenant.js';
import { groupBy } from '../kernel/group.js';
import { type Id } from '../kernel/id.js';
import { type Lead, type LeadChange } from './domain/lead.js';

/** A lead's history entry as a row, with the lead it belongs to and the stage before it. */
export type StoredChange = LeadChange & { readonly leadId: Id; readonly fromStageId: Id | null };

const COLUMN = 'recruitment.lead_changes.reason_sealed';
const SELECT = `select l.id, l.person_id as "personId", l.pipeline_id as "pipelineId", l.stage_id as "stageId",
    l.owner_id as "ownerId", l.opened_at as "openedAt", l.stage_since as "stageSince", l.outcome,
    l.closed_at as "closedAt", l.version
  from recruitment.leads l`;

/** A ground that ended stops showing at once, before the sweep takes the lead away. */
const STANDS = `exists (select from privacy.grants g where g.organisation_id = l.organisation_id and g.id = l.grant_id
  and (g.expires_at is null or g.expires_at > $1))`;

interface ChangeRow {
  readonly leadId: Id;
  readonly version: number;
  readonly kind: LeadChange['kind'];
  readonly stageId: Id | null;
  readonly fromStageId: Id | null;
  readonly ownerId: Id | null;
  readonly outcome: string | null;
  readonly reasonSealed: Buffer | null;
  readonly staffId: Id;
  readonly at: string;
}

/** Leads and their history as rows. History is only ever added to; reasons are sealed. */
@Injectable()
export class LeadStore {
  constructor(private readonly sealer: Sealer) {}

  /** These leads, as far as their ground stands. */
  byIds(tx: Tx, ids: readonly Id[], now: string): Promise<Lead[]> {
    return tx.query(`${SELECT} where l.id = any ($2::uuid[]) and ${STANDS}`, [now, ids]);
  }

  /** Every lead of these persons, the latest first. */
  ofPersons(tx: Tx, personIds: readonly Id[], now: string): Promise<Lead[]> {
    return tx.query(
      `${SELECT} where l.person_id = any ($2::uuid[]) and ${STANDS} order by l.opened_at desc, l.id desc`,
      [now, personIds],
    );
  }

  /** The lead for a change, locked until the transaction ends, or null. */
  async lock(tx: Tx, id: Id): Promise<Lead | null> {
    return (await tx.query<Lead>(`${SELECT} where l.id = $1 for update`, [id]))[0] ?? null;
  }

  /** Which pipeline a lead stands in, and whom it is about: neither ever changes. */
  async placeOf(tx: Tx, id: Id): Promise<{ pipelineId: Id; personId: Id; subjectId: Id } | null> {
    const [row] = await tx.query<{ pipelineId: Id; personId: Id; subjectId: Id }>(
      `select l.pipeline_id as "pipelineId", l.person_id as "personId", p.subject_id as "subjectId"
         from recruitment.leads l
         join people_read.persons p on p.organisation_id = l.organisation_id and p.id = l.person_id
        where l.id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** Writes a new lead with its opening. @returns false when the person has an open one in this pipeline already */
  async insert(tx: Tx, lead: Lead, opening: LeadChange, grantId: Id): Promise<boolean> {
    const inserted = await tx.run(
      `insert into recruitment.leads (organisation_id, id, person_id, pipeline_id, stage_id, owner_id, grant_id, opened_at,
         stage_since, version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $8, 1)
       on conflict (organisation_id, pipeline_id, person_id) where closed_at is null do nothing`,
      [
        tx.organisationId,
        lead.id,
        lead.personId,
        lead.pipelineId,
        lead.stageId,
        lead.ownerId,
        grantId,
        lead.openedAt,
      ],
    );
    if (inserted === 1) await this.addChange(tx, lead, opening);
    return inserted === 1;
  }

  /** Writes a lead as a change left it, and the change into its history. */
  async save(tx: Tx, lead: Lead, change: LeadChange): Promise<void> {
    await tx.run(
      `update recruitment.leads set stage_id = $2, owner_id = $3, stage_since = $4, outcome = $5, closed_at = $6, version = $7
        where id = $1`,
      [lead.id, lead.stageId, lead.ownerId, lead.stageSince, lead.outcome, lead.closedAt, lead.version],
    );
    await this.addChange(tx, lead, change);
  }

  /** Takes every open lead of a stage to another one, each with its entry. @returns how many */
  async moveAll(
    tx: Tx,
    move: { readonly from: Id; readonly to: Id; readonly staffId: Id; readonly at: string },
  ): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `with moved as (
         update recruitment.leads set stage_id = $2, stage_since = $4, version = version + 1
          where stage_id = $1 and closed_at is null
         returning organisation_id, id, version, person_id
       ), told as (
         insert into recruitment.lead_changes (organisation_id, lead_id, version, person_id, kind, stage_id, staff_id, at)
         select organisation_id, id, version, person_id, 'stage-retired', $2, $3, $4 from moved returning 1
       ) select count(*) from told`,
      [move.from, move.to, move.staffId, move.at],
    );
    return row!.count;
  }

  /** The history of these leads, each in order, by lead. */
  async histories(tx: Tx, leadIds: readonly Id[]): Promise<Map<Id, StoredChange[]>> {
    const rows = await tx.query<ChangeRow>(
      `select c.lead_id as "leadId", c.version, c.kind, c.stage_id as "stageId", c.owner_id as "ownerId", c.outcome,
              c.reason_sealed as "reasonSealed", c.staff_id as "staffId", c.at,
              (select b.stage_id from recruitment.lead_changes b where b.organisation_id = c.organisation_id
                  and b.lead_id = c.lead_id and b.version < c.version and b.stage_id is not null
                order by b.version desc limit 1) as "fromStageId"
         from recruitment.lead_changes c where c.lead_id = any ($1::uuid[]) order by c.version`,
      [leadIds],
    );
    const changes = rows.map((row) => this.opened(tx, row));
    return groupBy(changes, ({ leadId }) => leadId);
  }

  private async addChange(tx: Tx, lead: Lead, change: LeadChange): Promise<void> {
    const reason = 'reason' in change ? this.sealer.seal(change.reason, contextOf(tx)) : null;
    await tx.run(
      `insert into recruitment.lead_changes (organisation_id, lead_id, version, person_id, kind, stage_id, owner_id, outcome,
         reason_sealed, staff_id, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        tx.organisationId,
        lead.id,
        change.version,
        lead.personId,
        change.kind,
        'stageId' in change ? change.stageId : null,
        'ownerId' in change ? change.ownerId : null,
        'outcome' in change ? change.outcome : null,
        reason,
        change.staffId,
        change.at,
      ],
    );
  }

  private opened(tx: Tx, { reasonSealed, ...row }: ChangeRow): StoredChange {
    const reason = reasonSealed === null ? null : this.sealer.open(reasonSealed, contextOf(tx));
    const filled = Object.entries({ ...row, reason }).filter(
      ([key, value]) => value !== null || key === 'fromStageId',
    );
    // Written by addChange from a LeadChange: the columns of each kind are the fields of that kind.
    return Object.fromEntries(filled) as unknown as StoredChange;
  }
}

const contextOf = (tx: Tx): SealContext => ({ organisationId: tx.organisationId, column: COLUMN });
