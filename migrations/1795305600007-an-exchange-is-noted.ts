import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What was said with a person, and what was promised next. */
export class AnExchangeIsNoted1795305600007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema recruitment;
      grant usage on schema recruitment to levain_app;

      create table recruitment.activities (
        organisation_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        staff_id uuid,
        occurred_at timestamptz not null,
        channel text not null,
        outcome text not null,
        issue text,
        note_sealed bytea,
        created_at timestamptz not null,
        primary key (organisation_id, id),
        foreign key (organisation_id, person_id) references people.persons on delete cascade
      );
      create index on recruitment.activities (organisation_id, person_id, occurred_at desc);
      create table recruitment.tasks (
        organisation_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        owner_id uuid not null,
        kind text not null,
        note_sealed bytea,
        due_on date not null,
        done_at timestamptz,
        created_at timestamptz not null,
        version integer not null default 1,
        primary key (organisation_id, id),
        foreign key (organisation_id, person_id) references people.persons on delete cascade,
        foreign key (organisation_id, owner_id) references organisation.staff
      );
      create index on recruitment.tasks (organisation_id, owner_id, due_on) where done_at is null;
      create index on recruitment.tasks (organisation_id, person_id);

      grant select, insert, update, delete on recruitment.activities, recruitment.tasks to levain_app;

      do $$ declare t text; begin
        foreach t in array array['activities', 'tasks'] loop
          execute format('alter table recruitment.%I enable row level security', t);
          execute format('alter table recruitment.%I force row level security', t);
          execute format('create policy own_sections on recruitment.%I
            using (organisation_id = tenancy.organisation() and (tenancy.sees_all_sections() or people.sees_person(organisation_id, person_id)))
            with check (organisation_id = tenancy.organisation())', t);
        end loop;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema recruitment cascade');
  }
}
