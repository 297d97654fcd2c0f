import { Inject, Injectable, Optional } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { type Tx } from '../database/tenant.js';
import { fault, type Fault } from '../kernel/fault.js';
import { type Id } from '../kernel/id.js';
import { type Refusal } from '../kernel/result.js';
import { type Instant } from '../kernel/time.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { ConsentService } from '../privacy/consent.service.js';
import { NoticeStore } from '../privacy/notice.store.js';
import { type Delivery } from './delivery.store.js';
import { MessageFooting } from './message-footing.service.js';
import { Networks } from './networks.js';
import { type PersonalMessage, PersonalMessageStore } from './personal-message.store.js';
import { PREFERENCE_PAGE, type PreferencePage } from './preference-page.port.js';
import { PublicationStore } from './publication.store.js';
import { type PublishedContent, type Publisher, type PublishTarget } from './publisher.port.js';
import { TargetStore } from './target.store.js';

/** A sending with all that it takes to make it. */
export interface Sending {
  readonly delivery: Delivery;
  readonly publisher: Publisher;
  readonly target: PublishTarget;
  readonly content: PublishedContent;
  /** The message, where it is to one person; `bringsNotice`: the notice of Art. 14 stands in it. */
  readonly message: (PersonalMessage & { readonly bringsNotice: boolean }) | null;
}

/** A sending that cannot be made, and why. */
export interface Unsendable {
  readonly delivery: Delivery;
  readonly fault: Fault;
}

/** What a batch of sendings came to. Messages that may not go any more are in neither: they are cancelled. */
export interface PreparedBatch {
  readonly sendings: readonly Sending[];
  readonly unsendable: readonly Unsendable[];
}

/** Makes sendings out of rows: content opened, account fetched, and for messages the ground asked for again. */
@Injectable()
export class SendingService {
  constructor(
    private readonly publications: PublicationStore,
    private readonly messages: PersonalMessageStore,
    private readonly targets: TargetStore,
    private readonly networks: Networks,
    private readonly footing: MessageFooting,
    private readonly notices: NoticeStore,
    private readonly consents: ConsentService,
    private readonly audit: AuditTrail,
    @Inject(CONFIG) private readonly config: Pick<Config, 'smtpUrl' | 'mailFrom'>,
    @Optional() @Inject(PREFERENCE_PAGE) private readonly preferences: PreferencePage | null = null,
  ) {}

  /** @param claim the token under which the deliveries are held: refused messages go with it */
  async prepare(
    tx: Tx,
    deliveries: readonly Delivery[],
    claim: Id | null,
    now: Instant,
  ): Promise<PreparedBatch> {
    const posts = await this.posts(tx, deliveries);
    const mails = await this.mails(tx, deliveries, claim, now);
    return {
      sendings: [...posts.sendings, ...mails.sendings],
      unsendable: [...posts.unsendable, ...mails.unsendable],
    };
  }

  /** What belongs to a message that went out: the notice in it was given. */
  async wentOut(tx: Tx, { message }: Sending, at: Instant): Promise<void> {
    if (message === null || !message.bringsNotice) return;
    const { subjectId, language } = message;
    const actor = { staffId: null, at };
    await this.consents.recordNotice(tx, actor, [subjectId], { language, method: 'message', givenAt: at });
  }

  private async posts(tx: Tx, deliveries: readonly Delivery[]): Promise<PreparedBatch> {
    const posts = deliveries.filter(({ publicationId }) => publicationId !== null);
    if (posts.length === 0) return { sendings: [], unsendable: [] };
    const contents = await this.publications.byIds(tx, [...new Set(posts.map((one) => one.publicationId!))]);
    const byId = new Map(contents.map((publication) => [publication.id, publication]));
    const accounts = await this.targets.accounts(tx, [...new Set(posts.map((one) => one.targetId!))]);
    const sendings: Sending[] = [];
    const unsendable: Unsendable[] = [];
    for (const delivery of posts) {
      const account = accounts.get(delivery.targetId!);
      const publisher = account && this.networks.find(account.network)?.publish;
      if (account === undefined || publisher === undefined) {
        unsendable.push({ delivery, fault: fault('auth-expired', 'delivery.target-gone') });
        continue;
      }
      const { text, link, language } = byId.get(delivery.publicationId!)!;
      const target = { account: account.account, recipient: null };
      sendings.push({
        delivery,
        publisher,
        target,
        content: { text, link, language, mail: null },
        message: null,
      });
    }
    return { sendings, unsendable };
  }

  private async mails(
    tx: Tx,
    deliveries: readonly Delivery[],
    claim: Id | null,
    now: Instant,
  ): Promise<PreparedBatch> {
    const mails = deliveries.filter(({ messageId }) => messageId !== null);
    const sendings: Sending[] = [];
    const unsendable: Unsendable[] = [];
    const messages = await this.messages.byIds(
      tx,
      mails.map((one) => one.messageId!),
    );
    const byId = new Map(messages.map((message) => [message.id, message]));
    for (const delivery of mails) {
      const sending = await this.mail(tx, delivery, byId.get(delivery.messageId!)!, claim, now);
      if (sending === null) continue;
      if ('fault' in sending) unsendable.push(sending);
      else sendings.push(sending);
    }
    return { sendings, unsendable };
  }

  /** @param claim null where nothing will be sent: what became of it is only asked about */
  private async mail(
    tx: Tx,
    delivery: Delivery,
    message: PersonalMessage,
    claim: Id | null,
    now: Instant,
  ): Promise<Sending | Unsendable | null> {
    const publisher = this.networks.by(message.channel)?.publish;
    const { smtpUrl, mailFrom } = this.config;
    if (publisher === undefined || smtpUrl === null || mailFrom === null)
      return { delivery, fault: fault('unavailable', 'delivery.channel-gone') };
    const permitted = await this.footing.of(tx, message, now);
    if (!permitted.ok && claim !== null) {
      await this.cancel(tx, message, permitted.error.refusal, claim, now);
      return null;
    }
    const bringsNotice = permitted.ok && permitted.value.duties.includes('give-notice');
    const notice = bringsNotice
      ? `\n\n--\n${await this.notices.words(tx, 'collected-elsewhere', message.language, now)}`
      : '';
    const unsubscribeUrl = claim === null ? null : await this.unsubscribeUrl(tx, message);
    return {
      delivery,
      publisher,
      target: { account: smtpUrl, recipient: message.address },
      content: {
        text: `${message.body}${notice}`,
        link: null,
        language: message.language,
        mail: { subject: message.subject, from: mailFrom, unsubscribeUrl },
      },
      message: { ...message, bringsNotice },
    };
  }

  /** A link of its own for each mail that goes out: only its keyed hash is kept, so none can be told again. */
  private async unsubscribeUrl(tx: Tx, { subjectId, language }: PersonalMessage): Promise<string | null> {
    return (await this.preferences?.urlFor(tx, subjectId, language)) ?? null;
  }

  /** Blocked, and logged: the ground had gone between queueing and sending. */
  private async cancel(
    tx: Tx,
    message: PersonalMessage,
    { code, parameters }: Refusal,
    claim: Id,
    now: Instant,
  ): Promise<void> {
    await this.messages.cancel(tx, message.id, { code, parameters }, now, claim);
    await this.audit.record(tx, {
      action: 'message-blocked',
      staffId: null,
      purpose: message.purpose,
      subjectId: message.subjectId,
      objectKind: 'message',
      objectId: message.id,
    });
  }
}
