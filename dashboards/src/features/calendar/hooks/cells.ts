import { addDays } from '../../../ui/dates.js';
import { dateOf, movedTo } from './wall.js';

/** Where posts wait that have no time. */
export const TRAY = 'tray';

/** A place to put a post: `2026-11-26`, in the week `2026-11-26T09`, or the tray. */
export type Cell = string;

export const dayCell = (date: string): Cell => date;
export const hourCell = (date: string, hour: number): Cell => `${date}T${String(hour).padStart(2, '0')}`;
export const dayOf = (cell: Cell): string => dateOf(cell);
export const clockHourOf = (cell: Cell): number | undefined =>
  cell.length > 10 ? Number(cell.slice(11)) : undefined;

/** Whether everything of a cell has gone by. @param now the organisation's wall time */
export function isGone(cell: Cell, now: string): boolean {
  if (cell === TRAY) return false;
  return cell.length > 10 ? cell < now.slice(0, 13) : cell < dateOf(now);
}

/** Which cells there are and how arrow keys lead from one to the next. */
export interface CellGrid {
  /** Monday to Sunday, week after week. */
  days: readonly string[];
  /** Null where cells are whole days. */
  hours: readonly number[] | null;
}

type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';
export const isArrow = (key: string): key is Arrow => /^Arrow(Left|Right|Up|Down)$/.test(key);

const across: Partial<Record<Arrow, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The cell that an arrow leads to: itself at the border, the tray above the first row. */
export function cellBeside(grid: CellGrid, cell: Cell, arrow: Arrow): Cell {
  const { days, hours } = grid;
  if (cell === TRAY) return arrow === 'ArrowDown' ? firstCell(grid) : TRAY;
  const day = dayOf(cell);
  const step = across[arrow];
  if (step !== undefined)
    return within(days, addDays(day, step)) ? cell.replace(day, addDays(day, step)) : cell;
  const down = arrow === 'ArrowDown' ? 1 : -1;
  if (!hours) {
    const other = addDays(day, 7 * down);
    return within(days, other) ? other : down < 0 ? TRAY : cell;
  }
  const hour = (clockHourOf(cell) ?? 0) + down;
  return hours.includes(hour) ? hourCell(day, hour) : down < 0 ? TRAY : cell;
}

const within = (days: readonly string[], day: string): boolean => days.includes(day);

const firstCell = ({ days, hours }: CellGrid): Cell =>
  hours ? hourCell(days[0] ?? '', hours[0] ?? 0) : dayCell(days[0] ?? '');

/** Where a post that waits for a time is first held by the keyboard: the next morning, or the first day to come. */
export function firstCellToCome(grid: CellGrid, now: string): Cell {
  const day = grid.days.find((date) => date > dateOf(now)) ?? grid.days.at(-1) ?? dateOf(now);
  return grid.hours ? hourCell(day, grid.hours.includes(9) ? 9 : (grid.hours[0] ?? 0)) : dayCell(day);
}

/** The cell of a wall time, or null where it is out of sight. */
export function cellOf(grid: CellGrid, wall: string): Cell | null {
  if (!within(grid.days, dateOf(wall))) return null;
  return grid.hours ? wall.slice(0, 13) : dateOf(wall);
}

/** A post without an hour gets this one when it is put on a day. */
const MORNING = 'T09:00:00';

/**
 * The wall time that a drop means: the same hour on another day; in the week, another hour with the same minutes.
 * @param wall where the post stood, null for one that waited
 */
export function wallOfDrop(wall: string | null, cell: Cell): string {
  const hour = clockHourOf(cell);
  if (wall) return movedTo(wall, dayOf(cell), hour);
  return hour === undefined
    ? `${dayOf(cell)}${MORNING}`
    : movedTo(`${dayOf(cell)}T00:00:00`, dayOf(cell), hour);
}
