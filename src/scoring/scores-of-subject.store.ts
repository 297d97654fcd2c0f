import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type GroundDependent, type LostGround } from '../privacy/ground-dependent.js';
import { type PersonalColumn, type SubjectData, type SubjectRecord } from '../privacy/subject-data.js';

const OF_SUBJECT = `person_id in (select id from people_read.persons where subject_id = $1)`;

/**
 * Scores as personal data: they go with their ground, with a restriction and with an erasure, and an access export
 * gives them with factors and weights (GDPR Art. 15(1)(h), CJEU C-203/22).
 */
@Injectable()
export class ScoresOfSubject implements SubjectData, GroundDependent {
  readonly store = 'scoring';
  readonly reliesOn = ['people'];
  readonly columns: readonly PersonalColumn[] = [
    { column: 'scoring.scores.tenths', category: 'scores' },
    { column: 'scoring.scores.gaps', category: 'scores' },
    { column: 'scoring.scores.is_drifting', category: 'scores' },
    { column: 'scoring.scores.drifting_since', category: 'scores' },
    { column: 'scoring.scores.message_count', category: 'scores' },
    { column: 'scoring.scores.last_seen_at', category: 'scores' },
    { column: 'scoring.contributions.signal', category: 'scores' },
    { column: 'scoring.contributions.tenths', category: 'scores' },
    { column: 'scoring.contributions.occurrences', category: 'scores' },
    { column: 'scoring.contributions.first_at', category: 'scores' },
    { column: 'scoring.contributions.last_at', category: 'scores' },
    { column: 'scoring.evidence.signal', category: 'scores' },
    { column: 'scoring.evidence.points_millis', category: 'scores' },
    { column: 'scoring.evidence.is_probable', category: 'scores' },
    { column: 'scoring.evidence.occurred_at', category: 'scores' },
  ];

  async groundLost(tx: Tx, lost: readonly LostGround[]): Promise<void> {
    const subjects = lost.filter((one) => one.purpose === 'scoring').map((one) => one.subjectId);
    if (subjects.length === 0) return;
    await tx.run(
      `delete from scoring.scores where person_id in
         (select id from people_read.persons where subject_id = any ($1::uuid[]))`,
      [subjects],
    );
  }

  async find(tx: Tx, subjectId: Id): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `select (select count(*) from scoring.scores where ${OF_SUBJECT})
            + (select count(*) from scoring.contributions where ${OF_SUBJECT})
            + (select count(*) from scoring.evidence where ${OF_SUBJECT}) as count`,
      [subjectId],
    );
    return row!.count;
  }

  async export(tx: Tx, subjectId: Id): Promise<SubjectRecord[]> {
    const rows = await tx.query<Record<string, string | number | null>>(
      `select s.axis, s.tenths as "scoreTenths", c.signal, c.tenths, c.occurrences, c.first_at as "firstAt",
              c.last_at as "lastAt", s.model_version as "modelVersion", s.computed_at as "computedAt"
         from scoring.scores s
         left join scoring.contributions c on c.organisation_id = s.organisation_id and c.person_id = s.person_id
                                          and c.axis = s.axis
        where s.${OF_SUBJECT} order by s.axis, c.signal`,
      [subjectId],
    );
    return rows.map((fields) => ({ store: this.store, kind: 'score', fields }));
  }

  async restrict(tx: Tx, subjectId: Id, isRestricted: boolean): Promise<void> {
    if (isRestricted) await this.erase(tx, subjectId);
  }

  async identifiers(): Promise<[]> {
    return [];
  }

  async erase(tx: Tx, subjectId: Id): Promise<number> {
    const found = await this.find(tx, subjectId);
    await tx.run(`delete from scoring.scores where ${OF_SUBJECT}`, [subjectId]);
    return found;
  }

  async verifyErased(tx: Tx, subjectId: Id): Promise<number> {
    return this.find(tx, subjectId);
  }
}
