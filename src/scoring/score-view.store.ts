import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { encodeCursor, type Page, type PageRequest, placeInTime } from '../kernel/page.js';
import { scoreStands } from './lead-conditions.store.js';
import { type Gap } from './domain/score.js';
import { type Axis, type ScoringModel, type SignalCode, type SignalRule } from './domain/signal-rule.js';

/** One signal's share of a stored score. */
export interface StoredContribution {
  readonly personId: Id;
  readonly axis: Axis;
  readonly signal: SignalCode;
  readonly tenths: number;
  readonly occurrences: number;
  readonly firstAt: string | null;
  readonly lastAt: string | null;
  /** The rule as it stood when the score was computed. */
  readonly rule: SignalRule;
  /** Tenths whose evidence lies in sections that the reader may not open. */
  readonly elsewhereTenths: number;
}

/** A score as stored, with its contributions, the largest first. */
export interface StoredScore {
  readonly personId: Id;
  readonly axis: Axis;
  readonly tenths: number | null;
  readonly gaps: readonly Gap[];
  readonly isDrifting: boolean;
  readonly driftingSince: string | null;
  readonly lastSeenAt: string | null;
  readonly modelVersion: number;
  readonly computedAt: string;
  readonly contributions: readonly StoredContribution[];
}

/** One piece of evidence as stored. */
export interface StoredEvidence {
  readonly id: Id;
  readonly personId: Id;
  readonly postId: Id;
  readonly occurredAt: string;
  readonly pointsMillis: number;
  readonly isProbable: boolean;
}

const EVIDENCE = `e.id, e.person_id as "personId", e.post_id as "postId", e.occurred_at as "occurredAt",
  e.points_millis as "pointsMillis", e.is_probable as "isProbable"`;

/** Whether the score that a piece of evidence belongs to stands. */
const OF_SCORE = (
  now: string,
) => `exists (select from scoring.scores sc where sc.organisation_id = e.organisation_id
  and sc.person_id = e.person_id and sc.axis = e.axis and ${scoreStands('sc', now)})`;

/** Reads scores for people to look at, while the grants that they hang on stand. */
@Injectable()
export class ScoreViewStore {
  /** Scores of these persons on both axes that stand at an ISO instant; a person without any is absent. */
  async scoresOf(tx: Tx, personIds: readonly Id[], now: string): Promise<StoredScore[]> {
    const scores = await tx.query<Omit<StoredScore, 'contributions'>>(
      `select person_id as "personId", axis, tenths, gaps, is_drifting as "isDrifting",
              drifting_since as "driftingSince", last_seen_at as "lastSeenAt", model_version as "modelVersion",
              computed_at as "computedAt"
         from scoring.scores s where person_id = any ($1::uuid[]) and ${scoreStands('s', '$2')}`,
      [personIds, now],
    );
    const rules = await this.rules(tx);
    const parts = await this.contributions(tx, personIds);
    return scores.map((score) => ({
      ...score,
      contributions: parts
        .filter((part) => part.personId === score.personId && part.axis === score.axis)
        .map((part) => ({ ...part, rule: rules.get(`${score.modelVersion} ${part.signal}`)! })),
    }));
  }

  /** Every rule of every version: an old score is explained by the rules of its time. */
  private async rules(tx: Tx): Promise<Map<string, SignalRule>> {
    const models = await tx.query<{ version: number; rules: ScoringModel['rules'] }>(
      `select version, definition->'rules' as rules from scoring.models`,
    );
    return new Map(models.flatMap((m) => m.rules.map((rule) => [`${m.version} ${rule.code}`, rule])));
  }

  private async contributions(tx: Tx, personIds: readonly Id[]): Promise<Omit<StoredContribution, 'rule'>[]> {
    const rows = await tx.query<Omit<StoredContribution, 'elsewhereTenths' | 'rule'>>(
      `select person_id as "personId", axis, signal, tenths, occurrences, first_at as "firstAt", last_at as "lastAt"
         from scoring.contributions where person_id = any ($1::uuid[]) order by abs(tenths) desc, signal`,
      [personIds],
    );
    const shares = tx.sections === 'all' ? null : await this.visibleShares(tx, personIds);
    return rows.map((row) => {
      const share = shares?.get(`${row.personId} ${row.axis} ${row.signal}`) ?? 1;
      return { ...row, elsewhereTenths: row.tenths - Math.round(row.tenths * share) };
    });
  }

  /** The share of each contribution's evidence that lies in sources the reader may open. */
  private async visibleShares(tx: Tx, personIds: readonly Id[]): Promise<Map<string, number>> {
    const rows = await tx.query<{ key: string; share: number }>(
      `select e.person_id || ' ' || e.axis || ' ' || e.signal as key,
              coalesce(sum(e.points_millis) filter (where s.source_id is not null), 0)::float8
                / nullif(sum(e.points_millis), 0)::float8 as share
         from scoring.evidence e
         left join listening_read.sources s on s.source_id = e.source_id
        where e.person_id = any ($1::uuid[]) group by e.person_id, e.axis, e.signal`,
      [personIds],
    );
    return new Map(rows.map(({ key, share }) => [key, share]));
  }

  /** Evidence of one contribution that the reader may open, the latest first, while its score stands. */
  async evidence(
    tx: Tx,
    of: { readonly personId: Id; readonly axis: Axis; readonly signal: SignalCode },
    request: PageRequest,
    now: string,
  ): Promise<Page<StoredEvidence>> {
    const after = request.after === null ? null : placeInTime(request.after);
    const where = `e.person_id = $1 and e.axis = $2 and e.signal = $3 and ${OF_SCORE('$4')}`;
    const visible = `from scoring.evidence e join listening_read.sources s on s.source_id = e.source_id`;
    const rows = await tx.query<StoredEvidence>(
      `select ${EVIDENCE} ${visible} where ${where}
          and ($5::timestamptz is null or (e.occurred_at, e.id) < ($5, $6::uuid))
        order by e.occurred_at desc, e.id desc limit $7`,
      [of.personId, of.axis, of.signal, now, after?.at ?? null, after?.id ?? null, request.first + 1],
    );
    const [counted] = await tx.query<{ count: number }>(`select count(*) ${visible} where ${where}`, [
      of.personId,
      of.axis,
      of.signal,
      now,
    ]);
    return {
      items: rows
        .slice(0, request.first)
        .map((row) => ({ node: row, cursor: encodeCursor([row.occurredAt, row.id]) })),
      hasNextPage: rows.length > request.first,
      total: counted!.count,
    };
  }

  /** One piece of evidence, where the reader may open its source and its score stands. */
  async oneEvidence(tx: Tx, id: Id, now: string): Promise<StoredEvidence | null> {
    const [row] = await tx.query<StoredEvidence>(
      `select ${EVIDENCE} from scoring.evidence e join listening_read.sources s on s.source_id = e.source_id
        where e.id = $1 and ${OF_SCORE('$2')}`,
      [id, now],
    );
    return row ?? null;
  }

  /** How many persons have a score, and when the latest was computed. */
  async state(tx: Tx, now: string): Promise<{ scoredPersons: number; computedAt: string | null }> {
    const [row] = await tx.query<{ scoredPersons: number; computedAt: string | null }>(
      `select count(distinct person_id) filter (where tenths is not null) as "scoredPersons",
              max(computed_at) as "computedAt" from scoring.scores s where ${scoreStands('s', '$1')}`,
      [now],
    );
    return row!;
  }
}
