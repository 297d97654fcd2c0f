import fc from 'fast-check';
import { type Tx } from '../../../src/database/tenant.js';
import { type Id, newId } from '../../../src/kernel/id.js';
import { dayOf, instantOf } from '../../../src/kernel/time.js';
import { permit } from '../../../src/privacy/domain/permission.js';
import { type Purpose } from '../../../src/privacy/domain/purpose.js';
import { AgreementStore } from '../../../src/recruitment/agreement.store.js';
import { AssessmentStore } from '../../../src/recruitment/assessment.store.js';
import { BoardStore } from '../../../src/recruitment/board.store.js';
import { DayStore } from '../../../src/recruitment/day.store.js';
import { LeadStore } from '../../../src/recruitment/lead.store.js';
import { LeadTimeline } from '../../../src/recruitment/lead-timeline.store.js';
import { TaskStore } from '../../../src/recruitment/task.store.js';
import { DEFAULT_MODEL } from '../../../src/scoring/domain/signal-rule.js';
import { LeadListStore } from '../../../src/scoring/lead-list.store.js';
import { ScoreStore } from '../../../src/scoring/score.store.js';
import { ScoreViewStore } from '../../../src/scoring/score-view.store.js';
import { addAuthors, addPersons, addPosts, addSource } from '../../support/conversations.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';
import { foundOrganisation, privacyOver } from '../../support/privacy.js';
import { anyStanding, assessment, NOW, relation } from '../../support/standings.js';
import { storeStanding } from '../../support/stored-standing.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

/** A person on whom everything was written that a ground allowed at NOW, the sweep never having come since. */
interface Written {
  readonly subjectId: Id;
  readonly personId: Id;
  readonly staffId: Id;
  readonly leadId: Id;
}

async function grantOf(tx: Tx, subjectId: Id, purpose: Purpose): Promise<Id | undefined> {
  const rows = await tx.query<{ id: Id }>(
    `select id from privacy.grants where subject_id = $1 and purpose = $2 and channel = 'any'`,
    [subjectId, purpose],
  );
  return rows[0]?.id;
}

async function scored(tx: Tx, personId: Id, sectionId: Id, grantId: Id): Promise<void> {
  await new ScoreStore().activate(tx, DEFAULT_MODEL, null, NOW.toString());
  await tx.run(
    `insert into scoring.scores (organisation_id, person_id, axis, tenths, message_count, model_version, grant_id, computed_at)
     values ($1, $2, 'readiness', 500, 9, $3, $4, $5)`,
    [tx.organisationId, personId, DEFAULT_MODEL.version, grantId, NOW.toString()],
  );
  await tx.run(
    `insert into scoring.contributions (organisation_id, person_id, axis, signal, tenths, occurrences)
     values ($1, $2, 'readiness', 'offers', 500, 1)`,
    [tx.organisationId, personId],
  );
  const sourceId = await addSource(tx, sectionId);
  const [account] = await addAuthors(tx, sourceId, [personId]);
  const [postId] = await addPosts(tx, sourceId, [{ account: account!, at: NOW }]);
  await tx.run(
    `insert into scoring.evidence (organisation_id, person_id, axis, signal, id, post_id, source_id, occurred_at, points_millis)
     values ($1, $2, 'readiness', 'offers', $3, $4, $5, $6, 1)`,
    [tx.organisationId, personId, newId(), postId, sourceId, NOW.toString()],
  );
}

async function accompanied(tx: Tx, { personId, staffId, leadId }: Written, grantId: Id): Promise<void> {
  const [pipeline, stage, org] = [newId(), newId(), tx.organisationId];
  await tx.run(`insert into recruitment.pipelines values ($1, $2, 'membership')`, [org, pipeline]);
  await tx.run(
    `insert into recruitment.stages (organisation_id, id, pipeline_id, position, code) values ($1, $2, $3, 1, 'met')`,
    [org, stage, pipeline],
  );
  const lead = {
    id: leadId,
    personId,
    pipelineId: pipeline,
    stageId: stage,
    ownerId: staffId,
    openedAt: NOW.toString(),
    stageSince: NOW.toString(),
    outcome: null,
    closedAt: null,
    version: 1,
  };
  const opening = {
    kind: 'opened',
    stageId: stage,
    ownerId: staffId,
    version: 1,
    staffId,
    at: NOW.toString(),
  };
  await new LeadStore(db.sealer).insert(tx, lead as never, opening as never, grantId);
  await new AssessmentStore(db.sealer).insert(tx, {
    id: newId(),
    personId,
    value: 3,
    note: null,
    staffId,
    assessedAt: NOW.toString(),
  });
  await tx.run(
    `insert into recruitment.tasks (organisation_id, id, person_id, owner_id, kind, due_on, created_at)
     values ($1, $2, $3, $4, 'call', '2020-01-01', now())`,
    [org, newId(), personId, staffId],
  );
}

