import { Injectable } from '@nestjs/common';
import { type Language } from '../config/config.js';
import { type SealContext, Sealer } from '../database/sealed.js';
import { type Tx } from '../database/tenant.js';
import { type Id, newId } from '../kernel/id.js';
import { type Grant } from './domain/role.js';

/** A member of staff with their roles; secrets stay in the store. */
export interface StaffMember {
  readonly id: Id;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly grants: readonly Grant[];
  readonly hasPassword: boolean;
  readonly hasSecondFactor: boolean;
  readonly isDisabled: boolean;
  readonly version: number;
}

/** What signing in needs. */
export interface Credentials {
  readonly passwordHash: string | null;
  readonly totpSecret: string | null;
  readonly isDisabled: boolean;
}

/** A new member of staff. */
export interface NewStaff {
  readonly id: Id;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly at: string;
}

interface StaffRow {
  readonly id: Id;
  readonly name: string;
  readonly emailSealed: Buffer;
  readonly language: Language;
  readonly grants: readonly Grant[];
  readonly hasPassword: boolean;
  readonly hasSecondFactor: boolean;
  readonly isDisabled: boolean;
  readonly version: number;
}

const SELECT = `
  select s.id, s.name, s.email_sealed as "emailSealed", s.language, s.password_hash is not null as "hasPassword",
    s.totp_secret_sealed is not null as "hasSecondFactor", s.disabled_at is not null as "isDisabled", s.version,
    coalesce((select jsonb_agg(jsonb_build_object('role', r.role, 'sectionId', r.section_id) order by r.role, r.section_id)
      from organisation.staff_roles r where r.organisation_id = s.organisation_id and r.staff_id = s.id), '[]') as grants
  from organisation.staff s`;

const EMAIL = 'organisation.staff.email_sealed';
const TOTP = 'organisation.staff.totp_secret_sealed';

/** Staff and their roles. */
@Injectable()
export class StaffStore {
  constructor(private readonly sealer: Sealer) {}

