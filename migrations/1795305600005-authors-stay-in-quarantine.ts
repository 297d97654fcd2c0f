import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Sources, imports, accounts and posts. An account without a link is "Participant n": its labels and texts are
 * sealed, and nothing but aggregates is read from it. A post goes with the last import that provided it.
 */
export class AuthorsStayInQuarantine1795305600005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema listening;
      grant usage on schema listening to levain_app;

      create table listening.sources (
        organisation_id uuid not null,
        id uuid not null,
        section_id uuid not null,
        platform text not null,
        name_sealed bytea not null,
        run_by text not null,
        created_at timestamptz not null,
        version integer not null default 1,
        primary key (organisation_id, id),
        foreign key (organisation_id, section_id) references organisation.sections
      );
      create table listening.imports (
        organisation_id uuid not null,
        id uuid not null,
        section_id uuid not null,
        source_id uuid,
        platform text,
        staff_id uuid,
        state text not null check (state in ('receiving', 'previewed', 'committing', 'committed', 'undoing', 'undone', 'failed', 'discarded')),
        file_name_sealed bytea,
        file_bytes bigint not null default 0,
        file_fingerprint bytea,
        zone text,
        date_order text,
        attestation jsonb,
        choices_sealed bytea,
        covered_from timestamptz,
        covered_to timestamptz,
        progress_done bigint not null default 0,
        progress_total bigint not null default 0,
        outcome jsonb,
        failure jsonb,
        created_at timestamptz not null,
        committed_at timestamptz,
        undone_at timestamptz,
        version integer not null default 1,
        primary key (organisation_id, id),
        foreign key (organisation_id, section_id) references organisation.sections,
        foreign key (organisation_id, source_id) references listening.sources
      );
      create table listening.accounts (
        organisation_id uuid not null,
        id uuid not null,
        source_id uuid not null,
        participant integer not null,
        created_at timestamptz not null,
        primary key (organisation_id, id),
        unique (organisation_id, source_id, participant),
        foreign key (organisation_id, source_id) references listening.sources on delete cascade
      );
      -- Each import says by itself under which label it knew an account, so that an undo takes its words back.
      create table listening.account_aliases (
        organisation_id uuid not null,
        source_id uuid not null,
        label_fingerprint bytea not null,
        label_sealed bytea not null,
        account_id uuid not null,
        import_id uuid not null,
        primary key (organisation_id, source_id, label_fingerprint, account_id, import_id),
        foreign key (organisation_id, account_id) references listening.accounts on delete cascade
      );
      create index on listening.account_aliases (organisation_id, account_id);
      create table listening.account_links (
        organisation_id uuid not null,
        account_id uuid not null,
        person_id uuid not null,
        linked_by uuid,
        linked_at timestamptz not null,
        primary key (organisation_id, account_id),
        foreign key (organisation_id, account_id) references listening.accounts on delete cascade,
        foreign key (organisation_id, person_id) references people.persons on delete cascade
      );
      create index on listening.account_links (organisation_id, person_id);
      -- number: the order of arrival in its source, which provenance counts by. position: the order of the
      -- conversation, into which a second phone's messages are fitted. The source is reached through the account.
      create table listening.posts (
        organisation_id uuid not null,
        id uuid not null,
        source_id uuid not null,
        account_id uuid not null,
        position double precision not null,
        at timestamptz not null,
        wall_at timestamp not null,
        number integer not null,
        kind smallint not null,
        labels smallint not null default 0,
        topics smallint not null default 0,
        edited boolean not null default false,
        language text,
        text_fingerprint bytea,
        text_sealed bytea,
        primary key (organisation_id, id),
        foreign key (organisation_id, account_id) references listening.accounts on delete cascade
      );
      create index on listening.posts (organisation_id, source_id, at, position);
      create index on listening.posts (organisation_id, account_id, at);
      create table listening.post_mentions (
        organisation_id uuid not null,
        post_id uuid not null,
        account_id uuid not null,
        kind text not null check (kind in ('mention', 'thanks')),
        primary key (organisation_id, post_id, account_id, kind),
        foreign key (organisation_id, post_id) references listening.posts on delete cascade,
        foreign key (organisation_id, account_id) references listening.accounts on delete cascade
      );
      create index on listening.post_mentions (organisation_id, account_id);
      -- Which posts an import provided, as ranges of their numbers, and how exactly it knew their time. A row for
      -- each pair would cost as much as the posts themselves. The keyed digest of all its posts tells a file that begins
      -- as this one did.
      create table listening.provenance (
        organisation_id uuid not null,
        import_id uuid not null,
        source_id uuid not null,
        numbers int4multirange not null,
        precision_seconds smallint not null,
        posts integer not null,
        digest bytea not null,
        primary key (organisation_id, import_id),
        foreign key (organisation_id, import_id) references listening.imports on delete cascade,
        foreign key (organisation_id, source_id) references listening.sources on delete cascade
      );
      create index on listening.provenance (organisation_id, source_id);

      grant select, insert, update, delete on listening.sources, listening.imports, listening.accounts, listening.account_aliases,
        listening.account_links, listening.posts, listening.post_mentions, listening.provenance to levain_app;

      do $$ declare t text; begin
        foreach t in array array['sources', 'imports', 'accounts', 'account_aliases', 'account_links', 'posts', 'post_mentions', 'provenance'] loop
          execute format('alter table listening.%I enable row level security', t);
          execute format('alter table listening.%I force row level security', t);
        end loop;
        foreach t in array array['sources', 'imports'] loop
          execute format('create policy own_sections on listening.%I
            using (organisation_id = tenancy.organisation() and (tenancy.sees_all_sections() or section_id = any (tenancy.sections())))
            with check (organisation_id = tenancy.organisation() and (tenancy.sees_all_sections() or section_id = any (tenancy.sections())))', t);
        end loop;
        -- The list of visible sources is computed once a query, not once a row: array(...) is an init plan.
        foreach t in array array['accounts', 'account_aliases', 'posts', 'provenance'] loop
          execute format('create policy own_sections on listening.%I
            using (organisation_id = tenancy.organisation()
                   and (tenancy.sees_all_sections() or source_id = any (array(select s.id from listening.sources s))))
            with check (organisation_id = tenancy.organisation()
                   and (tenancy.sees_all_sections() or source_id = any (array(select s.id from listening.sources s))))', t);
        end loop;
        foreach t in array array['account_links', 'post_mentions'] loop
          execute format('create policy own_sections on listening.%I
            using (organisation_id = tenancy.organisation() and (tenancy.sees_all_sections()
                   or exists (select from listening.accounts a where a.organisation_id = %I.organisation_id and a.id = account_id)))
            with check (organisation_id = tenancy.organisation())', t, t);
        end loop;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema listening cascade');
  }
}
