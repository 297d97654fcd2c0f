import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type Instant } from '../kernel/time.js';
import { AddressStore } from './address.store.js';
import { type Delivery } from './delivery.store.js';
import { type Outcome, settledState } from './domain/delivery.js';
import { PublicationStore } from './publication.store.js';
import { type Sending, SendingService } from './sending.service.js';

/** A sending that came to something. */
export interface DeliveryEnd {
  readonly delivery: Delivery;
  readonly sending: Sending | null;
  readonly outcome: Outcome;
}

/** What follows when sendings come to something: their publications settle, notices count as given, bounces are kept. */
@Injectable()
export class DeliveryEnding {
  constructor(
    private readonly publications: PublicationStore,
    private readonly sendings: SendingService,
    private readonly addresses: AddressStore,
  ) {}

  async follow(tx: Tx, ends: readonly DeliveryEnd[], now: Instant): Promise<void> {
    await this.settle(
      tx,
      ends.flatMap(({ delivery }) => delivery.publicationId ?? []),
      now,
    );
    for (const { sending, outcome } of ends) {
      if (sending === null || sending.message === null) continue;
      if (outcome.state === 'published') await this.sendings.wentOut(tx, sending, now);
      if (outcome.state === 'failed' && outcome.fault.isAddressGone)
        await this.addresses.markBounced(tx, sending.message, outcome.fault.reason, now);
    }
  }

  /** Lets publications follow the states of their sendings. */
  async settle(tx: Tx, publicationIds: readonly Id[], now: Instant): Promise<void> {
    const ids = [...new Set(publicationIds)].sort();
    if (ids.length === 0) return;
    const found = await this.publications.deliveryStates(tx, ids);
    await this.publications.settle(
      tx,
      found.map(({ id, states }) => ({ id, state: settledState(states) })),
      now,
    );
  }
}
