import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../api/access.js';
import { type SignedInContext } from '../api/request-context.js';
import { type ContactInput, type ControllerContactsResult } from '../api/schema.generated.js';
import { Database } from '../database/database.js';
import { ControllerContactService } from './controller-contact.service.js';
import { type StoredContacts } from './controller-contact.store.js';

interface Given {
  readonly organisation: ContactInput;
  readonly dataOfficer: ContactInput;
  readonly expectedVersion: number;
}

/** How the organisation is reached: an administrator says it, notices and people's own pages repeat it. */
@Resolver()
export class ControllerContactResolver {
  constructor(
    private readonly database: Database,
    private readonly contacts: ControllerContactService,
  ) {}

  @Query('controllerContacts')
  @Requires('manage-staff')
  controllerContacts(@Context() { viewer }: SignedInContext) {
    return this.database.withTenant(viewer.scope, async (tx) => answer(await this.contacts.of(tx)));
  }

  @Mutation('setControllerContacts')
  @Requires('manage-staff')
  async setControllerContacts(
    @Args() { organisation, dataOfficer, expectedVersion }: Given,
    @Context() context: SignedInContext,
  ): Promise<ControllerContactsResult> {
    const { viewer, now: at } = context;
    const contacts = {
      organisation: contactOf(organisation),
      dataOfficer: { ...contactOf(dataOfficer), name: dataOfficer.name ?? null },
    };
    const done = await this.database.withTenant(viewer.scope, (tx) =>
      this.contacts.set(tx, { staffId: viewer.staffId, at }, contacts, expectedVersion),
    );
    return done.ok
      ? { __typename: 'ControllerContacts', ...answer(done.value) }
      : context.refusedOrStale(done.error);
  }
}

const contactOf = ({ email, postalAddress, phone }: ContactInput) => ({
  email: email ?? null,
  postalAddress: postalAddress ?? null,
  phone: phone ?? null,
});

const answer = ({ organisation, dataOfficer, version }: StoredContacts) => ({
  organisation: { ...organisation, name: null },
  dataOfficer,
  version,
});
