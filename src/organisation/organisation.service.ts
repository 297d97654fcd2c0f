import { Inject, Injectable } from '@nestjs/common';
import { type Viewer } from '../api/viewer.js';
import { type Language } from '../config/config.js';
import { Database } from '../database/database.js';
import { Sealer } from '../database/sealed.js';
import { type TenantScope, type Tx } from '../database/tenant.js';
import { CLOCK, type Clock } from '../kernel/clock.js';
import { type Id, newId } from '../kernel/id.js';
import { ok, refusal, type Refusal, refuse, type Result } from '../kernel/result.js';
import { AuditTrail } from './audit.service.js';
import { DirectoryStore } from './directory.store.js';
import { KEYS_SAVED } from './domain/set-up.js';
import { normaliseEmail } from './domain/email.js';
import { FOUNDING_ROLES, type Role } from './domain/role.js';
import { placed, type PlacedWorkplace, refusalOfPlace, type WorkplaceKind } from './domain/workplace.js';
import { type Organisation, OrganisationStore, type Section } from './organisation.store.js';
import { StaffStore } from './staff.store.js';

/** What a new organisation begins with. */
export interface Founding {
  readonly name: string;
  readonly language: Language;
  /** Its first section's name. */
  readonly section: string;
  readonly administrator: { readonly name: string; readonly email: string };
  /** True only for the one that `demo` may delete. */
  readonly isDemonstration: boolean;
  /** IANA name, such as `Europe/Paris`. */
  readonly timeZone: string;
}

/** The ids of a new organisation. */
export interface Founded {
  readonly organisationId: Id;
  readonly sectionId: Id;
  /** The founder, who holds every role until others share the work. */
  readonly staffId: Id;
}

/** A new workplace. */
export interface NewWorkplace {
  readonly parentId: Id | null;
  readonly kind: WorkplaceKind;
  readonly name: string;
  readonly headcount: number | null;
}

