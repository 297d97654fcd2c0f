import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Temporal } from 'temporal-polyfill';
import { Requires, SignedIn } from '../api/access.js';
import { toGraphql } from '../api/graphql-names.js';
import { type SignedInContext } from '../api/request-context.js';
import { type ImpactAssessmentResult, type RegisterEntry } from '../api/schema.generated.js';
import { Database } from '../database/database.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { RETENTION_MONTHS } from './domain/ground.js';
import { type ImpactAssessment } from './domain/impact-assessment.js';
import { ALL_PURPOSES, PURPOSES } from './domain/purpose.js';
import { ImpactAssessmentService } from './impact-assessment.service.js';

interface AssessmentArguments {
  readonly reference: string;
  readonly signedOn: Temporal.PlainDate;
  readonly signedBy: string;
  readonly coversRegularContacts: boolean;
  readonly endsOn?: Temporal.PlainDate | null;
}

/** The impact assessment and the register of processing. What is about one person is asked through that person. */
@Resolver()
export class PrivacyResolver {
  constructor(
    private readonly database: Database,
    private readonly assessments: ImpactAssessmentService,
    private readonly audit: AuditTrail,
  ) {}

  @Query('impactAssessment')
  @SignedIn()
  async impactAssessment(@Context() { viewer, now }: SignedInContext) {
    const inForce = await this.database.withTenant(viewer.scope, (tx) => this.assessments.inForce(tx, now));
    return inForce === null ? null : answerAssessment(inForce);
  }

  @Query('register')
  @SignedIn()
  register(@Context() context: SignedInContext): RegisterEntry[] {
    const retention = context.say('register.retention', { years: RETENTION_MONTHS / 12 });
    return ALL_PURPOSES.map((code) => {
      const { relations, categories, recipients } = PURPOSES[code];
      const bases = relations.length > 0 ? ['legitimate-interest', 'consent'] : ['consent'];
      return {
        purpose: toGraphql(code),
        name: context.say(`purpose.${code}`),
        sentence: context.say(`purpose.${code}.sentence`),
        lawfulBases: bases.map((basis) => context.say(`basis.${basis}`)),
        categories: categories.map((category) => context.say(`category.${category}`)),
        retention,
        recipients: recipients.map((recipient) => context.say(`recipient.${recipient}`)),
      };
    });
  }

  @Mutation('recordImpactAssessment')
  @Requires('manage-impact-assessment')
  async recordImpactAssessment(
    @Args() given: AssessmentArguments,
    @Context() context: SignedInContext,
  ): Promise<ImpactAssessmentResult> {
    const { viewer, now: at } = context;
    const { staffId, organisationId } = viewer;
    const assessment = {
      reference: given.reference,
      signedOn: given.signedOn.toString(),
      signedBy: given.signedBy,
      coversRegularContacts: given.coversRegularContacts,
      endsOn: given.endsOn?.toString() ?? null,
    };
    // Every subject's grants follow, whatever sections the data officer may read.
    const done = await this.database.withTenant(
      { organisationId, sections: 'all' },
      async (tx) => {
        const recorded = await this.assessments.record(tx, { staffId, at }, assessment);
        if (recorded.ok) await this.audit.record(tx, { action: 'impact-assessment-recorded', staffId });
        return recorded;
      },
      { statementTimeoutMs: 0 },
    );
    return done.ok
      ? { __typename: 'ImpactAssessment', ...answerAssessment(done.value) }
      : context.refused(done.error);
  }
}

const answerAssessment = ({ withdrawnAt: _, ...assessment }: ImpactAssessment) => assessment;
