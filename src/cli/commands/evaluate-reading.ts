import { readFile } from 'node:fs/promises';
import { type Command } from 'commander';
import { readConfig } from '../../config/config.js';
import { type ReadingModel } from '../../listening/domain/reading/model.js';
import { read } from '../../listening/domain/reading/read.js';
import { readingModel } from '../../listening/reading-model.js';
import { type LabelledMessage, parseLabelled, TableError } from '../../listening/training/labelled-table.js';
import { measure, type Measures } from '../../listening/training/measures.js';
import { CommandRefused, print, printJson } from '../terminal.js';
import { readMessages } from './read.messages.js';

/** Long enough for the engine to have compiled what it runs. */
const MEASURED_MS = 500;

/** `levain evaluate-reading FILE`: how well and how fast a table of labelled messages is read. */
export function configure(command: Command): void {
  command
    .argument('<file>', 'id, lang, channel, labels, text')
    .option('--json', 'JSON')
    .action((path: string, options: { readonly json?: true }) => evaluate(path, options.json === true));
}

async function evaluate(path: string, json: boolean): Promise<void> {
  const messages = await labelled(path);
  const model = readingModel();
  const measures = measure(
    messages.map(({ labels }) => labels),
    messages.map(({ text }) => read(text, model).labels),
  );
  const result = { messages: messages.length, ...measures, messagesPerSecond: speed(messages, model) };
  await (json ? printJson(result) : print(table(result)));
}

async function labelled(path: string): Promise<LabelledMessage[]> {
  try {
    return parseLabelled(await readFile(path, 'utf8'));
  } catch (error) {
    const messages = readMessages[readConfig().language];
    if (error instanceof TableError)
      throw new CommandRefused(messages.untabled.replace('{line}', String(error.line)));
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new CommandRefused(messages.unreadable.replace('{reason}', code));
  }
}

/** Messages a second on one core: language, intents and topics together, the spellings already met. */
function speed(messages: readonly LabelledMessage[], model: ReadingModel): number {
  if (messages.length === 0) return 0;
  const start = performance.now();
  let [count, elapsed] = [0, 0];
  while (elapsed < MEASURED_MS) {
    for (const { text } of messages) read(text, model);
    count += messages.length;
    elapsed = performance.now() - start;
  }
  return Math.round((count / elapsed) * 1000);
}

function table(result: Measures & { readonly messages: number; readonly messagesPerSecond: number }): string {
  const figure = (value: number): string => value.toFixed(2).padStart(10);
  const rows = result.labels.map(
    ({ label, precision, recall, f1 }) =>
      `${label.padEnd(12)}${[precision, recall, f1].map(figure).join('')}\n`,
  );
  const heading = `${''.padEnd(12)}${['precision', 'recall', 'F1'].map((each) => each.padStart(10)).join('')}\n`;
  const end = `macro-F1 ${result.macroF1.toFixed(3)}   ${result.messagesPerSecond} messages/s\n`;
  return heading + rows.join('') + end;
}
