import { Inject, Injectable } from '@nestjs/common';
import { type Language } from '../config/config.js';
import { Database } from '../database/database.js';
import { type Tx } from '../database/tenant.js';
import { CLOCK, type Clock } from '../kernel/clock.js';
import { type Id } from '../kernel/id.js';
import { type Refusal, type Result, ok, refusal, refuse } from '../kernel/result.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { AddressThrottle } from '../organisation/domain/address-throttle.js';
import { type Actor } from './actor.js';
import { ConsentService } from './consent.service.js';
import { ControllerContactService } from './controller-contact.service.js';
import { consentCell } from './domain/consent-cell.js';
import { owesNotice } from './domain/notice.js';
import { type Cell, methodThrough } from './domain/preference-link.js';
import { type Purpose } from './domain/purpose.js';
import { type Standing } from './domain/standing.js';
import { type Notice, NoticeStore } from './notice.store.js';
import { type NoticeCode } from './notice-texts.js';
import { PreferenceLinkService } from './preference-link.service.js';
import { type PreferenceLink, PreferenceLinkStore } from './preference-link.store.js';
import { StandingStore } from './standing.store.js';

/** Somebody at the door of her own page. */
export interface Visit {
  readonly token: string;
  readonly language: Language;
  /** The network address that asks; never stored. */
  readonly address: string;
}

/** What she finds there. */
export interface OwnPreferences {
  readonly controller: string;
  /** How it is reached, and who looks after data there, each on one line. */
  readonly contact: string;
  readonly dataOfficer: string;
  /** An ISO instant. */
  readonly expiresAt: string;
  readonly notice: Notice;
  /** Where her data comes from (Art. 14); null where she gave it herself. */
  readonly sourceNotice: Notice | null;
  readonly standing: Standing;
  readonly asked: Cell | null;
}

type Answer = Result<OwnPreferences, Refusal>;
type Change = (tx: Tx, actor: Actor, link: PreferenceLink) => Promise<Result<true, Refusal>>;

/** One sentence for a forged token and for an expired one: the difference would help whoever tries tokens. */
const NO_LINK = refuse(refusal('preference-link-invalid'));

/** What people do with their own preferences, through a signed link and without signing in. */
@Injectable()
export class PreferenceService {
  /** Tries of tokens that led nowhere, by network address. */
  private readonly tries = new AddressThrottle();
  /** Changes by link: each is a record that stays for ever. */
  private readonly changes = new AddressThrottle();

