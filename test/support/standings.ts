import fc from 'fast-check';
import { instantOf } from '../../src/kernel/time.js';
import { CHANNELS, type Channel } from '../../src/privacy/domain/channel.js';
import { type ImpactAssessment } from '../../src/privacy/domain/impact-assessment.js';
import { ALL_PURPOSES } from '../../src/privacy/domain/purpose.js';
import { EVIDENCE, type EvidenceKind, type Relation } from '../../src/privacy/domain/relation.js';
import { type Standing } from '../../src/privacy/domain/standing.js';

/** The day on which these standings are looked at. */
export const TODAY = '2026-06-15';
export const NOW = instantOf(Date.parse(`${TODAY}T10:00:00Z`));

/** A stranger of whom nothing is known but that she exists, told of it. */
export const stranger = (change: Partial<Standing> = {}): Standing => ({
  organisationId: '01900000-0000-7000-8000-000000000001',
  subjectId: '01900000-0000-7000-8000-000000000002',
  erasedAt: null,
  restrictedAt: null,
  collection: 'from-the-person',
  collectedAt: instantOf(Date.parse('2026-06-01T08:00:00Z')),
  noticeGivenAt: null,
  lastContactOn: null,
  relations: [],
  consents: [],
  objections: [],
  impactAssessments: [],
  ...change,
});

export const relation = (change: Partial<Relation> = {}): Relation => ({
  id: '01900000-0000-7000-8000-000000000003',
  kind: 'member',
  since: '2019-03-01',
  until: null,
  evidence: [{ kind: 'membership-record', dated: '2026-01-10' }],
  ...change,
});

export const assessment = (change: Partial<ImpactAssessment> = {}): ImpactAssessment => ({
  id: '01900000-0000-7000-8000-000000000004',
  reference: 'AIPD-2026-1',
  signedOn: '2026-01-15',
  signedBy: 'Data protection officer',
  coversRegularContacts: false,
  endsOn: null,
  withdrawnAt: null,
  ...change,
});

const DAY = 86_400_000;
const pastDay = fc.integer({ min: 0, max: 5 * 365 }).map((ago) =>
  instantOf(NOW.epochMilliseconds - ago * DAY)
    .toString()
    .slice(0, 10),
);
const pastInstant = fc
  .integer({ min: 0, max: 5 * 365 })
  .map((ago) => instantOf(NOW.epochMilliseconds - ago * DAY - 1000));
const rarely = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });
const evidence = fc.record({
  kind: fc.constantFrom(...(Object.keys(EVIDENCE) as EvidenceKind[])),
  dated: pastDay,
});
const anyRelation = fc
  .record({
    kind: fc.constantFrom('member' as const, 'former-member' as const, 'regular-contact' as const),
    days: fc.tuple(pastDay, pastDay),
    hasEnded: fc.boolean(),
    evidence: fc.array(evidence, { maxLength: 3 }),
  })
  .map(({ kind, days, hasEnded, evidence: shown }): Relation => {
    const [since, until] = [...days].sort() as [string, string];
    return relation({ kind, since, until: hasEnded ? until : null, evidence: shown });
  });
const consent = fc
  .record({
    purpose: fc.constantFrom(...ALL_PURPOSES),
    channel: fc.constantFrom('any' as const, ...(Object.keys(CHANNELS) as Channel[])),
    instants: fc.tuple(pastInstant, pastInstant),
    isWithdrawn: fc.boolean(),
    expiresInDays: fc.option(fc.integer({ min: -400, max: 400 })),
  })
  .map(({ purpose, channel, instants, isWithdrawn, expiresInDays }) => {
    const [givenAt, later] = [...instants].sort((a, b) => a.epochMilliseconds - b.epochMilliseconds);
    const expiresAt = expiresInDays === null ? null : instantOf(NOW.epochMilliseconds + expiresInDays * DAY);
    return {
      purpose,
      channel: purpose === 'scoring' ? ('any' as const) : channel,
      givenAt: givenAt!,
      expiresAt:
        expiresAt !== null && expiresAt.epochMilliseconds <= givenAt!.epochMilliseconds ? null : expiresAt,
      withdrawnAt: isWithdrawn ? later! : null,
      method: 'on-paper',
    };
  });
const anyAssessment = fc
  .record({
    signedOn: pastDay,
    covers: fc.boolean(),
    endsInDays: fc.option(fc.integer({ min: -30, max: 400 })),
  })
  .map(({ signedOn, covers, endsInDays }) =>
    assessment({
      signedOn,
      coversRegularContacts: covers,
      endsOn:
        endsInDays === null
          ? null
          : instantOf(NOW.epochMilliseconds + endsInDays * DAY)
              .toString()
              .slice(0, 10),
    }),
  );

/** Any standing that could be recorded by {@link NOW}. */
export const anyStanding: fc.Arbitrary<Standing> = fc
  .record({
    erasedAt: rarely(pastInstant),
    restrictedAt: rarely(pastInstant),
    collection: fc.constantFrom('from-the-person' as const, 'from-elsewhere' as const),
    collectedAt: pastInstant,
    noticeGivenAt: fc.option(pastInstant),
    lastContactOn: fc.option(pastDay),
    relations: fc.array(anyRelation, { maxLength: 3 }),
    consents: fc.uniqueArray(consent, {
      maxLength: 5,
      selector: ({ purpose, channel }) => `${purpose}/${channel}`,
    }),
    objections: fc.uniqueArray(
      fc.record({ purpose: fc.constantFrom(...ALL_PURPOSES), objectedAt: pastInstant }),
      { maxLength: 2, selector: ({ purpose }) => purpose },
    ),
    impactAssessments: fc.array(anyAssessment, { maxLength: 2 }),
  })
  .map((standing) => stranger({ ...standing, relations: onlyOneOpen(standing.relations) }));

/** The database holds one open relation at most. */
const onlyOneOpen = (relations: readonly Relation[]): Relation[] => {
  const open = relations.find(({ until }) => until === null);
  return relations.filter((one) => one.until !== null || one === open);
};
