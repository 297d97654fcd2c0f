import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Scores as ledgers of contributions. Every row hangs on the grant that allowed it: deleting the grant deletes the
 * score, its contributions and its evidence, whatever code forgot to.
 */
export class AScoreFallsWithItsGround1795305600006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema scoring;
      grant usage on schema scoring to levain_app;

      create table scoring.models (
        organisation_id uuid not null references organisation.organisations on delete cascade,
        version integer not null,
        definition jsonb not null,
        is_active boolean not null default false,
        created_by uuid,
        created_at timestamptz not null,
        primary key (organisation_id, version)
      );
      create unique index one_active_model on scoring.models (organisation_id) where is_active;
      create table scoring.scores (
        organisation_id uuid not null,
        person_id uuid not null,
        axis text not null check (axis in ('readiness', 'leadership')),
        tenths integer,
        gaps jsonb not null default '[]',
        is_drifting boolean not null default false,
        drifting_since date,
        message_count integer not null,
        last_seen_at timestamptz,
        model_version integer not null,
        grant_id uuid not null,
        computed_at timestamptz not null,
        primary key (organisation_id, person_id, axis),
        foreign key (organisation_id, person_id) references people.persons on delete cascade,
        foreign key (organisation_id, grant_id) references privacy.grants on delete cascade,
        foreign key (organisation_id, model_version) references scoring.models
      );
      create index on scoring.scores (organisation_id, axis, tenths desc, person_id desc) where tenths is not null;
      create index on scoring.scores (organisation_id, grant_id);
      create table scoring.contributions (
        organisation_id uuid not null,
        person_id uuid not null,
        axis text not null,
        signal text not null,
        tenths integer not null,
        occurrences integer not null,
        first_at timestamptz,
        last_at timestamptz,
        primary key (organisation_id, person_id, axis, signal),
        foreign key (organisation_id, person_id, axis) references scoring.scores on delete cascade
      );
      create table scoring.evidence (
        organisation_id uuid not null,
        person_id uuid not null,
        axis text not null,
        signal text not null,
        id uuid not null,
        post_id uuid not null,
        source_id uuid not null,
        occurred_at timestamptz not null,
        points_millis integer not null,
        is_probable boolean not null default false,
        primary key (organisation_id, id),
        foreign key (organisation_id, person_id, axis, signal) references scoring.contributions on delete cascade,
        foreign key (organisation_id, post_id) references listening.posts on delete cascade
      );
      create index on scoring.evidence (organisation_id, person_id, axis, signal, occurred_at desc);
      create index on scoring.evidence (organisation_id, post_id);

      grant select, insert, update, delete on scoring.models, scoring.scores, scoring.contributions, scoring.evidence to levain_app;

      do $$ declare t text; begin
        foreach t in array array['models', 'scores', 'contributions', 'evidence'] loop
          execute format('alter table scoring.%I enable row level security', t);
          execute format('alter table scoring.%I force row level security', t);
        end loop;
        foreach t in array array['scores', 'contributions', 'evidence'] loop
          execute format('create policy own_sections on scoring.%I
            using (organisation_id = tenancy.organisation() and (tenancy.sees_all_sections() or people.sees_person(organisation_id, person_id)))
            with check (organisation_id = tenancy.organisation())', t);
        end loop;
      end $$;
      create policy own_organisation on scoring.models
        using (organisation_id = tenancy.organisation()) with check (organisation_id = tenancy.organisation());
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema scoring cascade');
  }
}
