import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '../api/access.js';
import { toDomain } from '../api/graphql-names.js';
import { type SignedInContext } from '../api/request-context.js';
import { type LeadFilter as LeadFilterInput, type LeadOrder } from '../api/schema.generated.js';
import { Database } from '../database/database.js';
import { type Id, isId } from '../kernel/id.js';
import { withInside } from '../organisation/domain/workplace.js';
import { type AuditRecord, AuditTrail } from '../organisation/audit.service.js';
import { OrganisationService } from '../organisation/organisation.service.js';
import { PERSON } from '../people/person.loaders.js';
import { type LeadFilter } from './domain/lead-query.js';
import { LeadService, type Suggestion } from './lead.service.js';
import { leadReason } from './score-sentences.js';

/** The list of possible leads. */
@Resolver('LeadSuggestion')
export class LeadResolver {
  constructor(
    private readonly leads: LeadService,
    private readonly organisations: OrganisationService,
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  @Query('leadSuggestions')
  @Requires('see-persons')
  async leadSuggestions(
    @Args('order') order: LeadOrder,
    @Args('filter') filter: LeadFilterInput | null | undefined,
    @Args('first') first: number,
    @Args('after') after: string | null | undefined,
    @Context() context: SignedInContext,
  ) {
    const scope = context.viewer.scopeFor('see-persons');
    const request = { first, after: after ?? null };
    const narrowed = await this.withInside(filterOf(filter ?? {}), context);
    const page = await this.leads.suggestions(scope, toDomain(order), narrowed, request);
    await this.record(context, 'leads-listed', { detail: { persons: page.items.length } });
    return {
      edges: page.items,
      pageInfo: { hasNextPage: page.hasNextPage, endCursor: page.items.at(-1)?.cursor ?? null },
      total: page.total,
    };
  }

  /** One entry a look, whoever it shows. */
  private record(
    { viewer }: SignedInContext,
    action: string,
    seen: Pick<AuditRecord, 'detail' | 'objectKind' | 'objectId'>,
  ): Promise<void> {
    const { staffId, scope } = viewer;
    return this.database.withTenant(scope, (tx) =>
      this.audit.record(tx, { action, staffId, purpose: 'scoring', ...seen }),
    );
  }

  /** Whoever asks for a site means its departments and shifts too. */
  private async withInside(filter: LeadFilter, context: SignedInContext): Promise<LeadFilter> {
    if (!filter.workplaceIds) return filter;
    const scope = { organisationId: context.viewer.organisationId, sections: 'all' as const };
    const workplaces = await this.organisations.workplaces(scope);
    return { ...filter, workplaceIds: withInside(workplaces, filter.workplaceIds) };
  }

  @Query('leadSuggestion')
  @Requires('see-persons')
  async leadSuggestion(@Args('personId') personId: Id, @Context() context: SignedInContext) {
    if (!isId(personId) || (await context.load(PERSON, personId)) === null) return null;
    await this.record(context, 'score-opened', { objectKind: 'person', objectId: personId });
    const [suggestion] = await this.leads.ofPersons(context.viewer.scopeFor('see-persons'), [personId]);
    return suggestion!;
  }

  @ResolveField('person')
  person(@Parent() suggestion: Suggestion, @Context() context: SignedInContext) {
    return context.load(PERSON, suggestion.personId);
  }

  @ResolveField('isDrifting')
  isDrifting(@Parent() { readiness }: Suggestion): boolean {
    return readiness?.isDrifting ?? false;
  }

  @ResolveField('lastSeenAt')
  lastSeenAt(@Parent() { readiness }: Suggestion): string | null {
    return readiness?.lastSeenAt ?? null;
  }

  @ResolveField('reason')
  reason(@Parent() suggestion: Suggestion, @Context() context: SignedInContext): string {
    return leadReason(context.say.bind(context), suggestion);
  }
}

/** A foreign or malformed id narrows to nobody, as an unknown one does. */
function filterOf(input: LeadFilterInput): LeadFilter {
  const { workplaceIds, grounds, search, drifting, scored } = input;
  return {
    ...(workplaceIds?.length && { workplaceIds: workplaceIds.filter(isId) }),
    ...(grounds?.length && { grounds: grounds.map(toDomain) }),
    ...(search && { search }),
    ...(typeof drifting === 'boolean' && { isDrifting: drifting }),
    ...(typeof scored === 'boolean' && { isScored: scored }),
  };
}
