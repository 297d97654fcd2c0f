import { parse } from 'csv-parse/sync';
import { type Refusal, type Result, ok, refusal, refuse } from '../kernel/result.js';
import { fold } from '../kernel/text.js';
import { type CalendarDate } from '../kernel/time.js';
import { type Id } from '../kernel/id.js';
import { readEmail } from './domain/email.js';
import { nameOf, oneLine, personName } from './domain/person-name.js';
import {
  type Column,
  isHeader,
  type NeverCollected,
  readHeaders,
  situationMeant,
  type RosterField,
} from './domain/roster-header.js';
import { type RosterLine } from './domain/roster-plan.js';
import { harmless, readDate, readMembership, saysNo } from './domain/roster-values.js';
import { readPhone } from './phone-number.js';

/** A column that is not read: not understood, or never collected. */
export interface IgnoredColumn {
  readonly name: string;
  readonly why: NeverCollected | null;
}

/** A member list as read. */
export interface Roster {
  readonly lines: readonly RosterLine[];
  readonly ignoredColumns: readonly IgnoredColumn[];
}

/** Finds a workplace by the name that a list gives it; null where none or several are so called. */
export type FindWorkplace = (name: string) => Id | null;

/** Most lines of one list: a larger file is not a list that somebody has looked at. */
export const MOST_LINES = 100_000;

/** The text of a file: UTF-8 with or without its mark, UTF-16 as Excel writes « texte Unicode », or Windows-1252. */
export function decodeRoster(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/**
 * Reads a pasted or uploaded member list: CSV or TSV with a header in French or English, or without one (« name TAB
 * telephone »).
 * @param today the latest day that a date may name
 */
export function readRoster(
  text: string,
  today: CalendarDate,
  findWorkplace: FindWorkplace,
): Result<Roster, Refusal> {
  const table = readTable(text);
  if (table === null) return refuse(refusal('roster-unreadable'));
  const [first] = table;
  if (first === undefined) return refuse(refusal('roster-empty'));
  if (table.length > MOST_LINES) return refuse(refusal('roster-too-long', { limit: MOST_LINES }));
  const hasHeader = isHeader(first.cells);
  const body = hasHeader ? table.slice(1) : table;
  const columns = hasHeader ? readHeaders(meant(first.cells, body)) : guessColumns(table);
  if (!columns.some(isName)) return refuse(refusal('roster-without-names'));
  if (body.length === 0) return refuse(refusal('roster-empty'));
  return ok({
    lines: body.map((row) => readLine(row, columns, today, findWorkplace)),
    ignoredColumns: hasHeader ? ignored(first.cells, columns) : [],
  });
}

/** The headers, each in the sense in which its column uses it. */
const meant = (headers: readonly string[], body: readonly TableRow[]): string[] =>
  headers.map((header, index) =>
    situationMeant(
      header,
      body.flatMap(({ cells }) => cells[index]?.trim() || []),
    ),
  );

/** Windows-1252's own letters and signs, where Latin-1 has controls (Node's decoder takes the one for the other). */
const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80]!);

interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const isName = (column: Column): boolean =>
  column.kind === 'field' && ['name', 'given', 'family'].includes(column.field);

