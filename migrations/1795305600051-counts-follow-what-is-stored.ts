import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * How many messages and authors a source has is known without counting them: whatever adds or takes away posts, accounts or
 * links appends by how much, in the same transaction. A row is never changed, so nobody waits for somebody else's import.
 */
export class CountsFollowWhatIsStored1795305600051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Rows are added up when read, and folded into one a month by and by. They name nobody.
      create table listening.count_changes (
        organisation_id uuid not null,
        source_id uuid not null,
        id uuid not null default gen_random_uuid(),
        -- The first day of the month in which messages were written, where the organisation is; null for what has no month.
        month date,
        messages bigint not null default 0,
        participants bigint not null default 0,
        linked bigint not null default 0,
        primary key (organisation_id, source_id, id),
        foreign key (organisation_id, source_id) references listening.sources on delete cascade
      );
      grant select, insert, delete on listening.count_changes to levain_app;
      alter table listening.count_changes enable row level security;
      alter table listening.count_changes force row level security;
      create policy own_sections on listening.count_changes
        using (organisation_id = tenancy.organisation()
               and (tenancy.sees_all_sections() or source_id = any (array(select s.id from listening.sources s))))
        with check (organisation_id = tenancy.organisation()
               and (tenancy.sees_all_sections() or source_id = any (array(select s.id from listening.sources s))));

      -- The functions below see every section of the organisation: what a transaction takes along may stand in another than
      -- its own. (Only a superuser may write "set levain.sections" into a function's head, and an owner need not be one.)

      -- When an account goes its links go too, and nothing would tell any more of which source they were.
      alter table listening.account_links add column source_id uuid;
      create function listening.link_in_source() returns trigger language plpgsql as $$
      declare seen text := current_setting('levain.sections', true);
      begin
        perform set_config('levain.sections', '*', true);
        select a.source_id into new.source_id from listening.accounts a
         where a.organisation_id = new.organisation_id and a.id = new.account_id;
        perform set_config('levain.sections', seen, true);
        if tg_op = 'UPDATE' and new.source_id <> old.source_id then
          raise exception 'a link stays in its source' using errcode = 'integrity_constraint_violation';
        end if;
        return new;
      end $$;

      -- Counts follow what comes and goes; what they are counted by stays.
      create function listening.refuse_recounting() returns trigger language plpgsql as $$ begin
        raise exception 'what is counted by source and month keeps both' using errcode = 'integrity_constraint_violation';
      end $$;

      -- A source that is itself being deleted needs no counts any more.
      create function listening.count_messages() returns trigger language plpgsql as $$
      declare seen text := current_setting('levain.sections', true);
      begin
        perform set_config('levain.sections', '*', true);
        insert into listening.count_changes (organisation_id, source_id, month, messages)
        select s.organisation_id, s.id, c.month, case tg_op when 'INSERT' then c.posts else -c.posts end
          from (select p.organisation_id, p.source_id, date_trunc('month', p.at at time zone o.time_zone)::date as month, count(*) as posts
                  from changed p join organisation.organisations o on o.organisation_id = p.organisation_id
                 group by 1, 2, 3) c
          join listening.sources s on s.organisation_id = c.organisation_id and s.id = c.source_id;
        perform set_config('levain.sections', seen, true);
        return null;
      end $$;
      create function listening.count_authors() returns trigger language plpgsql as $$
      declare seen text := current_setting('levain.sections', true);
      begin
        perform set_config('levain.sections', '*', true);
        insert into listening.count_changes (organisation_id, source_id, participants, linked)
        select s.organisation_id, s.id, case tg_table_name when 'accounts' then c.rows else 0 end,
               case tg_table_name when 'account_links' then c.rows else 0 end
          from (select organisation_id, source_id, case tg_op when 'INSERT' then count(*) else -count(*) end as rows
                  from changed group by 1, 2) c
          join listening.sources s on s.organisation_id = c.organisation_id and s.id = c.source_id;
        perform set_config('levain.sections', seen, true);
        return null;
      end $$;

      create trigger link_in_source before insert or update of account_id, source_id on listening.account_links
        for each row execute function listening.link_in_source();
      create trigger keeps_source before update of organisation_id, source_id, at on listening.posts
        for each statement execute function listening.refuse_recounting();
      create trigger keeps_source before update of organisation_id, source_id on listening.accounts
        for each statement execute function listening.refuse_recounting();
      do $$ declare t text; f text; begin
        for t, f in values ('posts', 'messages'), ('accounts', 'authors'), ('account_links', 'authors') loop
          execute format('create trigger count_added after insert on listening.%I referencing new table as changed
            for each statement execute function listening.count_%s()', t, f);
          execute format('create trigger count_gone after delete on listening.%I referencing old table as changed
            for each statement execute function listening.count_%s()', t, f);
        end loop;
      end $$;

      -- Row-level security binds the owner too: what is stored is counted organisation by organisation.
      do $$ declare one record; begin
        perform set_config('levain.sections', '*', true);
        for one in select organisation_id as id from directory.organisations loop
          perform set_config('levain.organisation_id', one.id::text, true);
          update listening.account_links set account_id = account_id where organisation_id = one.id;
          insert into listening.count_changes (organisation_id, source_id, month, messages)
          select p.organisation_id, p.source_id, date_trunc('month', p.at at time zone o.time_zone)::date, count(*)
            from listening.posts p join organisation.organisations o on o.organisation_id = p.organisation_id
           where p.organisation_id = one.id group by 1, 2, 3;
          insert into listening.count_changes (organisation_id, source_id, participants, linked)
          select a.organisation_id, a.source_id, count(*), count(l.account_id)
            from listening.accounts a
            left join listening.account_links l on l.organisation_id = a.organisation_id and l.account_id = a.id
           where a.organisation_id = one.id group by 1, 2;
        end loop;
        perform set_config('levain.organisation_id', '', true), set_config('levain.sections', '', true);
      end $$;
      alter table listening.account_links alter column source_id set not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ declare t text; begin
        foreach t in array array['posts', 'accounts', 'account_links'] loop
          execute format('drop trigger count_added on listening.%I', t);
          execute format('drop trigger count_gone on listening.%I', t);
        end loop;
      end $$;
      drop trigger keeps_source on listening.posts;
      drop trigger keeps_source on listening.accounts;
      drop trigger link_in_source on listening.account_links;
      drop function listening.count_messages, listening.count_authors, listening.refuse_recounting, listening.link_in_source;
      alter table listening.account_links drop column source_id;
      drop table listening.count_changes;
    `);
  }
}
