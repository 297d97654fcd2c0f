/**
 * Numbers for names (stems and classes) and columns for features. While a model is learnt it grows; afterwards it
 * stands still and answers "unknown".
 */
export interface Vocabulary {
  /** The number of a stem or class symbol, from 1; 0 when unknown. */
  numberOf(name: string): number;
  /** The column of a feature made of two numbers; -1 when unknown. */
  columnOf(kind: number, a: number, b: number): number;
}

/** The symbol of a class, apart from any stem of the same letters. */
export const classSymbol = (code: string): string => `~${code}`;

/** One column of a model: the kind of feature and the numbers it joins. */
export type Column = readonly [kind: number, a: number, b: number];

/** Fifteen bits for a symbol, two for a kind: a feature is one 32-bit number, compared at once. */
const MOST_SYMBOLS = 2 ** 15;

const keyOf = (kind: number, a: number, b: number): number => (kind << 30) | (a << 15) | b;

const slotOf = (key: number): number => {
  const mixed = Math.imul(key ^ (key >>> 15), 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) << 1;
};

/** A vocabulary that stands still, in typed arrays with open addressing: one message asks it a hundred times. */
export class FixedVocabulary implements Vocabulary {
  private readonly numbers: ReadonlyMap<string, number>;
  /** Key and column plus one (0: free) side by side, so that a look-up touches one cache line. */
  private readonly table: Int32Array;
  private readonly mask: number;

  /** @param symbols names in the order of their numbers, from 1 */
  constructor(symbols: readonly string[], columns: readonly Column[]) {
    if (symbols.length >= MOST_SYMBOLS) throw new RangeError('too many symbols for a key');
    this.numbers = new Map(symbols.map((name, at) => [name, at + 1]));
    const slots = 2 ** Math.ceil(Math.log2(columns.length * 3 + 2));
    this.mask = slots * 2 - 1;
    this.table = new Int32Array(slots * 2);
    columns.forEach(([kind, a, b], at) => this.place(keyOf(kind, a, b), at));
  }

  private place(key: number, column: number): void {
    let slot = slotOf(key) & this.mask;
    while (this.table[slot + 1] !== 0) slot = (slot + 2) & this.mask;
    this.table[slot] = key;
    this.table[slot + 1] = column + 1;
  }

  numberOf(name: string): number {
    return this.numbers.get(name) ?? 0;
  }

  columnOf(kind: number, a: number, b: number): number {
    if (a === 0 || b === 0) return -1;
    const key = keyOf(kind, a, b);
    let slot = slotOf(key) & this.mask;
    while (this.table[slot + 1] !== 0) {
      if (this.table[slot] === key) return this.table[slot + 1]! - 1;
      slot = (slot + 2) & this.mask;
    }
    return -1;
  }
}
