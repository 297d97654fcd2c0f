import fc from 'fast-check';
import { newId } from '../../../src/kernel/id.js';
import {
  after,
  assigning,
  closing,
  type Lead,
  type LeadAct,
  type LeadChange,
  moving,
  opened,
  opening,
  REASON_LIMIT,
  replay,
} from '../../../src/recruitment/domain/lead.js';
import { type Pipeline } from '../../../src/recruitment/domain/pipeline.js';

const stage = (code: string, isRetired = false) => ({ id: newId(), code, name: null, isRetired });
const stages = [stage('to-meet'), stage('met'), stage('trusted'), stage('gone', true)];
const [toMeet, met, trusted, gone] = stages.map(({ id }) => id) as [string, string, string, string];
const pipeline: Pipeline = { id: newId(), code: 'membership', version: 1, stages };
const [of, staffId, other] = [{ id: newId(), personId: newId(), pipelineId: pipeline.id }, newId(), newId()];

const at = (version: number) => new Date(Date.UTC(2027, 0, version)).toISOString();
const changeOf = (act: LeadAct, version: number): LeadChange => ({
  ...act,
  version,
  at: at(version),
  staffId,
});
const first = changeOf({ kind: 'opened', stageId: toMeet, ownerId: staffId, reason: 'En a parlé' }, 1);
const begun = (): Lead => opened(of, first as LeadChange & { kind: 'opened' });

test('a lead begins at the first stage unless another is chosen, and never at a retired one', () => {
  const wanted = { stageId: null, ownerId: staffId, reason: ' En a parlé ' };
  expect(opening(pipeline, wanted)).toMatchObject({
    ok: true,
    value: { stageId: toMeet, reason: 'En a parlé' },
  });
  expect(opening(pipeline, { ...wanted, stageId: trusted })).toMatchObject({ value: { stageId: trusted } });
  const refused = opening(pipeline, { ...wanted, stageId: gone });
  expect(refused).toMatchObject({ ok: false, error: { code: 'stage-not-reachable' } });
});

test('any other stage of the same pipeline can be reached, backwards too; a refusal names them', () => {
  const lead = after(begun(), changeOf({ kind: 'moved', stageId: met, reason: 'Vue' }, 2));
  expect(moving(lead, pipeline, trusted, 'Deux cafés').ok).toBe(true);
  expect(moving(lead, pipeline, toMeet, 'Erreur').ok).toBe(true);
  for (const stageId of [met, gone, newId()]) {
    const refused = moving(lead, pipeline, stageId, 'Pourquoi pas');
    expect(refused).toMatchObject({ ok: false, error: { code: 'stage-not-reachable' } });
    expect(refused.ok ? [] : refused.error.reachable?.map(({ id }) => id)).toEqual([toMeet, trusted]);
  }
});

test('no move, opening or end without a reason, nor with a whole file as one', () => {
  const lead = begun();
  for (const [reason, code] of [
    ['  \n', 'lead.reason-missing'],
    ['x'.repeat(REASON_LIMIT + 1), 'lead.reason-too-long'],
  ] as const) {
    const refused = { ok: false, error: { code, field: 'reason' } };
    expect(moving(lead, pipeline, met, reason)).toMatchObject(refused);
    expect(closing(lead, 'won', reason)).toMatchObject(refused);
    expect(opening(pipeline, { stageId: null, ownerId: staffId, reason })).toMatchObject(refused);
  }
});

test('a closed lead goes nowhere', () => {
  const lead = after(begun(), changeOf({ kind: 'closed', outcome: 'paused', reason: 'Congé' }, 2));
  const refused = { ok: false, error: { code: 'lead.closed' } };
  expect(moving(lead, pipeline, met, 'Retour')).toMatchObject(refused);
  expect(closing(lead, 'won', 'A signé')).toMatchObject(refused);
  expect(assigning(lead, other)).toMatchObject(refused);
});

const anyWish = fc.oneof(
  fc.record({ wish: fc.constant('move' as const), to: fc.constantFrom(...stages.map(({ id }) => id)) }),
  fc.record({ wish: fc.constant('assign' as const), to: fc.constantFrom(staffId, other) }),
  fc.record({
    wish: fc.constant('close' as const),
    to: fc.constantFrom('won' as const, 'lost' as const, 'paused' as const),
  }),
);

test('history replays to the present, whatever was done, and a hole in it is never overlooked', () => {
  fc.assert(
    fc.property(fc.array(anyWish, { maxLength: 30 }), (wishes) => {
      let lead = begun();
      const history = [first];
      for (const { wish, to } of wishes) {
        const act =
          wish === 'move'
            ? moving(lead, pipeline, to, 'Parce que')
            : wish === 'assign'
              ? assigning(lead, to)
              : closing(lead, to, 'Parce que');
        if (!act.ok) continue;
        const change = changeOf(act.value, lead.version + 1);
        history.push(change);
        lead = after(lead, change);
      }
      expect(replay(of, history)).toEqual(lead);
      expect(lead.version).toBe(history.length);
      expect(pipeline.stages.find(({ id }) => id === lead.stageId)?.isRetired).toBe(false);
      if (history.length > 2) expect(() => replay(of, [history[0]!, ...history.slice(2)])).toThrow('missing');
    }),
  );
});
