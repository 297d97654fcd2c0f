import { Temporal } from 'temporal-polyfill';
import { fault } from '../../../src/kernel/fault.js';
import { type Id } from '../../../src/kernel/id.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';
import {
  deliveryOf,
  duePublication,
  must,
  type Publishing,
  publishingOrganisation,
  publishingOver,
  ScriptedNetwork,
  TEST_LIMITS,
} from '../../support/publishing.js';

let db: TestDatabase;
let network: ScriptedNetwork;
let publishing: Publishing;
let who: Awaited<ReturnType<typeof publishingOrganisation>>;

beforeAll(async () => {
  db = await testDatabase();
});
beforeEach(async () => {
  network = new ScriptedNetwork();
  publishing = publishingOver(db, [network.platform]);
  who = await publishingOrganisation(db, publishing, network);
});
afterAll(() => db.close());

const later = (seconds: number) => publishing.clock.set(publishing.clock.now().add({ seconds }));
const run = async () => {
  await publishing.doubts.run(who.organisationId);
  return publishing.dispatch.run(who.organisationId);
};
const due = (text = 'Bonjour') => duePublication(publishing, who, text);
const state = async (id: Id) => (await publishing.publications.find(who.writer, id))!.state;
const delivery = (id: Id) => deliveryOf(db, who, id);
const problems = async () =>
  (await publishing.problems.list(who.writer, publishing.clock.now())).map(({ kind }) => kind);

test('what is due goes out once, and is published', async () => {
  const id = await due();
  await run();
  await run();
  expect(network.posts).toMatchObject([{ text: 'Bonjour' }]);
  expect(await state(id)).toBe('published');
  expect(await delivery(id)).toMatchObject({
    state: 'published',
    remoteId: network.posts[0]!.id,
    attempts: 1,
  });
  expect(await problems()).toEqual([]);
});

test('what is planned for later waits for its hour', async () => {
  const { publications, clock } = publishing;
  const now = clock.now();
  const draft = {
    text: 'Demain',
    link: null,
    language: 'fr',
    targetIds: [who.targetId],
    embargoUntil: null,
  } as const;
  const { id } = must(await publications.write(who.writer, draft, now));
  const at = { wall: Temporal.PlainDateTime.from('2026-06-15T18:00:00'), hour: null };
  must(await publications.schedule({ viewer: who.writer, id, expectedVersion: 1, now }, at));
  must(await publications.submit({ viewer: who.writer, id, expectedVersion: 2, now }, false));
  expect(must(await publications.approve({ viewer: who.approver, id, expectedVersion: 3, now })).state).toBe(
    'scheduled',
  );
  clock.set(Temporal.Instant.from('2026-06-15T15:59:59Z'));
  await run();
  expect(network.posts).toEqual([]);
  clock.set(Temporal.Instant.from('2026-06-15T16:00:00Z'));
  await run();
  expect(network.posts).toHaveLength(1);
});

test('several processes at once send each post once', async () => {
  const ids = [];
  for (let n = 0; n < 12; n++) ids.push(await due(`Numéro ${n}`));
  const others = Array.from({ length: 3 }, () => publishingOver(db, [network.platform]).dispatch);
  await Promise.all([publishing.dispatch, ...others].map((one) => one.run(who.organisationId)));
  expect(network.posts.map(({ text }) => text).sort()).toEqual(ids.map((_, n) => `Numéro ${n}`).sort());
  for (const id of ids) expect(await state(id)).toBe('published');
});

test('a network that is away is tried again later, and the ribbon says so', async () => {
  network.next.push(fault('unavailable', 'delivery.target-gone'));
  const id = await due();
  await run();
  expect(await delivery(id)).toMatchObject({ state: 'pending', attempts: 1 });
  expect(await problems()).toEqual(['waiting']);
  await run();
  expect(network.posts).toEqual([]);
  later(31);
  await run();
  expect(await state(id)).toBe('published');
  expect(await problems()).toEqual([]);
});

test('a limit holds back everything for that account until it ends', async () => {
  const until = publishing.clock.now().add({ seconds: 300 }).toString();
  network.next.push({ ...fault('rate-limited', 'delivery.target-gone'), until });
  const ids = [await due('Un'), await due('Deux'), await due('Trois')];
  const alone = publishingOver(db, [network.platform], { ...TEST_LIMITS, lanes: 1 }).dispatch;
  await alone.run(who.organisationId);
  expect([...network.tries.values()]).toEqual([1]);
  later(299);
  await run();
  expect(network.posts).toEqual([]);
  later(2);
  await run();
  expect(network.posts).toHaveLength(3);
  for (const id of ids) expect(await delivery(id)).toMatchObject({ state: 'published', attempts: 1 });
});