/** @returns null for quotes that never close */
function readTable(text: string): TableRow[] | null {
  const body = text.replace(/^\ufeff/, '');
  const delimiter = separatorOf(body);
  if (delimiter === null) return splitWithoutSeparator(body);
  try {
    const rows = parse(body, {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    });
    // The types do not know that `info` wraps each record.
    const wrapped = rows as unknown as readonly { record: string[]; info: { lines: number } }[];
    return wrapped.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch {
    return null;
  }
}

/** The separator that most of the first lines agree on, quotes left out; null where there is none. */
function separatorOf(text: string): string | null {
  const lines = text
    .replace(/"[^"]*"/g, '')
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  const counted = ['\t', ';', ','].map((mark) => ({
    mark,
    lines: lines.filter((line) => line.includes(mark)).length,
  }));
  const best = counted.reduce((a, b) => (b.lines > a.lines ? b : a));
  return best.lines * 2 > lines.length || (best.lines > 0 && lines[0]!.includes(best.mark))
    ? best.mark
    : null;
}

/** One name a line, with or without a number behind it: « Sophie Leroy 06 12 34 56 78 ». */
const splitWithoutSeparator = (text: string): TableRow[] =>
  text.split(/\r\n?|\n/).flatMap((line, index) => {
    const bare = oneLine(line);
    if (bare === '') return [];
    const parts = /^(\D*\p{L}\S*)[\s:–-]+(\+?\(?\d[\d\s.()/-]{7,})$/u.exec(bare);
    return [{ line: index + 1, cells: parts === null ? [bare] : [parts[1]!, parts[2]!] }];
  });

/** Without a header, a column is what most of its cells are. The first that is neither number nor address is the name. */
function guessColumns(table: readonly TableRow[]): Column[] {
  const width = Math.max(...table.map(({ cells }) => cells.length));
  const taken = new Set<RosterField>();
  return Array.from({ length: width }, (_, index): Column => {
    const cells = table.map(({ cells }) => cells[index] ?? '').filter((cell) => cell !== '');
    const most = (is: (cell: string) => boolean) => cells.filter(is).length * 2 > cells.length;
    const field = most((cell) => readPhone(cell).ok)
      ? 'phone'
      : most((cell) => readEmail(cell) !== null)
        ? 'email'
        : most((cell) => personName(cell) !== '' && !/\d/.test(cell))
          ? 'name'
          : null;
    if (field === null || taken.has(field)) return { kind: 'unknown' };
    taken.add(field);
    return { kind: 'field', field };
  });
}

const ignored = (headers: readonly string[], columns: readonly Column[]): IgnoredColumn[] =>
  columns.flatMap((column, index) => {
    const name = oneLine(headers[index] ?? '');
    if (column.kind === 'field' || name === '') return [];
    return [{ name, why: column.kind === 'never-collected' ? column.why : null }];
  });

function readLine(
  { line, cells }: TableRow,
  columns: readonly Column[],
  today: CalendarDate,
  findWorkplace: FindWorkplace,
): RosterLine {
  const raw = (field: RosterField): string =>
    cells[columns.findIndex((column) => column.kind === 'field' && column.field === field)]?.trim() ?? '';
  const text = (field: RosterField): string => oneLine(harmless(raw(field)));
  const name = readName(text);
  const phone = raw('phone') === '' ? null : readPhone(raw('phone'));
  const email = raw('email') === '' ? null : readEmail(raw('email'));
  const relation = readRelation(raw, today);
  const workplaceName = text('workplace') || null;
  const problem = problemOf({ name, phone, email, raw, relation });
  return {
    line,
    name,
    phone: phone?.ok ? phone.value : null,
    email,
    workplaceName,
    workplaceId: workplaceName === null ? null : findWorkplace(fold(workplaceName)),
    jobTitle: text('job') || null,
    membership: relation.kind,
    since: relation.since,
    problem,
  };
}

/** « Nom » alone is often the whole name; beside « Prénom » it is the family name. */
function readName(text: (field: RosterField) => string): string {
  const [given, family] = [text('given'), text('family')];
  if (text('name') !== '') return personName(text('name'));
  return given === '' || family === '' ? personName(given || family) : nameOf(given, family);
}

interface ReadRelation {
  readonly kind: RosterLine['membership'];
  readonly since: CalendarDate | null;
  readonly problem: Refusal | null;
}

/** A date of joining alone says member; a date of leaving says former member, since then. */
function readRelation(raw: (field: RosterField) => string, today: CalendarDate): ReadRelation {
  const [since, ended] = [raw('since'), raw('ended')].map((text) => ({ text, date: readDate(text) })) as [
    { text: string; date: CalendarDate | null },
    { text: string; date: CalendarDate | null },
  ];
  const unreadable = [since, ended].find(({ text, date }) => text !== '' && date === null);
  const early = [since, ended].find(({ date }) => date !== null && date > today);
  const said = readMembership(raw('membership'));
  const none = { kind: null, since: null };
  if (unreadable !== undefined) return { ...none, problem: refusal('roster-date-unreadable') };
  if (early !== undefined) return { ...none, problem: refusal('roster-date-in-the-future') };
  if (said === null) return { ...none, problem: refusal('roster-membership-unreadable') };
  if (ended.date !== null || said === 'former-member') {
    return { kind: 'former-member', since: ended.date, problem: null };
  }
  if (said !== 'none') return { kind: said, since: since.date, problem: null };
  const joined = since.date !== null && raw('membership') === '';
  return { kind: joined ? 'member' : null, since: joined ? since.date : null, problem: null };
}

function problemOf(read: {
  readonly name: string;
  readonly phone: ReturnType<typeof readPhone> | null;
  readonly email: string | null;
  readonly raw: (field: RosterField) => string;
  readonly relation: ReadRelation;
}): Refusal | null {
  const { name, phone, email, raw, relation } = read;
  if (raw('agreement') !== '' && saysNo(raw('agreement'))) return refusal('roster-agreement-refused');
  if (name === '') return refusal('roster-name-missing');
  if (name.length > 200) return refusal('roster-name-too-long');
  if (phone !== null && !phone.ok) return refusal(`roster-${phone.error}`);
  if (raw('email') !== '' && email === null) return refusal('roster-email-unreadable');
  return relation.problem;
}
