import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '../api/access.js';
import { type SignedInContext } from '../api/request-context.js';
import { type LinkInput } from '../api/schema.generated.js';
import { type Id } from '../kernel/id.js';
import { ok, refuse, type Result } from '../kernel/result.js';
import { readPersonInput, readRelationInput } from '../people/person-input.js';
import { PERSON } from '../people/person.loaders.js';
import { type GridRow, LinkingGridService } from './linking-grid.service.js';
import { LinkingService, type LinkProblem, type LinkRequest } from './linking.service.js';

/** The linking grid: the one place where authors stand under their names. */
@Resolver('GridRow')
export class LinkingResolver {
  constructor(
    private readonly grids: LinkingGridService,
    private readonly linking: LinkingService,
  ) {}

  @Query('linkingGrid')
  @Requires('link-accounts')
  grid(@Args('sourceId') sourceId: Id, @Context() { viewer }: SignedInContext) {
    return this.grids.open(viewer.scopeFor('link-accounts'), viewer.staffId, sourceId);
  }

  @Mutation('linkAccounts')
  @Requires('link-accounts')
  async link(
    @Args('sourceId') sourceId: Id,
    @Args('links') links: readonly LinkInput[],
    @Context() context: SignedInContext,
  ) {
    const { viewer } = context;
    const scope = viewer.scopeFor('link-accounts');
    const read = links.map(requestOf);
    const requests = read.flatMap((row) => (row.ok ? [row.value] : []));
    const unread = read.flatMap((row) => (row.ok ? [] : [row.error]));
    const done = await this.linking.link(scope, viewer.staffId, sourceId, requests);
    if (!done.ok) return context.refused(done.error);
    const problems = [...unread, ...done.value.problems].map(({ accountId, refusal }) => ({
      accountId,
      message: context.say(refusal.code, refusal.parameters),
    }));
    return { __typename: 'LinkOutcome', ...done.value, problems };
  }

  @Mutation('mergeAccounts')
  @Requires('link-accounts')
  async merge(
    @Args('sourceId') sourceId: Id,
    @Args('keep') keep: Id,
    @Args('merge') merge: Id,
    @Context() context: SignedInContext,
  ) {
    const { viewer } = context;
    const scope = viewer.scopeFor('link-accounts');
    const done = await this.linking.merge(scope, viewer.staffId, sourceId, keep, merge);
    if (!done.ok) return context.refused(done.error);
    return { __typename: 'LinkingGrid', ...(await this.grids.open(scope, viewer.staffId, sourceId)) };
  }

  @ResolveField('accountId')
  accountId(@Parent() row: GridRow): Id {
    return row.id;
  }

  @ResolveField('linked')
  async linked(@Parent() { personId, linkedAt }: GridRow, @Context() context: SignedInContext) {
    const person = personId === null ? null : await context.load(PERSON, personId);
    return person === null ? null : { person, linkedAt };
  }

  @ResolveField('proposals')
  async proposals(@Parent() { proposals }: GridRow, @Context() context: SignedInContext) {
    const persons = await context.loadMany(
      PERSON,
      proposals.map(({ personId }) => personId),
    );
    return proposals.flatMap(({ reason, isStrong }, index) => {
      const person = persons[index] ?? null;
      return person === null ? [] : [{ person, reason: context.say(`link-${reason}`), isStrong }];
    });
  }
}

function requestOf(given: LinkInput): Result<LinkRequest, LinkProblem> {
  const { accountId, personId, newPerson } = given;
  const relation = given.relation ? readRelationInput(given.relation) : null;
  if (relation !== null && !relation.ok) return refuse({ accountId, refusal: relation.error });
  return ok({
    accountId,
    personId: personId ?? null,
    newPerson: newPerson ? readPersonInput(newPerson) : null,
    relation: relation?.value.value ?? null,
    note: relation?.value.note ?? null,
  });
}
