import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { coveredPeriods } from '../../../src/listening/domain/coverage.js';
import {
  collectedTooLongAgo,
  quarantineEndsAt,
  smallCell,
} from '../../../src/listening/domain/quarantine.js';
import { countKept, whyKept } from '../../../src/listening/domain/undo.js';

const instant = (text: string) => Temporal.Instant.from(text);

describe('the month of an author without a link', () => {
  it('ends on the last day of a short month', () => {
    expect(quarantineEndsAt(instant('2027-01-31T10:00:00Z'), 'Europe/Paris').toString()).toBe(
      '2027-02-28T10:00:00Z',
    );
  });

  it('is over for exactly what was collected until the day computed', () => {
    const hour = fc.integer({ min: 0, max: 30_000 });
    fc.assert(
      fc.property(hour, (hours) => {
        const now = instant('2026-01-01T00:00:00Z').add({ hours });
        const collected = collectedTooLongAgo(now, 'Europe/Paris');
        expect(
          Temporal.Instant.compare(quarantineEndsAt(collected, 'Europe/Paris'), now),
        ).toBeLessThanOrEqual(0);
        const later = collected.add({ hours: 97 });
        expect(Temporal.Instant.compare(quarantineEndsAt(later, 'Europe/Paris'), now)).toBeGreaterThan(0);
      }),
    );
  });

  it('never counts fewer than five people', () =>
    expect([smallCell(), smallCell(3), smallCell(20)]).toEqual([10, 5, 20]));
});

describe('what several exports cover', () => {
  it('joins periods that touch and shows the holes between others', () => {
    const periods = [
      { from: 50, to: 60 },
      { from: 0, to: 10 },
      { from: 10, to: 20 },
      { from: 52, to: 55 },
    ];
    expect(coveredPeriods(periods)).toEqual([
      { from: 0, to: 20 },
      { from: 50, to: 60 },
    ]);
  });
});

describe('what an undo keeps', () => {
  const gone = { hasMessages: false, isLinked: false, isKnownElsewhere: false };
  it('is what somebody else brought or decided', () => {
    expect(whyKept(gone)).toBeNull();
    expect(whyKept({ ...gone, hasMessages: true, isLinked: true })).toBe('messages-left');
    expect(countKept([gone, { ...gone, isLinked: true }, { ...gone, isKnownElsewhere: true }])).toEqual(
      new Map([
        ['linked', 1],
        ['known-elsewhere', 1],
      ]),
    );
  });
});
