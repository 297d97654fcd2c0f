import { Injectable } from '@nestjs/common';
import { Sealer } from '../database/sealed.js';
import { type Tx } from '../database/tenant.js';
import { assessmentStands } from './assessment.store.js';
import { type TimelineEntry, type TimelineRequest, type TimelineSource } from '../people/timeline.js';

interface Row {
  readonly id: string;
  readonly at: string;
  readonly kind: string;
  readonly stage: string | null;
  readonly name: string | null;
  readonly pipeline: string | null;
  readonly outcome: string | null;
  readonly value: number | null;
  readonly sealed: Buffer | null;
}

/** Both sources with one shape; ids begin with what they are, and are compared as the timeline compares them. */
const ROWS = `
  select 'lead:' || c.lead_id || ':' || lpad(c.version::text, 6, '0') as id, c.at, c.kind, s.code as stage, s.name,
         p.code as pipeline, c.outcome, null::int as value, c.reason_sealed as sealed
    from recruitment.lead_changes c
    join recruitment.leads l on l.organisation_id = c.organisation_id and l.id = c.lead_id
    join privacy.grants g on g.organisation_id = l.organisation_id and g.id = l.grant_id
     and (g.expires_at is null or g.expires_at > $5::timestamptz)
    join recruitment.pipelines p on p.organisation_id = l.organisation_id and p.id = l.pipeline_id
    left join recruitment.stages s on s.organisation_id = c.organisation_id and s.id = c.stage_id
   where c.person_id = $1 and c.kind <> 'assigned'
  union all
  select 'assessment:' || a.id, a.assessed_at, 'assessed', null, null, null, null, a.value, a.note_sealed
    from recruitment.assessments a where a.person_id = $1 and ${assessmentStands('$5::timestamptz')}`;

/** Where a person's leads went and how she was assessed, on her timeline; the reason stands below. */
@Injectable()
export class LeadTimeline implements TimelineSource {
  constructor(private readonly sealer: Sealer) {}

  async entries(tx: Tx, { personId, before, limit, now }: TimelineRequest): Promise<TimelineEntry[]> {
    const rows = await tx.query<Row>(
      `select * from (${ROWS}) as told
        where $2::timestamptz is null or (at, id collate "C") < ($2::timestamptz, $3::text collate "C")
        order by at desc, id collate "C" desc limit $4`,
      [personId, before?.at ?? null, before?.id ?? null, limit, now],
    );
    return rows.map((row) => this.entry(tx, row));
  }

  private entry(tx: Tx, row: Row): TimelineEntry {
    const isAssessment = row.kind === 'assessed';
    const column = isAssessment
      ? 'recruitment.assessments.note_sealed'
      : 'recruitment.lead_changes.reason_sealed';
    const context = { organisationId: tx.organisationId, column };
    return {
      id: row.id,
      at: row.at,
      kind: isAssessment ? 'assessment' : 'stage',
      code: `timeline.lead.${row.kind}`,
      parameters: isAssessment ? { value: row.value! } : parametersOf(row),
      detail: row.sealed === null ? null : this.sealer.open(row.sealed, context),
    };
  }
}

/** A stage that was renamed goes by its name; the words of the others are the catalogue's. */
function parametersOf({ kind, stage, name, pipeline, outcome }: Row): Record<string, string> {
  if (kind === 'closed') return { outcome: outcome!, pipeline: pipeline! };
  return {
    stage: name === null ? stage!.replaceAll('-', '_') : 'named',
    name: name ?? '',
    pipeline: pipeline!,
  };
}
