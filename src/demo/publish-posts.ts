import { type Viewer } from '../api/viewer.js';
import { type SandboxNetwork } from '../connectors/sandbox/sandbox-network.js';
import { type Id } from '../kernel/id.js';
import { type Instant } from '../kernel/time.js';
import { DispatchService } from '../publishing/dispatch.service.js';
import { DoubtService } from '../publishing/doubt.service.js';
import { NetworkService } from '../publishing/network.service.js';
import { instantOfWall } from '../publishing/domain/schedule.js';
import { type Draft, PublicationService } from '../publishing/publication.service.js';
import { type Publication } from '../publishing/publication.store.js';
import { COMPANY_ZONE } from './calendar.js';
import { MILESTONES, milestoneAt } from './milestones.js';
import { plannedWall, type PostStep, stepsOf } from './post-steps.js';
import { type AccountKey, ACCOUNTS, type Post } from './posts.js';
import { viewerOf } from './staff-viewer.js';
import { openStoryNetwork, portOfNetwork } from './story-network.js';
import { expected, type Stage } from './stage.js';

/** Who connects accounts. */
const ADMINISTRATOR = 'odile';
/** More publications than the demonstration has. */
const ALL = { first: 500, after: null };
/** Longer than a post waits for a limit to end, in seconds. */
const LONG_LIMIT = 3 * 24 * 3600;
/** Seconds after which a sending whose process died is asked about, twice: at first it may still arrive. */
const LOOKS_AGAIN = [45, 90];

interface Desk {
  readonly stage: Stage;
  readonly network: SandboxNetwork;
  readonly accounts: Readonly<Record<AccountKey, Id>>;
  readonly viewers: ReadonlyMap<string, Viewer>;
}

/**
 * Writes, approves and sends the section's posts as on their days, to the sandbox network. Each step of a post is one
 * transaction, and its version tells how many are done.
 */
export async function publishPosts(stage: Stage): Promise<void> {
  const { get, scope, shown, clock, now, tell } = stage;
  const network = await openStoryNetwork(stage, await portOfNetwork(get, scope));
  try {
    const viewers = new Map<string, Viewer>();
    for (const { key } of shown.staff) viewers.set(key, await viewerOf(stage, key));
    const accounts = await connect(stage, viewers.get(ADMINISTRATOR)!, network.url);
    const desk = { stage, network, accounts, viewers };
    const known = await get(PublicationService).page(viewers.get(ADMINISTRATOR)!, null, ALL);
    const byText = new Map(known.items.map(({ node }) => [node.text, node]));
    for (const post of shown.posts) await publish(desk, post, byText.get(post.text) ?? null);
  } finally {
    clock.set(now());
    await network.close();
  }
  tell('posts', { count: shown.posts.length });
}

/** Connects what is not connected yet. */
async function connect(stage: Stage, viewer: Viewer, url: string): Promise<Desk['accounts']> {
  const { get, clock, calendar } = stage;
  const networks = get(NetworkService);
  const known = await networks.list(viewer);
  const at = milestoneAt(calendar, MILESTONES.networks);
  clock.set(at);
  const ids: Partial<Record<AccountKey, Id>> = {};
  for (const [key, name] of Object.entries(ACCOUNTS) as [AccountKey, string][]) {
    const earlier = known.find((target) => target.name === name);
    const connecting = { network: 'sandbox', name, account: `${url}/@${key}` };
    ids[key] = earlier?.id ?? expected(await networks.connect(viewer, connecting, at)).id;
  }
  return ids as Desk['accounts'];
}

async function publish(desk: Desk, post: Post, earlier: Publication | null): Promise<void> {
  const { calendar } = desk.stage;
  let publication = earlier;
  for (const [index, step] of stepsOf(post, calendar).entries())
    if ((publication?.version ?? 0) <= index) publication = await take(desk, post, step, publication);
  const wall = plannedWall(post, calendar);
  const isSent = post.fate === 'published' || post.fate === 'failed' || post.fate === 'unknown';
  if (!isSent || wall === null) return;
  const hour = instantOfWall(wall, COMPANY_ZONE, 'first');
  if (hour.ok) await send(desk, post, publication!, hour.value);
}

/** One step of one member of staff. */
async function take(
  { stage, accounts, viewers }: Desk,
  post: Post,
  { kind, at, by }: PostStep,
  publication: Publication | null,
): Promise<Publication> {
  const posts = stage.get(PublicationService);
  const viewer = viewers.get(by)!;
  stage.clock.set(at);
  if (publication === null) {
    const { text, link = null, account } = post;
    const draft: Draft = { text, link, language: 'fr', targetIds: [accounts[account]], embargoUntil: null };
    return done(await posts.write(viewer, draft, at));
  }
  const editing = { viewer, id: publication.id, expectedVersion: publication.version, now: at };
  switch (kind) {
    case 'schedule':
      return done(await posts.schedule(editing, { wall: plannedWall(post, stage.calendar)!, hour: 'first' }));
    case 'submit':
      return done(await posts.submit(editing, false));
    case 'approve':
      return done(await posts.approve(editing));
    case 'send-back':
      return done(await posts.sendBack(editing, post.note!));
    case 'cancel':
      return done(await posts.cancel(editing));
    case 'write':
      return publication;
  }
}

/** Lets a post go out at its hour, and meet what its fate has for it. */
async function send(
  { stage, network, accounts, viewers }: Desk,
  { fate, account }: Post,
  { id, state }: Publication,
  hour: Instant,
): Promise<void> {
  const { get, clock, scope } = stage;
  const { organisationId } = scope;
  const posts = get(PublicationService);
  const administrator = viewers.get(ADMINISTRATOR)!;
  if (state === 'scheduled') {
    if (fate === 'failed') network.inject('rate-limit', 1, LONG_LIMIT);
    if (fate === 'unknown') network.inject('cut-after', 1);
    clock.set(hour);
    await get(DispatchService).run(organisationId);
  }
  if (fate === 'unknown') await closeAccount(stage, administrator, accounts[account], hour);
  for (const seconds of LOOKS_AGAIN) {
    if ((await posts.find(administrator, id))?.state !== 'publishing') return;
    clock.set(hour.add({ seconds }));
    await get(DoubtService).run(organisationId);
    await get(DispatchService).run(organisationId);
  }
}

/** Disconnects an account in the minute of its last post: nobody can ask there any more. */
async function closeAccount({ get, clock }: Stage, viewer: Viewer, id: Id, hour: Instant): Promise<void> {
  const networks = get(NetworkService);
  const target = (await networks.list(viewer)).find((one) => one.id === id)!;
  if (target.disconnectedAt !== null) return;
  const at = hour.add({ seconds: 2 });
  clock.set(at);
  expected(await networks.disconnect(viewer, id, target.version, at));
}

function done(changed: Awaited<ReturnType<PublicationService['write']>>): Publication {
  if (changed.ok) return changed.value;
  const { error } = changed;
  throw new Error(
    `A post of the demonstration was refused: ${error.kind === 'refused' ? error.refusal.code : error.kind}.`,
  );
}
