import { type Command } from 'commander';
import { type NestExpressApplication } from '@nestjs/platform-express';
import { type Language, readConfig } from '../../config/config.js';
import { Database } from '../../database/database.js';
import { type Id } from '../../kernel/id.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { firstLeads } from '../first-leads.js';
import { prepareService } from '../start-service.js';
import { CommandRefused, print, printJson, sentence } from '../terminal.js';
import { layOutLeads } from './leads.layout.js';
import { leadsMessages } from './leads.messages.js';

interface LeadsOptions {
  readonly organisation?: string;
  readonly first: string;
  readonly json?: true;
}

const MOST = 200;

/** `levain leads`: whom to talk to first and why, in the terminal. */
export function configure(command: Command): void {
  command
    .option('--organisation <name>', 'organisation')
    .option('--first <count>', 'combien', '10')
    .option('--json', 'JSON')
    .action(listLeads);
}

async function listLeads(options: LeadsOptions): Promise<void> {
  const config = readConfig();
  const count = Number(options.first);
  if (!Number.isInteger(count) || count < 1 || count > MOST)
    throw new CommandRefused(leadsMessages[config.language]['first-unreadable']);
  const service = await prepareService(config, false);
  try {
    const organisationId = await chosen(service.app, options.organisation, config.language);
    const leads = await firstLeads(service.app, organisationId, count, config.language);
    if (options.json) return await printJson(leads);
    await print(layOutLeads(leads, config.language, process.stdout.columns));
  } finally {
    await service.stop();
  }
}

/** The organisation of that name, or the only one. */
async function chosen(
  app: NestExpressApplication,
  name: string | undefined,
  language: Language,
): Promise<Id> {
  const words = leadsMessages[language];
  const organisations = app.get(OrganisationService, { strict: false });
  const named = await Promise.all(
    (await organisations.all()).map(async ({ organisationId }) => ({
      organisationId,
      name: await app
        .get(Database, { strict: false })
        .withTenant({ organisationId, sections: 'all' }, async (tx) => (await organisations.of(tx)).name),
    })),
  );
  if (named.length === 0) throw new CommandRefused(words['no-organisation']);
  const found = name === undefined ? named : named.filter((one) => one.name === name);
  if (found.length === 1) return found[0]!.organisationId;
  const names = named.map((one) => one.name).join(', ');
  const problem = found.length === 0 ? words['unknown-organisation'] : words['which-organisation'];
  throw new CommandRefused(sentence(problem, { name: name ?? '', names }, language));
}
