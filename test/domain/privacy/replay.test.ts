import { type Reach } from '../../../src/privacy/domain/channel.js';
import { missedActs, type Word } from '../../../src/privacy/domain/replay.js';
import { type Consent } from '../../../src/privacy/domain/standing.js';
import { instantOf } from '../../../src/kernel/time.js';
import { NOW, stranger } from '../../support/standings.js';

const hour = (count: number) => instantOf(NOW.epochMilliseconds + count * 3_600_000);
const cell = (channel: Reach, givenAt = hour(0), withdrawnAt: Consent['withdrawnAt'] = null): Consent => ({
  purpose: 'event',
  channel,
  givenAt,
  expiresAt: null,
  withdrawnAt,
  method: 'paper',
});
const said = (kind: 'consent' | 'withdrawal' | 'objection', reach: Reach, at: number): Word => ({
  kind,
  purpose: 'event',
  reach,
  at: hour(at).epochMilliseconds,
});
const withdrawal = (reach: Reach, except: readonly Reach[] = []) => ({
  kind: 'withdraw',
  purpose: 'event',
  reach,
  except,
});
const restriction: Word = { kind: 'restriction', reason: 'legal-claim', at: hour(1).epochMilliseconds };
const lifting: Word = {
  kind: 'restriction-lifted',
  toldOn: '2026-06-15',
  method: 'letter',
  at: hour(2).epochMilliseconds,
};

describe('a withdrawal on every channel', () => {
  const consents = [cell('phone'), cell('email')];
  const words = [said('withdrawal', 'any', 1), said('consent', 'email', 2)];

  it('wins over a later yes to one channel, but for that channel', () =>
    expect(missedActs(stranger({ consents }), words)).toEqual([withdrawal('any', ['email'])]));

  it('leaves what was agreed to since where the database knows it', () => {
    const known = [cell('phone', hour(0), hour(1)), cell('any', hour(1), hour(1)), cell('email', hour(2))];
    expect(missedActs(stranger({ consents: known }), words)).toEqual([]);
  });

  it('is not taken back by a later yes to the purpose as such', () => {
    const again = [words[0]!, said('consent', 'any', 2)];
    const known = [cell('phone'), cell('any')];
    expect(missedActs(stranger({ consents: known }), again)).toEqual([withdrawal('any', ['any'])]);
  });

  it('says nothing of another purpose', () => {
    const other = consents.map((one) => ({ ...one, purpose: 'survey' as const }));
    expect(missedActs(stranger({ consents: other }), words)).toEqual([]);
  });
});

describe('a withdrawal on one channel', () => {
  const consents = [cell('phone'), cell('email')];
  it('reaches that one', () =>
    expect(missedActs(stranger({ consents }), [said('withdrawal', 'email', 1)])).toEqual([
      withdrawal('email'),
    ]));
  it('is taken back by a later yes to it', () =>
    expect(
      missedActs(stranger({ consents }), [said('withdrawal', 'email', 1), said('consent', 'email', 2)]),
    ).toEqual([]));
});

it('a yes that was written down late, behind a no that came after it, takes nothing back', () => {
  const behind = said('consent', 'email', 0);
  const consents = [cell('email')];
  expect(missedActs(stranger({ consents }), [said('withdrawal', 'email', 1), behind])).toEqual([
    withdrawal('email'),
  ]);
  expect(missedActs(stranger(), [said('objection', 'any', 1), behind])).toEqual([
    { kind: 'object', purpose: 'event' },
  ]);
});

describe('an objection', () => {
  it('is made again, unless known or lifted by a later yes', () => {
    const objection = said('objection', 'any', 1);
    expect(missedActs(stranger(), [objection])).toEqual([{ kind: 'object', purpose: 'event' }]);
    expect(missedActs(stranger(), [objection, said('consent', 'email', 2)])).toEqual([]);
    const objections = [{ purpose: 'event' as const, objectedAt: hour(1) }];
    expect(missedActs(stranger({ objections }), [objection])).toEqual([]);
  });
});

describe('a restriction', () => {
  it('begins again where the database has forgotten it', () => {
    expect(missedActs(stranger(), [restriction])).toEqual([{ kind: 'restrict', reason: 'legal-claim' }]);
    expect(missedActs(stranger({ restrictedAt: hour(1) }), [restriction])).toEqual([]);
  });
  it('ends again with what the person was told, but for one that began later', () => {
    const words = [restriction, lifting];
    const { toldOn, method } = lifting as { toldOn: string; method: string };
    expect(missedActs(stranger({ restrictedAt: hour(1) }), words)).toEqual([
      { kind: 'lift', toldOn, method },
    ]);
    expect(missedActs(stranger(), words)).toEqual([]);
    expect(missedActs(stranger({ restrictedAt: hour(3) }), words)).toEqual([]);
  });
});
