import fc from 'fast-check';
import { temporaryKeyring } from '../../../src/config/keyring.js';
import { SealBroken, type SealContext, Sealer } from '../../../src/database/sealed.js';
import { newId } from '../../../src/kernel/id.js';

const keyring = temporaryKeyring();
const sealer = new Sealer(keyring);
const here: SealContext = { organisationId: newId(), column: 'listening.posts.text' };

test('what is sealed opens, in the same place and after a restart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const sealed = sealer.seal(text, here);
      expect(sealer.open(sealed, here)).toBe(text);
      expect(new Sealer(keyring).open(sealed, here)).toBe(text);
    }),
  );
});

test('the same text never seals to the same bytes', () => {
  const seals = Array.from({ length: 3_000 }, () => sealer.seal('oui', here).toString('hex'));
  expect(new Set(seals).size).toBe(seals.length);
});

test('the text does not show in the sealed value', () => {
  expect(sealer.seal('Camille Durand', here).includes('Camille')).toBe(false);
});

test('a value moved to another organisation or column does not open', () => {
  const sealed = sealer.seal('oui', here);
  expect(() => sealer.open(sealed, { ...here, organisationId: newId() })).toThrow(SealBroken);
  expect(() => sealer.open(sealed, { ...here, column: 'people.persons.note' })).toThrow(SealBroken);
});

test('a value with any one bit flipped does not open', () => {
  const sealed = sealer.seal('oui', here);
  fc.assert(
    fc.property(fc.nat(sealed.length * 8 - 1), (bit) => {
      const altered = Buffer.from(sealed);
      altered[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => sealer.open(altered, here)).toThrow(SealBroken);
    }),
  );
});

test('a value cut short, or of another installation, does not open', () => {
  const sealed = sealer.seal('oui', here);
  for (const length of [0, 1, 13, 28, sealed.length - 1])
    expect(() => sealer.open(sealed.subarray(0, length), here)).toThrow(SealBroken);
  expect(() => new Sealer(temporaryKeyring()).open(sealed, here)).toThrow(SealBroken);
});

test('a fingerprint depends on its value, kind, organisation and key, and on nothing else', () => {
  const same = () => sealer.fingerprint('email', here.organisationId, 'c@example.org').toString('hex');
  const others = [
    sealer.fingerprint('email', here.organisationId, 'd@example.org'),
    sealer.fingerprint('label', here.organisationId, 'c@example.org'),
    sealer.fingerprint('email', newId(), 'c@example.org'),
    sealer.fingerprint('email', null, 'c@example.org'),
    new Sealer(temporaryKeyring()).fingerprint('email', here.organisationId, 'c@example.org'),
  ].map((hash) => hash.toString('hex'));
  expect(same()).toBe(same());
  expect(new Set([...others, same()]).size).toBe(others.length + 1);
});

test('after a new key version old values open and old fingerprints are still found', () => {
  const newer = temporaryKeyring().all('data')[0]!;
  const newerHash = temporaryKeyring().all('fingerprint')[0]!;
  const rotated = keyring.with({ ...newer, version: 2 }, { ...newerHash, version: 2 });
  const after = new Sealer(rotated);
  expect(after.open(sealer.seal('oui', here), here)).toBe('oui');
  expect(after.open(after.seal('oui', here), here)).toBe('oui');
  const found = after.fingerprints('email', here.organisationId, 'c@example.org');
  expect(found).toEqual([
    after.fingerprint('email', here.organisationId, 'c@example.org'),
    sealer.fingerprint('email', here.organisationId, 'c@example.org'),
  ]);
});