  constructor(
    private readonly database: Database,
    private readonly addresses: PreferenceLinkService,
    private readonly links: PreferenceLinkStore,
    private readonly consents: ConsentService,
    private readonly standings: StandingStore,
    private readonly notices: NoticeStore,
    private readonly contacts: ControllerContactService,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Shows the page; changes nothing. */
  open(visit: Visit): Promise<Answer> {
    return this.through(visit, () => Promise.resolve(ok(true)));
  }

  /** Gives one consent, on the notice that was shown. Repeating it changes nothing. */
  give(visit: Visit, cell: Cell, noticeId: Id): Promise<Answer> {
    return this.change(visit, async (tx, actor, link) => {
      const notice = await this.notices.find(tx, noticeId);
      if (notice?.code !== 'consent') return refuse(refusal('notice-not-found'));
      if (!(await this.mayGive(tx, actor, link, cell))) return NO_LINK;
      const { subjectId } = link;
      if (await this.stands(tx, actor, subjectId, cell)) return ok(true);
      const method = methodThrough(link.sentBy, cell.reach);
      const given = { subjectId, ...cell, noticeId, language: visit.language, method };
      const done = await this.consents.record(tx, actor, { ...given, givenAt: actor.at, expiresAt: null });
      if (done.ok) await this.audit.record(tx, { action: 'own-consent-given', staffId: null, subjectId });
      return done;
    });
  }

  /** Takes one consent back, or all of a purpose (`any`). */
  withdraw(visit: Visit, { purpose, reach }: Cell): Promise<Answer> {
    return this.change(visit, async (tx, actor, { subjectId }) => {
      const done = await this.consents.withdraw(tx, actor, subjectId, purpose, reach);
      // Nothing stood there any more: that is what she wanted.
      if (!done.ok && done.error.code === 'no-consent-to-withdraw') return ok(true);
      if (done.ok) await this.audit.record(tx, { action: 'own-consent-withdrawn', staffId: null, subjectId });
      return done;
    });
  }

  /**
   * Ends all mail at one click (RFC 8058): whatever was agreed to for e-mail is taken back. Repeating it changes nothing.
   * A programme does it, and nobody is shown the page: nothing of it counts as told.
   */
  leaveMail(visit: Visit): Promise<Result<true, Refusal>> {
    return this.enter(
      visit,
      this.counted(async (tx, actor, { subjectId }) => {
        const standing = (await this.standings.load(tx, [subjectId])).get(subjectId);
        const open = (standing?.consents ?? []).filter(
          ({ channel, withdrawnAt }) => channel === 'email' && withdrawnAt === null,
        );
        for (const { purpose } of open) await this.consents.withdraw(tx, actor, subjectId, purpose, 'email');
        if (open.length > 0)
          await this.audit.record(tx, { action: 'own-consent-withdrawn', staffId: null, subjectId });
        return ok(true);
      }),
    );
  }

  /** Objects to a purpose: at once, on every channel, without a reason. */
  object(visit: Visit, purpose: Purpose): Promise<Answer> {
    return this.change(visit, async (tx, actor, { subjectId }) => {
      const done = await this.consents.object(tx, actor, subjectId, purpose);
      if (done.ok) await this.audit.record(tx, { action: 'own-objection', staffId: null, subjectId });
      return done;
    });
  }

  /** A link that asks for one consent gives that one, once. */
  private async mayGive(tx: Tx, { at }: Actor, link: PreferenceLink, cell: Cell): Promise<boolean> {
    if (link.askedPurpose === null) return true;
    const isAsked = link.askedPurpose === cell.purpose && link.askedChannel === cell.reach;
    return isAsked && (await this.links.use(tx, link.id, at));
  }

  private async stands(tx: Tx, { at }: Actor, subjectId: Id, cell: Cell): Promise<boolean> {
    const standing = (await this.standings.load(tx, [subjectId])).get(subjectId);
    if (standing === undefined) return false;
    const isObjected = standing.objections.some(({ purpose }) => purpose === cell.purpose);
    return !isObjected && consentCell(standing, cell, at).state === 'given';
  }

  private change(visit: Visit, change: Change): Promise<Answer> {
    return this.through(visit, this.counted(change));
  }

  /** A change that one link may make so many times only. */
  private counted(change: Change): Change {
    return async (tx, actor, link) => {
      const seconds = this.changes.take(link.id, actor.at.epochMilliseconds);
      if (seconds !== null) return refuse(refusal('preference-changes-wait', { seconds }));
      return change(tx, actor, link);
    };
  }

  /** Does what is to be done, and answers with what then stands: whoever reads that page was told. */
  private through(visit: Visit, work: Change): Promise<Answer> {
    return this.enter(visit, async (tx, actor, link) => {
      if (link.isForLeaving) return NO_LINK;
      const done = await work(tx, actor, link);
      if (!done.ok) return done;
      await this.tell(tx, { staffId: null, at: actor.at }, link, visit.language);
      return this.page(tx, link, visit.language);
    });
  }

  /** Follows the token; tries that lead nowhere are counted. */
  private async enter<T>(
    { token, address }: Visit,
    work: (tx: Tx, actor: Actor, link: PreferenceLink) => Promise<Result<T, Refusal>>,
  ): Promise<Result<T, Refusal>> {
    const at = this.clock.now();
    const seconds = this.tries.take(address, at.epochMilliseconds);
    if (seconds !== null) return refuse(refusal('preference-tries-wait', { seconds }));
    const led = await this.addresses.addressOf(token);
    if (led === null) return NO_LINK;
    const { organisationId, linkId } = led;
    return this.database.withTenant({ organisationId, sections: 'all' }, async (tx) => {
      const link = await this.links.find(tx, linkId);
      if (link === null) return NO_LINK;
      this.tries.succeeded(address);
      return work(tx, { staffId: null, isSubject: true, at }, link);
    });
  }

  /** Where she was not told yet that she is known, the page that she opens tells her. */
  private async tell(tx: Tx, actor: Actor, { subjectId }: PreferenceLink, language: Language): Promise<void> {
    const standing = (await this.standings.load(tx, [subjectId])).get(subjectId);
    if (standing === undefined || standing.erasedAt !== null || !owesNotice(standing)) return;
    const told = { language, method: 'online', givenAt: actor.at };
    await this.consents.recordNotice(tx, actor, [subjectId], told);
  }

  private async page(tx: Tx, link: PreferenceLink, language: Language): Promise<Answer> {
    const { subjectId, expiresAt, askedPurpose, askedChannel } = link;
    const standing = (await this.standings.load(tx, [subjectId])).get(subjectId);
    if (standing === undefined || standing.erasedAt !== null) return NO_LINK;
    const notice = await this.notice(tx, 'consent', language);
    const isFromElsewhere = standing.collection === 'from-elsewhere';
    const sourceNotice = isFromElsewhere ? await this.notice(tx, 'collected-elsewhere', language) : null;
    const { name: controller, contact, dataOfficer } = await this.contacts.details(tx);
    const isOpen = askedPurpose !== null && (await this.links.find(tx, link.id)) !== null;
    const asked = isOpen ? { purpose: askedPurpose, reach: askedChannel! } : null;
    return ok({ controller, contact, dataOfficer, expiresAt, notice, sourceNotice, standing, asked });
  }

  private async notice(tx: Tx, code: NoticeCode, language: Language): Promise<Notice> {
    const { id } = await this.notices.current(tx, code, language, this.clock.now());
    return (await this.notices.texts(tx, [id])).get(id)!;
  }
}
