import { type Language } from '../config/config.js';
import { Sealer } from '../database/sealed.js';
import { type Tx } from '../database/tenant.js';
import { type Id, newId } from '../kernel/id.js';
import { type Instant } from '../kernel/time.js';
import { DirectoryStore } from '../organisation/directory.store.js';
import { normaliseEmail } from '../organisation/domain/email.js';
import { type Grant } from '../organisation/domain/role.js';
import { OrganisationService } from '../organisation/organisation.service.js';
import { OrganisationStore } from '../organisation/organisation.store.js';
import { StaffStore } from '../organisation/staff.store.js';
import { ControllerContactService } from '../privacy/controller-contact.service.js';
import { type SectionKey, type StaffMember, type WorkplaceNode } from './model.js';
import { MILESTONES } from './milestones.js';
import { instantOfDay } from './scene.js';
import { expected, type Stage } from './stage.js';

type Get = Stage['get'];

const MORNING = 9 * 60;

/**
 * Founds the organisation with its sections, workplaces and staff, in one transaction: either it is all there, or
 * nothing is.
 */
export async function foundOrganisation(
  stage: Pick<Stage, 'get' | 'shown' | 'calendar' | 'clock' | 'tell'>,
  language: Language,
): Promise<void> {
  const { get, shown, calendar, clock, tell } = stage;
  // Exactly so long before, because the day of the anchor is told from it ever after.
  const at = instantOfDay(calendar.anchor.subtract({ days: MILESTONES.founded }), MORNING);
  clock.set(at);
  const administrator = shown.staff.find(({ role }) => role === 'administrator')!;
  const [first, ...others] = shown.sections;
  const founding = {
    name: shown.organisation.name,
    language,
    section: first!.name,
    administrator,
    isDemonstration: true,
    timeZone: shown.organisation.zone,
  };
  const founded = await get(OrganisationService).found(founding, async (tx, { sectionId, staffId }) => {
    const sections = new Map<SectionKey, Id>([[first!.key, sectionId]]);
    for (const { key, name } of others) {
      const id = newId(at.epochMilliseconds);
      await get(OrganisationStore).addSection(tx, { id, name });
      sections.set(key, id);
    }
    await placeWorkplaces(get, tx, staffId, null, shown.workplaces);
    for (const member of shown.staff)
      await addMember(get, tx, member, { language, at, sections, founderId: staffId });
    const { contacts } = shown.organisation;
    expected(await get(ControllerContactService).set(tx, { staffId, at }, contacts, 0));
  });
  expected(founded);
  tell('founded', { name: shown.organisation.name });
}

async function placeWorkplaces(
  get: Get,
  tx: Tx,
  staffId: Id,
  parentId: Id | null,
  { kind, name, headcount, children }: WorkplaceNode,
): Promise<void> {
  const organisations = get(OrganisationService);
  const placed = expected(
    await organisations.placeWorkplace(tx, staffId, { parentId, kind, name, headcount }),
  );
  for (const child of children) await placeWorkplaces(get, tx, staffId, placed.id, child);
}

/** The founder holds every role at first; here the roles are shared out. */
async function addMember(
  get: Get,
  tx: Tx,
  { role, name, email, sections: keys }: StaffMember,
  {
    language,
    at,
    sections,
    founderId,
  }: { language: Language; at: Instant; sections: ReadonlyMap<SectionKey, Id>; founderId: Id },
): Promise<void> {
  const staff = get(StaffStore);
  const isFounder = role === 'administrator';
  const staffId = isFounder ? founderId : newId(at.epochMilliseconds);
  if (!isFounder) {
    const address = normaliseEmail(email)!;
    await staff.add(tx, { id: staffId, name, email: address, language, at: at.toString() });
    const fingerprint = get(Sealer).fingerprint('email', null, address);
    await get(DirectoryStore).addIdentity(tx, fingerprint, { organisationId: tx.organisationId, staffId });
  }
  const own: readonly (Id | null)[] = keys.length === 0 ? [null] : keys.map((key) => sections.get(key)!);
  const grants = own.map((sectionId): Grant => ({ role, sectionId }));
  await staff.setGrants(tx, staffId, grants, null);
}
