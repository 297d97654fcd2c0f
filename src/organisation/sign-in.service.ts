import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Sealer } from '../database/sealed.js';
import { type Tx } from '../database/tenant.js';
import { CLOCK, type Clock } from '../kernel/clock.js';
import { newId } from '../kernel/id.js';
import { ok, refusal, type Refusal, refuse, type Result } from '../kernel/result.js';
import { AuditTrail } from './audit.service.js';
import { DirectoryStore, type StaffAddress } from './directory.store.js';
import { AddressThrottle } from './domain/address-throttle.js';
import { normaliseEmail } from './domain/email.js';
import { verifyPassword } from './password-hash.js';
import { SessionService, type Token } from './session.service.js';
import { SignInAttempts } from './sign-in-attempts.service.js';
import { type Credentials, StaffStore } from './staff.store.js';
import { totpStep } from './totp.js';

/** What was typed. */
export interface SignInAttempt {
  readonly email: string;
  readonly password: string;
  /** Of the authenticator application; null where none was asked for yet. */
  readonly code: string | null;
  /** The network address it comes from. */
  readonly address: string;
}

type Outcome = Result<StaffAddress, Refusal>;

/** One answer for an unknown address, a wrong password and a disabled account. */
const WRONG = refuse(refusal('sign-in-wrong'));

/** Tries that may wait for each other: two are hashed at once, and nobody waits ten seconds for a page. */
const MOST_AT_WORK = 24;

/**
 * Signing in by password, or by a single-use address. An unknown address goes through the same statements and the same
 * hashing as a known one, so that neither the answer nor the time it takes says who is on the staff of a union.
 */
@Injectable()
export class SignInService {
  private readonly addresses = new AddressThrottle();
  private atWork = 0;

  constructor(
    private readonly database: Database,
    private readonly directory: DirectoryStore,
    private readonly staff: StaffStore,
    private readonly sessions: SessionService,
    private readonly attempts: SignInAttempts,
    private readonly audit: AuditTrail,
    private readonly sealer: Sealer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns the session's token; the refusal `second-factor-needed` means that the password was right */
  async byPassword(attempt: SignInAttempt): Promise<Result<Token, Refusal>> {
    const seconds = this.addresses.take(attempt.address, this.clock.now().epochMilliseconds);
    if (seconds !== null) return refuse(refusal('sign-in-wait', { seconds }));
    if (this.atWork >= MOST_AT_WORK) return refuse(refusal('rate-limited'));
    this.atWork++;
    try {
      const done = await this.tryPassword(attempt);
      if (done.ok) this.addresses.succeeded(attempt.address);
      return done;
    } finally {
      this.atWork--;
    }
  }

  /** Exchanges a single-use address for a session. Whoever set up a second factor uses it: no address replaces it. */
  async byLink(token: string): Promise<Result<Token, Refusal>> {
    const address = await this.database.withDirectory((tx) => this.sessions.useLink(tx, token));
    if (address === null) return refuse(refusal('link-used-or-old'));
    return this.inTenant(address, async (tx) => {
      const credentials = await this.staff.credentials(tx, address.staffId);
      if (credentials === null || credentials.isDisabled) return refuse(refusal('link-used-or-old'));
      const isDemonstration = await this.directory.isDemonstration(tx, address.organisationId);
      if (credentials.totpSecret !== null && !isDemonstration) return refuse(refusal('link-needs-sign-in'));
      await this.audit.record(tx, { action: 'signed-in-by-link', staffId: address.staffId });
      return ok(await this.sessions.start(tx, address));
    });
  }

  private async tryPassword(attempt: SignInAttempt): Promise<Result<Token, Refusal>> {
    const email = normaliseEmail(attempt.email) ?? attempt.email.slice(0, 254);
    const known = await this.countAttempt(email);
    if (!known.ok) return known;
    const candidates = known.value.length > 0 ? known.value : [nobody()];
    let outcome: Outcome = WRONG;
    for (const address of candidates)
      if (!outcome.ok) outcome = best(outcome, await this.check(address, attempt));
    if (!outcome.ok) return outcome;
    const address = outcome.value;
    return this.inTenant(address, async (tx) => {
      await this.attempts.succeeded(tx, email);
      await this.audit.record(tx, { action: 'signed-in', staffId: address.staffId });
      return ok(await this.sessions.start(tx, address));
    });
  }

  private countAttempt(email: string): Promise<Result<StaffAddress[], Refusal>> {
    return this.database.withDirectory(async (tx) => {
      const no = await this.attempts.count(tx, email);
      if (no !== null) return refuse(no);
      return ok(await this.directory.identities(tx, this.sealer.fingerprints('email', null, email)));
    });
  }

  private async check(address: StaffAddress, { password, code }: SignInAttempt): Promise<Outcome> {
    const credentials = await this.inTenant(address, (tx) => this.staff.credentials(tx, address.staffId));
    const isRight = await verifyPassword(password, credentials?.passwordHash ?? null);
    if (credentials === null || !isRight || credentials.isDisabled) return WRONG;
    return this.checkCode(address, credentials, code);
  }

  private async checkCode(
    address: StaffAddress,
    { totpSecret }: Credentials,
    code: string | null,
  ): Promise<Outcome> {
    if (totpSecret === null) return ok(address);
    if (code === null) return refuse(refusal('second-factor-needed'));
    const step = totpStep(code, totpSecret, this.clock.now());
    const isNew =
      step !== null && (await this.inTenant(address, (tx) => this.staff.useStep(tx, address.staffId, step)));
    return isNew ? ok(address) : refuse(refusal('code-wrong'));
  }

  private inTenant<T>({ organisationId }: StaffAddress, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.withTenant({ organisationId, sections: 'all' }, work);
  }
}

/** Leads nowhere: makes the statements for an unknown address the same as for a known one. */
const nobody = (): StaffAddress => ({ organisationId: newId(), staffId: newId() });

/** Of two organisations that know an address, the one whose password was right answers. */
const best = (before: Outcome, after: Outcome): Outcome => (after === WRONG ? before : after);
