import { useDayNames } from '../hooks/use-day-names.js';
import { cellOf, clockHourOf, dayOf, TRAY, wallOfDrop, type Cell, type CellGrid } from '../hooks/cells.js';
import { type Carried, type Carry } from '../hooks/use-carry.js';
import { minuteOf } from '../hooks/wall.js';
import { useCalendarWords } from '../messages/words.js';
import css from './grid.module.css';

/** Over a cell, what a drop there would mean: the hour that the post would get. */
export function DropHint({ cell, carry }: { cell: Cell; carry: Carry }) {
  const words = useCalendarWords();
  const { carried } = carry;
  if (carried?.over !== cell) return null;
  if (!carry.takes(cell)) return <span className={css.hint}>{words('gone')}</span>;
  if (cell === TRAY) return <span className={css.hint}>{words('noHour')}</span>;
  const { wall } = carried.one;
  const isAsked = !wall && clockHourOf(cell) === undefined;
  return (
    <span className={css.hint}>{isAsked ? words('hourToChoose') : minuteOf(wallOfDrop(wall, cell))}</span>
  );
}

/** What moving by keyboard says, in words. */
export function useCarrySentence(grid: CellGrid) {
  const words = useCalendarWords();
  const names = useDayNames();
  const placeOf = ({ one, over }: Carried): string => {
    if (!over || over === TRAY) return words('inTray');
    const day = names.day(dayOf(over));
    const { wall } = one;
    if (!wall && clockHourOf(over) === undefined) return day;
    return words('at', { day, hour: minuteOf(wallOfDrop(wall, over)) });
  };
  return (what: 'lifted' | 'over' | 'refused' | 'cancelled', carried: Carried): string => {
    if (what === 'cancelled') return words('carryCancelled');
    if (what === 'refused') return words('carryRefused', { place: placeOf(carried) });
    if (what === 'over') return placeOf(carried);
    const isHere = carried.one.wall !== null && cellOf(grid, carried.one.wall) === carried.over;
    return words(isHere ? 'carryLifted' : 'carryLiftedTo', { place: placeOf(carried) });
  };
}
