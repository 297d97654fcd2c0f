import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { type Temporal } from 'temporal-polyfill';
import { Requires } from '../api/access.js';
import { toDomain } from '../api/graphql-names.js';
import { type SignedInContext } from '../api/request-context.js';
import {
  type Purpose as GraphqlPurpose,
  type RelationInput,
  type StandingResult,
} from '../api/schema.generated.js';
import { Database } from '../database/database.js';
import { type Tx } from '../database/tenant.js';
import { type Id, isId } from '../kernel/id.js';
import { type Refusal, type Result, refusal, refuse } from '../kernel/result.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { type Actor } from '../privacy/actor.js';
import { ConsentService } from '../privacy/consent.service.js';
import { isChannel, type Reach } from '../privacy/domain/channel.js';
import { answerStanding } from '../privacy/standing-answer.js';
import { StandingService } from '../privacy/standing.service.js';
import { startOfGivenDay } from './given-day.js';
import { readRelationInput } from './person-input.js';
import { PersonStore } from './person.store.js';

type Change = (tx: Tx, actor: Actor, subjectId: Id) => Promise<Result<true, Refusal>>;

interface ConsentArguments {
  readonly personId: Id;
  readonly purpose: GraphqlPurpose;
  readonly channel?: string | null;
  readonly noticeId?: Id | null;
  readonly method: string;
  readonly givenOn: Temporal.PlainDate;
}

/** What an organiser records of one person's ground: her ties with the union, what she agreed to and what she refused. */
@Resolver()
export class StandingResolver {
  constructor(
    private readonly database: Database,
    private readonly persons: PersonStore,
    private readonly standings: StandingService,
    private readonly consents: ConsentService,
    private readonly audit: AuditTrail,
  ) {}

  @Mutation('recordRelation')
  @Requires('manage-grounds')
  async recordRelation(
    @Args('personId') personId: Id,
    @Args('relation') relation: RelationInput,
    @Context() context: SignedInContext,
  ): Promise<StandingResult> {
    const read = readRelationInput(relation);
    if (!read.ok) return context.refused(read.error, 'relation');
    return this.change(context, personId, 'relation-recorded', (tx, actor, subjectId) =>
      this.standings.recordRelation(tx, actor, {
        subjectId,
        relation: read.value.value,
        note: read.value.note,
      }),
    );
  }

  @Mutation('endRelation')
  @Requires('manage-grounds')
  endRelation(
    @Args('personId') personId: Id,
    @Args('until') until: Temporal.PlainDate,
    @Context() context: SignedInContext,
  ): Promise<StandingResult> {
    return this.change(context, personId, 'relation-ended', (tx, actor, subjectId) =>
      this.standings.endRelation(tx, actor, subjectId, until.toString()),
    );
  }

  @Mutation('recordConsent')
  @Requires('manage-grounds')
  recordConsent(
    @Args() given: ConsentArguments,
    @Context() context: SignedInContext,
  ): Promise<StandingResult> {
    return this.change(context, given.personId, 'consent-recorded', async (tx, actor, subjectId) => {
      const reach = reachOf(given.channel);
      if (reach === null) return refuse(refusal('channel-unknown'));
      return this.consents.record(tx, actor, {
        subjectId,
        purpose: toDomain(given.purpose),
        reach,
        noticeId: given.noticeId ?? null,
        language: context.language,
        method: given.method,
        givenAt: startOfGivenDay(given.givenOn, context.now),
        expiresAt: null,
      });
    });
  }

  @Mutation('withdrawConsent')
  @Requires('manage-grounds')
  withdrawConsent(
    @Args('personId') personId: Id,
    @Args('purpose') purpose: GraphqlPurpose,
    @Args('channel') channel: string | null | undefined,
    @Context() context: SignedInContext,
  ): Promise<StandingResult> {
    return this.change(context, personId, 'consent-withdrawn', async (tx, actor, subjectId) => {
      const reach = reachOf(channel);
      if (reach === null) return refuse(refusal('channel-unknown'));
      return this.consents.withdraw(tx, actor, subjectId, toDomain(purpose), reach);
    });
  }

  @Mutation('recordObjection')
  @Requires('manage-grounds')
  recordObjection(
    @Args('personId') personId: Id,
    @Args('purpose') purpose: GraphqlPurpose,
    @Context() context: SignedInContext,
  ): Promise<StandingResult> {
    return this.change(context, personId, 'objection-recorded', (tx, actor, subjectId) =>
      this.consents.object(tx, actor, subjectId, toDomain(purpose)),
    );
  }

  /** Finds the person in the scope of whoever changes grounds, changes, audits, and answers with what now stands. */
  private async change(
    context: SignedInContext,
    personId: Id,
    action: string,
    change: Change,
  ): Promise<StandingResult> {
    const { viewer, now: at } = context;
    const { staffId } = viewer;
    return this.database.withTenant(viewer.scopeFor('manage-grounds'), async (tx) => {
      const [person] = isId(personId) ? await this.persons.byIds(tx, [personId]) : [];
      if (person === undefined) return context.refused(refusal('not-found'));
      const { subjectId } = person;
      const done = await change(tx, { staffId, at }, subjectId);
      if (!done.ok) return context.refused(done.error);
      await this.audit.record(tx, { action, staffId, subjectId, objectKind: 'person', objectId: personId });
      const standing = (await this.standings.of(tx, [subjectId])).get(subjectId);
      return { __typename: 'Standing', ...answerStanding(standing!, at, context) };
    });
  }
}

/** Null for a channel that there is none of. */
const reachOf = (channel: string | null | undefined): Reach | null => {
  if (channel === null || channel === undefined || channel === 'any') return 'any';
  return isChannel(channel) ? channel : null;
};
