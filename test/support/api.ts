import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Type } from '@nestjs/common';
import { type NestExpressApplication } from '@nestjs/platform-express';
import { type Temporal } from 'temporal-polyfill';
import { createApp, listen } from '../../src/cli/start-service.js';
import { type Config } from '../../src/config/config.js';
import { FixedClock } from '../../src/kernel/clock.js';
import { type Id, newId } from '../../src/kernel/id.js';
import { OrganisationService, type Founded } from '../../src/organisation/organisation.service.js';
import { type Role } from '../../src/organisation/domain/role.js';
import { SessionService } from '../../src/organisation/session.service.js';
import { StaffStore } from '../../src/organisation/staff.store.js';
import { Database } from '../../src/database/database.js';
import { testDatabase, type TestDatabase } from './database.js';
import { NOON } from './clock.js';

/** Somebody who signed in: what a browser would send. */
export interface TestSession {
  readonly staffId: Id;
  readonly organisationId: Id;
  readonly cookie: string;
}

/** An answer of GraphQL. `errors` is absent where there were none. */
export interface GraphqlAnswer<Data = Record<string, unknown>> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** How a request is sent. */
export interface RequestOptions {
  readonly as?: TestSession | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The real service over a database of its own, on a free loopback port. */
export interface TestApi extends Founded {
  readonly app: NestExpressApplication;
  readonly database: TestDatabase;
  readonly clock: FixedClock;
  readonly url: string;
  /** Where it keeps uploads on their way, and its journal. */
  readonly home: string;
  /** Sends an operation. A test says what it expects of `data`. */
  query<Data = Record<string, unknown>>(
    document: string,
    variables?: object,
    options?: RequestOptions,
  ): Promise<GraphqlAnswer<Data>>;
  fetch(path: string, init?: RequestInit & RequestOptions): Promise<Response>;
  /** A new member of staff with one role, signed in. Without sections the role spans the organisation. */
  signInAs(
    role: Role,
    where?: { readonly sections?: readonly Id[]; readonly in?: Founded },
  ): Promise<TestSession>;
  /** The founder, who holds every role. */
  signInFounder(of?: Founded): Promise<TestSession>;
  /** Another organisation in the same database. */
  foundAnother(): Promise<Founded>;
  /** Something out of Nest's container. */
  get<T>(type: Type<T>): T;
  close(): Promise<void>;
}

/**
 * Starts the service, its files in a home of their own; call it in `beforeAll`, and `close` in `afterAll`. It takes two
 * seconds: keep files few.
 * @param settings what differs from a test's usual configuration
 */
export async function testApi(settings: Partial<Config> = {}): Promise<TestApi> {
  const database = await testDatabase();
  const clock = new FixedClock(NOON);
  const home = mkdtempSync(join(tmpdir(), 'levain-home-'));
  const config = { ...database.config, home, port: 0, host: '127.0.0.1', publicUrl: null, ...settings };
  const opened = { database: database.database, sealer: database.sealer, servingUrl: database.servingUrl };
  const app = await createApp({ config, opened, clock, runsJobs: false });
  const { port } = await listen(app, config);
  const url = `http://127.0.0.1:${port}`;
  const get = <T>(type: Type<T>): T => app.get(type, { strict: false });
  const founded = await found(get(OrganisationService), 'marie.curie@example.org');
  const send = (path: string, { as, headers, ...init }: RequestInit & RequestOptions = {}) =>
    fetch(`${url}${path}`, { ...init, headers: { ...(as && { cookie: as.cookie }), ...headers } });
  return {
    ...founded,
    app,
    database,
    clock,
    url,
    home: config.home,
    get,
    fetch: send,
    query: async <Data>(query: string, variables: object = {}, options: RequestOptions = {}) => {
      const headers = { 'content-type': 'application/json', ...options.headers };
      const body = JSON.stringify({ query, variables });
      const response = await send('/graphql', { method: 'POST', body, ...options, headers });
      return (await response.json()) as GraphqlAnswer<Data>;
    },
    signInAs: (role, where = {}) => signInAs(get, role, where.in ?? founded, where.sections ?? null),
    signInFounder: (of = founded) => startSession(get, of.organisationId, of.staffId),
    foundAnother: () => found(get(OrganisationService), `founder-${newId()}@example.org`),
    close: async () => {
      await app.close();
      await database.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function found(organisations: OrganisationService, email: string): Promise<Founded> {
  const founded = await organisations.found({
    name: 'Syndicat des télécoms',
    language: 'fr',
    section: 'Réseau',
    administrator: { name: 'Marie Curie', email },
    isDemonstration: false,
    timeZone: 'Europe/Paris',
  });
  if (!founded.ok) throw new Error(founded.error.code);
  return founded.value;
}

type Get = <T>(type: Type<T>) => T;

async function signInAs(
  get: Get,
  role: Role,
  of: Founded,
  sections: readonly Id[] | null,
): Promise<TestSession> {
  const staffId = newId();
  const grants = (sections ?? [null]).map((sectionId) => ({ role, sectionId }));
  const at = NOON.toString();
  await get(Database).withTenant({ organisationId: of.organisationId, sections: 'all' }, async (tx) => {
    const staff = get(StaffStore);
    await staff.add(tx, {
      id: staffId,
      name: `Une ${role}`,
      email: `${staffId}@example.org`,
      language: 'fr',
      at,
    });
    await staff.setGrants(tx, staffId, grants, null);
  });
  return startSession(get, of.organisationId, staffId);
}

async function startSession(get: Get, organisationId: Id, staffId: Id): Promise<TestSession> {
  const { token } = await get(Database).withDirectory((tx) =>
    get(SessionService).start(tx, { organisationId, staffId }),
  );
  return { staffId, organisationId, cookie: `levain=${token}` };
}

/** So much later. */
export const later = (api: TestApi, duration: Temporal.DurationLike): void =>
  api.clock.set(api.clock.now().add(duration));
