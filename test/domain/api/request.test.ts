import { type Request, type Response } from 'express';
import { toDomain, toGraphql } from '../../../src/api/graphql-names.js';
import { isForeign, isKnownHost } from '../../../src/api/origin.js';
import { SessionCookie } from '../../../src/api/session-cookie.js';
import { readConfig } from '../../../src/config/config.js';
import { NOON } from '../../support/clock.js';

const config = (variables: Record<string, string> = {}) => readConfig(variables);
const behindProxy = config({ LEVAIN_HOST: '0.0.0.0', LEVAIN_PUBLIC_URL: 'https://levain.example.org' });

describe('the session cookie', () => {
  const made = (cookie: string, isSecure: boolean) => {
    const set: unknown[] = [];
    const response = { cookie: (...args: unknown[]) => set.push(args) } as unknown as Response;
    return { set, session: new SessionCookie({ headers: { cookie } } as Request, response, isSecure) };
  };

  test('over https it is bound to the host and never travels in clear', () => {
    const { set, session } = made('', true);
    session.start('secret', NOON);
    expect(set).toEqual([
      [
        '__Host-levain',
        'secret',
        {
          httpOnly: true,
          secure: true,
          sameSite: 'lax',
          path: '/',
          expires: new Date('2027-03-01T12:00:00Z'),
        },
      ],
    ]);
  });

  test.each([
    ['__Host-levain=abc', true, 'abc'],
    ['other=1; __Host-levain=abc; levain=def', true, 'abc'],
    // A plain cookie can be planted by a neighbour's page: over https it counts for nothing.
    ['levain=def', true, null],
    ['levain=def', false, 'def'],
    ['notlevain=def; levain=', false, null],
    ['', false, null],
  ])('%j (https: %j) holds %j', (header, isSecure, token) => {
    expect(made(header, isSecure).session.token).toBe(token);
  });
});

describe('whose name and whose page', () => {
  test.each([
    ['localhost:3000', config(), true],
    ['127.0.0.1:3000', config(), true],
    ['[::1]:3000', config(), true],
    ['ailleurs.example', config(), false],
    ['localhost.ailleurs.example', config(), false],
    [undefined, config(), false],
    ['levain.example.org', behindProxy, true],
    ['ailleurs.example', behindProxy, false],
    ['10.0.0.5:3000', config({ LEVAIN_HOST: '0.0.0.0' }), true],
  ])('the name %j', (host, at, isOurs) => {
    expect(isKnownHost(host, at)).toBe(isOurs);
  });

  test.each([
    [{ origin: 'http://localhost:3000', host: 'localhost:3000' }, config(), false],
    [{ origin: 'http://localhost:3001', host: 'localhost:3000' }, config(), true],
    [{ origin: 'https://levain.example.org', host: 'internal:3000' }, behindProxy, false],
    [{ origin: 'https://levain.example.org.ailleurs.example', host: 'internal:3000' }, behindProxy, true],
    [{ origin: 'null', host: 'localhost:3000' }, config(), true],
    [{ host: 'localhost:3000', 'sec-fetch-site': 'cross-site' }, config(), true],
    [{ host: 'localhost:3000', 'sec-fetch-site': 'same-origin' }, config(), false],
    [{ host: 'localhost:3000' }, config(), false],
  ])('%j is another site’s: %#', (headers, at, foreign) => {
    expect(isForeign(headers, at)).toBe(foreign);
  });
});

test('names pass between GraphQL and the domain and back', () => {
  expect(toGraphql('former-member')).toBe('formerMember');
  expect(toDomain('formerMember')).toBe('former-member');
  expect(toDomain(toGraphql('manage-impact-assessment'))).toBe('manage-impact-assessment');
});
