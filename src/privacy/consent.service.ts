import { Injectable } from '@nestjs/common';
import { type Language } from '../config/config.js';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type Refusal, type Result, ok, refusal, refuse } from '../kernel/result.js';
import { type Instant } from '../kernel/time.js';
import { type Actor } from './actor.js';
import { type Reach } from './domain/channel.js';
import { type NoticeReference } from './domain/ledger-event.js';
import { CONTACT_PURPOSES, PURPOSES, type Purpose } from './domain/purpose.js';
import { type Consent, type Standing } from './domain/standing.js';
import { GroundChangeService, type SubjectChange } from './ground-change.service.js';
import { GroundStore } from './ground.store.js';
import { GroundJournal } from './ground-journal.js';
import { NoticeStore } from './notice.store.js';
import { StandingStore } from './standing.store.js';

/** A consent to record. */
export interface ConsentToRecord {
  readonly subjectId: Id;
  readonly purpose: Purpose;
  readonly reach: Reach;
  /** Null: the current notice on consent, in `language`. */
  readonly noticeId: Id | null;
  readonly language: Language;
  /** How it was given: on paper, by phone, online... */
  readonly method: string;
  readonly givenAt: Instant;
  readonly expiresAt: Instant | null;
}

/** A notice that was given: the current one on data from elsewhere in a language, or one by its id. */
export type NoticeToRecord = ({ readonly language: Language } | { readonly noticeId: Id }) & {
  readonly method: string;
  readonly givenAt: Instant;
};

/** Yes and no of the persons themselves: consents, withdrawals, objections, and notices given to them. */
@Injectable()
export class ConsentService {
  constructor(
    private readonly standings: StandingStore,
    private readonly grounds: GroundStore,
    private readonly notices: NoticeStore,
    private readonly changes: GroundChangeService,
    private readonly journal: GroundJournal,
  ) {}

  /** Records a consent. One given after an objection to the same purpose lifts it, by an event of its own. */
  async record(tx: Tx, actor: Actor, given: ConsentToRecord): Promise<Result<true, Refusal>> {
    const { subjectId, purpose, reach } = given;
    const standing = (await this.standings.load(tx, [subjectId])).get(subjectId);
    const checked = checkConsent(standing, given, actor.at);
    if (!checked.ok) return checked;
    const notice = await this.noticeFor(tx, given, actor.at);
    if (notice === null) return refuse(refusal('notice-not-found'));
    const changes: SubjectChange[] = [];
    if (await this.grounds.liftObjection(tx, subjectId, purpose)) {
      changes.push({ subjectId, change: { type: 'objection-lifted', purpose } });
    }
    const cell = { ...given, channel: reach, withdrawnAt: null };
    await this.grounds.putConsent(tx, subjectId, cell, notice.id);
    const { method, givenAt, expiresAt } = given;
    const change = { type: 'consent-given', purpose, reach, notice, method, givenAt, expiresAt } as const;
    this.journal.noteOnceCommitted(tx, { kind: 'consent', subjectId, purpose, reach, at: givenAt });
    await this.changes.commit(tx, actor, [...changes, { subjectId, change }]);
    return ok(true);
  }

  /**
   * Withdraws a consent on one channel, or wholly (`any`): as easy as giving it.
   * @param except channels that were agreed to since, where an old withdrawal is done again
   */
  async withdraw(
    tx: Tx,
    actor: Actor,
    subjectId: Id,
    purpose: Purpose,
    reach: Reach,
    except: readonly Reach[] = [],
  ): Promise<Result<true, Refusal>> {
    const channel = reach === 'any' ? null : reach;
    const withdrawn = await this.grounds.withdrawConsent(
      tx,
      subjectId,
      purpose,
      { channel, except },
      actor.at,
    );
    if (withdrawn === 0) return refuse(refusal('no-consent-to-withdraw'));
    if (reach === 'any') await this.grounds.barAllChannels(tx, subjectId, purpose, actor.at);
    const change = { type: 'consent-withdrawn', purpose, reach } as const;
    await this.journal.note(tx.organisationId, {
      kind: 'withdrawal',
      subjectId,
      purpose,
      reach,
      at: actor.at,
    });
    await this.changes.commit(tx, actor, [{ subjectId, change }]);
    return ok(true);
  }

