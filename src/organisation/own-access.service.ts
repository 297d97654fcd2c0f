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
import { hashPassword } from './password-hash.js';
import { SessionService } from './session.service.js';
import { StaffStore } from './staff.store.js';
import { newTotpSecret, totpStep, totpUrl } from './totp.js';

/** How one signs in: one's own password and second factor. Both need a recent sign-in. */
@Injectable()
export class OwnAccessService {
  constructor(
    private readonly database: Database,
    private readonly staff: StaffStore,
    private readonly organisations: OrganisationStore,
    private readonly sessions: SessionService,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Chooses one's password and ends one's other sessions.
   * @param token of the session that stays
   */
  async choosePassword(
    viewer: Viewer,
    password: string,
    token: string | null,
  ): Promise<Result<null, Refusal>> {
    if (!this.isFresh(viewer)) return refuse(refusal('sign-in-again'));
    const { member, organisation } = await this.inScope(viewer, async (tx) => ({
      member: (await this.staff.find(tx, viewer.staffId))!,
      organisation: await this.organisations.find(tx),
    }));
    const no = refusalOfPassword(password, { names: [member.name, organisation.name], email: member.email });
    if (no !== null) return refuse(no);
    const hash = await hashPassword(password);
    return this.inScope(viewer, async (tx) => {
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
    code: string,
    token: string | null,
  ): Promise<Result<null, Refusal>> {
    if (!this.isFresh(viewer)) return refuse(refusal('sign-in-again'));
    return this.inScope(viewer, async (tx) => {
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

  private isFresh({ signedInAt }: Viewer): boolean {
    return isFresh(signedInAt, this.clock.now());
  }

  private inScope<T>({ organisationId }: Viewer, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.withTenant({ organisationId, sections: 'all' }, work);
  }
}
