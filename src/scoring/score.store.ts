import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id, newId } from '../kernel/id.js';
import { INTENT_MASK } from '../listening/domain/reading/codec.js';
import { type Conversation, type Turn } from './domain/conversation.js';
import { type PersonScores } from './domain/score-people.js';
import { type ScoringModel } from './domain/signal-rule.js';

/** What the merge needs of one person beside the scores: the grant on which they stand. */
export type StoredScores = PersonScores & { readonly grantId: Id };

interface TurnRow {
  post_id: Id;
  source_id: Id;
  actor_id: Id;
  at_ms: number;
  labels: number;
  topics: number;
}

/** Reads conversations for scoring and writes scores with everything they rest on. */
@Injectable()
export class ScoreStore {
  /** The active ruleset, or null where the organisation has none yet. */
  async activeModel(tx: Tx): Promise<ScoringModel | null> {
    const [row] = await tx.query<{ version: number; definition: Omit<ScoringModel, 'version'> }>(
      'select version, definition from scoring.models where is_active',
    );
    return row ? { ...row.definition, version: row.version } : null;
  }

  /** When the active ruleset became so. */
  async activatedAt(tx: Tx): Promise<string> {
    const [row] = await tx.query<{ at: string }>(
      'select created_at as at from scoring.models where is_active',
    );
    return row!.at;
  }

  /** Makes a ruleset the active one. Older ones stay: scores of the past refer to them. */
  async activate(tx: Tx, model: ScoringModel, staffId: Id | null, at: string): Promise<void> {
    const { version, ...definition } = model;
    await tx.run('update scoring.models set is_active = false where is_active');
    await tx.run(
      `insert into scoring.models (organisation_id, version, definition, is_active, created_by, created_at)
       values ($1, $2, $3, true, $4, $5)`,
      [tx.organisationId, version, JSON.stringify(definition), staffId, at],
    );
  }

  /** Every source in which any of these persons takes part. */
  async sourcesOf(tx: Tx, personIds: readonly Id[]): Promise<Id[]> {
    const rows = await tx.query<{ source_id: Id }>(
      'select distinct source_id from listening_read.person_sources where person_id = any ($1::uuid[])',
      [personIds],
    );
    return rows.map((row) => row.source_id);
  }

  /** Every person who takes part in any of these sources. */
  async personsIn(tx: Tx, sourceIds: readonly Id[]): Promise<Id[]> {
    const rows = await tx.query<{ person_id: Id }>(
      'select distinct person_id from listening_read.person_sources where source_id = any ($1::uuid[])',
      [sourceIds],
    );
    return rows.map((row) => row.person_id);
  }

  /** Everybody who takes part anywhere, and everybody who has a score: it may have to go. */
  async everybody(tx: Tx): Promise<Id[]> {
    const rows = await tx.query<{ person_id: Id }>(
      'select person_id from listening_read.person_sources union select person_id from scoring.scores',
    );
    return rows.map((row) => row.person_id);
  }

  /** The pseudonyms of persons; permissions are asked for by pseudonym. */
  async subjectsOf(tx: Tx, personIds: readonly Id[]): Promise<Map<Id, Id>> {
    const rows = await tx.query<{ id: Id; subject_id: Id }>(
      'select id, subject_id from people_read.persons where id = any ($1::uuid[])',
      [personIds],
    );
    return new Map(rows.map((row) => [row.id, row.subject_id]));
  }

  /** The whole of one source, ascending in time: who, when and what it does; never a text. */
  async conversation(tx: Tx, sourceId: Id): Promise<Conversation> {
    const rows = await tx.query<TurnRow>(
      `select post_id, source_id, actor_id, date_part('epoch', at) * 1000 as at_ms, labels, topics
         from listening_read.turns where source_id = $1 order by at, post_id`,
      [sourceId],
    );
    const namings = await this.namings(tx, sourceId);
    return { sourceId, turns: rows.map((row) => turnOf(row, namings.get(row.post_id))) };
  }

  private async namings(tx: Tx, sourceId: Id): Promise<Map<Id, { thanks: Id[]; mentions: Id[] }>> {
    const rows = await tx.query<{ post_id: Id; kind: 'mention' | 'thanks'; actor_id: Id }>(
      'select post_id, kind, actor_id from listening_read.namings where source_id = $1',
      [sourceId],
    );
    const namings = new Map<Id, { thanks: Id[]; mentions: Id[] }>();
    for (const row of rows) {
      const naming = namings.get(row.post_id) ?? { thanks: [], mentions: [] };
      namings.set(row.post_id, naming);
      naming[row.kind === 'thanks' ? 'thanks' : 'mentions'].push(row.actor_id);
    }
    return namings;
  }

