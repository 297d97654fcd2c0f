import { type Tx } from '../../src/database/tenant.js';
import { type Id, newId } from '../../src/kernel/id.js';
import { searchKey } from '../../src/kernel/text.js';
import { type Instant } from '../../src/kernel/time.js';
import { INTENT_MASK, TOPIC_MASK } from '../../src/listening/domain/reading/codec.js';
import { type Intent } from '../../src/listening/domain/reading/intents.js';
import { type Topic } from '../../src/listening/domain/reading/topics.js';

/** One message as it would be after an import. */
export interface WrittenPost {
  readonly account: Id;
  readonly at: Instant;
  readonly intents?: readonly Intent[];
  readonly topics?: readonly Topic[];
  readonly thanks?: readonly Id[];
  readonly mentions?: readonly Id[];
}

/** Adds a group to a section. */
export async function addSource(tx: Tx, sectionId: Id): Promise<Id> {
  const id = newId();
  await tx.run(
    `insert into listening.sources (organisation_id, id, section_id, platform, name_sealed, run_by, created_at)
     values ($1, $2, $3, 'whatsapp', '\\x00', 'workers', now())`,
    [tx.organisationId, id, sectionId],
  );
  return id;
}

/** Adds authors to a group, each linked to a person or to nobody, and returns their accounts. */
export async function addAuthors(
  tx: Tx,
  sourceId: Id,
  persons: readonly (Id | null)[],
  firstParticipant = 1,
): Promise<Id[]> {
  const ids = persons.map(() => newId());
  await tx.run(
    `insert into listening.accounts (organisation_id, id, source_id, participant, created_at)
     select $1, row.id, $2, row.participant, now() from unnest($3::uuid[], $4::int[]) as row (id, participant)`,
    [tx.organisationId, sourceId, ids, persons.map((_, index) => firstParticipant + index)],
  );
  await tx.run(
    `insert into listening.account_links (organisation_id, account_id, person_id, linked_at)
     select $1, row.account, row.person, now() from unnest($2::uuid[], $3::uuid[]) as row (account, person)
      where row.person is not null`,
    [tx.organisationId, ids, persons],
  );
  return ids;
}

/** Writes messages into a group, in the order given, and returns their ids. */
export async function addPosts(tx: Tx, sourceId: Id, posts: readonly WrittenPost[]): Promise<Id[]> {
  const ids = posts.map(() => newId());
  const rows = posts.map((post, index) => ({
    id: ids[index],
    account_id: post.account,
    at: post.at.toString(),
    labels: INTENT_MASK.pack(post.intents ?? []),
    topics: TOPIC_MASK.pack(post.topics ?? []),
    number: index,
  }));
  await tx.run(
    `insert into listening.posts (organisation_id, id, source_id, account_id, position, at, wall_at, number, kind, labels, topics)
     select $1, r.id, $2, r.account_id, r.number, r.at, r.at at time zone 'UTC', r.number, 0, r.labels, r.topics
       from jsonb_to_recordset($3::jsonb) as r(id uuid, account_id uuid, at timestamptz, labels smallint, topics smallint, number int)`,
    [tx.organisationId, sourceId, JSON.stringify(rows)],
  );
  const namings = posts.flatMap((post, index) => [
    ...(post.thanks ?? []).map((account) => ({ post: ids[index]!, account, kind: 'thanks' })),
    ...(post.mentions ?? []).map((account) => ({ post: ids[index]!, account, kind: 'mention' })),
  ]);
  await tx.run(
    `insert into listening.post_mentions (organisation_id, post_id, account_id, kind)
     select $1, row.* from unnest($2::uuid[], $3::uuid[], $4::text[]) as row`,
    [
      tx.organisationId,
      namings.map(({ post }) => post),
      namings.map(({ account }) => account),
      namings.map(({ kind }) => kind),
    ],
  );
  return ids;
}

/** A person to be added. */
export interface NamedPerson {
  readonly id: Id;
  readonly subjectId: Id;
  readonly name: string;
  readonly sections: readonly Id[];
  readonly workplaceId?: Id | null;
}

/** Adds persons with the words that find them; their subjects must be there. */
export async function addPersons(tx: Tx, persons: readonly NamedPerson[]): Promise<void> {
  await tx.run(
    `insert into people.persons (organisation_id, id, subject_id, display_name, search_key, workplace_id, created_at)
     select $1, row.*, now() from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::uuid[]) as row`,
    [
      tx.organisationId,
      persons.map(({ id }) => id),
      persons.map(({ subjectId }) => subjectId),
      persons.map(({ name }) => name),
      persons.map(({ name }) => searchKey(name)),
      persons.map(({ workplaceId }) => workplaceId ?? null),
    ],
  );
  const words = persons.flatMap(({ id, name }) =>
    [...new Set(searchKey(name).split(' '))].map((word) => ({ id, word })),
  );
  await tx.run(
    `insert into people.person_search_words (organisation_id, person_id, word)
     select $1, row.* from unnest($2::uuid[], $3::text[]) as row`,
    [tx.organisationId, words.map(({ id }) => id), words.map(({ word }) => word)],
  );
  const members = persons.flatMap(({ id, sections }) => sections.map((section) => ({ id, section })));
  await tx.run(
    `insert into people.person_sections (organisation_id, person_id, section_id)
     select $1, row.* from unnest($2::uuid[], $3::uuid[]) as row`,
    [tx.organisationId, members.map(({ id }) => id), members.map(({ section }) => section)],
  );
}
