import { Temporal } from 'temporal-polyfill';
import { fault, type FaultKind } from '../../../src/kernel/fault.js';
import { afterFault, afterFinding, RETRIES, settledState } from '../../../src/publishing/domain/delivery.js';

const NOON = Temporal.Instant.from('2027-03-01T12:00:00Z');
const seconds = (count: number) => NOON.add({ seconds: count });
const first = { attempts: 1, firstDueAt: NOON };
const of = (kind: FaultKind) => fault(kind, 'reason');

test.each(['auth-expired', 'permission-missing', 'rejected', 'malformed'] as const)('%s is final', (kind) => {
  expect(afterFault(first, of(kind), NOON)).toEqual({ state: 'failed', fault: of(kind) });
});

test('what reached nobody is tried again, ever later, and not for ever', () => {
  const waits = Array.from({ length: RETRIES.attempts }, (_, done) => {
    const next = afterFault({ attempts: done + 1, firstDueAt: NOON }, of('unavailable'), NOON);
    return next.state === 'pending' ? next.dueAt.epochMilliseconds - NOON.epochMilliseconds : next.state;
  });
  expect(waits).toEqual([30_000, 60_000, 120_000, 240_000, 480_000, 'failed']);
  const long = { ...RETRIES, attempts: 20 };
  expect(afterFault({ attempts: 15, firstDueAt: NOON }, of('unavailable'), NOON, long)).toMatchObject({
    dueAt: NOON.add({ minutes: 15 }),
  });
});

test('a limit is waited for, for a day, and counts as no attempt', () => {
  const until = (at: Temporal.Instant) => ({ ...of('rate-limited'), until: at.toString() });
  expect(afterFault(first, until(seconds(90)), NOON)).toMatchObject({
    state: 'pending',
    dueAt: seconds(90),
    isLimited: true,
  });
  expect(afterFault(first, of('rate-limited'), NOON)).toMatchObject({ dueAt: seconds(30) });
  // The network's clock is behind: its limit seems to have ended already.
  expect(afterFault(first, until(seconds(-90)), NOON)).toMatchObject({ dueAt: seconds(1) });
  expect(afterFault(first, until(NOON.add({ hours: 25 })), NOON)).toMatchObject({ state: 'failed' });
});

test('what may have arrived is asked about, never repeated by itself', () => {
  expect(afterFault(first, of('unknown-outcome'), NOON)).toEqual({
    state: 'unknown',
    askAt: seconds(5),
    fault: of('unknown-outcome'),
  });
});

describe('the network was asked', () => {
  const asked = { ...first, conclusiveAt: seconds(10) };
  const doubt = of('unknown-outcome');

  test('and has it', () => {
    expect(afterFinding(asked, { found: true, remoteId: 'r' }, NOON, doubt)).toEqual({
      state: 'published',
      remoteId: 'r',
    });
  });

  test('and does not have it yet: it may still be working on it', () => {
    expect(afterFinding(asked, { found: false }, NOON, doubt)).toMatchObject({
      state: 'unknown',
      askAt: seconds(10),
    });
  });

  test('and will not have it: only then is it sent again, and not for ever', () => {
    expect(afterFinding(asked, { found: false }, seconds(10), doubt)).toMatchObject({
      state: 'pending',
      dueAt: seconds(10),
    });
    const often = { ...asked, attempts: RETRIES.attempts };
    expect(afterFinding(often, { found: false }, seconds(10), doubt)).toEqual({
      state: 'failed',
      fault: doubt,
    });
  });

  test('and cannot tell', () => {
    const cannotTell = (mayAskAgain: boolean) => ({ found: 'cannot-tell', mayAskAgain }) as const;
    expect(afterFinding(asked, cannotTell(true), NOON, doubt)).toMatchObject({
      state: 'unknown',
      askAt: seconds(30),
    });
    expect(afterFinding(asked, cannotTell(false), NOON, doubt)).toBe('needs-person');
  });
});

test.each([
  [['published'], 'published'],
  [['published', 'failed'], 'failed'],
  [['published', 'unknown'], 'publishing'],
  [['failed', 'pending'], 'publishing'],
  [['sending'], 'publishing'],
] as const)('sendings that are %j make a publication %s', (states, expected) => {
  expect(settledState(states)).toBe(expected);
});
