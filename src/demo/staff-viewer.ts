import { type Viewer } from '../api/viewer.js';
import { Database } from '../database/database.js';
import { capabilitiesOf, type Capability, sectionsFor } from '../organisation/domain/role.js';
import { StaffStore } from '../organisation/staff.store.js';
import { type Stage } from './stage.js';

/** A member of staff as the services see whoever is signed in: what she may do, and where. */
export async function viewerOf({ get, scope, staff, now }: Stage, key: string): Promise<Viewer> {
  const member = await get(Database).withTenant(scope, (tx) => get(StaffStore).find(tx, staff.get(key)!));
  if (member === null) throw new Error(`Nobody of the staff is called ${key}.`);
  const { id, language, grants } = member;
  const { organisationId } = scope;
  const capabilities = capabilitiesOf(grants);
  const scopeFor = (capability: Capability) => ({
    organisationId,
    sections: sectionsFor(grants, capability),
  });
  return {
    staffId: id,
    organisationId,
    language,
    signedInAt: now(),
    roles: grants,
    capabilities,
    scope: scopeFor('see-persons'),
    may: (capability) => capabilities.has(capability),
    scopeFor,
  };
}
