import { type Instant } from '../../kernel/time.js';
import { permit } from './permission.js';
import { cellsOf, type Cell } from './preference-link.js';
import { ALL_PURPOSES, type Purpose } from './purpose.js';
import { type Standing } from './standing.js';

/** What somebody said of one cell of the matrix; an absent word is a no wherever consent is needed. */
export interface ConsentCell extends Cell {
  readonly state: 'given' | 'withdrawn' | 'none';
  /** When it was given or withdrawn. */
  readonly since: Instant | null;
  readonly method: string | null;
  /** Whether it may be done now, on this consent or on another ground. */
  readonly isAllowed: boolean;
}

/** The whole matrix of a subject at an instant: each purpose with its channels, and with `any` where that was ever said. */
export const consentMatrix = (standing: Standing, at: Instant): ConsentCell[] =>
  ALL_PURPOSES.flatMap((purpose) =>
    withAny(standing, purpose).map((cell) => consentCell(standing, cell, at)),
  );

/** One cell of {@link consentMatrix}. */
export function consentCell(standing: Standing, { purpose, reach }: Cell, at: Instant): ConsentCell {
  const said = standing.consents.find((one) => one.purpose === purpose && one.channel === reach);
  return {
    purpose,
    reach,
    state: said === undefined ? 'none' : said.withdrawnAt === null ? 'given' : 'withdrawn',
    since: said === undefined ? null : (said.withdrawnAt ?? said.givenAt),
    method: said?.method ?? null,
    isAllowed: permit(standing, purpose, at, reach).ok,
  };
}

function withAny(standing: Standing, purpose: Purpose): Cell[] {
  const cells = cellsOf(purpose);
  const isSaid = standing.consents.some((one) => one.purpose === purpose && one.channel === 'any');
  const isShown = cells.some(({ reach }) => reach === 'any');
  return isSaid && !isShown ? [{ purpose, reach: 'any' }, ...cells] : cells;
}
