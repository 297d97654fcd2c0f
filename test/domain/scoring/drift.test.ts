import { DRIFT, drift } from '../../../src/scoring/domain/drift.js';

const DAY = 86_400_000;
const now = Date.UTC(2026, 5, 1);
const daysAgo = (days: number) => now - days * DAY;
const weekly = (from: number, to: number) =>
  Array.from({ length: Math.floor((from - to) / 7) }, (_, i) => daysAgo(from - i * 7));
const steady = { recent: 100, usual: 500 };

describe('drifting away', () => {
  it('sees somebody who wrote every week and stopped', () => {
    const own = weekly(300, 90);
    expect(drift(own, steady, [], now)).toEqual({ since: own.at(-1), why: 'gone-quiet' });
  });

  it('sees nobody in a group that has gone quiet as a whole', () => {
    expect(drift(weekly(300, 90), { recent: 2, usual: 500 }, [], now)).toBeNull();
  });

  it('says nothing of somebody who goes on, nor of somebody who never wrote much', () => {
    expect(drift(weekly(300, 1), steady, [], now)).toBeNull();
    expect(drift(weekly(300, 90).slice(0, DRIFT.minimumUsual - 1), steady, [], now)).toBeNull();
  });

  it('says nothing of a silence that may be chance', () => {
    const own = weekly(300, 90);
    const few = { recent: Math.ceil((DRIFT.minimumExpected - 1) * (500 / own.length)), usual: 500 };
    expect(drift(own, few, [], now)).toBeNull();
  });

  it('takes somebody at her word when she said it twice, while it is recent', () => {
    const own = weekly(300, 1);
    expect(drift(own, steady, [daysAgo(20), daysAgo(10)], now)).toEqual({
      since: daysAgo(10),
      why: 'says-so',
    });
    expect(drift(own, steady, [daysAgo(220), daysAgo(200)], now)).toBeNull();
  });

  it('takes one word for meant when silence follows it, and not when life goes on', () => {
    const said = [daysAgo(40)];
    expect(drift(weekly(300, 40), steady, said, now)).toEqual({ since: daysAgo(40), why: 'says-so' });
    expect(drift(weekly(300, 1), steady, said, now)).toBeNull();
    expect(drift(weekly(300, 5), steady, [daysAgo(DRIFT.settledDays - 1)], now)).toBeNull();
  });
});
