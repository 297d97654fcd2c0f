import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { KEYS_SAVED } from './domain/set-up.js';

/** What an organisation's own part of a home is made of. */
export interface HomeFacts {
  readonly hasSecondFactor: boolean;
  /** Others who may sign in without a second factor. */
  readonly othersWithout: number;
  /** ISO instant; null where nobody ever said so. */
  readonly keysSavedAt: string | null;
  /** Acts in the journal since an instant. */
  readonly acts: number;
  /** When the oldest act was done that no chain holds yet; null where all are sealed. */
  readonly unsealedSince: string | null;
}

/** Looks at staff and journal for a home. */
@Injectable()
export class HomeStore {
  async facts(tx: Tx, staffId: Id, since: string): Promise<HomeFacts> {
    const [row] = await tx.query<HomeFacts>(
      `select exists (select from organisation.staff where id = $1 and totp_secret_sealed is not null) as "hasSecondFactor",
         (select count(*)::int from organisation.staff where id <> $1 and disabled_at is null and totp_secret_sealed is null)
           as "othersWithout",
         (select max(at) from organisation.audit_entries where action = '${KEYS_SAVED}') as "keysSavedAt",
         (select count(*)::int from organisation.audit_entries where at >= $2) as acts,
         (select min(at) from organisation.audit_entries where chain_hash is null) as "unsealedSince"`,
      [staffId, since],
    );
    return row!;
  }
}
