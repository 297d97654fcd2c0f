import fc from 'fast-check';
import { newId } from '../../../src/kernel/id.js';
import {
  type AuditEnvelope,
  firstBroken,
  hashDetail,
  type Link,
  seal,
  type SealedEnvelope,
  segmentOf,
} from '../../../src/organisation/domain/audit-chain.js';

const organisationId = newId();

const envelope = fc.record<AuditEnvelope>({
  organisationId: fc.constant(organisationId),
  id: fc.uuid(),
  at: fc.integer({ min: 10, max: 59 }).map((second) => `2027-03-01T12:00:${second}Z`),
  staffId: fc.option(fc.uuid()),
  action: fc.string({ minLength: 1 }),
  purpose: fc.option(fc.string()),
  subjectId: fc.option(fc.uuid()),
  objectKind: fc.option(fc.string()),
  objectId: fc.option(fc.uuid()),
  detailHash: fc.option(fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes))),
});

function chain(envelopes: readonly AuditEnvelope[]): SealedEnvelope[] {
  let head: Link | null = null;
  return envelopes.map((one) => {
    head = seal(one, head);
    return { ...one, ...head };
  });
}

const someChain = fc.array(envelope, { minLength: 1, maxLength: 12 }).map(chain);

/** The envelope with one bit of one of its fields turned over. */
function flipped(sealed: SealedEnvelope, field: keyof SealedEnvelope, bit: number): SealedEnvelope {
  const value = sealed[field];
  if (value === null) return { ...sealed, [field]: field === 'detailHash' ? Buffer.alloc(32) : 'x' };
  if (typeof value === 'number') return { ...sealed, [field]: value ^ (1 << (bit % 8)) };
  const bytes = Buffer.isBuffer(value) ? Buffer.from(value) : Buffer.from(value, 'utf16le');
  if (bytes.length === 0) return { ...sealed, [field]: 'x' };
  bytes[Math.floor(bit / 8) % bytes.length]! ^= 1 << (bit % 8);
  return { ...sealed, [field]: Buffer.isBuffer(value) ? bytes : bytes.toString('utf16le') };
}

const FIELDS = [
  'organisationId',
  'id',
  'at',
  'staffId',
  'action',
  'purpose',
  'subjectId',
  'objectKind',
  'objectId',
  'detailHash',
  'sequence',
  'chainHash',
] as const;

test('an untouched chain holds', () => {
  fc.assert(fc.property(someChain, (sealed) => expect(firstBroken(sealed)).toBeNull()));
});

test('one bit turned over anywhere is found at its place', () => {
  fc.assert(
    fc.property(someChain, fc.nat(), fc.constantFrom(...FIELDS), fc.nat(4_000), (sealed, at, field, bit) => {
      const place = at % sealed.length;
      const altered = sealed.with(place, flipped(sealed[place]!, field, bit));
      expect(firstBroken(altered)).toBe(place + 1);
    }),
    { numRuns: 500 },
  );
});

test('an entry left out, doubled or moved is found', () => {
  fc.assert(
    fc.property(fc.array(envelope, { minLength: 3, maxLength: 8 }).map(chain), fc.nat(), (sealed, at) => {
      const place = at % (sealed.length - 1);
      expect(firstBroken(sealed.toSpliced(place, 1))).toBe(place + 1);
      expect(firstBroken(sealed.toSpliced(place, 0, sealed[place]!))).toBe(place + 2);
      const swapped = sealed.with(place, sealed[place + 1]!).with(place + 1, sealed[place]!);
      expect(firstBroken(swapped)).toBe(place + 1);
    }),
  );
});

test('a segment is a month, and details are tied to their envelope by a salted hash', () => {
  expect(segmentOf({ at: '2027-03-31T23:59:59.5Z' })).toBe('2027-03');
  const salt = Buffer.from('salt');
  expect(hashDetail(salt, '{"name":"Rosa"}')).not.toEqual(hashDetail(salt, '{"name":"Rose"}'));
  expect(hashDetail(Buffer.from('tlas'), '{}')).not.toEqual(hashDetail(salt, '{}'));
});