/** Which hot paths show the person at an instant. */
async function shown(tx: Tx, { personId, staffId, leadId }: Written, now: string) {
  const [views, list, leads] = [new ScoreViewStore(), new LeadListStore(), new LeadStore(db.sealer)];
  const one = { first: 1, after: null };
  const of = { personId, axis: 'readiness', signal: 'offers' } as const;
  const board = { now, stillBefore: now, today: now.slice(0, 10) };
  const evidence = await tx.query<{ id: Id }>('select id from scoring.evidence');
  const [first] = evidence;
  const timeline = { personId, subjectId: personId, before: null, limit: 9, now };
  const tasks = new TaskStore(db.sealer);
  const assessments = new AssessmentStore(db.sealer);
  return {
    scoring: {
      scores: (await views.scoresOf(tx, [personId], now)).length,
      evidence: (await views.evidence(tx, of, one, now)).items.length,
      'one piece': first && (await views.oneEvidence(tx, first.id, now)) ? 1 : 0,
      state: (await views.state(tx, now)).scoredPersons,
      agreement: (await new AgreementStore().scoreOf(tx, personId, now)) === null ? 0 : 1,
    },
    contact: {
      board: (await new BoardStore().page(tx, {}, board, one)).items.length,
      lead: (await leads.byIds(tx, [leadId], now)).length,
      'leads of the person': (await leads.ofPersons(tx, [personId], now)).length,
      'steps due': (await tasks.dueOfOwner(tx, staffId, now.slice(0, 10), now)).length,
      steps: (await tasks.openOfPersons(tx, [personId], now)).length,
      assessments: (await assessments.ofPersons(tx, [personId], now)).length,
      timeline: Math.min(1, (await new LeadTimeline(db.sealer).entries(tx, timeline)).length),
    },
    'both grounds': { toMeet: (await new DayStore().toMeet(tx, { now, staffId, staff: [] })).length },
    listed: (await list.page(tx, 'readiness', { isScored: true }, one, now)).items.length,
  };
}

const every = (paths: object, value: number) =>
  Object.fromEntries(Object.keys(paths).map((path) => [path, value]));

/** Any standing; and as often one whose only question is when what it rests on ends. */
const standings = fc.oneof(
  anyStanding,
  fc
    .tuple(anyStanding, fc.option(fc.integer({ min: 1, max: 800 })), fc.boolean())
    .map(([standing, days, isMember]) => ({
      ...standing,
      ...{ erasedAt: null, restrictedAt: null, objections: [], collection: 'from-the-person' as const },
      relations: isMember ? [relation()] : standing.relations,
      impactAssessments: [
        assessment({
          coversRegularContacts: true,
          endsOn: days === null ? null : dayOf(instantOf(NOW.epochMilliseconds + days * 86_400_000)),
        }),
      ],
    })),
);

test('every hot list shows what permit() permits at that moment, whether or not the sweep has come', async () => {
  let permitted = 0;
  let ended = 0;
  await fc.assert(
    fc.asyncProperty(standings, fc.integer({ min: 0, max: 1500 }), async (standing, days) => {
      const own = await foundOrganisation(db);
      await db.database.withTenant(own.scope, async (tx) => {
        const subjectId = await storeStanding(tx, standing);
        await privacyOver(db).permissions.refresh(tx, [subjectId], NOW);
        const written = { subjectId, personId: newId(), staffId: newId(), leadId: newId() };
        await addPersons(tx, [
          { id: written.personId, subjectId, name: 'Ana Durand', sections: [own.sectionId] },
        ]);
        await tx.run(
          `insert into organisation.staff (organisation_id, id, name, email_sealed) values ($1, $2, 'x', 'x')`,
          [tx.organisationId, written.staffId],
        );
        const [scoring, contact] = [
          await grantOf(tx, subjectId, 'scoring'),
          await grantOf(tx, subjectId, 'recruitment-contact'),
        ];
        if (scoring !== undefined) await scored(tx, written.personId, own.sectionId, scoring);
        if (contact !== undefined) await accompanied(tx, written, contact);
        const mine = { ...standing, subjectId, organisationId: tx.organisationId };
        for (const at of [NOW, instantOf(NOW.epochMilliseconds + days * 86_400_000)]) {
          const may = (purpose: Purpose) => (permit(mine, purpose, at).ok ? 1 : 0);
          const paths = await shown(tx, written, at.toString());
          expect(paths.scoring).toEqual(every(paths.scoring, may('scoring')));
          // What a ground that came later than NOW would allow was not written.
          const mayContact = contact === undefined ? 0 : may('recruitment-contact');
          expect(paths.contact).toEqual(every(paths.contact, mayContact));
          const both = may('scoring') * may('recruitment-contact');
          expect(paths['both grounds']).toEqual(every(paths['both grounds'], both));
          expect(paths.listed).toBeLessThanOrEqual(may('scoring'));
          if (both === 1) expect(paths.listed).toBe(1);
          permitted += may('scoring');
          ended += scoring !== undefined && may('scoring') === 0 ? 1 : 0;
        }
      });
    }),
    { numRuns: 150 },
  );
  expect(permitted).toBeGreaterThan(20);
  expect(ended).toBeGreaterThan(0);
});