  async add(tx: Tx, staff: NewStaff): Promise<void> {
    await tx.run(
      `insert into organisation.staff (organisation_id, id, name, email_sealed, language, created_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [tx.organisationId, staff.id, staff.name, this.seal(tx, EMAIL, staff.email), staff.language, staff.at],
    );
  }

  async find(tx: Tx, id: Id): Promise<StaffMember | null> {
    const [row] = await tx.query<StaffRow>(`${SELECT} where s.id = $1`, [id]);
    return row ? this.member(tx, row) : null;
  }

  /** Everybody, disabled ones too, by name. */
  async all(tx: Tx): Promise<StaffMember[]> {
    const rows = await tx.query<StaffRow>(`${SELECT} order by s.name collate "fr-x-icu", s.id`);
    return rows.map((row) => this.member(tx, row));
  }

  names(tx: Tx, ids: readonly Id[]): Promise<{ id: Id; name: string; language: Language }[]> {
    return tx.query('select id, name, language from organisation.staff where id = any($1::uuid[])', [ids]);
  }

  async credentials(tx: Tx, id: Id): Promise<Credentials | null> {
    const [row] = await tx.query<{ hash: string | null; totp: Buffer | null; disabled: boolean }>(
      `select password_hash as hash, totp_secret_sealed as totp, disabled_at is not null as disabled
       from organisation.staff where id = $1`,
      [id],
    );
    if (!row) return null;
    const totpSecret = row.totp && this.open(tx, TOTP, row.totp);
    return { passwordHash: row.hash, totpSecret, isDisabled: row.disabled };
  }

  /** Keeps everybody else from changing this member until the transaction ends. */
  async hold(tx: Tx, id: Id): Promise<void> {
    await tx.query('select id from organisation.staff where id = $1 for update', [id]);
  }

  async setPassword(tx: Tx, id: Id, passwordHash: string): Promise<void> {
    await tx.run('update organisation.staff set password_hash = $2, version = version + 1 where id = $1', [
      id,
      passwordHash,
    ]);
  }

  /** Ends password and second factor. @returns false when somebody changed this member meanwhile */
  async dropCredentials(tx: Tx, id: Id, expectedVersion: number | null): Promise<boolean> {
    const sql = `update organisation.staff set password_hash = null, totp_secret_sealed = null,
                   totp_pending_sealed = null, totp_used_step = null, version = version + 1
                 where id = $1 and disabled_at is null and ($2::integer is null or version = $2)`;
    return (await tx.run(sql, [id, expectedVersion])) === 1;
  }

  async setLanguage(tx: Tx, id: Id, language: Language): Promise<void> {
    await tx.run('update organisation.staff set language = $2, version = version + 1 where id = $1', [
      id,
      language,
    ]);
  }

  /** Replaces all roles. @returns false when somebody changed this member meanwhile */
  async setGrants(
    tx: Tx,
    id: Id,
    grants: readonly Grant[],
    expectedVersion: number | null,
  ): Promise<boolean> {
    const touched = await tx.run(
      'update organisation.staff set version = version + 1 where id = $1 and ($2::integer is null or version = $2)',
      [id, expectedVersion],
    );
    if (touched === 0) return false;
    await tx.run('delete from organisation.staff_roles where staff_id = $1', [id]);
    for (const { role, sectionId } of grants)
      await tx.run(
        `insert into organisation.staff_roles (organisation_id, id, staff_id, role, section_id)
         values ($1, $2, $3, $4, $5) on conflict do nothing`,
        [tx.organisationId, newId(), id, role, sectionId],
      );
    return true;
  }

  /** @returns false when somebody changed this member meanwhile */
  async disable(tx: Tx, id: Id, expectedVersion: number, at: string): Promise<boolean> {
    const sql = `update organisation.staff set disabled_at = coalesce(disabled_at, $3), version = version + 1
                 where id = $1 and version = $2`;
    return (await tx.run(sql, [id, expectedVersion, at])) === 1;
  }

  /** Keeps a secret until a code of it was typed back. */
  async proposeSecondFactor(tx: Tx, id: Id, secret: string): Promise<void> {
    await tx.run('update organisation.staff set totp_pending_sealed = $2 where id = $1', [
      id,
      this.seal(tx, TOTP, secret),
    ]);
  }

  async proposedSecondFactor(tx: Tx, id: Id): Promise<string | null> {
    const [row] = await tx.query<{ sealed: Buffer | null }>(
      'select totp_pending_sealed as sealed from organisation.staff where id = $1',
      [id],
    );
    return row?.sealed ? this.open(tx, TOTP, row.sealed) : null;
  }

  /** Puts the proposed secret into force. */
  async confirmSecondFactor(tx: Tx, id: Id): Promise<void> {
    await tx.run(
      `update organisation.staff set totp_secret_sealed = totp_pending_sealed, totp_pending_sealed = null,
         totp_used_step = null, version = version + 1 where id = $1`,
      [id],
    );
  }

  /** Uses up the codes to a time step. @returns false when this step's code was used before: somebody read along */
  async useStep(tx: Tx, id: Id, step: number): Promise<boolean> {
    const sql = `update organisation.staff set totp_used_step = $2
                 where id = $1 and coalesce(totp_used_step, 0) < $2`;
    return (await tx.run(sql, [id, step])) === 1;
  }

  private member(tx: Tx, { emailSealed, ...row }: StaffRow): StaffMember {
    return { ...row, email: this.open(tx, EMAIL, emailSealed) };
  }

  private seal(tx: Tx, column: string, text: string): Buffer {
    return this.sealer.seal(text, context(tx, column));
  }

  private open(tx: Tx, column: string, sealed: Buffer): string {
    return this.sealer.open(sealed, context(tx, column));
  }
}

const context = ({ organisationId }: Tx, column: string): SealContext => ({ organisationId, column });
