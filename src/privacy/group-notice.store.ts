import { Injectable } from '@nestjs/common';
import { type Language } from '../config/config.js';
import { type Tx } from '../database/tenant.js';
import { type Id, newId } from '../kernel/id.js';
import { type Instant } from '../kernel/time.js';

/** The words that a group is given, in one version and language. */
export interface GroupNotice {
  readonly id: Id;
  readonly version: number;
  readonly language: Language;
  readonly text: string;
}

const CODE = 'group-announcement';

/** Versions of the words that groups are given: kept for ever, each is the proof of what somebody was told. */
@Injectable()
export class GroupNoticeStore {
  async newest(tx: Tx, language: Language): Promise<GroupNotice | null> {
    const [row] = await tx.query<GroupNotice>(
      `select id, version, language, text from privacy.notices
       where organisation_id = $1 and code = '${CODE}' and language = $2 order by version desc limit 1`,
      [tx.organisationId, language],
    );
    return row ?? null;
  }

  /** Publishes a version; where another transaction published it meanwhile, that one stays. */
  async publish(tx: Tx, notice: Omit<GroupNotice, 'id'>, at: Instant): Promise<void> {
    await tx.run(
      `insert into privacy.notices (organisation_id, id, code, version, language, text, published_at)
       values ($1, $2, '${CODE}', $3, $4, $5, $6) on conflict do nothing`,
      [tx.organisationId, newId(), notice.version, notice.language, notice.text, at.toString()],
    );
  }

  async isPublished(tx: Tx, id: Id): Promise<boolean> {
    const rows = await tx.query(
      `select from privacy.notices where organisation_id = $1 and id = $2 and code = '${CODE}'`,
      [tx.organisationId, id],
    );
    return rows.length > 0;
  }
}
