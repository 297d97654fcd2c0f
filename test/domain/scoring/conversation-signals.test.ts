import fc from 'fast-check';
import { type Turn, WINDOWS } from '../../../src/scoring/domain/conversation.js';
import { conversationSignals } from '../../../src/scoring/domain/conversation-signals.js';

const MINUTE = 60_000;
let next = 0;

function turn(actorId: string, minutes: number, rest: Partial<Turn> = {}): Turn {
  next += 1;
  const at = minutes * MINUTE;
  return { postId: `p${next}`, actorId, at, intents: [], topics: 0, thanks: [], mentions: [], ...rest };
}

const everyone = new Set(['ana', 'bob', 'cleo', 'dan', 'eve']);
const codes = (account: string, turns: readonly Turn[], candidates: ReadonlySet<string> = everyone) =>
  (conversationSignals({ sourceId: 's', turns }, candidates).get(account) ?? []).map((s) => s.code);

describe('what a conversation says of its authors', () => {
  it('counts what somebody does herself on herself', () => {
    expect(codes('ana', [turn('ana', 0, { intents: ['offer', 'grievance', 'leaving'] })])).toEqual([
      'offers',
      'leaving',
    ]);
  });

  it('makes nothing at all for whoever may not be scored', () => {
    const turns = [
      turn('ana', 0, { intents: ['call'] }),
      turn('bob', 5, { intents: ['offer'], thanks: ['ana'] }),
    ];
    expect([...conversationSignals({ sourceId: 's', turns }, new Set(['ana'])).keys()]).toEqual(['ana']);
    expect(conversationSignals({ sourceId: 's', turns }, new Set()).size).toBe(0);
  });

  it('counts each colleague once who offers after a call', () => {
    const turns = [
      turn('ana', 0, { intents: ['call'] }),
      turn('bob', 60, { intents: ['offer'] }),
      turn('bob', 90, { intents: ['offer'] }),
      turn('cleo', 120, { intents: ['offer'] }),
    ];
    const followed = conversationSignals({ sourceId: 's', turns }, everyone)
      .get('ana')!
      .find((s) => s.code === 'followed-calls');
    expect(followed?.strength).toBe(2);
    expect(codes('cleo', turns)).toContain('came-when-called');
  });

  it('counts one coming for one call, however often it is said', () => {
    const turns = [
      turn('ana', 0, { intents: ['call'] }),
      turn('bob', 60, { intents: ['offer'] }),
      turn('bob', 90, { intents: ['offer'] }),
      turn('cleo', 600, { intents: ['call'] }),
      turn('bob', 660, { intents: ['offer'] }),
    ];
    expect(codes('bob', turns).filter((code) => code === 'came-when-called')).toHaveLength(2);
  });

  it('takes no offer from whoever opposes in the same breath', () => {
    const turns = [
      turn('ana', 0, { intents: ['call'] }),
      turn('bob', 60, { intents: ['offer', 'opposition'] }),
    ];
    expect(codes('bob', turns)).toEqual(['opposition']);
    expect(codes('ana', turns)).not.toContain('followed-calls');
  });

  it('gives an act to the latest caller only', () => {
    const turns = [
      turn('ana', 0, { intents: ['call'] }),
      turn('bob', 60, { intents: ['call'] }),
      turn('cleo', 120, { intents: ['offer'] }),
    ];
    expect(codes('ana', turns)).not.toContain('followed-calls');
    expect(codes('bob', turns)).toContain('followed-calls');
  });

  it('does not take an own offer for a following, nor an offer that comes too late', () => {
    const late = WINDOWS.act / MINUTE + 1;
    const turns = [
      turn('ana', 0, { intents: ['call'] }),
      turn('ana', 1, { intents: ['offer'] }),
      turn('bob', late, { intents: ['offer'] }),
    ];
    expect(codes('ana', turns)).not.toContain('followed-calls');
    expect(codes('bob', turns)).not.toContain('came-when-called');
  });

  it('takes a grievance for shared only where somebody else takes up the same matter', () => {
    const voiced = turn('ana', 0, { intents: ['grievance'], topics: 0b101 });
    const same = turn('bob', 30, { intents: ['grievance'], topics: 0b100 });
    const other = turn('bob', 30, { intents: ['grievance'], topics: 0b010 });
    const own = turn('ana', 30, { intents: ['grievance'], topics: 0b101 });
    expect(codes('ana', [voiced, same])).toContain('shared-grievances');
    expect(codes('ana', [voiced, other])).not.toContain('shared-grievances');
    expect(codes('ana', [voiced, own])).not.toContain('shared-grievances');
  });

  it('sees a thread that three others join, and not a thread of two', () => {
    const joined = [turn('ana', 0), turn('bob', 2), turn('cleo', 4), turn('dan', 6)];
    expect(codes('ana', joined)).toContain('threads-joined');
    expect(codes('bob', joined)).not.toContain('threads-joined');
    expect(codes('ana', joined.slice(0, 3))).not.toContain('threads-joined');
  });

  it('calls an inferred answer probable, and leaves an explicit one to its own signal', () => {
    const inferred = [turn('ana', 0), turn('bob', 1, { intents: ['support'] })];
    expect(conversationSignals({ sourceId: 's', turns: inferred }, everyone).get('ana')).toMatchObject([
      { code: 'answered', isProbable: true },
    ]);
    const explicit = [turn('ana', 0), turn('bob', 1, { intents: ['support'], thanks: ['ana'] })];
    expect(codes('ana', explicit)).toEqual(['thanked']);
  });

  it('never counts a person thanking herself', () => {
    expect(codes('ana', [turn('ana', 0, { thanks: ['ana'], mentions: ['ana'] })])).toEqual([]);
  });

  it('points only at messages of the conversation, and only at candidates', () => {
    const intents = fc.subarray(['offer', 'call', 'grievance', 'help', 'support', 'question'] as const);
    const author = fc.constantFrom('ana', 'bob', 'cleo', 'dan');
    const step = fc.record({ author, gap: fc.nat(200), intents, topics: fc.nat(7) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let minutes = 0;
        const turns = steps.map((s) =>
          turn(s.author, (minutes += s.gap), { intents: s.intents, topics: s.topics }),
        );
        const known = new Set(turns.map((t) => t.postId));
        const found = conversationSignals({ sourceId: 's', turns }, new Set(['ana', 'bob']));
        for (const [account, signals] of found) {
          expect(['ana', 'bob']).toContain(account);
          for (const signal of signals) expect(known.has(signal.postId)).toBe(true);
        }
      }),
    );
  });
});
