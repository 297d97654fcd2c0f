import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../api/access.js';
import { type SignedInContext } from '../api/request-context.js';
import {
  type ErasureResult,
  type ErasurePreview,
  type PersonEdit,
  type PersonInput,
  type RelationInput,
  type Refusal as RefusalAnswer,
} from '../api/schema.generated.js';
import { type Id, isId } from '../kernel/id.js';
import { refusal } from '../kernel/result.js';
import { PersonEditing } from './person-editing.service.js';
import { readPersonEdit, readPersonInput, readRelationInput } from './person-input.js';
import { type Person, PersonService } from './person.service.js';
import { fieldOf } from './typed-person.js';

/** Adding, changing and erasing persons. */
@Resolver()
export class PersonEditingResolver {
  constructor(
    private readonly editing: PersonEditing,
    private readonly persons: PersonService,
  ) {}

  @Mutation('addPerson')
  @Requires('see-persons', 'manage-grounds')
  async addPerson(
    @Args('person') person: PersonInput,
    @Args('relation') relation: RelationInput | null | undefined,
    @Context() context: SignedInContext,
  ): Promise<({ __typename: 'Person' } & Person) | RefusalAnswer> {
    const tie = relation ? readRelationInput(relation) : null;
    if (tie !== null && !tie.ok) return context.refused(tie.error, 'relation');
    const done = await this.editing.add(context, readPersonInput(person), tie?.value ?? null);
    return done.ok
      ? { __typename: 'Person', ...done.value }
      : context.refused(done.error, fieldOf(done.error));
  }

  @Mutation('updatePerson')
  @Requires('see-persons', 'manage-grounds')
  async updatePerson(
    @Args('id') id: Id,
    @Args('person') person: PersonEdit,
    @Args('expectedVersion') expectedVersion: number,
    @Context() context: SignedInContext,
  ) {
    if (!isId(id)) return context.refused(refusal('not-found'));
    const done = await this.editing.update(context, id, readPersonEdit(person), expectedVersion);
    if (done.ok) return { __typename: 'Person', ...done.value };
    return 'stale' in done.error
      ? context.stale(done.error.currentVersion)
      : context.refused(done.error, fieldOf(done.error));
  }

  @Query('erasurePreview')
  @Requires('erase-persons')
  async erasurePreview(
    @Args('personId') personId: Id,
    @Context() context: SignedInContext,
  ): Promise<ErasurePreview | null> {
    const scope = context.viewer.scopeFor('erase-persons');
    const person = isId(personId) ? await this.persons.find(scope, personId) : null;
    return person === null ? null : { stores: [...(await this.editing.erasable(context, person))] };
  }

  @Mutation('erasePerson')
  @Requires('erase-persons')
  async erasePerson(
    @Args('personId') personId: Id,
    @Args('confirmName') confirmName: string,
    @Context() context: SignedInContext,
  ): Promise<ErasureResult> {
    const scope = context.viewer.scopeFor('erase-persons');
    const person = isId(personId) ? await this.persons.find(scope, personId) : null;
    if (person === null) return context.refused(refusal('not-found'));
    const done = await this.editing.erase(context, person, confirmName);
    if (!done.ok) return context.refused(done.error, 'confirmName');
    const stores = done.value.stores.map(({ name, erased, remaining }) => ({
      name,
      erased,
      // A store that failed or answers to nobody has not said that nothing is left.
      remaining: remaining ?? 1,
    }));
    return { __typename: 'Erasure', status: done.value.status, stores };
  }
}
