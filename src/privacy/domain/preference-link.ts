import { type Channel, type Reach } from './channel.js';
import { PURPOSES, type Purpose } from './purpose.js';

/** One cell of the matrix purpose x channel. */
export interface Cell {
  readonly purpose: Purpose;
  readonly reach: Reach;
}

/** How long a link opens the page. One that asks for a single consent is answered soon or not at all. */
export const PREFERENCE_LINK_LIFE = { preferences: { hours: 24 * 90 }, request: { hours: 48 } } as const;

/** Requests for consent that were not answered are forgotten after so many days. */
export const REQUEST_KEPT = { hours: 24 * 7 } as const;

/**
 * How a consent given through a link was given. `online-confirmed` is the double opt-in: the link went to the very channel
 * that the consent is for, so whoever answers there holds it.
 */
export const methodThrough = (sentBy: Channel | null, reach: Reach): string =>
  sentBy !== null && sentBy === reach ? 'online-confirmed' : 'online';

/** The cells of one purpose that a person is shown: its channels, or the purpose as such where it only computes. */
export const cellsOf = (purpose: Purpose): Cell[] => {
  const { channels } = PURPOSES[purpose];
  const reaches: readonly Reach[] = channels.length > 0 ? channels : ['any'];
  return reaches.map((reach) => ({ purpose, reach }));
};

/** Whether there is such a cell; `any` stands for a purpose as a whole. */
export const isCell = ({ purpose, reach }: Cell): boolean =>
  reach === 'any' || PURPOSES[purpose].channels.includes(reach);