  /** Lets one computation of an organisation's scores run at a time: two that replace the same rows would collide. */
  async lock(tx: Tx): Promise<void> {
    await tx.run('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `scoring.scores/${tx.organisationId}`,
    ]);
  }

  /** Takes away every score of these persons, with contributions and evidence. */
  async remove(tx: Tx, personIds: readonly Id[]): Promise<void> {
    await tx.run('delete from scoring.scores where person_id = any ($1::uuid[])', [personIds]);
  }

  /** Writes the scores of people who have none stored. */
  async insert(tx: Tx, people: readonly StoredScores[], at: string): Promise<void> {
    const scores = people.flatMap((person) => person.scores.map((score) => ({ person, score })));
    await insertRows(
      tx,
      'scoring.scores',
      SCORE_COLUMNS,
      scores.map(({ person, score }) => scoreRow(person, score, at)),
    );
    const parts = scores.flatMap(({ person, score }) =>
      score.contributions.map((part) => ({ personId: person.personId, axis: score.axis, part })),
    );
    await insertRows(tx, 'scoring.contributions', CONTRIBUTION_COLUMNS, parts.map(contributionRow));
    const evidence = parts.flatMap(({ personId, axis, part }) =>
      part.evidence.map(({ signal, pointsMillis }) => ({
        person_id: personId,
        axis,
        signal: part.signal,
        id: newId(),
        post_id: signal.postId,
        source_id: signal.sourceId,
        occurred_at: new Date(signal.at).toISOString(),
        points_millis: pointsMillis,
        is_probable: signal.isProbable,
      })),
    );
    await insertRows(tx, 'scoring.evidence', EVIDENCE_COLUMNS, evidence);
  }
}

const NOBODY = { thanks: [], mentions: [] };

const turnOf = (row: TurnRow, naming: { thanks: Id[]; mentions: Id[] } = NOBODY): Turn => ({
  postId: row.post_id,
  actorId: row.actor_id,
  at: row.at_ms,
  intents: INTENT_MASK.unpack(row.labels),
  topics: row.topics,
  ...naming,
});

const SCORE_COLUMNS = `person_id uuid, axis text, tenths integer, gaps jsonb, is_drifting boolean, drifting_since date,
  message_count integer, last_seen_at timestamptz, model_version integer, grant_id uuid, computed_at timestamptz`;
const CONTRIBUTION_COLUMNS = `person_id uuid, axis text, signal text, tenths integer, occurrences integer,
  first_at timestamptz, last_at timestamptz`;
const EVIDENCE_COLUMNS = `person_id uuid, axis text, signal text, id uuid, post_id uuid, source_id uuid,
  occurred_at timestamptz, points_millis integer, is_probable boolean`;

/** Rows at a time: a JSON parameter grows with them. */
const BATCH = 5_000;

/** Inserts rows of the current organisation in batches, one statement each. */
async function insertRows(tx: Tx, table: string, columns: string, rows: readonly object[]): Promise<void> {
  const names = columns.split(',').map((column) => column.trim().split(' ')[0]);
  for (let from = 0; from < rows.length; from += BATCH) {
    await tx.run(
      `insert into ${table} (organisation_id, ${names.join(', ')})
       select $1, ${names.join(', ')} from jsonb_to_recordset($2::jsonb) as r(${columns})`,
      [tx.organisationId, JSON.stringify(rows.slice(from, from + BATCH))],
    );
  }
}

const iso = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());

const scoreRow = (person: StoredScores, score: PersonScores['scores'][number], at: string) => ({
  person_id: person.personId,
  axis: score.axis,
  tenths: score.tenths,
  gaps: score.gaps,
  is_drifting: person.drift !== null,
  drifting_since: iso(person.drift?.since ?? null)?.slice(0, 10) ?? null,
  message_count: person.footprint.messages,
  last_seen_at: iso(person.footprint.lastAt),
  model_version: score.modelVersion,
  grant_id: person.grantId,
  computed_at: at,
});

const contributionRow = (entry: {
  personId: Id;
  axis: string;
  part: PersonScores['scores'][number]['contributions'][number];
}) => {
  const times = entry.part.evidence.map(({ signal }) => signal.at);
  return {
    person_id: entry.personId,
    axis: entry.axis,
    signal: entry.part.signal,
    tenths: entry.part.tenths,
    occurrences: entry.part.occurrences,
    first_at: iso(times.length === 0 ? null : Math.min(...times)),
    last_at: iso(times.length === 0 ? null : Math.max(...times)),
  };
};
