import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { EmbeddedServer, type ServerStep } from '../../../src/database/embedded-server.js';
import { isAlive } from '../../../src/database/file-lock.js';

let home: string;
let steps: ServerStep[];
let setAside: string | undefined;

const start = (isDisposable = true): Promise<EmbeddedServer> =>
  EmbeddedServer.start({
    home,
    isDisposable,
    onStep: (step, detail) => {
      steps.push(step);
      setAside ??= detail;
    },
  });
const ask = async (server: EmbeddedServer, sql: string): Promise<unknown[]> => {
  const client = new pg.Client(server.ownerUrl());
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  const [{ pid } = { pid: 0 }] = (await client.query<{ pid: number }>('select pg_backend_pid() as pid')).rows;
  await client.end();
  // A busy machine ends the other side of a connection later: the server would seem to be in use.
  await untilGone(pid);
  return rows;
};
const untilGone = async (pid: number): Promise<void> => {
  while (isAlive(pid)) await pause(10);
};
const CONNECTED = `select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`;
/** Stops the server, once everybody else has really left it. */
const stopped = async (server: EmbeddedServer): Promise<void> => {
  while ((await ask(server, CONNECTED)).length > 1) await pause(10);
  await server.stop();
};

beforeAll(() => {
  // Made 0700, as a private clone is: the server's own account cannot enter it.
  home = mkdtempSync(join(tmpdir(), 'levain-'));
});
beforeEach(() => (steps = []));
afterAll(async () => {
  await EmbeddedServer.destroy(home);
  rmSync(home, { recursive: true });
  if (setAside) rmSync(setAside, { recursive: true, force: true });
});

test('the first start makes a UTF-8 cluster that sorts French names', async () => {
  const server = await start();
  expect(steps).toEqual(['initialise', 'start']);
  const sorted = `select array_agg(name order by name collate "fr-x-icu") as names from unnest('{Zoé,Élise,Eva}'::text[]) name`;
  expect(await ask(server, sorted)).toEqual([{ names: ['Élise', 'Eva', 'Zoé'] }]);
  expect(await ask(server, 'show server_encoding')).toEqual([{ server_encoding: 'UTF8' }]);
  await ask(server, 'create table kept (word text)');
  await ask(server, `insert into kept values ('pain')`);
  await stopped(server);
  expect(isAlive(server.postmaster.pid)).toBe(false);
});

test('the server listens on loopback alone, and only with the password', async () => {
  const server = await start();
  expect(await ask(server, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  const intruder = new pg.Client(Object.assign(new URL(server.ownerUrl()), { password: 'guessed' }).href);
  await expect(intruder.connect()).rejects.toMatchObject({ code: '28P01' });
  await stopped(server);
});

test('a second command joins the running server, and the last one out stops it', async () => {
  const first = await start();
  const second = await start();
  expect(steps).toEqual(['start', 'reuse']);
  expect(second.postmaster).toMatchObject({ pid: first.postmaster.pid, port: first.postmaster.port });
  await first.stop();
  expect(await ask(second, 'select word from kept')).toEqual([{ word: 'pain' }]);
  await stopped(second);
  expect(isAlive(first.postmaster.pid)).toBe(false);
});

test('a server whose command was killed is found again', async () => {
  const killed = await start();
  await killed.leave();
  const next = await start();
  expect(steps).toEqual(['start', 'reuse']);
  await stopped(next);
});

test('a killed server comes back with what was committed', async () => {
  const killed = await start();
  await ask(killed, `insert into kept values ('sel')`);
  process.kill(killed.postmaster.pid, 'SIGKILL');
  await untilGone(killed.postmaster.pid);
  const next = await start();
  expect(await ask(next, 'select word from kept order by word')).toEqual([{ word: 'pain' }, { word: 'sel' }]);
  await stopped(next);
  await killed.leave();
});

test('two first starts at once end on one server', async () => {
  const [first, second] = await Promise.all([start(), start()]);
  expect(first.postmaster.pid).toBe(second.postmaster.pid);
  await first.stop();
  await stopped(second);
});

test('the data of a deleted installation are set aside, not destroyed', async () => {
  rmSync(join(home, 'postgres.password'));
  const server = await start(false);
  expect(steps).toEqual(['set-aside', 'initialise', 'start']);
  expect(existsSync(join(setAside!, 'data', 'PG_VERSION'))).toBe(true);
  await stopped(server);
});

test('destroying stops the server and leaves nothing', async () => {
  const server = await start();
  await server.leave();
  await EmbeddedServer.destroy(home);
  expect(isAlive(server.postmaster.pid)).toBe(false);
  await stopped(await start());
  expect(steps).toEqual(['start', 'initialise', 'start']);
});
