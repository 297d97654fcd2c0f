import { open } from 'node:fs/promises';
import { type Language, readConfig } from '../config/config.js';
import { type Database } from '../database/database.js';
import { type Id } from '../kernel/id.js';
import { DirectoryStore } from '../organisation/directory.store.js';
import { OrganisationStore } from '../organisation/organisation.store.js';
import { type ChainHead } from '../privacy/ledger-chain.js';
import { endLine, headerLine, recordLine, writeHead } from '../privacy/ledger-file.js';
import { LedgerStore } from '../privacy/ledger.store.js';
import { ledgerMessages } from './commands/ledger.messages.js';
import { openDatabaseForCommand } from './open-database.js';
import { CommandRefused, print, say, sentence } from './terminal.js';

/** What is exported, and where to. */
export interface ExportOptions {
  readonly organisation?: string;
  readonly out?: string;
}

/** Writes an organisation's ledger to a file or to stdout, and says its head. */
export async function exportLedger({ organisation, out }: ExportOptions): Promise<void> {
  const config = readConfig();
  const opened = await openDatabaseForCommand(config);
  try {
    const organisationId = await chosen(opened.database, organisation, config.language);
    const lines = linesOf(opened.database, organisationId);
    const head = out === undefined ? await toStdout(lines) : await toFile(out, lines, config.language);
    const words = ledgerMessages[config.language];
    say(sentence(words.exported, { count: head.sequence, head: writeHead(head) }, config.language));
  } finally {
    await opened.close();
  }
}

/** The file's lines, up to the head that stands when the export begins; returns that head. */
async function* linesOf(database: Database, organisationId: Id): AsyncGenerator<string, ChainHead> {
  const ledger = new LedgerStore();
  const scope = { organisationId, sections: 'all' } as const;
  const head = await database.withTenant(scope, (tx) => ledger.head(tx));
  yield headerLine(organisationId);
  for (let done = 0; done < head.sequence;) {
    const rows = await database.withTenant(scope, (tx) => ledger.after(tx, done));
    // Records that came meanwhile stand behind the head that was promised.
    yield rows
      .filter(({ sequence }) => sequence <= head.sequence)
      .map(recordLine)
      .join('');
    done = rows.at(-1)?.sequence ?? head.sequence;
  }
  yield endLine(head);
  return head;
}

async function written(
  lines: AsyncGenerator<string, ChainHead>,
  write: (text: string) => Promise<unknown>,
): Promise<ChainHead> {
  for (;;) {
    const next = await lines.next();
    if (next.done) return next.value;
    await write(next.value);
  }
}

const toStdout = (lines: AsyncGenerator<string, ChainHead>): Promise<ChainHead> => written(lines, print);

async function toFile(
  path: string,
  lines: AsyncGenerator<string, ChainHead>,
  language: Language,
): Promise<ChainHead> {
  // Pseudonyms and dates of consent: readable for whoever exported it alone.
  const file = await open(path, 'w', 0o600).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code ?? '';
    throw new CommandRefused(sentence(ledgerMessages[language].unwritable_file, { reason }, language));
  });
  try {
    return await written(lines, (text) => file.writeFile(text));
  } finally {
    await file.close();
  }
}

/** The organisation of that name, or the only one. */
async function chosen(database: Database, name: string | undefined, language: Language): Promise<Id> {
  const words = ledgerMessages[language];
  const directory = await database.withDirectory((tx) => new DirectoryStore().organisations(tx));
  const store = new OrganisationStore();
  const named = await Promise.all(
    directory.map(async ({ organisationId }) => ({
      organisationId,
      name: await database.withTenant(
        { organisationId, sections: 'all' },
        async (tx) => (await store.find(tx)).name,
      ),
    })),
  );
  if (named.length === 0) throw new CommandRefused(words['no-organisation']);
  const found = name === undefined ? named : named.filter((one) => one.name === name);
  if (found.length === 1) return found[0]!.organisationId;
  const names = named.map((one) => one.name).join(', ');
  const problem = found.length === 0 ? words['unknown-organisation'] : words['which-organisation'];
  throw new CommandRefused(sentence(problem, { name: name ?? '', names }, language));
}
