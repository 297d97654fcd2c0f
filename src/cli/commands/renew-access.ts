import { type Command } from 'commander';
import { createInterface } from 'node:readline/promises';
import { type Language, readConfig } from '../../config/config.js';
import { SignInLinkService } from '../../organisation/sign-in-link.service.js';
import { StaffService } from '../../organisation/staff.service.js';
import { prepareService } from '../start-service.js';
import { CommandRefused, print, printJson, say, sentence } from '../terminal.js';
import { renewAccessMessages } from './renew-access.messages.js';

interface RenewOptions {
  readonly email?: string;
  readonly json?: true;
}

/** `levain renew-access`: lets somebody in again who lost password or phone, where no other administrator can. */
export function configure(command: Command): void {
  command.option('--email <address>', 'adresse électronique').option('--json', 'JSON').action(renewAccess);
}

async function renewAccess(options: RenewOptions): Promise<void> {
  const config = readConfig();
  const words = renewAccessMessages[config.language];
  const email = options.email ?? (await askEmail(config.language));
  const service = await prepareService(config, false);
  try {
    const links = service.app.get(SignInLinkService);
    const renewed = await service.app.get(StaffService, { strict: false }).renewAccessOf(email);
    if (renewed.length === 0) throw new CommandRefused(words.unknown);
    const given = renewed.map(({ member, link }) => ({
      name: member.name,
      ...links.write(link, 'invitation'),
    }));
    if (options.json)
      return await printJson(given.map(({ url, expiresAt }) => ({ url, expiresAt: expiresAt.toString() })));
    for (const { name, url } of given) {
      say(sentence(words.renewed, { name }, config.language));
      await print(`${url}\n`);
    }
  } finally {
    await service.stop();
  }
}

/** Asks on stderr, so that stdout stays the command's own, and no shell keeps the address. */
async function askEmail(language: Language): Promise<string> {
  const words = renewAccessMessages[language];
  if (!process.stdin.isTTY) throw new CommandRefused(words.missing);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await terminal.question(`${words['ask-email']}\u00a0: `)).trim();
  } finally {
    terminal.close();
  }
}
