import fc from 'fast-check';
import { type Temporal } from 'temporal-polyfill';
import { normaliseEmail } from '../../../src/organisation/domain/email.js';
import { refusalOfPassword } from '../../../src/organisation/domain/password.js';
import { isAlive, isFresh } from '../../../src/organisation/domain/session.js';
import { waitsUntil } from '../../../src/organisation/domain/sign-in-throttle.js';
import { NOON } from '../../support/clock.js';

const secondsAgo = (seconds: number) => NOON.subtract({ seconds });

describe('waiting after failures', () => {
  test('four slips cost nothing; the fifth costs fifteen seconds, and each one doubles', () => {
    const after = (count: number) =>
      waitsUntil(
        Array.from({ length: count }, () => NOON),
        NOON,
      )
        ?.since(NOON)
        .total('seconds') ?? 0;
    expect([3, 4, 5, 6, 7, 20].map(after)).toEqual([0, 0, 15, 30, 60, 900]);
  });

  test('nobody waits longer than a quarter of an hour, whatever happened', () => {
    const failures = fc.array(fc.integer({ min: 0, max: 7_200 }).map(secondsAgo), { maxLength: 60 });
    fc.assert(
      fc.property(failures, (known) => {
        const until = waitsUntil(known, NOON);
        const wait = until === null ? 0 : NOON.until(until).total('seconds');
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(900);
      }),
    );
  });

  test('half an hour forgets', () => {
    expect(
      waitsUntil(
        Array.from({ length: 50 }, () => secondsAgo(1_800)),
        NOON,
      ),
    ).toBeNull();
  });
});

test.each([
  [' Marie.Curie@Example.ORG ', 'marie.curie@example.org'],
  ['rosa+syndicat@exemple.fr', 'rosa+syndicat@exemple.fr'],
  ['hélène@exemple.fr', 'hélène@exemple.fr'],
  ['pas une adresse', null],
  ['a@b', null],
  ['a@@b.fr', null],
  ['a@b..fr', null],
  [`${'a'.repeat(65)}@b.fr`, null],
])('the address %j is %j', (text, expected) => {
  expect(normaliseEmail(text)).toBe(expected);
});

describe('passwords', () => {
  const context = { names: ['Marie Curie', 'Syndicat des télécoms'], email: 'marie.curie@example.org' };
  test.each([
    ['quatre mots pour entrer', null],
    ['correct horse battery staple', null],
    ['trop court', 'password-too-short'],
    ['x'.repeat(257), 'password-too-long'],
    ['aaaaaaaaaaaaaaaaaaaa', 'password-guessable'],
    ['123456789012345678', 'password-guessable'],
    ['MARIE.curie@example.org', 'password-guessable'],
    ['Syndicat des Télécoms 2027', 'password-guessable'],
  ])('%j: %j', (password, code) => {
    expect(refusalOfPassword(password, context)?.code ?? null).toBe(code);
  });
});

test('a session lives twelve idle hours and seven days at most', () => {
  const times = (idle: Temporal.DurationLike, left: Temporal.DurationLike) => ({
    lastSeenAt: NOON.subtract(idle),
    expiresAt: NOON.add(left),
  });
  expect(isAlive(times({ hours: 11, minutes: 59 }, { seconds: 1 }), NOON)).toBe(true);
  expect(isAlive(times({ hours: 12 }, { hours: 1 }), NOON)).toBe(false);
  expect(isAlive(times({ seconds: 0 }, { seconds: 0 }), NOON)).toBe(false);
  expect(isFresh(NOON.subtract({ minutes: 29 }), NOON)).toBe(true);
  expect(isFresh(NOON.subtract({ minutes: 30 }), NOON)).toBe(false);
});
