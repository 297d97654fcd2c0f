import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../api/access.js';
import { toDomain } from '../api/graphql-names.js';
import { type SignedInContext } from '../api/request-context.js';
import {
  type NoticesGivenResult,
  type PreferenceLinkResult,
  type Purpose as GraphqlPurpose,
} from '../api/schema.generated.js';
import { Database } from '../database/database.js';
import { type Id, isId } from '../kernel/id.js';
import { type Refusal, refusal } from '../kernel/result.js';
import { dayOf } from '../kernel/time.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { ConsentService } from '../privacy/consent.service.js';
import { readReach } from '../privacy/domain/channel.js';
import { isMethod } from '../privacy/domain/method.js';
import { type Cell, isCell } from '../privacy/domain/preference-link.js';
import { type Standing } from '../privacy/domain/standing.js';
import { PreferenceLinkService } from '../privacy/preference-link.service.js';
import { StandingService } from '../privacy/standing.service.js';
import { PersonStore } from './person.store.js';

/** What brings people to their own page, and what tells them that they are known. */
@Resolver()
export class PreferenceLinkResolver {
  constructor(
    private readonly database: Database,
    private readonly persons: PersonStore,
    private readonly standings: StandingService,
    private readonly links: PreferenceLinkService,
    private readonly consents: ConsentService,
    private readonly audit: AuditTrail,
  ) {}

  @Mutation('makePreferenceLink')
  @Requires('manage-grounds')
  async makePreferenceLink(
    @Args('personId') personId: Id,
    @Args('sentBy') sentBy: string | null | undefined,
    @Args('askedPurpose') askedPurpose: GraphqlPurpose | null | undefined,
    @Context() context: SignedInContext,
  ): Promise<PreferenceLinkResult> {
    const { viewer, now: at } = context;
    const { staffId } = viewer;
    const reach = readReach(sentBy ?? 'any');
    if (reach === null) return context.refused(refusal('channel-unknown'), 'sentBy');
    const asked = askedPurpose ? { purpose: toDomain(askedPurpose), reach } : null;
    return this.database.withTenant(viewer.scopeFor('manage-grounds'), async (tx) => {
      const [person] = isId(personId) ? await this.persons.byIds(tx, [personId]) : [];
      if (person === undefined) return context.refused(refusal('not-found'));
      const { subjectId, language } = person;
      const standing = (await this.standings.of(tx, [subjectId])).get(subjectId)!;
      const why = asked === null ? null : whyNotAsk(standing, asked);
      if (why !== null) return context.refused(why, 'askedPurpose');
      const made = await this.links.make(
        tx,
        { staffId, at },
        {
          subjectId,
          language,
          sentBy: reach === 'any' ? null : reach,
          asked,
        },
      );
      const action = asked === null ? 'preference-link-made' : 'consent-asked';
      await this.audit.record(tx, { action, staffId, subjectId, objectKind: 'person', objectId: personId });
      return { __typename: 'PreferenceLink', ...made };
    });
  }

  @Mutation('giveNotice')
  @Requires('manage-grounds')
  async giveNotice(
    @Args('personIds') personIds: Id[],
    @Args('method') method: string,
    @Context() context: SignedInContext,
  ): Promise<NoticesGivenResult> {
    const { viewer, now: at, language } = context;
    const { staffId } = viewer;
    if (!isMethod(method)) return context.refused(refusal('consent-method-missing'), 'method');
    if (personIds.length > MOST_AT_ONCE) return context.refused(refusal('notices-too-many'), 'personIds');
    return this.database.withTenant(viewer.scopeFor('manage-grounds'), async (tx) => {
      const persons = await this.persons.byIds(tx, [...new Set(personIds)].filter(isId));
      if (persons.length === 0) return context.refused(refusal('not-found'));
      const subjectIds = persons.map(({ subjectId }) => subjectId);
      await this.consents.recordNotice(tx, { staffId, at }, subjectIds, { language, method, givenAt: at });
      for (const { id: objectId, subjectId } of persons) {
        const about = { staffId, subjectId, objectKind: 'person', objectId };
        await this.audit.record(tx, { action: 'notice-given', ...about });
      }
      return { __typename: 'NoticesGiven', count: persons.length };
    });
  }
}

const MOST_AT_ONCE = 200;

/** Whoever objected is not asked again (Art. 21); and there is nothing to ask for where the purpose has no such channel. */
function whyNotAsk(standing: Standing, asked: Cell): Refusal | null {
  if (!isCell(asked)) return refusal('purpose-has-no-channel', { channel: asked.reach });
  const objection = standing.objections.find(({ purpose }) => purpose === asked.purpose);
  return objection === undefined ? null : refusal('objected', { on: dayOf(objection.objectedAt) });
}
