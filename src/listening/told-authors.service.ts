import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { type Tx } from '../database/tenant.js';
import { groupBy } from '../kernel/group.js';
import { OrganisationService } from '../organisation/organisation.service.js';
import { type Actor } from '../privacy/actor.js';
import { GroupNoticeService } from '../privacy/group-notice.service.js';
import { ToldAuthorStore } from './told-authors.store.js';

/** Records for each person linked from a group that the group was told: without it their data may be used for a month only. */
@Injectable()
export class ToldAuthors {
  constructor(
    private readonly store: ToldAuthorStore,
    private readonly notices: GroupNoticeService,
    private readonly organisations: OrganisationService,
  ) {}

  /**
   * Records it for everybody in sight who lacks it.
   * @returns how many persons
   */
  async record(tx: Tx, actor: Actor): Promise<number> {
    const { timeZone } = await this.organisations.of(tx);
    const untold = await this.store.untold(tx);
    let told = 0;
    for (const [, authors] of groupBy(untold, ({ noticeId, toldOn }) => `${toldOn}/${noticeId}`)) {
      const [{ noticeId, toldOn }] = authors as [(typeof authors)[number]];
      const toldAt = startOf(toldOn, timeZone);
      const ids = authors.map(({ subjectId }) => subjectId);
      told += await this.notices.tell(tx, actor, ids, { noticeId, toldAt });
    }
    return told;
  }
}

const startOf = (day: string, zone: string) => Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant();
