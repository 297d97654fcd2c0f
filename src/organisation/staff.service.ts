import { Inject, Injectable } from '@nestjs/common';
import { type Viewer } from '../api/viewer.js';
import { type Language } from '../config/config.js';
import { Database } from '../database/database.js';
import { Sealer } from '../database/sealed.js';
import { type Tx } from '../database/tenant.js';
import { CLOCK, type Clock } from '../kernel/clock.js';
import { type Id, newId } from '../kernel/id.js';
import { ok, refusal, type Refusal, refuse, type Result } from '../kernel/result.js';
import { type AuditParameters, AuditTrail } from './audit.service.js';
import { DirectoryStore } from './directory.store.js';
import { normaliseEmail } from './domain/email.js';
import { isFresh } from './domain/session.js';
import { type Grant, leavesAnAdministrator, refusalOfGrants, writeRoles } from './domain/role.js';
import { OrganisationStore } from './organisation.store.js';
import { SessionService, type Token } from './session.service.js';
import { type StaffMember, StaffStore } from './staff.store.js';

/** Whom to invite, and as what. */
export interface InvitationRequest {
  readonly name: string;
  readonly email: string;
  readonly grants: readonly Grant[];
}

/** The invited member and the address to give them. */
export interface Invited {
  readonly member: StaffMember;
  readonly link: Token;
}

