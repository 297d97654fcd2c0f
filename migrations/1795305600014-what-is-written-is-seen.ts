import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * A section writes only about people and authors that it sees. Reading was walled; writing asked for the organisation
 * alone, so that one forgotten look-up would have let a section take in the persons of another by their ids.
 */
export class WhatIsWrittenIsSeen1795305600014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whether a person belongs to any section, seen or not: one who belongs to none is just being added.
      -- (Only a superuser may write "set levain.sections" into a function's head, and an owner need not be one.)
      create function people.belongs_somewhere(organisation uuid, person uuid) returns boolean language plpgsql as $$
      declare
        seen text := current_setting('levain.sections', true);
        belongs boolean;
      begin
        perform set_config('levain.sections', '*', true);
        select exists (select from people.person_sections s where s.organisation_id = organisation and s.person_id = person)
          into belongs;
        perform set_config('levain.sections', seen, true);
        return belongs;
      end $$;

      alter policy own_sections on people.person_sections
        with check (organisation_id = tenancy.organisation() and (tenancy.sees_all_sections() or (section_id = any (tenancy.sections())
          and (people.sees_person(organisation_id, person_id) or not people.belongs_somewhere(organisation_id, person_id)))));
      alter policy own_sections on people.person_search_words
        with check (organisation_id = tenancy.organisation() and (tenancy.sees_all_sections()
          or people.sees_person(organisation_id, person_id) or not people.belongs_somewhere(organisation_id, person_id)));

      do $$ declare t text; begin
        foreach t in array array['people.contact_points', 'scoring.scores', 'scoring.contributions', 'scoring.evidence',
                                 'recruitment.activities', 'recruitment.tasks'] loop
          execute format('alter policy own_sections on %s with check (organisation_id = tenancy.organisation()
            and (tenancy.sees_all_sections() or people.sees_person(organisation_id, person_id)))', t);
        end loop;
      end $$;
      alter policy own_sections on listening.post_mentions
        with check (organisation_id = tenancy.organisation() and (tenancy.sees_all_sections()
          or exists (select from listening.accounts a where a.organisation_id = post_mentions.organisation_id and a.id = account_id)));
      alter policy own_sections on listening.account_links
        with check (organisation_id = tenancy.organisation() and (tenancy.sees_all_sections()
          or (exists (select from listening.accounts a where a.organisation_id = account_links.organisation_id and a.id = account_id)
              and people.sees_person(organisation_id, person_id))));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ declare t text; begin
        foreach t in array array['people.contact_points', 'people.person_search_words', 'scoring.scores', 'scoring.contributions',
                                 'scoring.evidence', 'recruitment.activities', 'recruitment.tasks', 'listening.account_links',
                                 'listening.post_mentions'] loop
          execute format('alter policy own_sections on %s with check (organisation_id = tenancy.organisation())', t);
        end loop;
      end $$;
      alter policy own_sections on people.person_sections with check (organisation_id = tenancy.organisation()
        and (tenancy.sees_all_sections() or section_id = any (tenancy.sections())));
      drop function people.belongs_somewhere(uuid, uuid);
    `);
  }
}
