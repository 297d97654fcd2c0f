/** A set of coded values packed into a smallint: how labels and topics are stored beside a post. */
export interface Bitmask<Code extends string> {
  /** The mask of a set of codes, in any order. */
  pack(codes: Iterable<Code>): number;
  /** The codes of a mask, in the order of the catalogue; bits that the catalogue does not know are left out. */
  unpack(mask: number): Code[];
}

/** Builds the codec of a catalogue. @throws when two values share a bit, or one would not fit a smallint. */
export function bitmask<Code extends string>(
  catalogue: readonly { readonly code: Code; readonly bit: number }[],
): Bitmask<Code> {
  const bits = new Map(catalogue.map(({ code, bit }) => [code, 1 << bit]));
  const wrong = catalogue.some(({ bit }) => bit < 0 || bit > 14);
  if (wrong || new Set(bits.values()).size !== catalogue.length)
    throw new Error('bits must be distinct, 0 to 14');
  return {
    pack: (codes) => {
      let mask = 0;
      for (const code of codes) mask |= bits.get(code) ?? 0;
      return mask;
    },
    unpack: (mask) => catalogue.filter(({ bit }) => (mask & (1 << bit)) !== 0).map(({ code }) => code),
  };
}