test('what a network refuses fails, until a person has it sent again', async () => {
  network.next.push(fault('rejected', 'delivery.target-gone'));
  const id = await due();
  await run();
  expect(await state(id)).toBe('failed');
  expect(await problems()).toEqual(['failed']);
  const { version } = await delivery(id);
  const deciding = { viewer: who.writer, id: (await delivery(id)).id, now: publishing.clock.now() };
  expect(await publishing.deliveries.retry({ ...deciding, expectedVersion: version - 1 })).toMatchObject({
    error: { code: 'stale-version', parameters: { currentVersion: version } },
  });
  must(await publishing.deliveries.retry({ ...deciding, expectedVersion: version }));
  expect(await state(id)).toBe('publishing');
  await run();
  expect(await state(id)).toBe('published');
});

test('a failure that somebody looked at leaves the ribbon', async () => {
  network.next.push(fault('rejected', 'delivery.target-gone'));
  const id = await due();
  await run();
  const { id: deliveryId, version } = await delivery(id);
  const deciding = {
    viewer: who.writer,
    id: deliveryId,
    expectedVersion: version,
    now: publishing.clock.now(),
  };
  must(await publishing.deliveries.dismiss(deciding));
  expect(await problems()).toEqual([]);
  expect(await state(id)).toBe('failed');
});

describe('in doubt', () => {
  test('what arrived without an answer is found, not repeated', async () => {
    network.next.push('lost');
    const id = await due();
    await run();
    expect(await delivery(id)).toMatchObject({ state: 'unknown' });
    expect(await problems()).toEqual(['unknown']);
    later(5);
    await run();
    expect(await state(id)).toBe('published');
    expect(network.posts).toHaveLength(1);
  });

  test('what did not arrive is sent again once the network can no longer be working on it', async () => {
    network.next.push(fault('unknown-outcome', 'delivery.process-lost'));
    const id = await due();
    await run();
    later(5);
    await run();
    expect(await delivery(id)).toMatchObject({ state: 'unknown' });
    expect(network.posts).toEqual([]);
    later(40);
    await run();
    expect(await state(id)).toBe('published');
    expect(network.posts).toHaveLength(1);
  });

  test('a post that arrives after the network was asked is not sent twice', async () => {
    network.next.push(fault('unknown-outcome', 'delivery.process-lost'));
    const id = await due();
    await run();
    later(5);
    await run();
    network.posts.push({ id: 'late', text: 'Bonjour' });
    later(40);
    await run();
    expect(await delivery(id)).toMatchObject({ state: 'published', remoteId: 'late' });
    expect(network.posts).toHaveLength(1);
  });

  test('a process that dies with a post on its way leaves it to be asked about after its lease', async () => {
    const id = await due();
    network.onPublish = () => new Promise(() => undefined);
    void publishing.dispatch.run(who.organisationId);
    while ((network.tries.size as number) === 0) await new Promise(setImmediate);
    network.onPublish = () => Promise.resolve();
    network.posts.push({ id: 'arrived', text: 'Bonjour' });
    expect(await problems()).toEqual([]);
    later(29);
    await run();
    expect(await delivery(id)).toMatchObject({ state: 'sending' });
    later(1);
    expect(await problems()).toEqual(['unknown']);
    await run();
    expect(await delivery(id)).toMatchObject({ state: 'published', remoteId: 'arrived' });
    expect([...network.tries.values()]).toEqual([1]);
  });

  test('a network that does not answer the question is asked again', async () => {
    network.next.push('lost');
    network.findings.push({ ok: false, error: fault('unavailable', 'delivery.target-gone') });
    const id = await due();
    await run();
    later(5);
    await run();
    expect(await delivery(id)).toMatchObject({ state: 'unknown', needsPerson: false });
    later(60);
    await run();
    expect(await state(id)).toBe('published');
  });

  test('one text twice on one account is two posts', async () => {
    network.next.push('lost', 'lost');
    const ids = [await due(), await due()];
    await run();
    later(5);
    await run();
    const remote = await Promise.all(ids.map(async (id) => (await delivery(id)).remoteId));
    expect(new Set(remote)).toEqual(new Set(network.posts.map(({ id }) => id)));
  });

  test.each([
    [true, 'published', 1],
    [false, 'published', 2],
  ] as const)(
    'where nobody can tell, a person says whether it went out: %s',
    async (wentOut, ends, posts) => {
      network.next.push('lost');
      network.findings.push({ ok: true, value: { found: 'cannot-tell', mayAskAgain: false } });
      const id = await due();
      await run();
      later(5);
      await run();
      later(3600);
      await run();
      const doubtful = await delivery(id);
      expect(doubtful).toMatchObject({ state: 'unknown', needsPerson: true });
      const deciding = { viewer: who.writer, id: doubtful.id, now: publishing.clock.now() };
      const decided = { ...deciding, expectedVersion: doubtful.version };
      expect(await publishing.deliveries.retry(decided)).toMatchObject({
        error: { code: 'delivery.nothing-to-decide' },
      });
      must(await publishing.deliveries.settle(decided, wentOut ? 'went-out' : 'did-not-go'));
      await run();
      expect(await state(id)).toBe(ends);
      expect(network.posts).toHaveLength(posts);
    },
  );
});

