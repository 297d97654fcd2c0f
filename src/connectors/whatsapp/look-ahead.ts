/** More chunks than this are not kept: the text is opened again instead. Some three megabytes of a file. */
const MOST_KEPT = 64;

/**
 * A text's chunks, of which the first are looked at before all are read. They are kept, so that a file is not opened,
 * and a zip not inflated, twice for its first few days.
 */
export class LookAhead {
  private kept: Uint16Array[] | null = [];
  private chunks: AsyncIterator<Uint16Array>;

  /** @param open gives the whole text from its beginning, again where it is called again */
  constructor(private readonly open: () => AsyncIterable<Uint16Array>) {
    this.chunks = open()[Symbol.asyncIterator]();
  }

  /** The next chunk to look at, or null where the text ends. */
  async next(): Promise<Uint16Array | null> {
    const { value, done } = await this.chunks.next();
    if (done) return null;
    if (this.kept?.length === MOST_KEPT) this.kept = null;
    this.kept?.push(value);
    return value;
  }

  /** All chunks from the first on, those looked at included. To be asked for once. */
  async *all(): AsyncGenerator<Uint16Array> {
    if (this.kept === null) {
      await this.chunks.return?.();
      yield* this.open();
      return;
    }
    try {
      for (let chunk = this.kept.shift(); chunk !== undefined; chunk = this.kept.shift()) yield chunk;
      for (let next = await this.chunks.next(); !next.done; next = await this.chunks.next()) yield next.value;
    } finally {
      await this.chunks.return?.();
    }
  }
}
