import { createReadStream } from 'node:fs';
import { type Command } from 'commander';
import { type Language, readConfig } from '../../config/config.js';
import { readHead, verifyLedgerFile, writeHead } from '../../privacy/ledger-file.js';
import { CommandRefused, print, printJson, sentence } from '../terminal.js';
import { type ExportOptions } from '../ledger-export.js';
import { ledgerMessages } from './ledger.messages.js';

interface VerifyOptions {
  readonly strict?: true;
  readonly head?: string;
  readonly json?: true;
}

/** `levain ledger export` and `levain ledger verify FILE`: the consent ledger as a file that proves itself. */
export function configure(command: Command): void {
  command
    .command('export')
    .description('Écrire le registre des accords, une ligne JSON par enregistrement')
    .option('--organisation <name>', 'organisation')
    .option('--out <file>', 'fichier\u202f; sinon la sortie standard')
    .action(async (options: ExportOptions) => {
      // Verifying must not load what it does without: the database is opened for exporting alone.
      const { exportLedger } = await import('../ledger-export.js');
      await exportLedger(options);
    });
  command
    .command('verify')
    .description('Vérifier un registre exporté, sans service ni base de données')
    .argument('<file>', 'registre exporté')
    .option('--strict', 'vérifier aussi la forme canonique')
    .option('--head <head>', 'la tête gardée ailleurs, comme 120:9f86…')
    .option('--json', 'JSON')
    .action(verifyLedger);
}

async function verifyLedger(path: string, options: VerifyOptions): Promise<void> {
  const { language } = readConfig();
  const words = ledgerMessages[language];
  const head = options.head === undefined ? undefined : readHead(options.head);
  if (head === null) throw new CommandRefused(words['head-unreadable']);
  const answer = await verifyLedgerFile(linesFrom(path, language), {
    strict: options.strict ?? false,
    ...(head && { head }),
  });
  if (answer === null) throw new CommandRefused(words['not-a-ledger']);
  if (options.json) {
    await printJson(
      answer.whole
        ? { whole: true, records: answer.head.sequence, head: writeHead(answer.head) }
        : { whole: false, brokenAt: answer.brokenAt, why: answer.why },
    );
  }
  if (!answer.whole) {
    const parameters = { sequence: answer.brokenAt, why: words[answer.why] };
    throw new CommandRefused(sentence(words.broken, parameters, language));
  }
  const told = { count: answer.head.sequence, head: writeHead(answer.head) };
  if (!options.json) await print(`${sentence(words.whole, told, language)}\n`);
}

/** In UTF-16 code units; a record of the ledger has some hundred. */
const LONGEST_LINE = 1024 * 1024;

/** The lines of a file, as they are read. What has none for so long is no ledger, and is not gathered in memory. */
async function* linesFrom(path: string, language: Language): AsyncGenerator<string> {
  let open = '';
  try {
    for await (const chunk of createReadStream(path, 'utf8') as AsyncIterable<string>) {
      const lines = (open + chunk).split(/\r?\n/);
      open = lines.pop()!;
      yield* lines;
      if (open.length > LONGEST_LINE) throw new CommandRefused(ledgerMessages[language]['not-a-ledger']);
    }
    if (open !== '') yield open;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new CommandRefused(sentence(ledgerMessages[language].unreadable_file, { reason: code }, language));
  }
}
