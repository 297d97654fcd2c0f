import { type NestExpressApplication } from '@nestjs/platform-express';
import { type Command } from 'commander';
import { Catalogue } from '../../api/catalogue.js';
import { type Config, readConfig } from '../../config/config.js';
import { Database } from '../../database/database.js';
import { type OpenDatabase } from '../../database/open.js';
import { makeDemonstration } from '../../demo/make-demonstration.js';
import { systemClock } from '../../kernel/clock.js';
import { type Id } from '../../kernel/id.js';
import { ROLES } from '../../organisation/domain/role.js';
import { SignInLinkService } from '../../organisation/sign-in-link.service.js';
import { StaffStore } from '../../organisation/staff.store.js';
import { firstLeads } from '../first-leads.js';
import { Interrupted, Interruption } from '../interruption.js';
import { openDatabaseForCommand } from '../open-database.js';
import { resetDemonstration } from '../reset-demonstration.js';
import { createApp, listen } from '../start-service.js';
import { print, say, sentence } from '../terminal.js';
import { untilStopped } from '../until-stopped.js';
import { demoMessages } from './demo.messages.js';
import { layOutLeads } from './leads.layout.js';
import { serveMessages } from './serve.messages.js';

interface DemoOptions {
  readonly reset?: true;
  readonly serve: boolean;
}

const FIRST = 10;
/** What a process answers that was ended by Ctrl-C. */
const ENDED_BY_SIGINT = 130;

/** `levain demo`: an invented organisation, made through a user's own steps, listed and served. */
export function configure(command: Command): void {
  command
    .option('--reset', 'recommencer de zéro')
    .option('--no-serve', 'afficher les premiers contacts et finir')
    .action(demo);
}

async function demo(options: DemoOptions): Promise<void> {
  const config = readConfig();
  const interruption = new Interruption();
  if (options.reset) await resetDemonstration(config);
  const opened = await openDatabaseForCommand(config);
  try {
    const organisationId = await show(config, opened, interruption);
    if (options.serve) await serve(config, opened, organisationId, interruption);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    say(demoMessages[config.language].stopping);
    process.exitCode = ENDED_BY_SIGINT;
  } finally {
    await opened.close();
    interruption.release();
  }
}

/** Makes what is missing, and prints the first leads. Jobs run only when asked for, so that nothing is half done. */
async function show(config: Config, opened: OpenDatabase, interruption: Interruption): Promise<Id> {
  const words = demoMessages[config.language];
  const app = await createApp({ config, opened, clock: systemClock, runsJobs: false });
  try {
    const made = await interruption.orStop(
      makeDemonstration(app, config.language, (step, parameters = {}) =>
        say(sentence(words[step], parameters, config.language)),
      ),
    );
    if (!made.isNew) say(sentence(words.reused, { name: made.name }, config.language));
    const leads = await firstLeads(app, made.organisationId, FIRST, config.language);
    await print(`\n${layOutLeads(leads, config.language, process.stdout.columns)}\n`);
    return made.organisationId;
  } finally {
    await app.close();
  }
}

async function serve(
  config: Config,
  opened: OpenDatabase,
  organisationId: Id,
  interruption: Interruption,
): Promise<void> {
  const words = demoMessages[config.language];
  const app = await createApp({ config, opened, clock: systemClock, runsJobs: true });
  const { url, port } = await listen(app, config);
  if (config.port !== 0 && port !== config.port) {
    const ports = { wanted: String(config.port), taken: String(port) };
    say(sentence(serveMessages[config.language]['port-taken'], ports, config.language));
  }
  await print(`${sentence(words.listening, { url }, config.language)}\n\n`);
  await print(`${words['sign-in']}\n${await addresses(app, organisationId, config)}\n`);
  say(words.stop);
  interruption.release();
  await untilStopped({ stop: () => app.close() }, () => say(words.stopping));
}

/** One line for each member of staff, organisers first. */
async function addresses(
  app: NestExpressApplication,
  organisationId: Id,
  { language }: Config,
): Promise<string> {
  const staff = await app
    .get(Database, { strict: false })
    .withTenant({ organisationId, sections: 'all' }, (tx) => app.get(StaffStore, { strict: false }).all(tx));
  const rank = (member: (typeof staff)[number]) => ROLES.indexOf(member.grants[0]?.role ?? 'auditor');
  const lines = [];
  for (const member of staff.toSorted((a, b) => rank(a) - rank(b))) {
    const link = await app
      .get(SignInLinkService, { strict: false })
      .make({ organisationId, staffId: member.id }, 'demonstration');
    const role = app
      .get(Catalogue, { strict: false })
      .say(language, `role.${member.grants[0]?.role ?? 'auditor'}`);
    lines.push(`  ${`${member.name} (${role})`.padEnd(46)} ${link.url}\n`);
  }
  return lines.join('');
}
