import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { keyringPath, openKeyring, readKeyring } from '../../../src/config/keyring.js';
import { temporaryFolder } from '../../support/folder.js';

const ids = (home: string) =>
  [...readKeyring(home).all('data'), ...readKeyring(home).all('fingerprint')].map(({ id }) => id);

test('the first run makes keys that only their owner reads, the next ones keep them', () => {
  const home = temporaryFolder();
  expect(openKeyring(home).created).toBe(true);
  expect(statSync(keyringPath(home)).mode & 0o777).toBe(0o600);
  const before = readFileSync(keyringPath(home), 'utf8');
  expect(openKeyring(home).created).toBe(false);
  expect(readFileSync(keyringPath(home), 'utf8')).toBe(before);
});

test('keys made anew are never taken for those that were lost', () => {
  const [lost, found] = [temporaryFolder(), temporaryFolder()];
  openKeyring(lost);
  const { keyring } = openKeyring(found);
  expect(keyring.missing(ids(lost))).toEqual(ids(lost));
  expect(keyring.missing(ids(found))).toEqual([]);
});

test('a damaged key file is refused', () => {
  const home = temporaryFolder();
  openKeyring(home);
  writeFileSync(keyringPath(home), '{"keys": []}');
  expect(() => openKeyring(home)).toThrow();
});