/** Who belongs to the staff and as what. */
@Injectable()
export class StaffService {
  constructor(
    private readonly database: Database,
    private readonly staff: StaffStore,
    private readonly organisations: OrganisationStore,
    private readonly directory: DirectoryStore,
    private readonly sessions: SessionService,
    private readonly audit: AuditTrail,
    private readonly sealer: Sealer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Everybody, by name. */
  all(viewer: Viewer): Promise<StaffMember[]> {
    return this.inScope(viewer, (tx) => this.staff.all(tx));
  }

  /** Invites somebody. Somebody who never came is invited again: their earlier address stops working. */
  async invite(viewer: Viewer, request: InvitationRequest): Promise<Result<Invited, Refusal>> {
    const email = normaliseEmail(request.email);
    if (email === null) return refuse(refusal('email-invalid'));
    const name = request.name.trim();
    if (name === '') return refuse(refusal('name-needed'));
    return this.inScope(viewer, async (tx) => {
      const no = await this.refusalOf(tx, request.grants);
      if (no !== null) return refuse(no);
      const known = await this.memberWith(tx, email);
      if (known?.hasPassword) return refuse(refusal('already-staff'));
      const id = known?.id ?? (await this.add(tx, { ...request, name, email }));
      await this.staff.setGrants(tx, id, request.grants, null);
      const link = await this.newWayIn(tx, id);
      await this.record(tx, viewer.staffId, 'staff-invited', id, {
        name,
        roles: await this.written(tx, request.grants),
      });
      return ok({ member: (await this.staff.find(tx, id))!, link });
    });
  }

  /** Replaces somebody's roles. The last administrator keeps that role. */
  async setRoles(
    viewer: Viewer,
    id: Id,
    grants: readonly Grant[],
    expectedVersion: number,
  ): Promise<Result<StaffMember, Refusal>> {
    return this.inScope(viewer, async (tx) => {
      const no = await this.refusalOf(tx, grants);
      if (no !== null) return refuse(no);
      const staysAdministrator = grants.some(({ role }) => role === 'administrator');
      return this.change(tx, id, staysAdministrator, async (member) => {
        if (!(await this.staff.setGrants(tx, id, grants, expectedVersion))) return false;
        const roles = await this.written(tx, grants);
        await this.record(tx, viewer.staffId, 'staff-roles-set', id, { name: member.name, roles });
        return true;
      });
    });
  }

  /**
   * For somebody who lost the password or the second factor: both end at once, with every session, and a single-use
   * address leads to new ones. Another administrator does it, or whoever has the machine (`levain renew-access`).
   */
  async renewAccess(viewer: Viewer, id: Id, expectedVersion: number): Promise<Result<Invited, Refusal>> {
    if (id === viewer.staffId) return refuse(refusal('own-access'));
    // Whoever holds the new address can be the other: not for a session found open on a table.
    if (!isFresh(viewer.signedInAt, this.clock.now())) return refuse(refusal('sign-in-again'));
    return this.inScope(viewer, (tx) => this.renew(tx, viewer.staffId, id, expectedVersion));
  }

  /** The same for whoever has the machine, in every organisation that knows the address. */
  async renewAccessOf(email: string): Promise<Invited[]> {
    const fingerprints = this.sealer.fingerprints('email', null, normaliseEmail(email) ?? '');
    const known = await this.database.withDirectory((tx) => this.directory.identities(tx, fingerprints));
    const renewed: Invited[] = [];
    for (const { organisationId, staffId } of known) {
      const done = await this.database.withTenant({ organisationId, sections: 'all' }, (tx) =>
        this.renew(tx, null, staffId, null),
      );
      if (done.ok) renewed.push(done.value);
    }
    return renewed;
  }

  /** Ends somebody's access at once, open sessions included. Their name stays in the journal. */
  async disable(viewer: Viewer, id: Id, expectedVersion: number): Promise<Result<StaffMember, Refusal>> {
    return this.inScope(viewer, (tx) =>
      this.change(tx, id, false, async (member) => {
        if (!(await this.staff.disable(tx, id, expectedVersion, this.clock.now().toString()))) return false;
        const address = { organisationId: tx.organisationId, staffId: id };
        await this.directory.endSessions(tx, address);
        await this.directory.dropLinks(tx, address);
        await this.directory.dropIdentity(tx, address);
        await this.record(tx, viewer.staffId, 'staff-disabled', id, { name: member.name });
        return true;
      }),
    );
  }

  private async renew(
    tx: Tx,
    by: Id | null,
    id: Id,
    expectedVersion: number | null,
  ): Promise<Result<Invited, Refusal>> {
    const member = await this.staff.find(tx, id);
    if (member === null || member.isDisabled) return refuse(refusal('not-found'));
    if (!(await this.staff.dropCredentials(tx, id, expectedVersion)))
      return refuse(refusal('stale-version', { currentVersion: member.version }));
    await this.record(tx, by, 'access-renewed', id, { name: member.name });
    const link = await this.newWayIn(tx, id);
    return ok({ member: (await this.staff.find(tx, id))!, link });
  }

  /** @returns a single-use address; open sessions end, and earlier addresses stop working */
  private async newWayIn(tx: Tx, staffId: Id): Promise<Token> {
    const address = { organisationId: tx.organisationId, staffId };
    await this.directory.endSessions(tx, address);
    return this.sessions.makeLink(tx, address, 'invitation');
  }

  /** The language in which somebody is spoken to. */
  async setLanguage(viewer: Viewer, language: Language): Promise<void> {
    await this.inScope(viewer, (tx) => this.staff.setLanguage(tx, viewer.staffId, language));
  }

  /** Holds the organisation first: of two administrators who remove each other at once, one stays. */
  private async change(
    tx: Tx,
    id: Id,
    staysAdministrator: boolean,
    apply: (member: StaffMember) => Promise<boolean>,
  ): Promise<Result<StaffMember, Refusal>> {
    await this.organisations.hold(tx);
    const all = await this.staff.all(tx);
    const member = all.find((one) => one.id === id);
    if (member === undefined) return refuse(refusal('not-found'));
    if (!staysAdministrator && isAdministrator(member) && !leavesAnAdministrator(all.map(standingOf), id))
      return refuse(refusal('last-administrator'));
    if (!(await apply(member))) return refuse(refusal('stale-version', { currentVersion: member.version }));
    return ok((await this.staff.find(tx, id))!);
  }

  private async refusalOf(tx: Tx, grants: readonly Grant[]): Promise<Refusal | null> {
    const ids = grants.flatMap(({ sectionId }) => sectionId ?? []);
    const known = await this.organisations.sectionsNamed(tx, ids);
    if (known.length < new Set(ids).size) return refusal('not-found');
    return refusalOfGrants(grants);
  }

  private async memberWith(tx: Tx, email: string): Promise<StaffMember | null> {
    const identities = await this.directory.identities(tx, this.sealer.fingerprints('email', null, email));
    const own = identities.find(({ organisationId }) => organisationId === tx.organisationId);
    return own ? this.staff.find(tx, own.staffId) : null;
  }

  private async add(tx: Tx, { name, email }: Pick<InvitationRequest, 'name' | 'email'>): Promise<Id> {
    const now = this.clock.now();
    const staffId = newId(now.epochMilliseconds);
    const { language } = await this.organisations.find(tx);
    await this.staff.add(tx, { id: staffId, name, email, language, at: now.toString() });
    const address = { organisationId: tx.organisationId, staffId };
    await this.directory.addIdentity(tx, this.sealer.fingerprint('email', null, email), address);
    return staffId;
  }

  /** Roles as the journal keeps them: who gave whom the right to see names must be found there. */
  private async written(tx: Tx, grants: readonly Grant[]): Promise<string> {
    const sections = await this.organisations.sectionsNamed(
      tx,
      grants.flatMap(({ sectionId }) => sectionId ?? []),
    );
    const names = new Map(sections.map(({ id, name }) => [id, name]));
    return writeRoles(
      grants.map(({ role, sectionId }) => ({
        role,
        section: sectionId === null ? null : (names.get(sectionId) ?? null),
      })),
    );
  }

  private record(tx: Tx, staffId: Id | null, action: string, id: Id, detail: AuditParameters): Promise<void> {
    return this.audit.record(tx, {
      action,
      staffId,
      objectKind: 'staff',
      objectId: id,
      detail,
    });
  }

  private inScope<T>(viewer: Viewer, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.withTenant({ organisationId: viewer.organisationId, sections: 'all' }, work);
  }
}

const isAdministrator = ({ grants }: StaffMember): boolean =>
  grants.some(({ role }) => role === 'administrator');

/** Somebody who was invited and never came cannot hand out roles yet. */
const standingOf = (member: StaffMember) => ({
  id: member.id,
  isDisabled: member.isDisabled || !member.hasPassword,
  roles: member.grants.map(({ role }) => role),
});
