import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What slices to the right of listening may join: who acted when and what the text does, never the text itself.
 * `actor_id` is the linked person, or else the account in quarantine, so that a follower counts as "somebody".
 * The views run with the reader's own rights.
 */
export class ConversationsCanBeReadByScoring1795305600008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists listening_read;
      grant usage on schema listening_read to levain_app;
      create view listening_read.turns with (security_invoker) as
        select p.organisation_id, p.source_id, p.id as post_id, p.account_id, l.person_id,
               coalesce(l.person_id, p.account_id) as actor_id, p.at, p.position, p.kind, p.labels, p.topics
          from listening.posts p
          left join listening.account_links l on l.organisation_id = p.organisation_id and l.account_id = p.account_id;
      create view listening_read.namings with (security_invoker) as
        select m.organisation_id, p.source_id, m.post_id, m.kind, coalesce(l.person_id, m.account_id) as actor_id
          from listening.post_mentions m
          join listening.posts p on p.organisation_id = m.organisation_id and p.id = m.post_id
          left join listening.account_links l on l.organisation_id = m.organisation_id and l.account_id = m.account_id;
      create view listening_read.person_sources with (security_invoker) as
        select distinct l.organisation_id, l.person_id, a.source_id
          from listening.account_links l
          join listening.accounts a on a.organisation_id = l.organisation_id and a.id = l.account_id;
      create view listening_read.sources with (security_invoker) as
        select organisation_id, id as source_id, section_id, platform from listening.sources;
      create view listening_read.accounts with (security_invoker) as
        select a.organisation_id, a.source_id, a.id as account_id,
               exists (select from listening.account_links l
                        where l.organisation_id = a.organisation_id and l.account_id = a.id) as is_linked
          from listening.accounts a;
      create view listening_read.committed_imports with (security_invoker) as
        select organisation_id, id as import_id from listening.imports where state = 'committed';
      grant select on all tables in schema listening_read to levain_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema listening_read cascade');
  }
}
