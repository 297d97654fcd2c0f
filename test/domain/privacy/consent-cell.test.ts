import fc from 'fast-check';
import { CHANNELS, readReach } from '../../../src/privacy/domain/channel.js';
import { consentMatrix } from '../../../src/privacy/domain/consent-cell.js';
import { isCell, methodThrough } from '../../../src/privacy/domain/preference-link.js';
import { ALL_PURPOSES, PURPOSES } from '../../../src/privacy/domain/purpose.js';
import { instantOf } from '../../../src/kernel/time.js';
import { NOW, relation, stranger } from '../../support/standings.js';

const before = (days: number) => instantOf(NOW.epochMilliseconds - days * 86_400_000);
const said = { purpose: 'event', channel: 'sms', method: 'paper', expiresAt: null } as const;
const cellOf = (matrix: ReturnType<typeof consentMatrix>, purpose: string, reach: string) =>
  matrix.find((cell) => cell.purpose === purpose && cell.reach === reach);

test('of a stranger every cell is a no', () => {
  const matrix = consentMatrix(stranger(), NOW);
  expect(matrix.filter(({ state, isAllowed }) => state !== 'none' || isAllowed)).toEqual([]);
  const expected = ALL_PURPOSES.flatMap((purpose) => {
    const { channels } = PURPOSES[purpose];
    return (channels.length > 0 ? channels : ['any']).map((reach) => `${purpose}/${reach}`);
  });
  expect(matrix.map(({ purpose, reach }) => `${purpose}/${reach}`)).toEqual(expected);
});

test('a consent opens its own cell and no other channel that needs one', () => {
  const consents = [{ ...said, givenAt: before(10), withdrawnAt: null }];
  const matrix = consentMatrix(stranger({ consents }), NOW);
  expect(cellOf(matrix, 'event', 'sms')).toMatchObject({ state: 'given', isAllowed: true });
  const open = matrix.filter(
    ({ isAllowed, reach }) => isAllowed && reach !== 'any' && CHANNELS[reach].needsConsent,
  );
  expect(open).toHaveLength(1);
});

test('a withdrawn cell says when, and is closed', () => {
  const consents = [{ ...said, givenAt: before(10), withdrawnAt: before(2) }];
  const cell = cellOf(consentMatrix(stranger({ consents }), NOW), 'event', 'sms');
  expect(cell).toMatchObject({ state: 'withdrawn', since: before(2), isAllowed: false });
});

test('a consent by no channel in particular is shown, and only then', () => {
  const consents = [{ ...said, channel: 'any', givenAt: before(10), withdrawnAt: null } as const];
  expect(cellOf(consentMatrix(stranger({ consents }), NOW), 'event', 'any')).toMatchObject({
    state: 'given',
  });
  expect(cellOf(consentMatrix(stranger(), NOW), 'event', 'any')).toBeUndefined();
});

test('a member may be telephoned until she objects, and then by no cell of that purpose', () => {
  const member = stranger({ relations: [relation()] });
  expect(cellOf(consentMatrix(member, NOW), 'recruitment-contact', 'phone')).toMatchObject({
    state: 'none',
    isAllowed: true,
  });
  const objected = {
    ...member,
    objections: [{ purpose: 'recruitment-contact', objectedAt: before(1) } as const],
  };
  const open = consentMatrix(objected, NOW).filter(
    ({ purpose, isAllowed }) => isAllowed && purpose === 'recruitment-contact',
  );
  expect(open).toEqual([]);
});

test('only a link that went by a channel confirms that channel', () => {
  const channel = fc.constantFrom(...(Object.keys(CHANNELS) as (keyof typeof CHANNELS)[]));
  fc.assert(
    fc.property(fc.option(channel), channel, (sentBy, reach) => {
      expect(methodThrough(sentBy, reach)).toBe(sentBy === reach ? 'online-confirmed' : 'online');
      expect(methodThrough(sentBy, 'any')).toBe('online');
    }),
  );
});

test('there is no cell of a channel that a purpose does not have', () => {
  expect(isCell({ purpose: 'scoring', reach: 'sms' })).toBe(false);
  expect(isCell({ purpose: 'scoring', reach: 'any' })).toBe(true);
  expect(isCell({ purpose: 'event', reach: 'sms' })).toBe(true);
  expect(readReach('pigeon')).toBeNull();
});
