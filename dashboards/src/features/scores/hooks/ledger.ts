export interface LedgerRow<Part> {
  part: Part;
  /** Where its bar begins and ends, in tenths. */
  from: number;
  to: number;
}
export interface Ledger<Part> {
  rows: readonly LedgerRow<Part>[];
  /** The sum of the rows, in tenths. */
  sum: number;
  least: number;
  most: number;
}

/** Lays contributions end to end, largest first, so that the last bar ends where the total stands. */
export function ledgerOf<Part extends { tenths: number }>(parts: readonly Part[]): Ledger<Part> {
  const rows: LedgerRow<Part>[] = [];
  let sum = 0;
  for (const part of [...parts].sort((a, b) => b.tenths - a.tenths)) {
    rows.push({ part, from: sum, to: sum + part.tenths });
    sum += part.tenths;
  }
  const edges = rows.flatMap((row) => [row.from, row.to]);
  return { rows, sum, least: Math.min(0, ...edges), most: Math.max(1, ...edges) };
}
