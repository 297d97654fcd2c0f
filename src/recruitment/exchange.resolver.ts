import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires, SignedIn } from '../api/access.js';
import { toDomain, toGraphql } from '../api/graphql-names.js';
import { type SignedInContext } from '../api/request-context.js';
import { type ExchangeInput } from '../api/schema.generated.js';
import { Database } from '../database/database.js';
import { type Id, isId } from '../kernel/id.js';
import { refusal } from '../kernel/result.js';
import { TOPICS } from '../listening/domain/reading/topics.js';
import { STAFF } from '../organisation/organisation.loaders.js';
import { PERSON } from '../people/person.loaders.js';
import { STEP_KINDS, type StepKind } from './domain/exchange.js';
import { ExchangeService, type ExchangeRefusal, type ExchangeToNote } from './exchange.service.js';
import { type StoredActivity } from './exchange.store.js';

/** « Noter l’échange ». */
@Resolver('Activity')
export class ExchangeResolver {
  constructor(
    private readonly database: Database,
    private readonly exchanges: ExchangeService,
  ) {}

  @Mutation('noteExchange')
  @Requires('note-exchanges')
  async noteExchange(
    @Args('personId') personId: Id,
    @Args('exchange') input: ExchangeInput,
    @Context() context: SignedInContext,
  ) {
    const person = isId(personId) ? await context.load(PERSON, personId) : null;
    if (person === null) return context.refused(refusal('not-found'), 'personId');
    const exchange = exchangeOf(input);
    if (exchange === null) return context.refused(refusal('exchange.unknown-step'), 'nextStep.kind');
    const { staffId } = context.viewer;
    const noted = await this.database.withTenant(context.viewer.scopeFor('note-exchanges'), (tx) =>
      this.exchanges.note(tx, { staffId, person }, exchange, context.now),
    );
    return noted.ok ? { __typename: 'ExchangeNoted', ...noted.value } : refusedAs(noted.error, context);
  }

  @Query('issueChoices')
  @SignedIn()
  issueChoices(@Context() context: SignedInContext) {
    return TOPICS.map(({ code }) => ({ code, label: context.say(`topic-${code}`) }));
  }

  @ResolveField('channel')
  channel(@Parent() activity: StoredActivity) {
    return toGraphql(activity.channel);
  }

  @ResolveField('outcome')
  outcome(@Parent() activity: StoredActivity) {
    return toGraphql(activity.outcome);
  }

  @ResolveField('issueLabel')
  issueLabel(@Parent() { issue }: StoredActivity, @Context() context: SignedInContext): string | null {
    return issue === null ? null : context.say(`topic-${issue}`);
  }

  @ResolveField('by')
  by(@Parent() { staffId }: StoredActivity, @Context() context: SignedInContext) {
    return staffId === null ? null : context.load(STAFF, staffId);
  }
}

const isStep = (kind: string): kind is StepKind => STEP_KINDS.some((step) => step === kind);

/** Null where the kind of the next step is none of ours. */
function exchangeOf(input: ExchangeInput): ExchangeToNote | null {
  const { channel, outcome, issue, note, occurredOn, nextStep } = input;
  const kind = nextStep ? toDomain(nextStep.kind) : 'other';
  if (!isStep(kind)) return null;
  return {
    channel: toDomain(channel),
    outcome: toDomain(outcome),
    issue: issue ?? null,
    note: note?.trim() || null,
    occurredOn: occurredOn?.toString() ?? null,
    nextStep: nextStep
      ? { kind, note: nextStep.note?.trim() || null, dueOn: nextStep.dueOn.toString() }
      : null,
  };
}

function refusedAs(refused: ExchangeRefusal, context: SignedInContext) {
  if (refused.kind === 'input') return context.refused(refused.refusal, refused.field);
  const { code, parameters, missing } = refused.refusal;
  return context.permissionMissing(
    { code, parameters },
    missing.map((one) => context.say(`missing.${one}`)),
  );
}
