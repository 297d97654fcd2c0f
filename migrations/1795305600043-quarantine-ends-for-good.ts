import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * When an author's month in quarantine is over the account goes with everything on it. What was counted stays as
 * numbers of the whole group, and a keyed hash of each label, so that the same file does not begin the month anew.
 */
export class QuarantineEndsForGood1795305600043 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table listening.past_counts (
        organisation_id uuid not null,
        source_id uuid not null,
        -- 'YYYY-MM' where the organisation is, or empty for the whole time.
        month text not null check (month ~ '^([0-9]{4}-[0-9]{2})?$'),
        -- The bit of a topic, or -1 for messages of any.
        topic smallint not null check (topic between -1 and 14),
        messages integer not null,
        authors integer not null,
        primary key (organisation_id, source_id, month, topic),
        foreign key (organisation_id, source_id) references listening.sources on delete cascade
      );
      create table listening.ended_labels (
        organisation_id uuid not null,
        source_id uuid not null,
        label_fingerprint bytea not null,
        ended_at timestamptz not null,
        primary key (organisation_id, source_id, label_fingerprint),
        foreign key (organisation_id, source_id) references listening.sources on delete cascade
      );
      grant select, insert, update, delete on listening.past_counts, listening.ended_labels to levain_app;

      do $$ declare t text; begin
        foreach t in array array['past_counts', 'ended_labels'] loop
          execute format('alter table listening.%I enable row level security', t);
          execute format('alter table listening.%I force row level security', t);
          execute format('create policy own_sections on listening.%I
            using (organisation_id = tenancy.organisation()
                   and (tenancy.sees_all_sections() or source_id = any (array(select s.id from listening.sources s))))
            with check (organisation_id = tenancy.organisation()
                   and (tenancy.sees_all_sections() or source_id = any (array(select s.id from listening.sources s))))', t);
        end loop;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table listening.past_counts, listening.ended_labels');
  }
}
