import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Persons, seen only by the sections they belong to. A staff member whose scope is "all" sees every section; a
 * person of no section is seen by nobody else.
 */
export class PersonsBelongToSections1795305600004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema people;
      grant usage on schema people to levain_app;

      create table people.persons (
        organisation_id uuid not null,
        id uuid not null,
        subject_id uuid not null,
        display_name text not null check (display_name <> ''),
        search_key text collate "C" not null,
        workplace_id uuid,
        job_title text,
        language text not null default 'fr' check (language in ('fr', 'en')),
        merged_into uuid,
        created_at timestamptz not null,
        version integer not null default 1,
        primary key (organisation_id, id),
        unique (organisation_id, subject_id),
        foreign key (organisation_id, subject_id) references privacy.subjects,
        foreign key (organisation_id, workplace_id) references organisation.workplaces on delete set null (workplace_id),
        foreign key (organisation_id, merged_into) references people.persons
      );
      create index on people.persons (organisation_id, workplace_id);
      create index on people.persons (organisation_id, search_key);
      -- One row for each word a search may begin with: names are found by ranges, because a trigram index is not
      -- used under row-level security (ilike is not leakproof).
      create table people.person_search_words (
        organisation_id uuid not null,
        word text collate "C" not null,
        person_id uuid not null,
        primary key (organisation_id, word, person_id),
        foreign key (organisation_id, person_id) references people.persons on delete cascade
      );
      create index on people.person_search_words (organisation_id, person_id);
      create table people.person_sections (
        organisation_id uuid not null,
        person_id uuid not null,
        section_id uuid not null,
        primary key (organisation_id, person_id, section_id),
        foreign key (organisation_id, person_id) references people.persons on delete cascade,
        foreign key (organisation_id, section_id) references organisation.sections
      );
      create index on people.person_sections (organisation_id, section_id, person_id);
      create table people.contact_points (
        organisation_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        kind text not null check (kind in ('phone', 'email')),
        value_sealed bytea not null,
        fingerprint bytea not null,
        created_at timestamptz not null,
        primary key (organisation_id, id),
        unique (organisation_id, kind, fingerprint, person_id),
        foreign key (organisation_id, person_id) references people.persons on delete cascade
      );
      create index on people.contact_points (organisation_id, person_id);

      create function people.sees_person(organisation uuid, person uuid) returns boolean language sql stable parallel safe as $$
        select exists (select from people.person_sections s where s.organisation_id = organisation and s.person_id = person
                         and s.section_id = any (tenancy.sections())) $$;

      grant select, insert, update, delete on people.persons, people.person_search_words, people.person_sections,
        people.contact_points to levain_app;

      do $$ declare t text; begin
        foreach t in array array['persons', 'person_search_words', 'person_sections', 'contact_points'] loop
          execute format('alter table people.%I enable row level security', t);
          execute format('alter table people.%I force row level security', t);
        end loop;
      end $$;
      create policy own_sections on people.persons
        using (organisation_id = tenancy.organisation() and (tenancy.sees_all_sections() or people.sees_person(organisation_id, id)))
        with check (organisation_id = tenancy.organisation());
      create policy own_sections on people.person_search_words
        using (organisation_id = tenancy.organisation() and (tenancy.sees_all_sections() or people.sees_person(organisation_id, person_id)))
        with check (organisation_id = tenancy.organisation());
      create policy own_sections on people.contact_points
        using (organisation_id = tenancy.organisation() and (tenancy.sees_all_sections() or people.sees_person(organisation_id, person_id)))
        with check (organisation_id = tenancy.organisation());
      create policy own_sections on people.person_sections
        using (organisation_id = tenancy.organisation() and (tenancy.sees_all_sections() or section_id = any (tenancy.sections())))
        with check (organisation_id = tenancy.organisation() and (tenancy.sees_all_sections() or section_id = any (tenancy.sections())));

      -- What slices to the right may join.
      create schema people_read;
      grant usage on schema people_read to levain_app;
      create view people_read.persons with (security_invoker) as
        select organisation_id, id, subject_id, display_name, search_key, workplace_id, job_title, language
        from people.persons where merged_into is null;
      create view people_read.person_search_words with (security_invoker) as
        select organisation_id, word, person_id from people.person_search_words;
      create view people_read.person_sections with (security_invoker) as
        select organisation_id, person_id, section_id from people.person_sections;
      grant select on all tables in schema people_read to levain_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema people_read cascade; drop schema people cascade');
  }
}
