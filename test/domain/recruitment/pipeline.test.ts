import fc from 'fast-check';
import { newId } from '../../../src/kernel/id.js';
import {
  agreementOf,
  DECISIONS_NEEDED,
  leanOf,
  leanOfScore,
} from '../../../src/recruitment/domain/agreement.js';
import { checkAssessment } from '../../../src/recruitment/domain/assessment.js';
import {
  checkEdit,
  type Pipeline,
  stageAfter,
  STAGE_LIMIT,
  STAGE_NAME_LIMIT,
} from '../../../src/recruitment/domain/pipeline.js';
import { daysSince, STILL_AFTER_DAYS, stillBefore } from '../../../src/recruitment/domain/stillness.js';
import { NOON } from '../../support/clock.js';

const stage = (code: string | null, name: string | null = null, isRetired = false) => ({
  id: newId(),
  code,
  name,
  isRetired,
});
const [a, b, c, gone] = [stage('to-meet'), stage('met'), stage(null, 'Café'), stage('old', null, true)];
const pipeline: Pipeline = {
  id: newId(),
  code: 'membership',
  version: 1,
  stages: [a, b, c, gone],
};
const keep = (of: { id: string; name: string | null }, name = of.name) => ({ id: of.id, name });
const codeOf = (
  stages: Parameters<typeof checkEdit>[1]['stages'],
  retirements = [] as { stageId: string; targetId: string }[],
) => {
  const done = checkEdit(pipeline, { stages, retirements });
  return done.ok ? 'ok' : done.error.code;
};

test('stages are renamed, reordered, added and retired in one edit', () => {
  expect(
    codeOf(
      [keep(c), keep(a, 'Prendre contact'), { id: null, name: 'Goûter' }],
      [{ stageId: b.id, targetId: a.id }],
    ),
  ).toBe('ok');
});

test('an edit that would lose leads or confuse readers is refused, each with its reason', () => {
  const all = [keep(a), keep(b), keep(c)];
  expect(codeOf([keep(a)], [])).toBe('pipeline.too-few-stages');
  expect(codeOf(Array.from({ length: STAGE_LIMIT + 1 }, (_, i) => ({ id: null, name: `É${i}` })))).toBe(
    'pipeline.too-many-stages',
  );
  expect(codeOf([...all, keep(gone, 'Encore')])).toBe('pipeline.unknown-stage');
  expect(codeOf([...all, keep(a)])).toBe('pipeline.unknown-stage');
  expect(codeOf([...all, { id: newId(), name: 'x' }])).toBe('pipeline.unknown-stage');
  expect(codeOf([...all, { id: null, name: ' ' }])).toBe('pipeline.stage-without-name');
  expect(codeOf([keep(a), keep(b), keep(c, '')])).toBe('pipeline.stage-without-name');
  expect(codeOf([...all, { id: null, name: 'x'.repeat(STAGE_NAME_LIMIT + 1) }])).toBe(
    'pipeline.stage-name-too-long',
  );
  expect(codeOf([...all, { id: null, name: 'café' }])).toBe('pipeline.stage-named-twice');
  expect(codeOf([keep(a), keep(b)])).toBe('pipeline.target-missing');
  expect(codeOf([keep(a), keep(b)], [{ stageId: c.id, targetId: gone.id }])).toBe(
    'pipeline.target-leaves-too',
  );
  expect(codeOf(all, [{ stageId: a.id, targetId: b.id }])).toBe('pipeline.retired-and-kept');
});

test('the next stage skips the retired ones and ends at the last', () => {
  expect(stageAfter(pipeline, a.id)).toEqual(b);
  expect(stageAfter(pipeline, c.id)).toBeNull();
  expect(stageAfter(pipeline, gone.id)).toBeNull();
});

test('an assessment is 1 to 5, whole, with a note that is no file', () => {
  for (const value of [1, 2, 3, 4, 5])
    expect(checkAssessment(value, ' ')).toEqual({ ok: true, value: { value, note: null } });
  for (const value of [0, 6, 1.5, Number.NaN])
    expect(checkAssessment(value, null)).toMatchObject({ error: { code: 'assessment.unknown-value' } });
  expect(checkAssessment(1, 'x'.repeat(501))).toMatchObject({ error: { code: 'assessment.note-too-long' } });
});

test('agreement above 95 percent alarms, exactly, and only with enough decisions', () => {
  fc.assert(
    fc.property(fc.nat(2000), fc.nat(2000), (x, y) => {
      const [agreeing, decisions] = [Math.min(x, y), Math.max(x, y)];
      const state = agreementOf(decisions, agreeing);
      // In integers, so that no rounding decides.
      expect(state.isAlarming).toBe(decisions >= DECISIONS_NEEDED && 20 * agreeing > 19 * decisions);
      expect(state.percent === null).toBe(decisions < DECISIONS_NEEDED);
    }),
  );
  expect(agreementOf(100, 95)).toMatchObject({ percent: 95, isAlarming: false });
  expect(agreementOf(100, 96)).toMatchObject({ percent: 96, isAlarming: true });
  expect(agreementOf(19, 19)).toMatchObject({ percent: null, isAlarming: false });
});

test('a decision leans nearer or away; a pause and a new owner lean nowhere', () => {
  const moved = (stageId: string) => ({ kind: 'moved' as const, stageId, reason: 'x' });
  expect(leanOf(moved(b.id), pipeline, a.id)).toBe('nearer');
  expect(leanOf(moved(a.id), pipeline, b.id)).toBe('away');
  expect(leanOf({ kind: 'opened', stageId: a.id, ownerId: a.id, reason: 'x' }, pipeline, null)).toBe(
    'nearer',
  );
  expect(leanOf({ kind: 'closed', outcome: 'lost', reason: 'x' }, pipeline, a.id)).toBe('away');
  expect(leanOf({ kind: 'closed', outcome: 'paused', reason: 'x' }, pipeline, a.id)).toBeNull();
  expect(leanOf({ kind: 'assigned', ownerId: a.id }, pipeline, a.id)).toBeNull();
  expect([leanOfScore(null), leanOfScore(0), leanOfScore(499), leanOfScore(500)]).toEqual([
    null,
    'away',
    'away',
    'nearer',
  ]);
});

test('a lead is still once more than three weeks have passed', () => {
  const since = (days: number) => new Date(NOON.epochMilliseconds - days * 86_400_000).toISOString();
  expect(daysSince(since(3.9), NOON)).toBe(3);
  expect(daysSince(since(-1), NOON)).toBe(0);
  expect(since(STILL_AFTER_DAYS) < stillBefore(NOON)).toBe(false);
  expect(since(STILL_AFTER_DAYS + 0.01) < stillBefore(NOON)).toBe(true);
});
