import { useState, type DragEvent, type KeyboardEvent } from 'react';
import {
  cellBeside,
  cellOf,
  firstCellToCome,
  isArrow,
  isGone,
  TRAY,
  type Cell,
  type CellGrid,
} from './cells.js';
import { type Placed } from './placed.js';

/** What is being moved, and over which cell it is held. */
export interface Carried {
  one: Placed;
  by: 'pointer' | 'keys';
  over: Cell | null;
}

interface CarryOptions {
  grid: CellGrid;
  /** The organisation's wall time. */
  now: string;
  onDrop: (one: Placed, cell: Cell) => void;
  /** Says to those who listen what happens. */
  announce: (what: 'lifted' | 'over' | 'refused' | 'cancelled', carried: Carried) => void;
}

export interface Carry {
  carried: Carried | null;
  takes: (cell: Cell) => boolean;
  /** For the element that is dragged. */
  ofPost: (one: Placed) => {
    draggable: boolean;
    onDragStart?: (event: DragEvent) => void;
    onDragEnd?: () => void;
  };
  /** For the focusable element inside it. */
  ofHandle: (one: Placed) => { onKeyDown?: (event: KeyboardEvent) => void; onBlur?: () => void };
  /** For a cell. */
  ofCell: (cell: Cell) => {
    'data-cell': Cell;
    onDragEnter: (event: DragEvent) => void;
    onDragOver: (event: DragEvent) => void;
    onDragLeave: (event: DragEvent) => void;
    onDrop: (event: DragEvent) => void;
  };
}

const mayMove = ({ post }: Placed): boolean => post.may.includes('schedule');

/** Whether a cell may take what is carried: the tray only what has a time, days and hours what is to come. */
function takesOf(carried: Carried | null, now: string, cell: Cell): boolean {
  if (!carried) return false;
  if (cell === TRAY) return carried.one.post.may.includes('unschedule');
  return !isGone(cell, now);
}

/**
 * Moves posts between cells by pointer (the browser's own dragging, which also scrolls) or keyboard: Space picks
 * up, arrows move in both directions, Space or Enter puts down, Escape cancels.
 */
export function useCarry({ grid, now, onDrop, announce }: CarryOptions): Carry {
  const [carried, setCarried] = useState<Carried | null>(null);
  const takes = (cell: Cell) => takesOf(carried, now, cell);
  const hold = (next: Carried) => {
    setCarried(next);
    announce(next.over && !takesOf(next, now, next.over) ? 'refused' : 'over', next);
    if (next.over) bringIntoSight(next.over);
  };
  const cancel = () => {
    if (carried?.by !== 'keys') return;
    announce('cancelled', carried);
    setCarried(null);
  };
  const lift = (one: Placed) => {
    const over = one.wall && !isGoneWall(one.wall, now) ? cellOf(grid, one.wall) : null;
    const next: Carried = { one, by: 'keys', over: over ?? firstCellToCome(grid, now) };
    setCarried(next);
    announce('lifted', next);
    if (next.over) bringIntoSight(next.over);
  };
  const onKeyDown = (one: Placed) => (event: KeyboardEvent) => {
    const held = carried?.by === 'keys' && carried.one.post.id === one.post.id ? carried : null;
    if (event.key === ' ' || (held && event.key === 'Enter')) {
      event.preventDefault();
      if (!held) return lift(one);
      if (!held.over || !takes(held.over)) return announce('refused', held);
      setCarried(null);
      return onDrop(one, held.over);
    }
    if (!held) return;
    if (event.key === 'Escape') cancel();
    if (!isArrow(event.key) || !held.over) return;
    event.preventDefault();
    hold({ ...held, over: cellBeside(grid, held.over, event.key) });
  };
  const overCell = (cell: Cell, event: DragEvent) => {
    if (!carried || !takes(cell)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
    if (carried.over !== cell) setCarried({ ...carried, over: cell });
  };
  return {
    carried,
    takes,
    ofPost: (one) => {
      if (!mayMove(one)) return { draggable: false };
      return {
        draggable: true,
        onDragStart: (event) => {
          event.dataTransfer.effectAllowed = 'move';
          // Firefox drags nothing without a text; an id tells nobody anything.
          event.dataTransfer.setData('text/plain', one.post.id);
          // Chromium gives a drag up whose element changes before this event has ended.
          setTimeout(() => setCarried({ one, by: 'pointer', over: null }));
        },
        onDragEnd: () => setCarried(null),
      };
    },
    ofHandle: (one) => (mayMove(one) ? { onKeyDown: onKeyDown(one), onBlur: cancel } : {}),
    ofCell: (cell) => ({
      'data-cell': cell,
      // A place that does not cancel both events takes no drop: the browser shows that it refuses.
      onDragEnter: (event) => overCell(cell, event),
      onDragOver: (event) => overCell(cell, event),
      onDragLeave: (event) => {
        const isInside = event.currentTarget.contains(event.relatedTarget as Node | null);
        if (carried?.over === cell && !isInside) setCarried({ ...carried, over: null });
      },
      onDrop: (event) => {
        event.preventDefault();
        if (!carried || !takes(cell)) return;
        setCarried(null);
        onDrop(carried.one, cell);
      },
    }),
  };
}

const isGoneWall = (wall: string, now: string): boolean => wall < now;

const bringIntoSight = (cell: Cell): void =>
  document.querySelector(`[data-cell="${cell}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
