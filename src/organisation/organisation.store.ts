import { Injectable } from '@nestjs/common';
import { type Language } from '../config/config.js';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type Workplace } from './domain/workplace.js';

/** A controller in the law's sense. */
export interface Organisation {
  readonly id: Id;
  readonly name: string;
  readonly language: Language;
  /** How the interface speaks to its readers in French. */
  readonly addressForm: 'vous' | 'tu';
  readonly timeZone: string;
}

/** A part of an organisation that sees its own people. */
export interface Section {
  readonly id: Id;
  readonly name: string;
}

/** An organisation, its sections and its workplaces. */
@Injectable()
export class OrganisationStore {
  async add(
    tx: Tx,
    organisation: Pick<Organisation, 'name' | 'language' | 'timeZone'>,
    at: string,
  ): Promise<void> {
    await tx.run(
      `insert into organisation.organisations (organisation_id, name, language, time_zone, created_at)
       values ($1, $2, $3, $4, $5)`,
      [tx.organisationId, organisation.name, organisation.language, organisation.timeZone, at],
    );
  }

  async find(tx: Tx): Promise<Organisation> {
    const [row] = await tx.query<Organisation>(
      `select organisation_id as id, name, language, address_form as "addressForm", time_zone as "timeZone"
       from organisation.organisations`,
    );
    if (!row) throw new Error('The organisation of this transaction does not exist.');
    return row;
  }

  /** Holds the organisation's row, so that two changes that only together break a rule happen one after the other. */
  async hold(tx: Tx): Promise<void> {
    await tx.query('select from organisation.organisations for update');
  }

  async addSection(tx: Tx, section: Section): Promise<void> {
    await tx.run('insert into organisation.sections (organisation_id, id, name) values ($1, $2, $3)', [
      tx.organisationId,
      section.id,
      section.name,
    ]);
  }

  /** Those that the transaction's scope covers, by name. */
  sections(tx: Tx): Promise<Section[]> {
    return tx.query(
      `select id, name from organisation.sections where tenancy.sees_all_sections() or id = any(tenancy.sections())
       order by name collate "fr-x-icu", id`,
    );
  }

  /** By id, of the whole organisation: a section's name is no secret, its people are. */
  sectionsNamed(tx: Tx, ids: readonly Id[]): Promise<Section[]> {
    return tx.query('select id, name from organisation.sections where id = any($1::uuid[])', [ids]);
  }

  async addWorkplace(tx: Tx, workplace: Workplace): Promise<void> {
    await tx.run(
      `insert into organisation.workplaces (organisation_id, id, parent_id, kind, name, headcount)
       values ($1, $2, $3, $4, $5, $6)`,
      [
        tx.organisationId,
        workplace.id,
        workplace.parentId,
        workplace.kind,
        workplace.name,
        workplace.headcount,
      ],
    );
  }

  workplaces(tx: Tx): Promise<Workplace[]> {
    return tx.query('select id, parent_id as "parentId", kind, name, headcount from organisation.workplaces');
  }
}
