import fc from 'fast-check';
import { type Tx } from '../../../src/database/tenant.js';
import { type Id, newId } from '../../../src/kernel/id.js';
import { ConsentService } from '../../../src/privacy/consent.service.js';
import { PersonService } from '../../../src/people/person.service.js';
import { type Lead, replay } from '../../../src/recruitment/domain/lead.js';
import { type Pipeline } from '../../../src/recruitment/domain/pipeline.js';
import { LeadChangeService, type LeadChanged } from '../../../src/recruitment/lead-change.service.js';
import { LeadStore } from '../../../src/recruitment/lead.store.js';
import { PipelineService } from '../../../src/recruitment/pipeline.service.js';
import { type TestApi, testApi } from '../../support/api.js';
import { NOON } from '../../support/clock.js';

/** Operations that race in one run, and runs. */
const [AT_ONCE, RUNS] = [40, 6];

let api: TestApi;
let pipeline: Pipeline;
let changes: LeadChangeService;
let actor: { staffId: Id; at: typeof NOON };
const inTenant = <T>(work: (tx: Tx) => Promise<T>) =>
  api.database.database.withTenant({ organisationId: api.organisationId, sections: 'all' }, work);

beforeAll(async () => {
  api = await testApi();
  actor = { staffId: api.staffId, at: NOON };
  changes = api.get(LeadChangeService);
  [pipeline] = (await inTenant((tx) => api.get(PipelineService).all(tx))) as [Pipeline];
});
afterAll(() => api.close());

/** A member with an open lead. */
const begin = (): Promise<{ lead: Lead; subjectId: Id }> =>
  inTenant(async (tx) => {
    const person = await api.get(PersonService).add(tx, actor, {
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
    if (!person.ok) throw new Error(person.error.code);
    const wanted = { pipelineId: pipeline.id, stageId: null, ownerId: null, reason: 'Essai', nextStep: null };
    const lead = await changes.take(tx, actor, { ...wanted, person: person.value });
    if (!lead.ok) throw new Error(lead.error.code);
    return { lead: lead.value, subjectId: person.value.subjectId };
  });

const EXPECTED = new Set(['stale-version', 'stage-not-reachable', 'lead.closed', 'lead.owned-already']);

/** Tries once, from the version last seen: whoever was overtaken is told so. Wish 0 closes. */
async function attempt(lead: Lead, wish: number, seen: number): Promise<LeadChanged> {
  const of = { id: lead.id, expectedVersion: seen };
  return inTenant((tx) => {
    if (wish === 0) return changes.close(tx, actor, of, { outcome: 'lost', reason: 'Fin' });
    const stageId = pipeline.stages[wish % pipeline.stages.length]!.id;
    return changes.move(tx, actor, of, { stageId, reason: `Vers ${wish}`, nextStep: null });
  });
}

const present = (lead: Lead) =>
  inTenant(async (tx) => {
    const [now] = await api.get(LeadStore).byIds(tx, [lead.id], NOON.toString());
    const history = (await api.get(LeadStore).histories(tx, [lead.id])).get(lead.id)!;
    return { now: now!, history };
  });

test('racing changes: each is done wholly or refused, none is lost, and history replays to the present', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ wish: fc.nat(30), ahead: fc.nat(6) }), {
        minLength: AT_ONCE,
        maxLength: AT_ONCE,
      }),
      async (tries) => {
        const { lead } = await begin();
        const done = await Promise.all(tries.map(({ wish, ahead }) => attempt(lead, wish, 1 + ahead)));
        const refused = done.flatMap((one) => (one.ok ? [] : [one.error.code]));
        expect(refused.filter((code) => !EXPECTED.has(code))).toEqual([]);
        const { now, history } = await present(lead);
        expect(now.version).toBe(1 + done.filter(({ ok }) => ok).length);
        const { id, personId, pipelineId } = lead;
        expect(replay({ id, personId, pipelineId }, history)).toEqual(now);
        const versions = done.flatMap((one) => (one.ok ? [one.value.version] : []));
        expect(new Set(versions).size).toBe(versions.length);
      },
    ),
    { numRuns: RUNS },
  );
});

test('a withdrawal that races with moves leaves nothing of the lead, whoever comes first', async () => {
  for (let round = 0; round < 4; round += 1) {
    const { lead, subjectId } = await begin();
    const moves = [1, 2, 3].map((wish) => attempt(lead, wish, 1));
    const objecting = inTenant((tx) =>
      api.get(ConsentService).object(tx, actor, subjectId, 'recruitment-contact'),
    );
    const done = await Promise.all(moves);
    await objecting;
    for (const one of done)
      if (!one.ok) expect(['not-found', 'stale-version', 'objected']).toContain(one.error.code);
    for (const table of ['leads', 'lead_changes', 'score_agreements'])
      expect(
        await api.database.owner.query(`select from recruitment.${table} where person_id = $1`, [
          lead.personId,
        ]),
      ).toEqual([]);
  }
});

test('nobody rewrites history: the service’s own role may not', async () => {
  const { lead } = await begin();
  for (const table of ['lead_changes', 'assessments', 'score_agreements'])
    await expect(
      inTenant((tx) => tx.run(`update recruitment.${table} set person_id = $1`, [lead.personId])),
    ).rejects.toMatchObject({ code: '42501' });
});
