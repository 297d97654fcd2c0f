import { join } from 'node:path';
import { ConfigError, readConfig } from '../../../src/config/config.js';
import { projectRoot } from '../../../src/config/project-root.js';

test('an empty environment runs out of the box', () => {
  expect(readConfig({})).toEqual({
    home: join(projectRoot(), '.levain'),
    databaseUrl: null,
    databaseAppUrl: null,
    databaseConnections: 10,
    port: 3000,
    host: '127.0.0.1',
    trustedProxies: ['loopback'],
    publicUrl: null,
    language: 'fr',
    smtpUrl: null,
    mailFrom: null,
    uploadLimitBytes: 2 * 1024 ** 3,
  });
});

test('an empty variable counts as absent', () => {
  expect(readConfig({ PORT: '', LEVAIN_HOME: '', DATABASE_URL: '' })).toEqual(readConfig({}));
});

test('what is given is taken', () => {
  const given = {
    LEVAIN_HOME: '/srv/levain',
    DATABASE_URL: 'postgresql://owner@db/levain',
    PORT: '8080',
    LEVAIN_TRUSTED_PROXIES: 'loopback, 10.0.0.0/8,2001:db8::1',
    LEVAIN_PUBLIC_URL: 'https://levain.example.org/',
    LEVAIN_LANGUAGE: 'en',
  };
  expect(readConfig(given)).toMatchObject({
    home: '/srv/levain',
    databaseUrl: 'postgresql://owner@db/levain',
    port: 8080,
    trustedProxies: ['loopback', '10.0.0.0/8', '2001:db8::1'],
    publicUrl: 'https://levain.example.org',
    language: 'en',
  });
});

test.each([
  ['PORT', '70000', 'PORT doit être un port entre 0 et 65535, pas « 70000 ».'],
  ['PORT', 'http', 'PORT doit être un port entre 0 et 65535, pas « http ».'],
  ['LEVAIN_LANGUAGE', 'de', 'LEVAIN_LANGUAGE doit être fr ou en, pas « de ».'],
  [
    'LEVAIN_PUBLIC_URL',
    'levain',
    'LEVAIN_PUBLIC_URL doit être une adresse http:// ou https:// complète, pas « levain ».',
  ],
  [
    'LEVAIN_DATABASE_CONNECTIONS',
    '1',
    'LEVAIN_DATABASE_CONNECTIONS doit être un nombre entier à partir de 2, pas « 1 ».',
  ],
  ...['all', '10.0.0.0/33', 'proxy.example.org', 'loopback,'].map((value) => [
    'LEVAIN_TRUSTED_PROXIES',
    value,
    `LEVAIN_TRUSTED_PROXIES doit nommer des adresses IP ou des réseaux, séparés par des virgules, pas « ${value} ».`,
  ]),
])('%s=%s is refused in one sentence', (name, value, sentence) => {
  expect(() => readConfig({ [name]: value })).toThrow(new ConfigError(expect.anything() as never, sentence));
});

test('the sentence is English where English was chosen, and never quotes a secret', () => {
  const wrong = { LEVAIN_LANGUAGE: 'en', DATABASE_URL: 'mysql://owner:secret@db/levain' };
  expect(() => readConfig(wrong)).toThrow(
    'DATABASE_URL must be an address like postgresql://user@host/database.',
  );
  expect(() => readConfig(wrong)).not.toThrow('secret');
});
