import { type Tx } from '../../../src/database/tenant.js';
import { type Id, newId } from '../../../src/kernel/id.js';
import { PersonService } from '../../../src/people/person.service.js';
import { ConsentService } from '../../../src/privacy/consent.service.js';
import { ImpactAssessmentService } from '../../../src/privacy/impact-assessment.service.js';
import { PermissionService } from '../../../src/privacy/permission.service.js';
import { AgreementService } from '../../../src/recruitment/agreement.service.js';
import { type Lead } from '../../../src/recruitment/domain/lead.js';
import { openStages, type Pipeline, type Stage } from '../../../src/recruitment/domain/pipeline.js';
import { LeadChangeService } from '../../../src/recruitment/lead-change.service.js';
import { PipelineService } from '../../../src/recruitment/pipeline.service.js';
import { DEFAULT_MODEL } from '../../../src/scoring/domain/signal-rule.js';
import { ScoreStore } from '../../../src/scoring/score.store.js';
import { type TestApi, testApi } from '../../support/api.js';
import { NOON } from '../../support/clock.js';

let api: TestApi;
let pipeline: Pipeline;
let stages: readonly Stage[];
let actor: { readonly staffId: Id; readonly at: typeof NOON };
const inTenant = <T>(work: (tx: Tx) => Promise<T>) =>
  api.database.database.withTenant({ organisationId: api.organisationId, sections: 'all' }, work);

beforeAll(async () => {
  api = await testApi();
  actor = { staffId: api.staffId, at: NOON };
  await inTenant(async (tx) => {
    pipeline = (await api.get(PipelineService).all(tx))[0]!;
    stages = openStages(pipeline);
    await api.get(ScoreStore).activate(tx, DEFAULT_MODEL, null, NOON.toString());
    await api.get(ImpactAssessmentService).record(tx, actor, {
      reference: 'AIPD-2027-1',
      signedOn: '2027-01-15',
      signedBy: 'Déléguée',
      coversRegularContacts: false,
      endsOn: null,
    });
  });
});
afterAll(() => api.close());

interface Scored {
  readonly person: { readonly id: Id; readonly subjectId: Id };
  readonly grantId: Id | null;
}

/** A member with these scores, in tenths; none at all for an empty list. */
async function member(scores: readonly (number | null)[]): Promise<Scored> {
  return inTenant(async (tx) => {
    const added = await api.get(PersonService).add(tx, actor, {
      name: `Personne ${newId()}`,
      jobTitle: null,
      workplaceId: null,
      sectionIds: [api.sectionId],
      phone: null,
      email: null,
      language: 'fr',
      collection: 'from-the-person',
      relation: {
        value: {
          kind: 'member',
          since: '2026-01-01',
          evidence: [{ kind: 'membership-record', dated: '2027-01-01' }],
        },
        note: null,
      },
    });
    if (!added.ok) throw new Error(added.error.code);
    const person = added.value;
    const granted = await api.get(PermissionService).granted(tx, [person.subjectId], 'scoring', NOON);
    const grantId = granted.get(person.subjectId)!.grantId;
    await tx.run(
      `insert into scoring.scores (organisation_id, person_id, axis, tenths, message_count, model_version, grant_id, computed_at)
       select $1, $2, axis, tenths, 9, 1, $3, $4 from unnest($5::text[], $6::int[]) as s (axis, tenths)`,
      [
        tx.organisationId,
        person.id,
        grantId,
        NOON.toString(),
        ['readiness', 'leadership'].slice(0, scores.length),
        scores,
      ],
    );
    return { person, grantId };
  });
}

const take = (person: Scored['person'], at = 0): Promise<Lead> =>
  decided((tx) =>
    api.get(LeadChangeService).take(tx, actor, {
      person,
      pipelineId: pipeline.id,
      stageId: stages[at]!.id,
      ownerId: null,
      reason: 'On s’est parlé',
      nextStep: null,
    }),
  );
const move = ({ id, version }: Lead, to: number): Promise<Lead> =>
  decided((tx) =>
    api
      .get(LeadChangeService)
      .move(
        tx,
        actor,
        { id, expectedVersion: version },
        { stageId: stages[to]!.id, reason: 'Vu', nextStep: null },
      ),
  );
const close = ({ id, version }: Lead, outcome: 'won' | 'lost' | 'paused'): Promise<Lead> =>
  decided((tx) =>
    api.get(LeadChangeService).close(tx, actor, { id, expectedVersion: version }, { outcome, reason: 'Fin' }),
  );
async function decided(
  work: (tx: Tx) => Promise<{ readonly ok: boolean; readonly value?: Lead }>,
): Promise<Lead> {
  const done = await inTenant(work);
  if (done.value === undefined) throw new Error('The decision was refused.');
  return done.value;
}

/** What was noted of a lead's decisions: version and whether it went the way of the score. */
const noted = (lead: Lead) =>
  api.database.owner.query<{ version: number; agrees: boolean; grantId: Id }>(
    'select version, agrees, grant_id as "grantId" from recruitment.score_agreements where lead_id = $1 order by version',
    [lead.id],
  );

test('a decision is noted as going with the better score or against it, on the ground of the scoring', async () => {
  const { person, grantId } = await member([120, 640]);
  const lead = await close(await move(await take(person), 1), 'lost');
  expect(await noted(lead)).toEqual([
    { version: 1, agrees: true, grantId },
    { version: 2, agrees: true, grantId },
    { version: 3, agrees: false, grantId },
  ]);
});

test('where the score speaks against it, going on goes against the score and going back goes with it', async () => {
  const { person } = await member([499, null]);
  const lead = await move(await move(await take(person), 2), 0);
  expect((await noted(lead)).map(({ agrees }) => agrees)).toEqual([false, false, true]);
});

test('a decision without a direction, or about somebody without a score, is not noted', async () => {
  const { person } = await member([900]);
  expect(await noted(await close(await take(person), 'paused'))).toHaveLength(1);
  const { person: unscored } = await member([]);
  const { person: tooLittle } = await member([null, null]);
  for (const one of [unscored, tooLittle]) expect(await noted(await take(one))).toEqual([]);
});

test('what was noted is counted, and goes with the ground of the scoring', async () => {
  const before = await inTenant((tx) => api.get(AgreementService).state(tx, NOON));
  const { person } = await member([700]);
  const lead = await take(person);
  expect(await inTenant((tx) => api.get(AgreementService).state(tx, NOON))).toMatchObject({
    decisions: before.decisions + 1,
    agreeing: before.agreeing + 1,
  });
  await inTenant((tx) => api.get(ConsentService).object(tx, actor, person.subjectId, 'scoring'));
  expect(await noted(lead)).toEqual([]);
  expect(await inTenant((tx) => api.get(AgreementService).state(tx, NOON))).toMatchObject(before);
});
