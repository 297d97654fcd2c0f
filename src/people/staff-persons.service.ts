import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { OrganisationService } from '../organisation/organisation.service.js';
import { ContactPointStore } from './contact-point.store.js';

/** Who of the persons is on the staff: whoever has the address with which somebody signs in. */
@Injectable()
export class StaffPersons {
  constructor(
    private readonly organisations: OrganisationService,
    private readonly contactPoints: ContactPointStore,
  ) {}

  /** Those whom the transaction sees. Nobody is told to go and meet them: they are met at the office. */
  async of(tx: Tx): Promise<Id[]> {
    return this.contactPoints.owners(tx, 'email', await this.organisations.staffEmails(tx));
  }
}
