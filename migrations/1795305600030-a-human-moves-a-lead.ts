import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Pipelines, leads with their history, and assessments. A lead hangs on the grant for recruitment contact, so that it
 * falls with it. Its stage belongs to its own pipeline, by key. History can be added to, and erased with the person;
 * nothing can rewrite it.
 */
export class AHumanMovesALead1795305600030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table recruitment.pipelines (
        organisation_id uuid not null references organisation.organisations on delete cascade,
        id uuid not null,
        code text not null check (code in ('membership', 'activism')),
        version integer not null default 1,
        primary key (organisation_id, id),
        unique (organisation_id, code)
      );
      create table recruitment.stages (
        organisation_id uuid not null,
        id uuid not null,
        pipeline_id uuid not null,
        position integer not null,
        code text,
        name text check (name <> ''),
        retired_at timestamptz,
        primary key (organisation_id, id),
        unique (organisation_id, pipeline_id, id),
        foreign key (organisation_id, pipeline_id) references recruitment.pipelines on delete cascade,
        check (code is not null or name is not null)
      );
      create table recruitment.leads (
        organisation_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        pipeline_id uuid not null,
        stage_id uuid not null,
        owner_id uuid not null,
        grant_id uuid not null,
        opened_at timestamptz not null,
        stage_since timestamptz not null,
        outcome text check (outcome in ('won', 'lost', 'paused')),
        closed_at timestamptz,
        version integer not null,
        primary key (organisation_id, id),
        check ((outcome is null) = (closed_at is null)),
        foreign key (organisation_id, person_id) references people.persons on delete cascade,
        foreign key (organisation_id, pipeline_id, stage_id) references recruitment.stages (organisation_id, pipeline_id, id),
        foreign key (organisation_id, owner_id) references organisation.staff,
        foreign key (organisation_id, grant_id) references privacy.grants on delete cascade
      );
      create unique index one_open_lead on recruitment.leads (organisation_id, pipeline_id, person_id) where closed_at is null;
      create index on recruitment.leads (organisation_id, person_id);
      create index on recruitment.leads (organisation_id, stage_id) where closed_at is null;
      create index on recruitment.leads (organisation_id, owner_id) where closed_at is null;
      create index on recruitment.leads (organisation_id, grant_id);
      create table recruitment.lead_changes (
        organisation_id uuid not null,
        lead_id uuid not null,
        -- One row for each version of the lead: two changes of the same one cannot both be written.
        version integer not null,
        person_id uuid not null,
        kind text not null check (kind in ('opened', 'moved', 'stage-retired', 'assigned', 'closed')),
        stage_id uuid,
        owner_id uuid,
        outcome text,
        reason_sealed bytea,
        staff_id uuid not null,
        at timestamptz not null,
        primary key (organisation_id, lead_id, version),
        foreign key (organisation_id, lead_id) references recruitment.leads on delete cascade,
        foreign key (organisation_id, stage_id) references recruitment.stages
      );
      create index on recruitment.lead_changes (organisation_id, person_id, at desc);
      -- Whether a decision went the way of the score. It stands on the ground of scoring and falls with it.
      create table recruitment.score_agreements (
        organisation_id uuid not null,
        lead_id uuid not null,
        version integer not null,
        person_id uuid not null,
        agrees boolean not null,
        at timestamptz not null,
        grant_id uuid not null,
        primary key (organisation_id, lead_id, version),
        foreign key (organisation_id, lead_id, version) references recruitment.lead_changes on delete cascade,
        foreign key (organisation_id, grant_id) references privacy.grants on delete cascade
      );
      create index on recruitment.score_agreements (organisation_id, at);
      create index on recruitment.score_agreements (organisation_id, grant_id);
      create table recruitment.assessments (
        organisation_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        value smallint not null check (value between 1 and 5),
        note_sealed bytea,
        staff_id uuid not null,
        assessed_at timestamptz not null,
        primary key (organisation_id, id),
        foreign key (organisation_id, person_id) references people.persons on delete cascade,
        foreign key (organisation_id, staff_id) references organisation.staff
      );
      create index on recruitment.assessments (organisation_id, person_id, assessed_at desc, id desc);

      grant select, insert, update on recruitment.pipelines, recruitment.stages to levain_app;
      grant select, insert, update, delete on recruitment.leads to levain_app;
      grant select, insert, delete on recruitment.lead_changes, recruitment.score_agreements, recruitment.assessments to levain_app;

      do $$ declare t text; begin
        foreach t in array array['pipelines', 'stages', 'leads', 'lead_changes', 'score_agreements', 'assessments'] loop
          execute format('alter table recruitment.%I enable row level security', t);
          execute format('alter table recruitment.%I force row level security', t);
        end loop;
        foreach t in array array['pipelines', 'stages'] loop
          execute format('create policy own_organisation on recruitment.%I
            using (organisation_id = tenancy.organisation()) with check (organisation_id = tenancy.organisation())', t);
        end loop;
        foreach t in array array['leads', 'lead_changes', 'score_agreements', 'assessments'] loop
          execute format('create policy own_sections on recruitment.%I
            using (organisation_id = tenancy.organisation() and (tenancy.sees_all_sections() or people.sees_person(organisation_id, person_id)))
            with check (organisation_id = tenancy.organisation() and (tenancy.sees_all_sections() or people.sees_person(organisation_id, person_id)))', t);
        end loop;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table recruitment.assessments, recruitment.score_agreements, recruitment.lead_changes,
      recruitment.leads, recruitment.stages, recruitment.pipelines`);
  }
}
