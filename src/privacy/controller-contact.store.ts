import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type ControllerContacts, NO_CONTACTS } from './domain/controller-contacts.js';
import { type Actor } from './actor.js';

/** Contacts as stored; version 0 where nothing was ever said. */
export type StoredContacts = ControllerContacts & { readonly version: number };

interface Row {
  readonly email: string | null;
  readonly postalAddress: string | null;
  readonly phone: string | null;
  readonly officerName: string | null;
  readonly officerEmail: string | null;
  readonly officerPostalAddress: string | null;
  readonly officerPhone: string | null;
  readonly version: number;
}

/** How the organisation is reached: one row, or none. */
@Injectable()
export class ControllerContactStore {
  async find(tx: Tx): Promise<StoredContacts> {
    const [row] = await tx.query<Row>(
      `select email, postal_address as "postalAddress", phone, officer_name as "officerName", officer_email as "officerEmail",
              officer_postal_address as "officerPostalAddress", officer_phone as "officerPhone", version
         from privacy.controller_contacts where organisation_id = $1`,
      [tx.organisationId],
    );
    if (row === undefined) return { ...NO_CONTACTS, version: 0 };
    const { email, postalAddress, phone, officerName, officerEmail, officerPostalAddress, officerPhone } =
      row;
    return {
      organisation: { email, postalAddress, phone },
      dataOfficer: {
        name: officerName,
        email: officerEmail,
        postalAddress: officerPostalAddress,
        phone: officerPhone,
      },
      version: row.version,
    };
  }

  /** @returns false where the stored version is another one */
  async put(tx: Tx, contacts: ControllerContacts, expectedVersion: number, by: Actor): Promise<boolean> {
    const { organisation, dataOfficer } = contacts;
    const changed = await tx.run(
      `insert into privacy.controller_contacts as c (organisation_id, email, postal_address, phone, officer_name, officer_email,
         officer_postal_address, officer_phone, changed_by, changed_at)
       select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10
        where $11 = coalesce((select version from privacy.controller_contacts where organisation_id = $1), 0)
       on conflict (organisation_id) do update set email = excluded.email, postal_address = excluded.postal_address,
         phone = excluded.phone, officer_name = excluded.officer_name, officer_email = excluded.officer_email,
         officer_postal_address = excluded.officer_postal_address, officer_phone = excluded.officer_phone,
         changed_by = excluded.changed_by, changed_at = excluded.changed_at, version = c.version + 1
        where c.version = $11`,
      [
        tx.organisationId,
        organisation.email,
        organisation.postalAddress,
        organisation.phone,
        dataOfficer.name,
        dataOfficer.email,
        dataOfficer.postalAddress,
        dataOfficer.phone,
        by.staffId,
        by.at.toString(),
        expectedVersion,
      ],
    );
    return changed === 1;
  }
}
