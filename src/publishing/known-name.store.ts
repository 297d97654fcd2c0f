import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type KnownName } from './domain/names.js';

/** Names of persons, as far as a text may hold them. */
@Injectable()
export class KnownNameStore {
  /** Persons whose every search word is among these folded words. */
  sharing(tx: Tx, words: readonly string[]): Promise<KnownName[]> {
    return tx.query<KnownName>(
      `select p.search_key as "searchKey" from people_read.persons p
       where p.organisation_id = $1 and p.id in (
         select w.person_id from people_read.person_search_words w where w.organisation_id = $1 and w.word = any($2::text[])
         group by 1 having count(*) = (select count(*) from people_read.person_search_words every
           where every.organisation_id = $1 and every.person_id = w.person_id))`,
      [tx.organisationId, words],
    );
  }
}
