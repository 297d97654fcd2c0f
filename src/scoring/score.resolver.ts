import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '../api/access.js';
import { cursorInTime } from '../api/cursor.js';
import { type SignedInContext } from '../api/request-context.js';
import { Database } from '../database/database.js';
import { type Id, isId } from '../kernel/id.js';
import { MESSAGE, messageKey } from '../listening/message.loaders.js';
import { MessageService } from '../listening/message.service.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { LeadService } from './lead.service.js';
import { gapSentence, ruleSentence, scoreSentence } from './score-sentences.js';
import { type StoredContribution, type StoredEvidence, type StoredScore } from './score-view.store.js';

/** « Pourquoi ce score »: the sentence, the gaps and the bars. */
@Resolver('Score')
export class ScoreResolver {
  @ResolveField('sentence')
  sentence(@Parent() score: StoredScore, @Context() context: SignedInContext): string {
    return scoreSentence(context.say.bind(context), score);
  }

  @ResolveField('gaps')
  gaps(@Parent() score: StoredScore, @Context() context: SignedInContext) {
    const say = context.say.bind(context);
    return score.gaps.map((gap) => ({ code: gap.code, sentence: gapSentence(say, gap) }));
  }
}

/** One bar of a score, and the messages behind it. */
@Resolver('Contribution')
export class ContributionResolver {
  constructor(private readonly leads: LeadService) {}

  @ResolveField('name')
  name(@Parent() contribution: StoredContribution, @Context() context: SignedInContext): string {
    return context.say(`signal.${contribution.signal}`);
  }

  @ResolveField('rule')
  rule(@Parent() contribution: StoredContribution, @Context() context: SignedInContext): string {
    return ruleSentence(context.say.bind(context), contribution.rule);
  }

  @ResolveField('evidence')
  async evidence(
    @Parent() contribution: StoredContribution,
    @Args('first') first: number,
    @Args('after') after: string | null | undefined,
    @Context() context: SignedInContext,
  ) {
    const scope = context.viewer.scopeFor('see-persons');
    const request = { first, after: cursorInTime(after, context) };
    const page = await this.leads.evidence(scope, contribution, request);
    return {
      nodes: page.items.map(({ node }) => node),
      pageInfo: { hasNextPage: page.hasNextPage, endCursor: page.items.at(-1)?.cursor ?? null },
      total: page.total,
    };
  }
}

/** A message behind a point, alone or among its neighbours. */
@Resolver('Evidence')
export class EvidenceResolver {
  constructor(
    private readonly leads: LeadService,
    private readonly messages: MessageService,
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  @ResolveField('message')
  message(@Parent() evidence: StoredEvidence, @Context() context: SignedInContext) {
    return context.load(MESSAGE, messageKey(evidence.postId, evidence.personId));
  }

  @Query('evidenceContext')
  @Requires('see-persons')
  async evidenceContext(@Args('evidenceId') evidenceId: Id, @Context() context: SignedInContext) {
    const scope = context.viewer.scopeFor('see-persons');
    const evidence = isId(evidenceId) ? await this.leads.oneEvidence(scope, evidenceId) : null;
    if (evidence === null) return [];
    await this.record(context, evidence);
    return this.messages.around(scope, evidence);
  }

  /** What others wrote around it is opened too: that is kept in the journal. */
  private record(context: SignedInContext, evidence: StoredEvidence): Promise<void> {
    const { staffId, scope } = context.viewer;
    return this.database.withTenant(scope, (tx) =>
      this.audit.record(tx, {
        action: 'evidence-opened',
        staffId,
        purpose: 'scoring',
        objectKind: 'evidence',
        objectId: evidence.id,
      }),
    );
  }
}
