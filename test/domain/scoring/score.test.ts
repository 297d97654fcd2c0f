import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { permit, type Permission } from '../../../src/privacy/domain/permission.js';
import { type Standing } from '../../../src/privacy/domain/standing.js';
import { reasonOf } from '../../../src/scoring/domain/reason.js';
import { remaining, score } from '../../../src/scoring/domain/score.js';
import {
  AXES,
  DEFAULT_MODEL,
  DEFAULT_RULES,
  type SignalCode,
} from '../../../src/scoring/domain/signal-rule.js';
import { type Signal } from '../../../src/scoring/domain/signal.js';

const DAY = 86_400_000;
const at = Temporal.Instant.from('2026-06-01T08:00:00Z');
const now = at.epochMilliseconds;

/** A member of a section whose impact assessment is signed. */
const standing: Standing = {
  organisationId: 'o',
  subjectId: 'ana',
  erasedAt: null,
  restrictedAt: null,
  collection: 'from-the-person',
  collectedAt: Temporal.Instant.from('2020-01-01T00:00:00Z'),
  noticeGivenAt: Temporal.Instant.from('2020-01-01T00:00:00Z'),
  lastContactOn: '2026-05-01',
  relations: [
    {
      id: 'r',
      kind: 'member',
      since: '2020-01-01',
      until: null,
      evidence: [{ kind: 'membership-record', dated: '2020-01-01' }],
    },
  ],
  consents: [],
  objections: [],
  impactAssessments: [
    {
      id: 'd',
      reference: 'AIPD-1',
      signedOn: '2025-01-01',
      signedBy: 'DPO',
      coversRegularContacts: false,
      endsOn: '2027-01-01',
      withdrawnAt: null,
    },
  ],
};

function permissionOf(changes: Partial<Standing> = {}): Permission<'scoring'> {
  const answer = permit({ ...standing, ...changes }, 'scoring', at);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

const subject = {
  subjectId: 'ana',
  footprint: { messages: 40, firstAt: now - 300 * DAY, lastAt: now },
};
const signal = (code: SignalCode, daysAgo: number, strength = 1): Signal => ({
  code,
  postId: 'p',
  sourceId: 's',
  at: now - daysAgo * DAY,
  strength,
  isProbable: false,
});

describe('a score', () => {
  it('halves what a message brings with each half-life, and counts nothing that is still to come', () => {
    const offers = DEFAULT_RULES.find((rule) => rule.code === 'offers')!;
    expect(remaining(offers, now, now)).toBe(1);
    expect(remaining(offers, now - 180 * DAY, now)).toBeCloseTo(0.5);
    expect(remaining(offers, now + DAY, now)).toBe(0);
    const result = score('readiness', DEFAULT_MODEL, subject, [signal('offers', 180)], permissionOf(), at);
    expect(result.contributions).toMatchObject([{ signal: 'offers', tenths: 45, occurrences: 1 }]);
    expect(result.tenths).toBe(45);
  });

  it('is never zero for want of knowledge: it is absent, and the gap is named', () => {
    const quiet = { ...subject, footprint: { ...subject.footprint, messages: 3 } };
    const result = score('readiness', DEFAULT_MODEL, quiet, [signal('offers', 1)], permissionOf(), at);
    expect(result.tenths).toBeNull();
    expect(result.contributions).toEqual([]);
    expect(reasonOf({ ...result })).toEqual({
      code: 'not-enough',
      gap: { code: 'too-few-messages', parameters: { count: 3, minimum: 5 } },
    });
  });

  it('says when nobody can know whether others would follow', () => {
    const leads = score('leadership', DEFAULT_MODEL, subject, [signal('thanked', 2)], permissionOf(), at);
    expect(leads.gaps).toEqual([{ code: 'never-called', parameters: {} }]);
    expect(leads.tenths).toBe(50);
  });

  it('caps what was only inferred', () => {
    const many = Array.from({ length: 500 }, () => signal('answered', 0));
    const result = score('leadership', DEFAULT_MODEL, subject, many, permissionOf(), at);
    expect(result.contributions).toMatchObject([{ signal: 'answered', tenths: 100, isCapped: true }]);
  });

  it('takes back no more than was given', () => {
    const signals = [signal('offers', 0), ...Array.from({ length: 9 }, () => signal('opposition', 0))];
    const result = score('readiness', DEFAULT_MODEL, subject, signals, permissionOf(), at);
    expect(result.tenths).toBe(0);
    expect(result.contributions.map((c) => [c.signal, c.tenths])).toEqual([
      ['offers', 90],
      ['opposition', -90],
    ]);
  });

  it('names the two signals that bring the most', () => {
    const signals = [signal('offers', 0), signal('offers', 0), signal('calls', 0), signal('help-given', 10)];
    const result = score('readiness', DEFAULT_MODEL, subject, signals, permissionOf(), at);
    expect(reasonOf(result)).toMatchObject({
      code: 'thanks-to',
      parts: [
        { signal: 'offers', occurrences: 2 },
        { signal: 'calls', occurrences: 1 },
      ],
    });
  });

  it('refuses a permission for somebody else, and one that has ended', () => {
    const other = { ...subject, subjectId: 'bob' };
    expect(() => score('readiness', DEFAULT_MODEL, other, [], permissionOf(), at)).toThrow('another subject');
    const late = Temporal.Instant.from('2027-06-01T00:00:00Z');
    expect(() => score('readiness', DEFAULT_MODEL, subject, [], permissionOf(), late)).toThrow('has ended');
  });

  it('sums exactly, stays within a hundred points and above zero, whatever happened', () => {
    const any = fc.record({
      code: fc.constantFrom(...DEFAULT_RULES.map((rule) => rule.code)),
      daysAgo: fc.integer({ min: -10, max: 1500 }),
      strength: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 200 }), fc.constantFrom(...AXES), (all, axis) => {
        const signals = all.map((s) => signal(s.code, s.daysAgo, s.strength));
        const result = score(axis, DEFAULT_MODEL, subject, signals, permissionOf(), at);
        const sum = result.contributions.reduce((total, part) => total + part.tenths, 0);
        expect(result.tenths).toBe(sum);
        expect(sum).toBeGreaterThanOrEqual(0);
        expect(sum).toBeLessThanOrEqual(1000);
        for (const part of result.contributions) expect(Number.isInteger(part.tenths)).toBe(true);
      }),
    );
  });
});

describe('the rules', () => {
  it.each(AXES)('of %s let nobody pass a hundred points', (axis) => {
    const caps = DEFAULT_RULES.filter((rule) => rule.axis === axis && rule.weightMillis > 0);
    expect(caps.reduce((sum, rule) => sum + rule.capTenths, 0)).toBe(1000);
  });
});
