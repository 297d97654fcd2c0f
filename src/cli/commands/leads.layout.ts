import { type FirstLeads, type ShownLead } from '../first-leads.js';
import { sentence, type TerminalLanguage } from '../terminal.js';
import { leadsMessages } from './leads.messages.js';

const BAR = 10;
/** Columns where the terminal does not tell: a file, a pipe. */
const USUAL_WIDTH = 100;
const INDENT = '     ';

/** The list for a person: numbered through, a bar for each axis, the reason below; who drifts away stands apart. */
export function layOutLeads(leads: FirstLeads, language: TerminalLanguage, columns = USUAL_WIDTH): string {
  const words = leadsMessages[language];
  const { followed, ready, drifting } = leads;
  const width = Math.max(...[...followed, ...ready].map((lead) => lengthOf(title(lead))), 20);
  const lines = [sentence(words.heading, { organisation: leads.organisation }, language), ''];
  if (followed.length + ready.length === 0) lines.push(`  ${words.nobody}`, '');
  let number = 0;
  for (const [heading, part] of [
    [words.followed, followed],
    [words.ready, ready],
  ] as const) {
    if (part.length === 0) continue;
    lines.push(`  ${padded(heading, width + 3)}  ${padded(words.leadership, BAR + 4)}   ${words.readiness}`);
    for (const lead of part) lines.push(...leadLines(lead, ++number, width, columns, words.unknown));
    lines.push('');
  }
  if (drifting.length > 0) {
    lines.push(`  ${words.drifting}`);
    for (const lead of drifting) lines.push(`   ↘ ${title(lead)}`, ...wrapped(lead.reason, columns));
    lines.push('');
  }
  return [...lines, ...wrapped(words.suggestion, columns, '  '), ''].join('\n');
}

function leadLines(
  lead: ShownLead,
  number: number,
  width: number,
  columns: number,
  unknown: string,
): string[] {
  const bars = [lead.leadership, lead.readiness].map((tenths) => bar(tenths, unknown)).join('   ');
  return [
    `  ${String(number).padStart(2)} ${padded(title(lead), width)}  ${bars}`,
    ...wrapped(lead.reason, columns),
  ];
}

const title = ({ name, workplace }: ShownLead): string =>
  workplace === null ? name : `${name} · ${workplace}`;

/** « 68 ███████░░░ »: out of a hundred; a gap is not zero. */
function bar(tenths: number | null, unknown: string): string {
  if (tenths === null) return `${unknown.padStart(3)} ${' '.repeat(BAR)}`;
  const full = Math.round((tenths / 1000) * BAR);
  return `${String(Math.round(tenths / 10)).padStart(3)} ${'█'.repeat(full)}${'░'.repeat(BAR - full)}`;
}

const lengthOf = (text: string): number => [...text].length;
const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - lengthOf(text)));

/** The words of a sentence on as many lines as the terminal needs. */
function wrapped(text: string, columns: number, indent = INDENT): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && indent.length + lengthOf(longer) > columns) {
      lines.push(indent + line);
      line = word;
    } else line = longer;
  }
  return [...lines, indent + line];
}