  /** Records an objection: at once, on every channel, and no reason is asked. Repeating it changes nothing. */
  object(tx: Tx, actor: Actor, subjectId: Id, purpose: Purpose): Promise<Result<true, Refusal>> {
    return this.objectTo(tx, actor, subjectId, [purpose]);
  }

  /** Records that a person wants to hear nothing more: an objection to every purpose that people are contacted for. */
  objectToContact(tx: Tx, actor: Actor, subjectId: Id): Promise<Result<true, Refusal>> {
    return this.objectTo(tx, actor, subjectId, CONTACT_PURPOSES);
  }

  private async objectTo(
    tx: Tx,
    actor: Actor,
    subjectId: Id,
    purposes: readonly Purpose[],
  ): Promise<Result<true, Refusal>> {
    const standing = (await this.standings.load(tx, [subjectId])).get(subjectId);
    if (!isHere(standing)) return refuse(refusal('not-found'));
    const changes: SubjectChange[] = [];
    for (const purpose of purposes) {
      if (!(await this.grounds.addObjection(tx, subjectId, purpose, actor.at))) continue;
      const noted = { kind: 'objection', subjectId, purpose, reach: 'any', at: actor.at } as const;
      await this.journal.note(tx.organisationId, noted);
      changes.push({ subjectId, change: { type: 'objection-recorded', purpose } });
    }
    await this.changes.commit(tx, actor, changes);
    return ok(true);
  }

  /** Records that persons were told where their data comes from (Art. 14), such as by an announcement in their group. */
  async recordNotice(tx: Tx, actor: Actor, subjectIds: readonly Id[], given: NoticeToRecord): Promise<void> {
    if (subjectIds.length === 0) return;
    const notice =
      'noticeId' in given
        ? await this.notices.find(tx, given.noticeId)
        : await this.notices.current(tx, 'collected-elsewhere', given.language, actor.at);
    if (notice === null) throw new Error('A notice that nobody published was given.');
    await this.notices.give(tx, subjectIds, notice.id, given.method, given.givenAt);
    const change = { type: 'notice-given', notice, method: given.method } as const;
    await this.changes.commit(
      tx,
      actor,
      subjectIds.map((subjectId) => ({ subjectId, change })),
    );
  }

  private noticeFor(tx: Tx, given: ConsentToRecord, at: Instant): Promise<NoticeReference | null> {
    return given.noticeId === null
      ? this.notices.current(tx, 'consent', given.language, at)
      : this.notices.find(tx, given.noticeId);
  }
}

const isHere = (standing: Standing | undefined): standing is Standing =>
  standing !== undefined && standing.erasedAt === null;

function checkConsent(
  standing: Standing | undefined,
  given: ConsentToRecord,
  at: Instant,
): Result<true, Refusal> {
  const { purpose, reach, givenAt, expiresAt } = given;
  if (!isHere(standing)) return refuse(refusal('not-found'));
  const now = at.epochMilliseconds;
  if (givenAt.epochMilliseconds > now) return refuse(refusal('consent-in-the-future'));
  if (given.method.trim() === '') return refuse(refusal('consent-method-missing'));
  if (expiresAt !== null && expiresAt.epochMilliseconds <= now) return refuse(refusal('consent-ended'));
  if (reach !== 'any' && !PURPOSES[purpose].channels.includes(reach)) {
    return refuse(refusal('purpose-has-no-channel', { channel: reach }));
  }
  const objection = standing.objections.find((one) => one.purpose === purpose);
  if (objection !== undefined && objection.objectedAt.epochMilliseconds >= givenAt.epochMilliseconds) {
    return refuse(refusal('objection-is-later', { on: objection.objectedAt.toString().slice(0, 10) }));
  }
  const withdrawn = standing.consents.find((one) => isTakenBack(one, given));
  if (withdrawn !== undefined) {
    return refuse(refusal('withdrawal-is-later', { on: withdrawn.withdrawnAt!.toString().slice(0, 10) }));
  }
  return ok(true);
}

/** Whether an agreement that is recorded late was withdrawn in between: on its channel, or on all of them. */
function isTakenBack(
  { purpose, channel, withdrawnAt }: Consent,
  { purpose: given, reach, givenAt }: ConsentToRecord,
): boolean {
  const isSameCell = purpose === given && (channel === reach || channel === 'any' || reach === 'any');
  return isSameCell && withdrawnAt !== null && withdrawnAt.epochMilliseconds > givenAt.epochMilliseconds;
}
