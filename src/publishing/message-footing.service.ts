import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { ok, refusal, type Refusal, refuse, type Result } from '../kernel/result.js';
import { dayOf, type Instant } from '../kernel/time.js';
import { OrganisationService } from '../organisation/organisation.service.js';
import { type Channel } from '../privacy/domain/channel.js';
import { type Permission, type PermissionAnswer } from '../privacy/domain/permission.js';
import { type Purpose } from '../privacy/domain/purpose.js';
import { type PermissionRefusal } from '../privacy/domain/refusal.js';
import { PermissionService } from '../privacy/permission.service.js';
import { AddressStore } from './address.store.js';
import { refusalOfAddress } from './domain/employer-domain.js';

/** What a message would be: to whom, how, why. */
export interface Footing {
  readonly personId: Id;
  readonly subjectId: Id;
  readonly channel: Channel;
  readonly purpose: Purpose;
  readonly address: string;
}

/** Why a message may not go: there is no ground, or its address is not one to write to. */
export type FootingRefusal =
  | { readonly kind: 'permission'; readonly refusal: PermissionRefusal }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly field: string };

/** Whether a message may go: asked when it is queued, and again, of the present, when it is sent. */
@Injectable()
export class MessageFooting {
  constructor(
    private readonly permissions: PermissionService,
    private readonly addresses: AddressStore,
    private readonly organisations: OrganisationService,
  ) {}

  async of(tx: Tx, footing: Footing, now: Instant): Promise<Result<Permission, FootingRefusal>> {
    const { subjectId, purpose, channel } = footing;
    const answer: PermissionAnswer | null = await this.permissions.ask(tx, subjectId, purpose, now, channel);
    if (answer === null) return refuse({ kind: 'refused', refusal: refusal('not-found'), field: 'personId' });
    if (!answer.ok) return refuse({ kind: 'permission', refusal: answer.error });
    const wrong = await this.refusalOfAddress(tx, footing, now);
    return wrong === null ? ok(answer.value) : refuse({ kind: 'refused', refusal: wrong, field: 'personId' });
  }

  private async refusalOfAddress(tx: Tx, footing: Footing, now: Instant): Promise<Refusal | null> {
    const bouncedOn = await this.addresses.bouncedOn(tx, footing);
    if (bouncedOn !== null) return refusal('message.address-bounced', { on: bouncedOn });
    const day = dayOf(now, (await this.organisations.of(tx)).timeZone);
    return refusalOfAddress(footing.address, await this.addresses.employerDomains(tx), day);
  }
}
