import fc from 'fast-check';
import { addMonths, instantOf } from '../../../src/kernel/time.js';
import { CHANNELS, type Channel, type Reach } from '../../../src/privacy/domain/channel.js';
import { permit } from '../../../src/privacy/domain/permission.js';
import { ALL_PURPOSES, PURPOSES, type Purpose } from '../../../src/privacy/domain/purpose.js';
import { EVIDENCE, type EvidenceKind, type RelationKind } from '../../../src/privacy/domain/relation.js';
import { type Consent, type Standing } from '../../../src/privacy/domain/standing.js';
import { anyStanding, assessment, NOW, relation, stranger } from '../../support/standings.js';

const proofs: Record<RelationKind, EvidenceKind> = {
  member: 'membership-record',
  'former-member': 'resignation-letter',
  'regular-contact': 'conversation',
};
const related = (kind: RelationKind, change: Partial<Standing> = {}): Standing =>
  stranger({
    relations: [
      relation({ kind, since: '2024-02-01', evidence: [{ kind: proofs[kind], dated: '2026-02-01' }] }),
    ],
    ...change,
  });
const consent = (purpose: Purpose, change: Partial<Consent> = {}): Consent => ({
  purpose,
  channel: 'any',
  givenAt: instantOf(Date.parse('2026-03-01T09:00:00Z')),
  expiresAt: null,
  withdrawnAt: null,
  method: 'on-paper',
  ...change,
});
const withdrawn = { withdrawnAt: instantOf(Date.parse('2026-05-01T09:00:00Z')) };
const signed = [assessment()];
const covering = [assessment({ coversRegularContacts: true })];

/** The answer in one word: `yes`, or the verdict and the code of its first reason. */
const answer = (standing: Standing, purpose: Purpose, reach: Reach = 'any'): string => {
  const given = permit(standing, purpose, NOW, reach);
  return given.ok ? 'yes' : `${given.error.verdict}: ${given.error.code}`;
};

describe('who may be contacted, informed, asked, scored', () => {
  const nothing = 'no: no-ground';
  const suffices = 'gap: relation-does-not-suffice';
  test.each<[RelationKind | 'stranger', Record<Purpose, string>]>([
    [
      'member',
      {
        information: 'yes',
        'recruitment-contact': 'yes',
        scoring: 'yes',
        event: 'yes',
        survey: 'yes',
        'political-campaign': suffices,
      },
    ],
    [
      'former-member',
      {
        information: 'yes',
        'recruitment-contact': 'yes',
        scoring: 'yes',
        event: 'yes',
        survey: suffices,
        'political-campaign': suffices,
      },
    ],
    [
      'regular-contact',
      {
        information: 'yes',
        'recruitment-contact': 'yes',
        scoring: 'gap: regular-contact-not-covered',
        event: 'yes',
        survey: suffices,
        'political-campaign': suffices,
      },
    ],
    [
      'stranger',
      {
        information: nothing,
        'recruitment-contact': nothing,
        scoring: nothing,
        event: nothing,
        survey: nothing,
        'political-campaign': nothing,
      },
    ],
  ])('%s', (kind, expected) => {
    const standing =
      kind === 'stranger'
        ? stranger({ impactAssessments: signed })
        : related(kind, { impactAssessments: signed });
    expect(Object.fromEntries(ALL_PURPOSES.map((purpose) => [purpose, answer(standing, purpose)]))).toEqual(
      expected,
    );
  });

  test('a regular contact is scored with consent, or where the assessment says so', () => {
    expect(answer(related('regular-contact', { impactAssessments: covering }), 'scoring')).toBe('yes');
    const agreed = related('regular-contact', { impactAssessments: signed, consents: [consent('scoring')] });
    expect(answer(agreed, 'scoring')).toBe('yes');
  });

  test('a stranger who consented is scored, and only for what she consented to', () => {
    const agreed = stranger({ impactAssessments: signed, consents: [consent('scoring')] });
    expect(answer(agreed, 'scoring')).toBe('yes');
    for (const other of ALL_PURPOSES.filter((purpose) => purpose !== 'scoring')) {
      expect(answer(agreed, other)).toBe(nothing);
    }
  });

  test.each<EvidenceKind>(['like', 'follow', 'single-comment'])('a %s is no regular contact', (kind) => {
    const liked = relation({ kind: 'regular-contact', evidence: [{ kind, dated: '2026-06-01' }] });
    expect(answer(stranger({ relations: [liked] }), 'recruitment-contact')).toBe('no: evidence-too-weak');
  });

  test('a relation without evidence may be filled', () => {
    const bare = stranger({ relations: [relation({ evidence: [] })] });
    expect(answer(bare, 'recruitment-contact')).toBe('gap: evidence-missing');
  });
});

