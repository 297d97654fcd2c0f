import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type Page } from 'playwright-core';
import { type SandboxNetwork, startSandboxNetwork } from '../../src/connectors/sandbox/sandbox-network.js';
import { type Id } from '../../src/kernel/id.js';
import { DispatchService } from '../../src/publishing/dispatch.service.js';
import { type TestApi, testApi, type TestSession } from './api.js';
import { ask, windowOn } from './consent-site.js';

/** The real service with a network of its own by the same clock, and somebody of each role that publishing knows. */
export interface PublishingSite {
  readonly api: TestApi;
  readonly network: SandboxNetwork;
  readonly targetId: Id;
  readonly writer: TestSession;
  readonly approver: TestSession;
  readonly administrator: TestSession;
  /** Writes a post, and brings it as far as is said. @param at in the organisation's zone; `now` goes at once */
  post(text: string, upTo?: { readonly at?: string; readonly isApproved?: boolean }): Promise<Id>;
  /** What the service knows of a post. */
  known(id: Id): Promise<{ state: string; plannedWall: string | null; plannedAt: string | null }>;
  /** Sends what is due. */
  dispatch(): Promise<void>;
  /** A window whose clock starts where the service's stands: Monday 1 March 2027, 13:00 in Paris, to begin with. */
  windowOf(
    browser: Browser,
    as: TestSession,
    looks?: Parameters<typeof windowOn>[2],
  ): Promise<{ page: Page; context: BrowserContext }>;
  close(): Promise<void>;
}

export async function publishingSite(): Promise<PublishingSite> {
  const folder = mkdtempSync(join(tmpdir(), 'levain-sandbox-'));
  const api = await testApi();
  const now = () => api.clock.now().epochMilliseconds;
  const network = await startSandboxNetwork({ file: join(folder, 'posts.jsonl'), port: 0, now });
  const writer = await api.signInAs('campaign-staff');
  const approver = await api.signInAs('organiser');
  const administrator = await api.signInAs('administrator');
  const connected = await ask(
    api,
    administrator,
    `mutation ($account: String!) { connectNetwork(network: "sandbox", name: "Compte d’essai", account: $account) {
      ... on NetworkTarget { id } } }`,
    { account: network.url },
  );
  const targetId = connected['id'] as Id;
  const change = async (as: TestSession, call: string, id: Id, version: number) => {
    const changed = await ask(
      api,
      as,
      `mutation ($id: ID!, $version: Int!) { ${call} { __typename ... on Publication { version } ... on Refused { message } } }`,
      { id, version },
    );
    if (changed['__typename'] !== 'Publication') throw new Error(JSON.stringify(changed));
    return changed['version'] as number;
  };
  return {
    api,
    network,
    targetId,
    writer,
    approver,
    administrator,
    post: async (text, { at, isApproved = false } = {}) => {
      const written = await ask(
        api,
        writer,
        `mutation ($post: PublicationInput!) { writePublication(publication: $post) {
          ... on Publication { id version } ... on Refused { message } } }`,
        { post: { text, language: 'fr', targetIds: [targetId] } },
      );
      const id = written['id'] as Id;
      let version = 1;
      if (isApproved) {
        version = await change(writer, 'submitPublication(id: $id, expectedVersion: $version)', id, version);
        version = await change(
          approver,
          'approvePublication(id: $id, expectedVersion: $version)',
          id,
          version,
        );
      }
      if (at !== undefined) {
        const time = at === 'now' ? '' : `at: "${at}", `;
        await change(writer, `schedulePublication(id: $id, ${time}expectedVersion: $version)`, id, version);
      }
      return id;
    },
    known: async (id) =>
      (await ask(api, writer, 'query ($id: ID!) { publication(id: $id) { state plannedWall plannedAt } }', {
        id,
      })) as Awaited<ReturnType<PublishingSite['known']>>,
    dispatch: async () => {
      await api.get(DispatchService).run(api.organisationId);
    },
    windowOf: (browser, as, looks = {}) => windowOn(browser, api, { ...looks, as }),
    close: async () => {
      await api.close();
      await network.close();
      rmSync(folder, { recursive: true });
    },
  };
}
