import { Injectable } from '@nestjs/common';
import { type Language } from '../config/config.js';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type Instant } from '../kernel/time.js';
import { type Actor } from './actor.js';
import { ConsentService } from './consent.service.js';
import { ControllerContactService } from './controller-contact.service.js';
import { type GroupNotice, GroupNoticeStore } from './group-notice.store.js';
import { GROUP_NOTICE } from './group-notice-text.js';
import { StandingStore } from './standing.store.js';

/** In which words a group was told, and when. */
export interface Announcement {
  readonly noticeId: Id;
  readonly toldAt: Instant;
}

/** What a group must be told before its messages are imported, and who was told by it (GDPR Art. 14). */
@Injectable()
export class GroupNoticeService {
  constructor(
    private readonly contacts: ControllerContactService,
    private readonly store: GroupNoticeStore,
    private readonly standings: StandingStore,
    private readonly consents: ConsentService,
  ) {}

  /** The words for now, a new version where the organisation's own details have changed. */
  async current(tx: Tx, language: Language, at: Instant): Promise<GroupNotice> {
    const text = GROUP_NOTICE[language](await this.contacts.details(tx));
    const newest = await this.store.newest(tx, language);
    if (newest?.text === text) return newest;
    await this.store.publish(tx, { version: (newest?.version ?? 0) + 1, language, text }, at);
    return (await this.store.newest(tx, language))!;
  }

  /** Whether these are words that a group may have been given. */
  isPublished(tx: Tx, noticeId: Id): Promise<boolean> {
    return this.store.isPublished(tx, noticeId);
  }

  /**
   * Records that subjects were told by an announcement in their group. Whoever gave the data themselves, or was told
   * already, is passed over.
   * @returns how many were told by it
   */
  async tell(
    tx: Tx,
    actor: Actor,
    subjectIds: readonly Id[],
    { noticeId, toldAt: givenAt }: Announcement,
  ): Promise<number> {
    const standings = await this.standings.load(tx, subjectIds);
    const untold = [...standings.values()].filter(
      ({ collection, erasedAt, noticeGivenAt }) =>
        collection === 'from-elsewhere' && erasedAt === null && noticeGivenAt === null,
    );
    const ids = untold.map(({ subjectId }) => subjectId);
    await this.consents.recordNotice(tx, actor, ids, { noticeId, method: 'group-announcement', givenAt });
    return ids.length;
  }
}
