import { Inject, Injectable } from '@nestjs/common';
import { type Viewer } from '../api/viewer.js';
import { CONFIG, type Config, type Language } from '../config/config.js';
import { Database } from '../database/database.js';
import { type Tx } from '../database/tenant.js';
import { JobQueue } from '../jobs/job-queue.js';
import { type Id, newId } from '../kernel/id.js';
import { encodeCursor, type Page, type PageRequest, placeInTime } from '../kernel/page.js';
import { ok, refusal, type Refusal, refuse, type Result } from '../kernel/result.js';
import { type Instant } from '../kernel/time.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { ContactPointStore } from '../people/contact-point.store.js';
import { PersonStore } from '../people/person.store.js';
import { type Channel } from '../privacy/domain/channel.js';
import { type Purpose } from '../privacy/domain/purpose.js';
import { DeliveryStore } from './delivery.store.js';
import { refusalOfMessage } from './domain/personal-message.js';
import { refusalOfTime } from './domain/publication.js';
import { type FootingRefusal, MessageFooting } from './message-footing.service.js';
import { Networks } from './networks.js';
import { type PersonalMessage, PersonalMessageStore } from './personal-message.store.js';
import {
  type PlannedTime,
  type PlanningRefusal,
  PlanningService,
  refused,
  type WishedTime,
} from './planning.service.js';
import { stale } from './publication.service.js';
import { DELIVERIES_DUE } from './publishing.topics.js';

/** A message as it is written. */
export interface MessageToQueue {
  readonly personId: Id;
  readonly channel: Channel;
  readonly purpose: Purpose;
  readonly subject: string;
  readonly body: string;
  readonly language: Language;
  /** Null: at once. */
  readonly at: WishedTime | null;
}

/** Why a message was not queued. */
export type QueueRefusal = FootingRefusal | PlanningRefusal;

interface Recipient {
  readonly subjectId: Id;
  readonly address: string;
}

/** Messages to one person: queued where there is a ground, cancelled when it goes. */
@Injectable()
export class PersonalMessageService {
  constructor(
    private readonly database: Database,
    private readonly messages: PersonalMessageStore,
    private readonly deliveries: DeliveryStore,
    private readonly footing: MessageFooting,
    private readonly persons: PersonStore,
    private readonly contactPoints: ContactPointStore,
    private readonly planning: PlanningService,
    private readonly networks: Networks,
    private readonly audit: AuditTrail,
    private readonly queue: JobQueue,
    @Inject(CONFIG) private readonly config: Pick<Config, 'smtpUrl' | 'mailFrom'>,
  ) {}

  /** Queues a message. The ground is asked for now, and again when it is sent. */
  queueMessage(
    viewer: Viewer,
    message: MessageToQueue,
    now: Instant,
  ): Promise<Result<PersonalMessage, QueueRefusal>> {
    return this.database.withTenant(viewer.scopeFor('send-messages'), async (tx) => {
      const wrong = this.refusalOfContent(message);
      if (wrong !== null) return refuse(wrong);
      const recipient = await this.recipient(tx, message.personId);
      if (!recipient.ok) return refuse(refused(recipient.error, 'personId'));
      const permitted = await this.footing.of(tx, { ...message, ...recipient.value }, now);
      if (!permitted.ok) return refuse(permitted.error);
      const time = await this.planning.time(tx, message.at, now);
      if (!time.ok) return refuse(time.error);
      const early = refusalOfTime({ embargoUntil: null }, time.value.plannedAt, now);
      if (early !== null) return refuse(refused(early, 'at'));
      const id = await this.insert(
        tx,
        viewer.staffId,
        { ...message, ...recipient.value, ...time.value },
        now,
      );
      return ok((await this.messages.byIds(tx, [id]))[0]!);
    });
  }

  /** Takes back a message that is not on its way yet. */
  cancel(
    viewer: Viewer,
    id: Id,
    expectedVersion: number,
    now: Instant,
  ): Promise<Result<PersonalMessage, PlanningRefusal>> {
    return this.database.withTenant(viewer.scopeFor('send-messages'), async (tx) => {
      const message = await this.messages.lock(tx, id);
      if (message === null) return refuse(refused(refusal('not-found'), 'id'));
      if (message.version !== expectedVersion) return refuse(refused(stale(message.version)));
      if (message.cancelledAt !== null) return refuse(refused(refusal('message.cancelled-already')));
      const { staffId } = viewer;
      if (!(await this.messages.cancel(tx, id, refusal('message.taken-back'), now)))
        return refuse(refused(refusal('message.on-its-way')));
      await this.audit.record(tx, {
        action: 'message-cancelled',
        staffId,
        subjectId: message.subjectId,
        objectKind: 'message',
        objectId: id,
      });
      return ok((await this.messages.byIds(tx, [id]))[0]!);
    });
  }

  /** The messages to a person, the latest first. */
  async ofPerson(
    viewer: Viewer,
    personId: Id,
    { first, after }: PageRequest,
  ): Promise<Page<PersonalMessage>> {
    const place = after === null ? null : placeInTime(after);
    const from = place && { createdAt: place.at, id: place.id };
    const rows = await this.database.withTenant(viewer.scopeFor('see-persons'), (tx) =>
      this.messages.ofPerson(tx, personId, first + 1, from),
    );
    const items = rows.slice(0, first).map((node) => ({
      node,
      cursor: encodeCursor([node.createdAt, node.id]),
    }));
    return { items, hasNextPage: rows.length > first, total: null };
  }

  private refusalOfContent({ channel, subject, body }: MessageToQueue): PlanningRefusal | null {
    if (
      this.networks.by(channel) === undefined ||
      this.config.smtpUrl === null ||
      this.config.mailFrom === null
    )
      return refused(refusal('message.channel-unavailable'), 'channel');
    const wrong = refusalOfMessage(subject, body);
    return wrong && refused(wrong.refusal, wrong.field);
  }

  private async recipient(tx: Tx, personId: Id): Promise<Result<Recipient, Refusal>> {
    const [person] = await this.persons.byIds(tx, [personId]);
    if (person === undefined) return refuse(refusal('not-found'));
    const points = await this.contactPoints.of(tx, [personId]);
    const address = points.find(({ kind }) => kind === 'email')?.value;
    return address === undefined
      ? refuse(refusal('message.no-address'))
      : ok({ subjectId: person.subjectId, address });
  }

  private async insert(
    tx: Tx,
    authorId: Id,
    message: MessageToQueue & Recipient & PlannedTime,
    now: Instant,
  ): Promise<Id> {
    const id = newId(now.epochMilliseconds);
    const { personId, subjectId, purpose, plannedAt: dueAt } = message;
    await this.messages.insert(tx, { ...message, id, authorId, plannedAt: dueAt.toString() }, now);
    const delivery = { id: newId(now.epochMilliseconds), publicationId: null, targetId: null };
    await this.deliveries.insert(tx, [{ ...delivery, messageId: id, personId, dueAt }]);
    await this.queue.enqueue(tx, DELIVERIES_DUE, {}, dueAt.toString());
    await this.audit.record(tx, {
      action: 'message-queued',
      staffId: authorId,
      purpose,
      subjectId,
      objectKind: 'message',
      objectId: id,
    });
    return id;
  }
}
