/** A group's names, a thousand and more, need a third of it. */
const MOST_NODES = 0x8000;
const SLOT_BITS = 14;
const SLOTS = 2 ** SLOT_BITS;
/** 2^32 by the golden ratio: spreads neighbouring keys over all slots (Knuth's multiplicative hashing). */
const SPREAD = 0x9e3779b1;

/**
 * Names by their UTF-16 code units: walking a line along it finds out in one pass where a known name ends and whose it
 * is. Nodes are numbers. Most have one child, which then has the next number; only where names part, a table is asked.
 */
export class NameTrie {
  /** Whose name the last successful {@link walk} met. */
  label = '';

  /** By node: the label of the name that ends there, and the unit that leads to the next node, or -1. */
  private readonly labels: (string | undefined)[] = [];
  private readonly straight: number[] = [];
  private readonly branches = new Branches();

  constructor() {
    this.grow();
  }

  /** The offset of the first `unit` after a known name that begins at `from`, or -1. */
  walk(units: Uint16Array, from: number, unit: number): number {
    const { straight, labels } = this;
    let node = 0;
    for (let at = from; at < units.length; at++) {
      const next = units[at]!;
      if (next === unit && labels[node] !== undefined) {
        this.label = labels[node]!;
        return at;
      }
      node = straight[node] === next ? node + 1 : this.branches.find(node, next);
      if (node === 0) break;
    }
    return -1;
  }

  /** Remembers a name; what a hostile file has too many of is not remembered. */
  learn(units: Uint16Array, label: string): void {
    if (this.labels.length + units.length > MOST_NODES || this.branches.isFull()) return;
    let node = 0;
    for (const unit of units) {
      const known = this.straight[node] === unit ? node + 1 : this.branches.find(node, unit);
      node = known === 0 ? this.branch(node, unit) : known;
    }
    this.labels[node] = label;
  }

  private branch(node: number, unit: number): number {
    const grown = this.grow();
    if (grown === node + 1) this.straight[node] = unit;
    else this.branches.add(node, unit, grown);
    return grown;
  }

  private grow(): number {
    this.straight.push(-1);
    return this.labels.push(undefined) - 1;
  }
}

/** From a node and a unit to another node, in one flat table with open addressing: half the time that a `Map` takes. */
class Branches {
  /** Of each slot: node and unit in one number, and the node that they lead to, 0 where the slot is free. */
  private readonly keys = new Int32Array(SLOTS);
  private readonly nodes = new Int32Array(SLOTS);
  private size = 0;

  /** Fuller, looking up would slow down. */
  isFull(): boolean {
    return this.size > SLOTS / 2;
  }

  /** The node, or 0. */
  find(node: number, unit: number): number {
    return this.nodes[this.slot((node << 16) | unit)]!;
  }

  add(node: number, unit: number, to: number): void {
    const key = (node << 16) | unit;
    const slot = this.slot(key);
    this.keys[slot] = key;
    this.nodes[slot] = to;
    this.size++;
  }

  /** Where a key is, or the free slot where it would be. */
  private slot(key: number): number {
    const { keys, nodes } = this;
    let slot = Math.imul(key, SPREAD) >>> (32 - SLOT_BITS);
    while (keys[slot] !== key && nodes[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  }
}
