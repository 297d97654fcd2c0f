import { type FileSummary } from '../../listening/reader.port.js';
import { sentence, type TerminalLanguage } from '../terminal.js';
import { inspectMessages } from './inspect.messages.js';

/** So many authors are listed; the count says how many more there are. */
const LISTED = 15;
const LONGEST_BAR = 30;
const SYSTEMS = { ios: 'iPhone', android: 'Android' } as const;

/** A summary for a person: labelled rows, the most active authors with a bar each, then the cautions. */
export function layOut(
  platform: string,
  summary: FileSummary,
  warnings: readonly { readonly text: string }[],
  language: TerminalLanguage,
): string {
  const words = inspectMessages[language];
  const { dialect } = summary;
  const say = (template: string, parameters: Record<string, string | number>): string =>
    sentence(template, parameters, language);
  const count = (n: number): string => n.toLocaleString(language);
  const { attachments, edited, deleted } = summary;
  const rows: [string, string][] = [
    [words.os, SYSTEMS[dialect.os]],
    [words.dates, `${words[dialect.dateOrder]}, ${words[dialect.clock]}`],
    [words.language, languageName(dialect.language, language) ?? words.unknown],
    [words.period, period(summary, language)],
    [words.messages, `${count(summary.messages)} (${say(words.details, { attachments, edited, deleted })})`],
    [words.notices, count(summary.systemEvents)],
    [words.authors, count(summary.authors.length)],
  ];
  const title = say(words.export, { platform }) + (summary.title === null ? '' : ` · ${summary.title}`);
  const lines = [title, '', ...table(rows)];
  if (summary.authors.length > 0) lines.push('', ...authorLines(summary, language));
  if (warnings.length > 0) lines.push('', ...warnings.map(({ text }) => `! ${words.caution} · ${text}`));
  return `${lines.join('\n')}\n`;
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`);
}

function authorLines({ authors }: FileSummary, language: TerminalLanguage): string[] {
  const sorted = [...authors].sort((a, b) => b.messages - a.messages);
  const most = sorted[0]!.messages;
  const listed = sorted.slice(0, LISTED);
  const width = Math.max(...listed.map(({ name }) => [...name].length));
  const numbers = most.toLocaleString(language).length;
  const lines = listed.map(({ name, messages }) => {
    const bar = '█'.repeat(Math.max(1, Math.round((messages / most) * LONGEST_BAR)));
    const padded = name + ' '.repeat(width - [...name].length);
    return `  ${padded}  ${messages.toLocaleString(language).padStart(numbers)}  ${bar}`;
  });
  const more = sorted.length - listed.length;
  return more === 0
    ? lines
    : [...lines, `  ${sentence(inspectMessages[language].more, { count: more }, language)}`];
}

function period({ firstAt, lastAt }: FileSummary, language: TerminalLanguage): string {
  if (firstAt === null || lastAt === null) return '–';
  return sentence(
    inspectMessages[language].from,
    { from: day(firstAt, language), to: day(lastAt, language) },
    language,
  );
}

/** A wall time's day in words; « 1er », which Intl does not know. */
function day(at: string, language: TerminalLanguage): string {
  const date = new Date(`${at.slice(0, 10)}T00:00:00Z`);
  const text = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return language === 'fr' ? text.format(date).replace(/^1 /, '1er ') : text.format(date);
}

function languageName(code: string | null, language: TerminalLanguage): string | undefined {
  return code === null ? undefined : new Intl.DisplayNames(language, { type: 'language' }).of(code);
}