describe('scoring and the impact assessment', () => {
  test('without one, a gap names it', () => {
    expect(answer(related('member'), 'scoring')).toBe('gap: no-impact-assessment');
  });

  test.each([
    ['ended', assessment({ endsOn: '2026-06-15' })],
    ['withdrawn', assessment(withdrawn)],
    ['signed later', assessment({ signedOn: '2026-06-17' })],
  ])('one that is %s is none', (_case, other) => {
    expect(answer(related('member', { impactAssessments: [other] }), 'scoring')).toBe(
      'gap: no-impact-assessment',
    );
  });

  test('the permission ends with the assessment', () => {
    const given = permit(
      related('member', { impactAssessments: [assessment({ endsOn: '2026-09-01' })] }),
      'scoring',
      NOW,
    );
    expect(given.ok && given.value.expiresAt?.toString()).toBe('2026-09-01T00:00:00Z');
  });
});

describe('what stops everything', () => {
  const full = related('member', {
    impactAssessments: covering,
    consents: ALL_PURPOSES.map((purpose) => consent(purpose)),
  });
  test.each(ALL_PURPOSES)('a restriction and an erasure stop %s', (purpose) => {
    expect(answer(full, purpose)).toBe('yes');
    expect(answer({ ...full, restrictedAt: NOW }, purpose)).toBe('no: subject-restricted');
    expect(answer({ ...full, erasedAt: NOW }, purpose)).toBe('no: subject-erased');
  });

  test('an objection to recruitment contact stops it on every channel, and the profiling that serves it', () => {
    const objecting = { ...full, objections: [{ purpose: 'recruitment-contact' as const, objectedAt: NOW }] };
    for (const reach of ['any', ...Object.keys(CHANNELS)] as Reach[]) {
      expect(answer(objecting, 'recruitment-contact', reach)).toBe('no: objected');
    }
    expect(answer(objecting, 'scoring')).toBe('no: objected');
    expect(answer(objecting, 'event')).toBe('yes');
  });

  test('an objection to scoring leaves contact alone', () => {
    const objecting = { ...full, objections: [{ purpose: 'scoring' as const, objectedAt: NOW }] };
    expect(answer(objecting, 'scoring')).toBe('no: objected');
    expect(answer(objecting, 'recruitment-contact')).toBe('yes');
  });
});

describe('a withdrawal is no silent switch to another ground', () => {
  test('a member who withdrew consent to scoring is not scored as a member', () => {
    const member = related('member', {
      impactAssessments: covering,
      consents: [consent('scoring', withdrawn)],
    });
    expect(answer(member, 'scoring')).toBe('no: consent-withdrawn');
    expect(answer(member, 'recruitment-contact')).toBe('yes');
  });

  test('withdrawing one channel closes that channel alone', () => {
    const member = related('member', {
      consents: [
        consent('event', { channel: 'phone', ...withdrawn }),
        consent('event', { channel: 'email' }),
      ],
    });
    expect(answer(member, 'event', 'phone')).toBe('no: consent-withdrawn');
    expect(answer(member, 'event', 'email')).toBe('yes');
    expect(answer(member, 'event')).toBe('yes');
  });

  test('after a withdrawal as a whole, a later consent to one channel opens that one alone', () => {
    const member = related('member', {
      consents: [consent('event', withdrawn), consent('event', { channel: 'email' })],
    });
    expect(answer(member, 'event', 'email')).toBe('yes');
    for (const reach of ['any', 'phone', 'post'] as const)
      expect(answer(member, 'event', reach)).toBe('no: consent-withdrawn');
  });

  test('withdrawing the last channel closes the purpose', () => {
    const member = related('member', { consents: [consent('event', { channel: 'email', ...withdrawn })] });
    expect(answer(member, 'event')).toBe('no: consent-withdrawn');
    expect(answer(member, 'event', 'post')).toBe('no: consent-withdrawn');
  });
});

describe('channels', () => {
  test.each(Object.keys(CHANNELS) as Channel[])('%s', (channel) => {
    const member = related('member');
    const expected = CHANNELS[channel].needsConsent ? 'gap: channel-needs-consent' : 'yes';
    expect(answer(member, 'event', channel)).toBe(expected);
    const agreed = { ...member, consents: [consent('event', { channel })] };
    expect(answer(agreed, 'event', channel)).toBe('yes');
    expect(answer({ ...member, consents: [consent('event')] }, 'event', channel)).toBe(expected);
  });
});

