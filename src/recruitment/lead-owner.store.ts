import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';

const ORGANISERS = `from organisation.staff s where s.disabled_at is null and exists (
  select from organisation.staff_roles r where r.organisation_id = s.organisation_id and r.staff_id = s.id
     and r.role = 'organiser')`;

/** Who may accompany people. */
@Injectable()
export class LeadOwnerStore {
  /** Every organiser who may sign in, by name. */
  all(tx: Tx): Promise<{ id: Id; name: string; language: 'fr' | 'en' }[]> {
    return tx.query(`select s.id, s.name, s.language ${ORGANISERS} order by s.name collate "fr-x-icu", s.id`);
  }

  /** Whether somebody is an organiser who sees a person: only then can a lead be theirs. */
  async maySee(tx: Tx, staffId: Id, personId: Id): Promise<boolean> {
    const [row] = await tx.query<{ may: boolean }>(
      `select exists (select from organisation.staff s
          join organisation.staff_roles r on r.organisation_id = s.organisation_id and r.staff_id = s.id
         where s.id = $1 and s.disabled_at is null and r.role = 'organiser'
           and (r.section_id is null or exists (select from people_read.person_sections p
                 where p.organisation_id = s.organisation_id and p.person_id = $2 and p.section_id = r.section_id))) as may`,
      [staffId, personId],
    );
    return row!.may;
  }

  /** What an owner promised a person goes on with the lead to the next owner. */
  async handOver(tx: Tx, personId: Id, from: Id, to: Id): Promise<void> {
    await tx.run(
      `update recruitment.tasks set owner_id = $3, version = version + 1
        where person_id = $1 and owner_id = $2 and done_at is null`,
      [personId, from, to],
    );
  }
}
