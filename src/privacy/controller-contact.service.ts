import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Refusal, type Result, ok, refusal, refuse } from '../kernel/result.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { OrganisationService } from '../organisation/organisation.service.js';
import { type Actor } from './actor.js';
import { ControllerContactStore, type StoredContacts } from './controller-contact.store.js';
import { type ControllerContacts, contactLine, readContacts } from './domain/controller-contacts.js';
import { type ControllerDetails } from './group-notice-text.js';

/** How the organisation and its data protection officer are reached, by whoever reads a notice or her own page. */
@Injectable()
export class ControllerContactService {
  constructor(
    private readonly store: ControllerContactStore,
    private readonly organisations: OrganisationService,
    private readonly audit: AuditTrail,
  ) {}

  of(tx: Tx): Promise<StoredContacts> {
    return this.store.find(tx);
  }

  /**
   * What a notice says. A notice without an address would be none (Art. 14(1)): as long as nobody gave one, those of the
   * first administrator and of the first data officer stand in.
   */
  async details(tx: Tx): Promise<ControllerDetails> {
    const { organisation, dataOfficer } = await this.store.find(tx);
    const standIn = await this.organisations.controller(tx);
    const contact = contactLine(organisation) || standIn.contact;
    return {
      name: standIn.name,
      contact,
      dataOfficer: contactLine(dataOfficer) || contactLine(organisation) || standIn.dataOfficer,
    };
  }

  /** Changes them. Notices are new versions from then on: what was shown before stays provable. */
  async set(
    tx: Tx,
    actor: Actor,
    contacts: ControllerContacts,
    expectedVersion: number,
  ): Promise<Result<StoredContacts, Refusal>> {
    const read = readContacts(contacts);
    if (!read.ok) return read;
    if (!(await this.store.put(tx, read.value, expectedVersion, actor))) {
      const { version: currentVersion } = await this.store.find(tx);
      return refuse(refusal('stale-version', { currentVersion }));
    }
    await this.audit.record(tx, { action: 'contacts-changed', staffId: actor.staffId });
    return ok(await this.store.find(tx));
  }
}