/** The organisation itself: its founding, sections and workplaces. */
@Injectable()
export class OrganisationService {
  constructor(
    private readonly database: Database,
    private readonly directory: DirectoryStore,
    private readonly organisations: OrganisationStore,
    private readonly staff: StaffStore,
    private readonly audit: AuditTrail,
    private readonly sealer: Sealer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Founds an organisation in one transaction. It has no password yet: make an address with
   * `SignInLinkService.make`.
   * @param also what else belongs to the founding, in the same transaction
   */
  async found(
    founding: Founding,
    also: (tx: Tx, founded: Founded) => Promise<void> = () => Promise.resolve(),
  ): Promise<Result<Founded, Refusal>> {
    const email = normaliseEmail(founding.administrator.email);
    if (email === null) return refuse(refusal('email-invalid'));
    if ([founding.name, founding.section, founding.administrator.name].some((name) => name.trim() === ''))
      return refuse(refusal('name-needed'));
    const ids: Founded = { organisationId: newId(), sectionId: newId(), staffId: newId() };
    const scope = { organisationId: ids.organisationId, sections: 'all' as const };
    return this.database.withTenant(scope, async (tx) => {
      await this.addOrganisation(tx, founding, ids);
      await this.addFounder(tx, founding, ids, email);
      await this.audit.record(tx, { action: 'organisation-founded', staffId: ids.staffId });
      await also(tx, ids);
      return ok(ids);
    });
  }

  /** Every organisation of this installation, oldest first. */
  all(): Promise<{ organisationId: Id; isDemonstration: boolean }[]> {
    return this.database.withDirectory((tx) => this.directory.organisations(tx));
  }

  /** The organisation of a transaction, for slices to the right: its name, language and time zone. */
  of(tx: Tx): Promise<Organisation> {
    return this.organisations.find(tx);
  }

  /** How the organisation and its data protection officer are reached, as every notice must say (GDPR Art. 13 and 14). */
  async controller(
    tx: Tx,
  ): Promise<{ readonly name: string; readonly contact: string; readonly dataOfficer: string }> {
    const { name } = await this.organisations.find(tx);
    const active = (await this.staff.all(tx)).filter(({ isDisabled }) => !isDisabled);
    const first = (role: Role) => active.find(({ grants }) => grants.some((grant) => grant.role === role));
    const contact = first('administrator')?.email ?? '';
    const officer = first('data-officer');
    return {
      name,
      contact,
      dataOfficer: officer === undefined ? contact : `${officer.name}, ${officer.email}`,
    };
  }

  /** The addresses with which staff sign in; of those who may no longer, none. */
  async staffEmails(tx: Tx): Promise<string[]> {
    return (await this.staff.all(tx)).flatMap(({ email, isDisabled }) => (isDisabled ? [] : [email]));
  }

  /** The sections that a scope covers, by name. */
  sections(scope: TenantScope): Promise<Section[]> {
    return this.database.withTenant(scope, (tx) => this.organisations.sections(tx));
  }

  /** The names of sections, in the order of their ids. */
  async sectionsNamed(scope: TenantScope, ids: readonly Id[]): Promise<(Section | null)[]> {
    const found = await this.database.withTenant(scope, (tx) => this.organisations.sectionsNamed(tx, ids));
    return ids.map((id) => found.find((section) => section.id === id) ?? null);
  }

  /** Every workplace with its path. */
  workplaces(scope: TenantScope): Promise<PlacedWorkplace[]> {
    return this.database.withTenant(scope, (tx) => this.workplacesOf(tx));
  }

  /** {@link workplaces} within a transaction, for slices to the right. */
  async workplacesOf(tx: Tx): Promise<PlacedWorkplace[]> {
    return placed(await this.organisations.workplaces(tx));
  }

  /** Notes that somebody copied the encryption keys to a safe place. */
  confirmKeysSaved(viewer: Viewer): Promise<void> {
    const { staffId } = viewer;
    return this.database.withTenant(viewer.scopeFor('manage-staff'), (tx) =>
      this.audit.record(tx, { action: KEYS_SAVED, staffId }),
    );
  }

  async addSection(viewer: Viewer, name: string): Promise<Result<Section, Refusal>> {
    const section = { id: newId(), name: name.trim() };
    if (section.name === '') return refuse(refusal('name-needed'));
    return this.database.withTenant(viewer.scopeFor('manage-staff'), async (tx) => {
      await this.organisations.addSection(tx, section);
      await this.audit.record(tx, {
        action: 'section-added',
        staffId: viewer.staffId,
        objectKind: 'section',
        objectId: section.id,
        detail: { name: section.name },
      });
      return ok(section);
    });
  }

  addWorkplace(viewer: Viewer, workplace: NewWorkplace): Promise<Result<PlacedWorkplace, Refusal>> {
    return this.database.withTenant(viewer.scopeFor('manage-staff'), (tx) =>
      this.placeWorkplace(tx, viewer.staffId, workplace),
    );
  }

  /** Adds a workplace within a transaction, for imports and demonstrations. */
  async placeWorkplace(
    tx: Tx,
    staffId: Id | null,
    workplace: NewWorkplace,
  ): Promise<Result<PlacedWorkplace, Refusal>> {
    const added = { ...workplace, id: newId(), name: workplace.name.trim() };
    if (added.name === '') return refuse(refusal('name-needed'));
    if (added.headcount !== null && added.headcount < 0) return refuse(refusal('headcount-negative'));
    const known = await this.workplacesOf(tx);
    const parent = known.find(({ id }) => id === added.parentId) ?? null;
    if (added.parentId !== null && parent === null) return refuse(refusal('not-found'));
    const no = refusalOfPlace(added.kind, parent);
    if (no !== null) return refuse(no);
    await this.organisations.addWorkplace(tx, added);
    await this.audit.record(tx, {
      action: 'workplace-added',
      staffId,
      objectKind: 'workplace',
      objectId: added.id,
      detail: { name: added.name },
    });
    return ok({ ...added, path: [...(parent?.path ?? []), added.name] });
  }

  private async addOrganisation(
    tx: Tx,
    founding: Founding,
    { organisationId, sectionId }: Founded,
  ): Promise<void> {
    const at = this.clock.now().toString();
    await this.directory.addOrganisation(tx, organisationId, founding.isDemonstration, at);
    await this.organisations.add(tx, { ...founding, name: founding.name.trim() }, at);
    await this.organisations.addSection(tx, { id: sectionId, name: founding.section.trim() });
  }

  private async addFounder(tx: Tx, founding: Founding, founded: Founded, email: string): Promise<void> {
    const { staffId } = founded;
    const name = founding.administrator.name.trim();
    await this.staff.add(tx, {
      id: staffId,
      name,
      email,
      language: founding.language,
      at: this.clock.now().toString(),
    });
    await this.directory.addIdentity(tx, this.sealer.fingerprint('email', null, email), founded);
    const grants = FOUNDING_ROLES.map((role) => ({ role, sectionId: null }));
    await this.staff.setGrants(tx, staffId, grants, null);
  }
}
