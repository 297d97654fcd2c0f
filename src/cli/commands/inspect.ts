import { type Command, Option } from 'commander';
import { readConfig } from '../../config/config.js';
import { type Connector } from '../../connectors/connector.js';
import { connectors } from '../../connectors/registry.js';
import { type Fault, FaultError } from '../../kernel/fault.js';
import { type Observation } from '../../listening/domain/observation.js';
import {
  type FileReader,
  type FileSummary,
  type ReadableFile,
  type ReadingChoices,
} from '../../listening/reader.port.js';
import { diskFile } from '../disk-file.js';
import { CommandRefused, print, printJson, sentence, type TerminalLanguage } from '../terminal.js';
import { inspectMessages } from './inspect.messages.js';
import { layOut } from './inspect.layout.js';

interface InspectOptions {
  readonly messages?: true;
  readonly json?: true;
  readonly language?: TerminalLanguage;
  readonly dateOrder?: 'dmy' | 'mdy' | 'ymd';
}

const HEAD = 64 * 1024;

/** `levain inspect FILE`: what an export holds. Needs no database and stores nothing. */
export function configure(command: Command): void {
  command
    .argument('<file>', 'export .txt / .zip')
    .option('--messages', 'les messages, une ligne JSON chacun')
    .option('--json', 'JSON')
    .addOption(new Option('--language <language>', 'langue').choices(['fr', 'en']))
    .addOption(new Option('--date-order <order>', 'ordre des dates').choices(['dmy', 'mdy', 'ymd']))
    .action((path: string, options: InspectOptions) => inspect(path, options));
}

async function inspect(path: string, options: InspectOptions): Promise<void> {
  const language = options.language ?? readConfig().language;
  const file = await openFile(path, language);
  const { connector, read } = await readerFor(file);
  const choices: ReadingChoices = options.dateOrder === undefined ? {} : { dateOrder: options.dateOrder };
  try {
    if (options.messages) await printMessages(read, file, choices);
    else await printSummary(connector, read, file, choices, { language, json: options.json === true });
  } catch (error) {
    if (error instanceof FaultError) throw refused(connector, error.fault, language);
    throw error;
  }
}

async function openFile(path: string, language: TerminalLanguage): Promise<ReadableFile> {
  try {
    return await diskFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const messages = inspectMessages[language];
    throw new CommandRefused(messages[code === 'EISDIR' || code === 'EACCES' ? code : 'ENOENT']);
  }
}

/** The reader that recognises the file; else the first one, whose fault says what is wrong with it. */
async function readerFor(file: ReadableFile): Promise<{ connector: Connector; read: FileReader }> {
  const head = await headOf(file);
  const readers = connectors.flatMap((connector) =>
    connector.read ? [{ connector, read: connector.read }] : [],
  );
  return readers.find(({ read }) => read.recognises(file.name, head)) ?? readers[0]!;
}

async function headOf(file: ReadableFile): Promise<Buffer> {
  if (file.size === 0) return Buffer.alloc(0);
  const chunks: Buffer[] = [];
  for await (const chunk of file.open({ start: 0, end: Math.min(HEAD, file.size) }))
    chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function printSummary(
  connector: Connector,
  read: FileReader,
  file: ReadableFile,
  choices: ReadingChoices,
  { language, json }: { readonly language: TerminalLanguage; readonly json: boolean },
): Promise<void> {
  const result = await read.summarise(file, choices);
  if (!result.ok) throw refused(connector, result.error, language);
  const summary = result.value;
  const warnings = summary.warnings.map(({ code, parameters }) => ({
    code,
    text: sentence(connector.messages[language][code] ?? code, parameters, language),
  }));
  if (json) await printJson(asJson(summary, warnings));
  else await print(layOut(connector.name, summary, warnings, language));
}

/** The published shape: docs/inspect.schema.json. */
function asJson(summary: FileSummary, warnings: readonly { code: string; text: string }[]): object {
  const { platform, dialect, messages, systemEvents, authors, attachments, edited, deleted } = summary;
  const { firstAt, lastAt } = summary;
  return {
    platform,
    dialect,
    messages,
    systemEvents,
    authors,
    attachments,
    edited,
    deleted,
    firstAt,
    lastAt,
    warnings,
  };
}

async function printMessages(read: FileReader, file: ReadableFile, choices: ReadingChoices): Promise<void> {
  for await (const batch of read.observations(file, choices)) {
    await print(batch.map((observation) => `${JSON.stringify(asLine(observation))}\n`).join(''));
  }
}

function asLine(observation: Observation): object {
  const { at, text } = observation;
  if (observation.type === 'post') {
    const { author, kind, edited } = observation;
    return { at, author, kind, text, edited };
  }
  return { at, author: null, kind: 'system', text, edited: false };
}

const refused = (connector: Connector, fault: Fault, language: TerminalLanguage): CommandRefused =>
  new CommandRefused(
    sentence(connector.messages[language][fault.reason] ?? fault.reason, fault.parameters, language),
  );
