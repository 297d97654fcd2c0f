import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Command, Option } from 'commander';
import { readConfig } from '../../config/config.js';
import { explain } from '../../listening/domain/reading/explain.js';
import { type ReadingModel } from '../../listening/domain/reading/model.js';
import { read, type Reading } from '../../listening/domain/reading/read.js';
import { readingModel } from '../../listening/reading-model.js';
import { CommandRefused, print, type TerminalLanguage } from '../terminal.js';
import { readMessages } from './read.messages.js';

interface ReadOptions {
  readonly json?: true;
  readonly text?: true;
  readonly why?: true;
  readonly language?: TerminalLanguage;
}

/** Lines written at once: one write a line would take longer than reading it. */
const BATCH = 500;

/** `levain read [FILE]`: language, intents and topics of each line, which is one message (`\n` breaks it). */
export function configure(command: Command): void {
  command
    .argument('[file]', 'un message par ligne\u202f; sans fichier, l’entrée standard')
    .option('--json', 'une ligne JSON par message')
    .option('--text', 'répéter le texte')
    .option('--why', 'les mots qui ont parlé')
    .addOption(new Option('--language <language>', 'langue').choices(['fr', 'en']))
    .action((path: string | undefined, options: ReadOptions) => readLines(path, options));
}

async function readLines(path: string | undefined, options: ReadOptions): Promise<void> {
  const language = options.language ?? readConfig().language;
  const input = path === undefined || path === '-' ? process.stdin : createReadStream(path);
  const model = readingModel();
  let lines: string[] = [];
  try {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      lines.push(lineFor(line.replaceAll('\\n', '\n'), model, options, language));
      if (lines.length < BATCH) continue;
      await print(lines.join(''));
      lines = [];
    }
  } catch (error) {
    throw refused(error, language);
  }
  await print(lines.join(''));
}

/** The one line of a file that cannot be opened, by the system's code; any other error is our own bug. */
function refused(error: unknown, language: TerminalLanguage): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  return new CommandRefused(readMessages[language].unreadable.replace('{reason}', code));
}

function lineFor(
  text: string,
  model: ReadingModel,
  options: ReadOptions,
  language: TerminalLanguage,
): string {
  const reading = read(text, model);
  const why = options.why ? whyOf(text, reading, model) : undefined;
  if (!options.json) return `${inWords(reading, why, options.text ? text : undefined, language)}\n`;
  return `${JSON.stringify({ ...(options.text ? { text } : {}), ...reading, ...(why ? { why } : {}) })}\n`;
}

const whyOf = (text: string, { labels }: Reading, model: ReadingModel): Record<string, string[]> =>
  Object.fromEntries(labels.map((label) => [label, explain(text, label, model).map(({ words }) => words)]));

function inWords(
  { language: spoken, labels, topics }: Reading,
  why: Record<string, string[]> | undefined,
  text: string | undefined,
  language: TerminalLanguage,
): string {
  const names = readMessages[language];
  const says = labels.map((label) => {
    const words = why?.[label] ?? [];
    return words.length === 0 ? names[label] : `${names[label]} (${words.join(' | ')})`;
  });
  const columns = [
    spoken ?? '--',
    says.join(', ') || names.none,
    topics.map((topic) => names[topic]).join(', '),
  ];
  return [...columns, ...(text === undefined ? [] : [text.replaceAll('\n', '\\n')])].join('\t');
}
