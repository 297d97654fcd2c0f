import { Inject, Injectable } from '@nestjs/common';
import { type Viewer } from '../api/viewer.js';
import { Database } from '../database/database.js';
import { type Tx } from '../database/tenant.js';
import { CLOCK, type Clock } from '../kernel/clock.js';
import { ok, refusal, type Refusal, refuse, type Result } from '../kernel/result.js';
import { AuditTrail } from './audit.service.js';
import { refusalOfPassword } from './domain/password.js';
import { isFresh } from './domain/session.js';
import { OrganisationStore } from './organisation.store.js';
import { hashPassword, verifyPassword } from './password-hash.js';
import { SessionService } from './session.service.js';
import { SignInAttempts } from './sign-in-attempts.service.js';
import { type Credentials, StaffStore } from './staff.store.js';
import { newTotpSecret, totpStep, totpUrl } from './totp.js';

/** A new password with the one that it takes the place of; null where one was invited and has none yet. */
export interface PasswordChange {
  readonly password: string;
  readonly current: string | null;
}

/** A code of the proposed second factor, with one of the factor that it takes the place of. */
export interface FactorChange {
  readonly code: string;
  readonly formerCode: string | null;
}

/**
 * How one signs in: one's own password and second factor. Changing either needs a recent sign-in and what it replaces,
 * so that a session found open on a table does not become somebody else's for good.
 */
@Injectable()
export class OwnAccessService {
  constructor(
    private readonly database: Database,
    private readonly staff: StaffStore,
    private readonly organisations: OrganisationStore,
    private readonly sessions: SessionService,
    private readonly attempts: SignInAttempts,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Chooses one's password and ends one's other sessions.
   * @param token of the session that stays
   */
  async choosePassword(
    viewer: Viewer,
    { password, current }: PasswordChange,
    token: string | null,
  ): Promise<Result<null, Refusal>> {
    if (!this.isFresh(viewer)) return refuse(refusal('sign-in-again'));
    const { member, organisation, credentials } = await this.standing(viewer);
    const no = refusalOfPassword(password, { names: [member.name, organisation.name], email: member.email });
    if (no !== null) return refuse(no);
    const wrong = await this.tried(member.email, refusal('password-wrong'), () =>
      isCurrent(credentials, current),
    );
    if (wrong !== null) return refuse(wrong);
    const hash = await hashPassword(password);
    return this.asLongAsSignedIn(viewer, token, async (tx) => {
      await this.staff.setPassword(tx, viewer.staffId, hash);
      await this.sessions.endOthers(tx, viewer, token);
      await this.audit.record(tx, { action: 'password-chosen', staffId: viewer.staffId });
      return ok(null);
    });
  }

  /** Proposes a secret for an authenticator application; it counts once {@link confirmSecondFactor} saw a code of it. */
  async beginSecondFactor(viewer: Viewer): Promise<{ readonly secret: string; readonly url: string }> {
    const secret = newTotpSecret();
    const email = await this.inScope(viewer, async (tx) => {
      await this.staff.proposeSecondFactor(tx, viewer.staffId, secret);
      return (await this.staff.find(tx, viewer.staffId))!.email;
    });
    return { secret, url: totpUrl(email, secret) };
  }

  /** Puts the proposed secret into force, and ends one's other sessions, which were begun without it. */
  async confirmSecondFactor(
    viewer: Viewer,
    { code, formerCode }: FactorChange,
    token: string | null,
  ): Promise<Result<null, Refusal>> {
    if (!this.isFresh(viewer)) return refuse(refusal('sign-in-again'));
    const { member, credentials } = await this.standing(viewer);
    const wrong = await this.tried(member.email, refusal('former-code-wrong'), () =>
      Promise.resolve(this.isFormer(credentials, formerCode)),
    );
    if (wrong !== null) return refuse(wrong);
    return this.asLongAsSignedIn(viewer, token, async (tx) => {
      const secret = await this.staff.proposedSecondFactor(tx, viewer.staffId);
      const step = secret && totpStep(code.replace(/\s/g, ''), secret, this.clock.now());
      if (!step) return refuse(refusal('code-wrong'));
      await this.staff.confirmSecondFactor(tx, viewer.staffId);
      await this.staff.useStep(tx, viewer.staffId, step);
      await this.sessions.endOthers(tx, viewer, token);
      await this.audit.record(tx, { action: 'second-factor-set', staffId: viewer.staffId });
      return ok(null);
    });
  }

  /**
   * What was asked in a session that has ended meanwhile is not done: whoever renewed the access wanted to shut out just
   * those who ask now, and after that there is no password left to be asked for.
   */
  private asLongAsSignedIn(
    viewer: Viewer,
    token: string | null,
    work: (tx: Tx) => Promise<Result<null, Refusal>>,
  ): Promise<Result<null, Refusal>> {
    return this.inScope(viewer, async (tx) => {
      await this.staff.hold(tx, viewer.staffId);
      if (token !== null && !(await this.sessions.goesOn(tx, token))) return refuse(refusal('sign-in-again'));
      return work(tx);
    });
  }

  private standing(viewer: Viewer) {
    return this.inScope(viewer, async (tx) => ({
      member: (await this.staff.find(tx, viewer.staffId))!,
      organisation: await this.organisations.find(tx),
      credentials: (await this.staff.credentials(tx, viewer.staffId))!,
    }));
  }

  /** Makes one try, counted with those of signing in: what cannot be guessed there cannot be guessed here. */
  private async tried(
    email: string,
    wrong: Refusal,
    isRight: () => Promise<boolean>,
  ): Promise<Refusal | null> {
    const wait = await this.database.withDirectory((tx) => this.attempts.count(tx, email));
    if (wait !== null) return wait;
    if (!(await isRight())) return wrong;
    await this.database.withDirectory((tx) => this.attempts.succeeded(tx, email));
    return null;
  }

  /** Whether the code is of the second factor in force, where there is one. */
  private isFormer({ totpSecret }: Credentials, code: string | null): boolean {
    if (totpSecret === null) return true;
    return totpStep((code ?? '').replace(/\s/g, ''), totpSecret, this.clock.now()) !== null;
  }

  private isFresh({ signedInAt }: Viewer): boolean {
    return isFresh(signedInAt, this.clock.now());
  }

  private inScope<T>({ organisationId }: Viewer, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.withTenant({ organisationId, sections: 'all' }, work);
  }
}

async function isCurrent({ passwordHash }: Credentials, current: string | null): Promise<boolean> {
  return passwordHash === null || (await verifyPassword(current ?? '', passwordHash));
}
