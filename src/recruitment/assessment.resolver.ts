import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '../api/access.js';
import { type SignedInContext } from '../api/request-context.js';
import { Database } from '../database/database.js';
import { type Id } from '../kernel/id.js';
import { refusal } from '../kernel/result.js';
import { STAFF } from '../organisation/organisation.loaders.js';
import { PERSON } from '../people/person.loaders.js';
import { AgreementService } from './agreement.service.js';
import { AssessmentService } from './assessment.service.js';
import { type StoredAssessment } from './assessment.store.js';
import { AGREEMENT_DAYS, DECISIONS_NEEDED } from './domain/agreement.js';

/** Human judgements, and whether they are more than the score said over again. */
@Resolver('Assessment')
export class AssessmentResolver {
  constructor(
    private readonly database: Database,
    private readonly assessments: AssessmentService,
    private readonly agreements: AgreementService,
  ) {}

  @Mutation('assess')
  @Requires('note-exchanges')
  async assess(
    @Args('personId') personId: Id,
    @Args('value') value: number,
    @Args('note') note: string | null | undefined,
    @Context() context: SignedInContext,
  ) {
    const person = await context.load(PERSON, personId);
    if (person === null) return context.refused(refusal('not-found'), 'personId');
    const { viewer, now } = context;
    const done = await this.database.withTenant(viewer.scopeFor('note-exchanges'), (tx) =>
      this.assessments.assess(
        tx,
        { staffId: viewer.staffId, at: now },
        { person, value, note: note ?? null },
      ),
    );
    if (done.ok) return { __typename: 'Assessment', ...done.value };
    const { code, parameters } = done.error;
    if (!('verdict' in done.error)) return context.refused({ code, parameters }, done.error.field);
    return context.permissionMissing(
      { code, parameters },
      done.error.missing.map((one) => context.say(`missing.${one}`)),
    );
  }

  @Query('decisionAgreement')
  @Requires('manage-impact-assessment')
  async decisionAgreement(@Context() context: SignedInContext) {
    const scope = context.viewer.scopeFor('manage-impact-assessment');
    const state = await this.database.withTenant(scope, (tx) => this.agreements.state(tx, context.now));
    const which = state.isAlarming ? 'alarming' : state.percent === null ? 'too-few' : 'fine';
    const sentence = context.say(`agreement.${which}`, {
      percent: state.percent ?? 0,
      decisions: state.decisions,
      needed: DECISIONS_NEEDED,
      days: AGREEMENT_DAYS,
    });
    return { ...state, sentence };
  }

  @ResolveField('label')
  label(@Parent() assessment: StoredAssessment, @Context() context: SignedInContext): string {
    return context.say(`assessment.${assessment.value}`);
  }

  @ResolveField('at')
  at(@Parent() assessment: StoredAssessment): string {
    return assessment.assessedAt;
  }

  @ResolveField('by')
  by(@Parent() assessment: StoredAssessment, @Context() context: SignedInContext) {
    return context.load(STAFF, assessment.staffId);
  }
}
