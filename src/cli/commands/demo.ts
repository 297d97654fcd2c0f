import { type Command } from 'commander';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Config, readConfig } from '../../config/config.js';
import { Database } from '../../database/database.js';
import { type OpenDatabase } from '../../database/open.js';
import { DemonstrationStore } from '../../demo/demonstration.store.js';
import { demonstrationFolder } from '../../demo/demonstration-folder.js';
import { type Letterbox, openLetterbox, withLetterbox } from '../../demo/letterbox.js';
import { type Made, makeDemonstration } from '../../demo/make-demonstration.js';
import { reach } from '../../demo/stage.js';
import { networkFile, portOfNetwork } from '../../demo/story-network.js';
import { FixedClock, systemClock } from '../../kernel/clock.js';
import { demoLinks, layOutLinks } from '../demo-links.js';
import { type NetworkProcess, startNetworkProcess } from '../demo-network.js';
import { type FirstLeads, firstLeads } from '../first-leads.js';
import { Interrupted, Interruption } from '../interruption.js';
import { openDatabaseForCommand } from '../open-database.js';
import { resetDemonstration } from '../reset-demonstration.js';
import { createApp, listen } from '../start-service.js';
import { CommandRefused, print, printJson, say, sentence } from '../terminal.js';
import { untilStopped } from '../until-stopped.js';
import { demoMessages } from './demo.messages.js';
import { layOutLeads } from './leads.layout.js';
import { serveMessages } from './serve.messages.js';

interface DemoOptions {
  readonly reset?: true;
  readonly serve: boolean;
  readonly links?: true;
  readonly json?: true;
}

/** What every part of the command works with. */
interface Run {
  readonly config: Config;
  readonly opened: OpenDatabase;
  readonly letterbox: Letterbox;
  readonly interruption: Interruption;
  readonly options: DemoOptions;
}

const FIRST = 10;
/** What a process answers that was ended by Ctrl-C. */
const ENDED_BY_SIGINT = 130;
/** Keeps the address at which the demonstration answers, for whoever asks for new ways in. */
const ADDRESS_FILE = 'address';

/** `levain demo`: an invented organisation, made through a user's own steps, listed and served. */
export function configure(command: Command): void {
  command
    .option('--reset', 'recommencer de zéro')
    .option('--no-serve', 'afficher les premiers contacts et finir')
    .option('--links', 'de nouvelles adresses pour entrer dans la démonstration qui tourne')
    .option('--json', 'JSON')
    .action(demo);
}

async function demo(options: DemoOptions): Promise<void> {
  const config = readConfig();
  if (options.links) return newLinks(config, options);
  const interruption = new Interruption();
  if (options.reset) await resetDemonstration(config);
  const opened = await openDatabaseForCommand(config);
  const letterbox = await openLetterbox(config);
  try {
    const run = { config: withLetterbox(config, letterbox), opened, letterbox, interruption, options };
    const { made, leads } = await show(run);
    if (options.serve) await serve(run, made, leads);
    else if (options.json) await printJson({ leads });
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    say(demoMessages[config.language].stopping);
    process.exitCode = ENDED_BY_SIGINT;
  } finally {
    await letterbox.close();
    await opened.close();
    interruption.release();
  }
}

/** Makes what is missing, and prints the first leads. Jobs run only when asked for, so that nothing is half done. */
async function show({
  config,
  opened,
  interruption,
  options,
}: Run): Promise<{ made: Made; leads: FirstLeads }> {
  const words = demoMessages[config.language];
  // The past is played on this clock; the service that answers afterwards goes by the machine's.
  const clock = new FixedClock(systemClock.now());
  const app = await createApp({ config, opened, clock, runsJobs: false });
  try {
    const made = await interruption.orStop(
      makeDemonstration(app, config.language, (step, parameters = {}) =>
        say(sentence(words[step], parameters, config.language)),
      ),
    );
    const known = made.isOlder ? words.older : made.isNew ? null : words.reused;
    if (known !== null) say(sentence(known, { name: made.name }, config.language));
    const leads = await firstLeads(app, made.organisationId, FIRST, config.language);
    if (!options.json) await print(`\n${layOutLeads(leads, config.language, process.stdout.columns)}\n`);
    return { made, leads };
  } finally {
    await app.close();
  }
}

async function serve(run: Run, { organisationId }: Made, leads: FirstLeads): Promise<void> {
  const { config, opened, letterbox, interruption, options } = run;
  const { language } = config;
  const words = demoMessages[language];
  const app = await createApp({ config, opened, clock: systemClock, runsJobs: true });
  const network = await startNetwork(reach(app), config, organisationId);
  const { url, port } = await listen(app, config);
  if (config.port !== 0 && port !== config.port) {
    const ports = { wanted: String(config.port), taken: String(port) };
    say(sentence(serveMessages[language]['port-taken'], ports, language));
  }
  const address = join(demonstrationFolder(config.home), ADDRESS_FILE);
  await writeFile(address, url);
  const links = await demoLinks(app, organisationId, language);
  const places = { url, network: network?.url ?? null, letterbox: letterbox.folder };
  if (options.json) await printJson({ ...places, links, leads });
  else {
    await print(`${sentence(words.listening, { url }, language)}\n`);
    if (network?.url) await print(`${sentence(words.network, { url: network.url }, language)}\n`);
    await print(`${sentence(words.letterbox, { folder: letterbox.folder }, language)}\n\n`);
    await print(`${layOutLinks(links, language)}\n`);
  }
  if (network?.url === null) say(sentence(words['no-network'], { reason: network.reason }, language));
  say(words['new-links']);
  say(words.stop);
  interruption.release();
  const stop = async (): Promise<void> => {
    await rm(address, { force: true });
    await app.close();
    await network?.stop();
  };
  await untilStopped({ stop }, () => say(words.stopping));
}

/** The sandbox network that the demonstration's accounts name, in a process of its own; null where there are none. */
async function startNetwork(
  get: ReturnType<typeof reach>,
  config: Config,
  organisationId: Made['organisationId'],
): Promise<NetworkProcess | null> {
  const port = await portOfNetwork(get, { organisationId, sections: 'all' });
  return port === null ? null : startNetworkProcess(port, networkFile(config, organisationId));
}

/** New ways into the demonstration that another process serves. */
async function newLinks(config: Config, { json }: DemoOptions): Promise<void> {
  const { home, language } = config;
  const publicUrl = await readFile(join(demonstrationFolder(home), ADDRESS_FILE), 'utf8').catch(() => null);
  if (publicUrl === null) throw new CommandRefused(demoMessages[language]['not-running']);
  const opened = await openDatabaseForCommand(config);
  const clock = new FixedClock(systemClock.now());
  const app = await createApp({ config: { ...config, publicUrl }, opened, clock, runsJobs: false });
  try {
    const made = await new DemonstrationStore(reach(app)(Database)).find();
    if (made === null) throw new CommandRefused(demoMessages[language]['not-running']);
    const links = await demoLinks(app, made.organisationId, language);
    if (json) await printJson({ url: publicUrl, links });
    else await print(layOutLinks(links, language));
  } finally {
    await app.close();
    await opened.close();
  }
}