describe('time', () => {
  test('data collected elsewhere waits for its notice after a month, and says so', () => {
    const told = {
      collection: 'from-elsewhere',
      collectedAt: instantOf(Date.parse('2026-05-10T09:00:00Z')),
    } as const;
    expect(answer(related('member', told), 'event')).toBe('gap: notice-overdue');
    expect(answer(related('member', { ...told, noticeGivenAt: NOW }), 'event')).toBe('yes');
    const fresh = { ...told, collectedAt: instantOf(Date.parse('2026-06-01T09:00:00Z')) };
    const given = permit(related('member', fresh), 'event', NOW);
    expect(given.ok && given.value).toMatchObject({ duties: ['give-notice'] });
    expect(given.ok && given.value.expiresAt?.toString()).toBe('2026-07-01T09:00:00Z');
  });

  test('a person in contact is forgotten three years after her last word, an opened mail apart', () => {
    const last = [{ kind: 'conversation' as const, dated: '2023-06-15' }];
    const silent = stranger({
      relations: [relation({ kind: 'regular-contact', since: '2020-01-01', evidence: last })],
    });
    expect(answer(silent, 'recruitment-contact')).toBe('no: ground-lapsed');
    expect(answer({ ...silent, lastContactOn: '2023-06-16' }, 'recruitment-contact')).toBe('yes');
  });

  test('who leaves is a former member for three years, without a break', () => {
    const left = stranger({ relations: [relation({ until: '2026-09-01' })] });
    const given = permit(left, 'recruitment-contact', NOW);
    expect(given.ok && given.value.expiresAt?.toString()).toBe('2029-09-01T00:00:00Z');
    expect(given.ok && given.value.ground).toMatchObject({ relation: 'member' });
    const survey = permit(left, 'survey', NOW);
    expect(survey.ok && survey.value.expiresAt?.toString()).toBe('2026-09-01T00:00:00Z');
  });

  test('a short month ends on its last day', () => {
    const at = (text: string) => Date.parse(`${text}T12:00:00Z`);
    expect(addMonths(at('2027-01-31'), 1)).toBe(at('2027-02-28'));
    expect(addMonths(at('2024-02-29'), 36)).toBe(at('2027-02-28'));
    expect(addMonths(at('2026-11-30'), 3)).toBe(at('2027-02-28'));
  });
});

describe('for any standing', () => {
  const purposes = fc.constantFrom(...ALL_PURPOSES);
  const later = fc
    .integer({ min: 0, max: 1500 })
    .map((days) => instantOf(NOW.epochMilliseconds + days * 86_400_000));
  const reaches = fc.constantFrom<Reach>('any', ...(Object.keys(CHANNELS) as Channel[]));

  test('nothing is scored without an assessment', () => {
    fc.assert(
      fc.property(anyStanding, later, (standing, at) => {
        expect(permit({ ...standing, impactAssessments: [] }, 'scoring', at).ok).toBe(false);
      }),
    );
  });

  test('only a proven relation or a consent to this very purpose gives a permission', () => {
    fc.assert(
      fc.property(anyStanding, purposes, later, reaches, (standing, purpose, at, reach) => {
        const strange = {
          ...standing,
          relations: standing.relations.map((one) => ({
            ...one,
            evidence: one.evidence.filter(({ kind }) => EVIDENCE[kind].shows.length === 0),
          })),
          consents: standing.consents.filter((one) => one.purpose !== purpose),
        };
        expect(permit(strange, purpose, at, reach).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('an objection, a restriction and an erasure are never outweighed', () => {
    fc.assert(
      fc.property(anyStanding, purposes, reaches, (standing, purpose, reach) => {
        const objections = PURPOSES[purpose].stoppedByObjectionTo.map((to) => ({
          purpose: to,
          objectedAt: NOW,
        }));
        for (const bar of [{ objections: objections.slice(-1) }, { restrictedAt: NOW }, { erasedAt: NOW }]) {
          expect(permit({ ...standing, ...bar }, purpose, NOW, reach).ok).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a refusal has reasons and its verdict', () => {
    fc.assert(
      fc.property(anyStanding, purposes, later, reaches, (standing, purpose, at, reach) => {
        const given = permit(standing, purpose, at, reach);
        if (given.ok) return;
        const { code, parameters, reasons, verdict } = given.error;
        expect(reasons[0]).toEqual({ code, parameters });
        expect(['no', 'gap']).toContain(verdict);
      }),
      { numRuns: 300 },
    );
  });

  test('a permission names subject and purpose and holds to its very end', () => {
    // Few standings permit anything (one in fifty): those are drawn until there are enough, however the draw falls.
    const permitted = fc
      .tuple(anyStanding, purposes, later, reaches)
      .map(([standing, purpose, at, reach]) => ({
        ...{ standing, purpose, at, reach },
        given: permit(standing, purpose, at, reach),
      }))
      .filter(({ given }) => given.ok);
    fc.assert(
      fc.property(permitted, ({ standing, purpose, at, reach, given }) => {
        if (!given.ok) throw new Error('only what is permitted was drawn');
        const { subjectId, organisationId, expiresAt } = given.value;
        expect([subjectId, organisationId, given.value.purpose]).toEqual([
          standing.subjectId,
          standing.organisationId,
          purpose,
        ]);
        if (expiresAt === null) return;
        const end = expiresAt.epochMilliseconds;
        expect(end).toBeGreaterThan(at.epochMilliseconds);
        expect(permit(standing, purpose, instantOf(end - 1), reach).ok).toBe(true);
        expect(permit(standing, purpose, instantOf(end), reach).ok).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
});
