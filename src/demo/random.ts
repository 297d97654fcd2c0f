/** A small deterministic source of chance: the same seed always gives the same demonstration. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** One of the items; the list must not be empty. */
  pick<T>(items: readonly T[]): T;
  /** One of the items, each as likely as its weight; null where all weights are nought. */
  weighted<T>(items: readonly T[], weight: (item: T) => number): T | null;
  /** The items in another order. */
  shuffled<T>(items: readonly T[]): T[];
}

/** FNV-1a over UTF-16 units: 32 bits. */
const seedOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

/** Mulberry32 (Tommy Ettinger, public domain), seeded by a text. Not for secrets. */
export function seeded(seed: string): Random {
  let state = seedOf(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!;
  const weighted = <T>(items: readonly T[], weight: (item: T) => number): T | null => {
    const total = items.reduce((sum, item) => sum + weight(item), 0);
    if (total <= 0) return null;
    let left = next() * total;
    return items.find((item) => (left -= weight(item)) < 0) ?? items.at(-1)!;
  };
  const shuffled = <T>(items: readonly T[]): T[] => {
    const order = [...items];
    for (let i = order.length - 1; i > 0; i--) {
      const j = between(0, i);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    return order;
  };
  return { next, between, pick, weighted, shuffled };
}
