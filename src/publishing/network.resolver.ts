import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '../api/access.js';
import { type SignedInContext } from '../api/request-context.js';
import {
  type CompanyAgreementInput,
  type EmployerDomain as EmployerDomainAnswer,
  type Network as NetworkAnswer,
} from '../api/schema.generated.js';
import { type Id } from '../kernel/id.js';
import { type Refusal, type Result } from '../kernel/result.js';
import { type EmployerDomain } from './domain/employer-domain.js';
import { type Network, Networks } from './networks.js';
import { NetworkService } from './network.service.js';
import { type Target } from './target.store.js';

/** Networks, connected accounts, and the employer's domains. */
@Resolver('NetworkTarget')
export class NetworkResolver {
  constructor(
    private readonly networks: Networks,
    private readonly service: NetworkService,
  ) {}

  @Query('networks')
  @Requires('see-aggregates')
  all(): NetworkAnswer[] {
    return this.networks.all.map(networkOf);
  }

  @Query('networkTargets')
  @Requires('see-aggregates')
  targets(@Context() { viewer }: SignedInContext): Promise<Target[]> {
    return this.service.list(viewer);
  }

  @Query('sandboxFeed')
  @Requires('see-aggregates')
  async feed(@Args('targetId') targetId: Id, @Context() { viewer }: SignedInContext) {
    const posts = await this.service.feed(viewer, targetId);
    return posts?.map(({ remoteId: id, text, publishedAt }) => ({ id, text, publishedAt })) ?? null;
  }

  @Mutation('connectNetwork')
  @Requires('manage-networks')
  async connect(
    @Args('network') network: string,
    @Args('name') name: string,
    @Args('account') account: string,
    @Context() context: SignedInContext,
  ) {
    return answer(
      context,
      await this.service.connect(context.viewer, { network, name, account }, context.now),
    );
  }

  @Mutation('disconnectNetwork')
  @Requires('manage-networks')
  async disconnect(
    @Args('id') id: Id,
    @Args('expectedVersion') expectedVersion: number,
    @Context() context: SignedInContext,
  ) {
    return answer(context, await this.service.disconnect(context.viewer, id, expectedVersion, context.now));
  }

  @Query('employerDomains')
  @Requires('manage-networks')
  async employerDomains(@Context() { viewer }: SignedInContext): Promise<EmployerDomainAnswer[]> {
    return (await this.service.employerDomains(viewer)).map(domainOf);
  }

  @Mutation('declareEmployerDomain')
  @Requires('manage-networks')
  async declare(
    @Args('domain') domain: string,
    @Args('agreement') input: CompanyAgreementInput | null | undefined,
    @Context() context: SignedInContext,
  ) {
    const agreement = input
      ? { reference: input.reference, from: input.from.toString(), until: input.until?.toString() ?? null }
      : null;
    const declared = await this.service.declareEmployerDomain(context.viewer, domain, agreement);
    return declared.ok
      ? { __typename: 'EmployerDomain', ...domainOf(declared.value) }
      : context.refused(declared.error, 'domain');
  }

  @Mutation('removeEmployerDomain')
  @Requires('manage-networks')
  remove(@Args('domain') domain: string, @Context() { viewer }: SignedInContext): Promise<boolean> {
    return this.service.removeEmployerDomain(viewer, domain);
  }

  @ResolveField('network')
  network(@Parent() target: Target): NetworkAnswer | null {
    const network = this.networks.find(target.network);
    return network === undefined ? null : networkOf(network);
  }

  @ResolveField('isConnected')
  isConnected(@Parent() { disconnectedAt }: Target): boolean {
    return disconnectedAt === null;
  }
}

const networkOf = ({ key, name, publish }: Network): NetworkAnswer => ({
  key,
  name,
  isPublic: publish.reaches === 'public',
  limit: publish.policy.limit,
  mayHoldLink: publish.policy.mayHoldLink,
});

const domainOf = ({ domain, agreement }: EmployerDomain): EmployerDomainAnswer => ({
  domain,
  agreementReference: agreement?.reference ?? null,
  agreementFrom: agreement?.from ?? null,
  agreementUntil: agreement?.until ?? null,
});

const answer = (context: SignedInContext, done: Result<Target, Refusal>) =>
  done.ok ? { __typename: 'NetworkTarget', ...done.value } : context.refusedOrStale(done.error);
