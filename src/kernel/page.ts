import { type Id, isId } from './id.js';
import { isInstantText } from './time.js';

/** One page of a keyset-paged list. Cursors are opaque outside the store that made them. */
export interface Page<T> {
  readonly items: readonly { readonly node: T; readonly cursor: string }[];
  readonly hasNextPage: boolean;
  /** Null where counting would cost more than the page. */
  readonly total: number | null;
}

/** What a reader asks of a list: at most `first` items after the cursor. */
export interface PageRequest {
  readonly first: number;
  readonly after: string | null;
}

/** Packs the sort values of a row into an opaque cursor. */
export const encodeCursor = (values: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** The sort values of a cursor, or null for a cursor that this service did not write. */
export function decodeCursor(cursor: string, length: number): (string | number | null)[] | null {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(values) || values.length !== length) return null;
    return values.every((v) => v === null || typeof v === 'string' || typeof v === 'number') ? values : null;
  } catch {
    return null;
  }
}

/** The instant and the id that a cursor of a list in time stands for, or null for a cursor that no such list wrote. */
export function placeInTime(cursor: string): { readonly at: string; readonly id: Id } | null {
  const [at, id] = decodeCursor(cursor, 2) ?? [];
  if (typeof at !== 'string' || typeof id !== 'string' || !isId(id)) return null;
  // Temporal reads years that the database does not.
  return /^\d{4}-/.test(at) && isInstantText(at) ? { at, id } : null;
}
