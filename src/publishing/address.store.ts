import { Injectable } from '@nestjs/common';
import { Sealer } from '../database/sealed.js';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type Instant } from '../kernel/time.js';
import { type EmployerDomain } from './domain/employer-domain.js';

/** An address of a person. */
export interface PersonAddress {
  readonly personId: Id;
  readonly address: string;
}

/** What is known of addresses: which ones mail came back from, and which belong to an employer. */
@Injectable()
export class AddressStore {
  constructor(private readonly sealer: Sealer) {}

  /** Marks an address as one that mail came back from. */
  async markBounced(
    tx: Tx,
    { personId, address }: PersonAddress,
    reason: string,
    at: Instant,
  ): Promise<void> {
    await tx.run(
      `insert into publishing.bounced_addresses (organisation_id, person_id, fingerprint, reason, bounced_at)
       values ($1, $2, $3, $4, $5) on conflict (organisation_id, person_id, fingerprint)
       do update set reason = excluded.reason, bounced_at = excluded.bounced_at`,
      [
        tx.organisationId,
        personId,
        this.sealer.fingerprint('email', tx.organisationId, address),
        reason,
        at.toString(),
      ],
    );
  }

  /** The day on which mail last came back from an address, or null. */
  async bouncedOn(tx: Tx, { personId, address }: PersonAddress): Promise<string | null> {
    const [row] = await tx.query<{ at: string }>(
      `select bounced_at as at from publishing.bounced_addresses
       where organisation_id = $1 and person_id = $2 and fingerprint = any($3::bytea[]) order by 1 desc limit 1`,
      [tx.organisationId, personId, this.sealer.fingerprints('email', tx.organisationId, address)],
    );
    return row?.at.slice(0, 10) ?? null;
  }

  /** Forgets that mail came back: the person says that the address is right. */
  async clearBounces(tx: Tx, personId: Id): Promise<number> {
    return tx.run('delete from publishing.bounced_addresses where organisation_id = $1 and person_id = $2', [
      tx.organisationId,
      personId,
    ]);
  }

  async bouncesOf(tx: Tx, subjectId: Id): Promise<{ bouncedAt: string; reason: string }[]> {
    return tx.query(
      `select bounced_at as "bouncedAt", reason from publishing.bounced_addresses where organisation_id = $1
         and person_id in (select id from people_read.persons where organisation_id = $1 and subject_id = $2)`,
      [tx.organisationId, subjectId],
    );
  }

  async employerDomains(tx: Tx): Promise<EmployerDomain[]> {
    const rows = await tx.query<{
      domain: string;
      reference: string | null;
      from: string;
      until: string | null;
    }>(
      `select domain, agreement_reference as reference, agreement_from as "from", agreement_until as until
       from publishing.employer_domains where organisation_id = $1 order by domain`,
      [tx.organisationId],
    );
    return rows.map(({ domain, reference, from, until }) => ({
      domain,
      agreement: reference === null ? null : { reference, from, until },
    }));
  }

  /** Declares an employer's domain, with the agreement that there is now. */
  async putEmployerDomain(tx: Tx, { domain, agreement }: EmployerDomain): Promise<void> {
    await tx.run(
      `insert into publishing.employer_domains (organisation_id, domain, agreement_reference, agreement_from, agreement_until)
       values ($1, $2, $3, $4, $5) on conflict (organisation_id, domain) do update set
         agreement_reference = excluded.agreement_reference, agreement_from = excluded.agreement_from,
         agreement_until = excluded.agreement_until`,
      [
        tx.organisationId,
        domain,
        agreement?.reference ?? null,
        agreement?.from ?? null,
        agreement?.until ?? null,
      ],
    );
  }

  async removeEmployerDomain(tx: Tx, domain: string): Promise<boolean> {
    const removed = await tx.run(
      'delete from publishing.employer_domains where organisation_id = $1 and domain = $2',
      [tx.organisationId, domain],
    );
    return removed === 1;
  }
}
