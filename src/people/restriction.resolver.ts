import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Temporal } from 'temporal-polyfill';
import { Requires } from '../api/access.js';
import { toDomain } from '../api/graphql-names.js';
import { type SignedInContext } from '../api/request-context.js';
import { type RestrictionReason, type StandingResult } from '../api/schema.generated.js';
import { Database } from '../database/database.js';
import { type Tx } from '../database/tenant.js';
import { type Id, isId } from '../kernel/id.js';
import { type Refusal, type Result, refusal } from '../kernel/result.js';
import { type Capability } from '../organisation/domain/role.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { type Actor } from '../privacy/actor.js';
import { isRestrictionReason } from '../privacy/domain/restriction.js';
import { RestrictionService } from '../privacy/restriction.service.js';
import { answerStanding } from '../privacy/standing-answer.js';
import { StandingService } from '../privacy/standing.service.js';
import { PERSON } from './person.loaders.js';
import { PersonStore } from './person.store.js';
import { RestrictionStore } from './restriction.store.js';

type Change = (tx: Tx, actor: Actor, subjectId: Id) => Promise<Result<true, Refusal>>;

/** Restrictions of processing (GDPR Art. 18). Whoever hears the person begins one; the data officer ends it. */
@Resolver()
export class RestrictionResolver {
  constructor(
    private readonly database: Database,
    private readonly persons: PersonStore,
    private readonly list: RestrictionStore,
    private readonly restrictions: RestrictionService,
    private readonly standings: StandingService,
    private readonly audit: AuditTrail,
  ) {}

  @Query('restrictedPersons')
  @Requires('erase-persons')
  async restrictedPersons(@Context() context: SignedInContext) {
    const { viewer } = context;
    const rows = await this.database.withTenant(viewer.scopeFor('erase-persons'), async (tx) => {
      const found = await this.list.list(tx);
      await this.audit.record(tx, {
        action: 'restricted-persons-listed',
        staffId: viewer.staffId,
        detail: { persons: found.length },
      });
      return found;
    });
    const persons = await context.loadMany(
      PERSON,
      rows.map(({ personId }) => personId),
    );
    return rows.flatMap(({ since, reason }, index) => {
      const person = persons[index] ?? null;
      const why = isRestrictionReason(reason) ? context.say(`restriction.${reason}`) : reason;
      return person === null ? [] : [{ person, since, reason: why }];
    });
  }

  @Mutation('restrictPerson')
  @Requires('manage-grounds')
  restrictPerson(
    @Args('personId') personId: Id,
    @Args('reason') reason: RestrictionReason,
    @Context() context: SignedInContext,
  ): Promise<StandingResult> {
    return this.change(context, 'manage-grounds', personId, 'restriction-begun', (tx, actor, subjectId) =>
      this.restrictions.restrict(tx, actor, subjectId, toDomain(reason)),
    );
  }

  @Mutation('liftRestriction')
  @Requires('erase-persons')
  liftRestriction(
    @Args('personId') personId: Id,
    @Args('toldOn') toldOn: Temporal.PlainDate,
    @Args('method') method: string,
    @Context() context: SignedInContext,
  ): Promise<StandingResult> {
    return this.change(context, 'erase-persons', personId, 'restriction-lifted', (tx, actor, subjectId) =>
      this.restrictions.lift(tx, actor, subjectId, { toldOn: toldOn.toString(), method }),
    );
  }

  private async change(
    context: SignedInContext,
    capability: Capability,
    personId: Id,
    action: string,
    change: Change,
  ): Promise<StandingResult> {
    const { viewer, now: at } = context;
    const { staffId } = viewer;
    return this.database.withTenant(viewer.scopeFor(capability), async (tx) => {
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
