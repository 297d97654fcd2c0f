import { type Command } from 'commander';
import { readConfig } from '../../config/config.js';
import { type CalendarDate, startOfDay } from '../../kernel/time.js';
import { readDeadline } from '../../privacy/domain/deadline.js';
import { CommandRefused, print, printJson, type TerminalLanguage } from '../terminal.js';
import { deadlineMessages } from './deadline.messages.js';

/** `levain deadline DAY`: until when a person's request must be answered. */
export function configure(command: Command): void {
  command
    .argument('<received-on>', 'jour de réception, AAAA-MM-JJ')
    .option('--json', 'JSON')
    .action(tellDeadline);
}

async function tellDeadline(receivedOn: string, { json }: { readonly json?: true }): Promise<void> {
  const { language } = readConfig();
  const words = deadlineMessages[language];
  const read = readDeadline(receivedOn);
  if (!read.ok) throw new CommandRefused(words[read.error.code]);
  if (json) return printJson(read.value);
  const { dueOn, extendedTo } = read.value;
  const lines = [
    [words.received, receivedOn],
    [words.due, dueOn],
    [words.extended, extendedTo],
  ] as const;
  const width = Math.max(...lines.map(([label]) => label.length));
  const rows = lines.map(([label, day]) => `${label.padEnd(width)}  ${day}  ${inWords(day, language)}`);
  await print(`${[...rows, '', words.note].join('\n')}\n`);
}

const inWords = (day: CalendarDate, language: TerminalLanguage): string =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'full', timeZone: 'UTC' })
    .format(startOfDay(day))
    .replace(/(^| )1 (?=\p{L})/u, language === 'fr' ? '$11er ' : '$11 ');
