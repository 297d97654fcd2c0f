import { Inject, Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { CLOCK, type Clock } from '../kernel/clock.js';
import { type Id } from '../kernel/id.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { type GroundDependent, type LostGround } from '../privacy/ground-dependent.js';
import {
  type FreeTextColumn,
  type Identifier,
  type PersonalColumn,
  type SubjectData,
  type SubjectRecord,
} from '../privacy/subject-data.js';
import { AddressStore } from './address.store.js';
import { PersonalMessageStore } from './personal-message.store.js';
import { PublicationStore } from './publication.store.js';

/** What was written to the person, and everything about its sending. */
const OF_EXCHANGES = [
  ...[
    'content_sealed',
    'channel',
    'purpose',
    'language',
    'planned_at',
    'planned_wall',
    'cancelled_at',
    'reason',
  ],
  'reason_parameters',
]
  .map((column) => `publishing.messages.${column}`)
  .concat(
    [
      ...[
        'state',
        'is_held',
        'due_at',
        'first_due_at',
        'attempts',
        'first_claimed_at',
        'last_claimed_at',
        'claim',
      ],
      ...['lease_until', 'ask_at', 'needs_person', 'fault_kind', 'fault_reason', 'fault_parameters'],
      ...['published_at', 'dismissed_at'],
    ].map((column) => `publishing.deliveries.${column}`),
  );

const PERSONS = 'select id from people_read.persons where organisation_id = $1 and subject_id = $2';

/** What was sent to a person, or would be, as personal data that stands on a ground. */
@Injectable()
export class MessagesOfSubject implements SubjectData, GroundDependent {
  readonly store = 'publishing';
  readonly reliesOn = ['people'];
  readonly columns: readonly PersonalColumn[] = [
    { column: 'publishing.messages.address_sealed', category: 'contact-points' },
    { column: 'publishing.bounced_addresses.fingerprint', category: 'contact-points' },
    { column: 'publishing.bounced_addresses.reason', category: 'contact-points' },
    { column: 'publishing.bounced_addresses.bounced_at', category: 'contact-points' },
    { column: 'publishing.messages.ground_lost_at', category: 'consents' },
    { column: 'publishing.publications.content_sealed', category: 'exchanges' },
    { column: 'publishing.publications.review_note_sealed', category: 'exchanges' },
    ...OF_EXCHANGES.map((column): PersonalColumn => ({ column, category: 'exchanges' })),
  ];

  readonly freeTexts: readonly FreeTextColumn[] = [
    {
      column: 'publishing.messages.content_sealed',
      isJson: true,
      rewritten: async (tx, ids) => {
        const cancelled = await this.messages.textsChanged(tx, ids, this.clock.now());
        await this.recordCancelled(tx, 'message-text-changed', cancelled);
      },
    },
    { column: 'publishing.publications.review_note_sealed' },
    {
      column: 'publishing.publications.content_sealed',
      isJson: true,
      rewritten: (tx, ids) => this.publications.withdrawApproval(tx, ids),
    },
  ];

  constructor(
    private readonly publications: PublicationStore,
    private readonly messages: PersonalMessageStore,
    private readonly addresses: AddressStore,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** In the transaction that took the ground away: what waits never goes, what is on its way is noted as such. */
  async groundLost(tx: Tx, lost: readonly LostGround[]): Promise<void> {
    const cancelled = await this.messages.groundLost(tx, lost, this.clock.now());
    await this.recordCancelled(tx, 'message-lost-its-ground', cancelled);
  }

  private async recordCancelled(tx: Tx, action: string, ids: readonly Id[]): Promise<void> {
    for (const objectId of ids)
      await this.audit.record(tx, { action, staffId: null, objectKind: 'message', objectId });
  }

  async find(tx: Tx, subjectId: Id): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `select (select count(*) from publishing.messages where organisation_id = $1 and subject_id = $2)
         + (select count(*) from publishing.bounced_addresses where organisation_id = $1 and person_id in (${PERSONS})) as count`,
      [tx.organisationId, subjectId],
    );
    return row!.count;
  }

  async export(tx: Tx, subjectId: Id): Promise<SubjectRecord[]> {
    const messages = await this.messages.ofSubject(tx, subjectId);
    const bounces = await this.addresses.bouncesOf(tx, subjectId);
    const record = (kind: string, fields: SubjectRecord['fields']) => ({ store: this.store, kind, fields });
    return [
      ...messages.map(
        ({ channel, purpose, address, subject, body, plannedAt, sentAt, cancelledAt, groundLostAt }) =>
          record('message', {
            channel,
            purpose,
            address,
            subject,
            body,
            plannedAt,
            sentAt,
            cancelledAt,
            groundLostAt,
          }),
      ),
      ...bounces.map(({ bouncedAt, reason }) => record('bounced-address', { bouncedAt, reason })),
    ];
  }

  /** A restriction takes the grants away, and what waits goes with them. */
  async restrict(): Promise<void> {
    return;
  }

  /** The addresses of messages are contact points that people may have replaced since: they are suppressed too. */
  async identifiers(tx: Tx, subjectId: Id): Promise<Identifier[]> {
    const addresses = (await this.messages.ofSubject(tx, subjectId)).map(({ address }) => address);
    return [...new Set(addresses)].map((normalised) => ({ kind: 'email', normalised }));
  }

  async erase(tx: Tx, subjectId: Id): Promise<number> {
    const messages = await tx.run(
      'delete from publishing.messages where organisation_id = $1 and subject_id = $2',
      [tx.organisationId, subjectId],
    );
    const bounces = await tx.run(
      `delete from publishing.bounced_addresses where organisation_id = $1 and person_id in (${PERSONS})`,
      [tx.organisationId, subjectId],
    );
    return messages + bounces;
  }

  verifyErased(tx: Tx, subjectId: Id): Promise<number> {
    return this.find(tx, subjectId);
  }
}