describe('« Tout suspendre »', () => {
  test('stops what is scheduled, and lets it go on', async () => {
    const id = await due();
    await publishing.suspensions.suspend(who.approver, publishing.clock.now());
    await run();
    expect(network.posts).toEqual([]);
    expect(await state(id)).toBe('suspended');
    expect(await problems()).toEqual(['suspended']);
    await publishing.suspensions.resume(who.approver, publishing.clock.now());
    await run();
    expect(network.posts).toHaveLength(1);
  });

  test('a post whose hour went by meanwhile waits for a new one', async () => {
    const id = await due();
    await publishing.suspensions.suspend(who.approver, publishing.clock.now());
    later(60);
    await publishing.suspensions.resume(who.approver, publishing.clock.now());
    await run();
    expect(network.posts).toEqual([]);
    expect(await state(id)).toBe('approved');
    expect(await problems()).toEqual(['time-passed']);
  });

  test('what was to be tried again waits too, and what is in doubt is still asked about', async () => {
    // One after the other: of two that are due at one moment, either may go first.
    network.next.push(fault('unavailable', 'delivery.target-gone'));
    const away = await due('Loin');
    await run();
    network.next.push('lost');
    const lost = await due('Perdu');
    await run();
    await publishing.suspensions.suspend(who.approver, publishing.clock.now());
    later(120);
    await run();
    expect(await delivery(away)).toMatchObject({ state: 'pending', isHeld: true });
    expect(await delivery(lost)).toMatchObject({ state: 'published' });
    await publishing.suspensions.resume(who.approver, publishing.clock.now());
    await run();
    expect([await state(away), await state(lost)]).toEqual(['published', 'published']);
  });

  test('what begins while everything is suspended is held back as well', async () => {
    await publishing.suspensions.suspend(who.approver, publishing.clock.now());
    const id = await due();
    await run();
    expect([network.posts, await state(id)]).toEqual([[], 'suspended']);
  });

  test('what came back as not sent while everything is suspended does not slip out', async () => {
    network.next.push(fault('unavailable', 'delivery.target-gone'));
    network.onPublish = async () => {
      network.onPublish = () => Promise.resolve();
      await publishing.suspensions.suspend(who.approver, publishing.clock.now());
    };
    const id = await due();
    await run();
    later(3600);
    await run();
    expect(network.posts).toEqual([]);
    expect(await delivery(id)).toMatchObject({ state: 'pending', isHeld: true });
  });

  test('half-way stopped, half-way given up: what went out stays out', async () => {
    network.next.push(fault('unavailable', 'delivery.target-gone'));
    const id = await due();
    await run();
    await publishing.suspensions.suspend(who.approver, publishing.clock.now());
    const { version } = (await publishing.publications.find(who.writer, id))!;
    must(
      await publishing.publications.cancel({
        viewer: who.writer,
        id,
        expectedVersion: version,
        now: publishing.clock.now(),
      }),
    );
    await publishing.suspensions.resume(who.approver, publishing.clock.now());
    later(3600);
    await run();
    expect([network.posts, await state(id)]).toEqual([[], 'cancelled']);
  });
});

test('a disconnected account fails what was to go there', async () => {
  const id = await due();
  const now = publishing.clock.now();
  must(await publishing.networks.disconnect(who.administrator, who.targetId, 1, now));
  await run();
  expect(await state(id)).toBe('failed');
  expect(network.tries.size).toBe(0);
});
