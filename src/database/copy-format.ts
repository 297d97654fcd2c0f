/** A column's type, as COPY's binary format writes it. Its JavaScript value is given beside each encoder below. */
export type CopyType =
  | 'uuid'
  | 'text'
  | 'bytea'
  | 'boolean'
  | 'int2'
  | 'int4'
  | 'int8'
  | 'float8'
  | 'timestamptz'
  | 'timestamp'
  | 'date'
  | 'jsonb';

/** One column to fill. */
export interface CopyColumn {
  readonly name: string;
  readonly type: CopyType;
}

/** null is SQL's null. Text must not hold the character 0, which PostgreSQL cannot store. */
export type CopyValue = string | number | boolean | Uint8Array | null;

const CHUNK = 64 * 1024;
const HEADER = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
const EPOCH_2000_MS = Date.UTC(2000, 0, 1);
const DAY_MS = 86_400_000;

/**
 * Writes rows in COPY's binary format (PostgreSQL manual, COPY, "Binary Format") into one growing buffer, so that
 * no object is made per value.
 */
export class BinaryRows {
  private buffer = Buffer.allocUnsafe(2 * CHUNK);
  private at = HEADER.copy(this.buffer);

  constructor(private readonly types: readonly CopyType[]) {}

  /** Whether enough has gathered to be sent. */
  get isFull(): boolean {
    return this.at >= CHUNK;
  }

  /** Adds one row: a value for each column, in order. */
  add(row: readonly CopyValue[]): void {
    if (row.length !== this.types.length)
      throw new Error('A row to copy has another length than its columns.');
    this.reserve(2);
    this.at = this.buffer.writeInt16BE(row.length, this.at);
    for (let column = 0; column < row.length; column++) this.addValue(this.types[column]!, row[column]!);
  }

  /** What has gathered; the next rows go into a new buffer. */
  take(): Buffer {
    const taken = this.buffer.subarray(0, this.at);
    this.buffer = Buffer.allocUnsafe(2 * CHUNK);
    this.at = 0;
    return taken;
  }

  /** The rest, with the format's end mark. */
  takeLast(): Buffer {
    this.reserve(2);
    this.at = this.buffer.writeInt16BE(-1, this.at);
    return this.take();
  }

  private addValue(type: CopyType, value: CopyValue): void {
    this.reserve(4);
    if (value === null) {
      this.at = this.buffer.writeInt32BE(-1, this.at);
      return;
    }
    const lengthAt = this.at;
    this.at += 4;
    this.encode(type, value);
    this.buffer.writeInt32BE(this.at - lengthAt - 4, lengthAt);
  }

  private encode(type: CopyType, value: string | number | boolean | Uint8Array): void {
    if (value instanceof Uint8Array) return this.bytes(value);
    if (type === 'text' || type === 'jsonb') return this.text(String(value), type === 'jsonb');
    this.reserve(16);
    switch (type) {
      case 'uuid': // its usual text
        this.at += this.buffer.write(String(value).replaceAll('-', ''), this.at, 16, 'hex');
        return;
      case 'boolean':
        this.at = this.buffer.writeUInt8(value ? 1 : 0, this.at);
        return;
      case 'int2':
        this.at = this.buffer.writeInt16BE(Number(value), this.at);
        return;
      case 'int4':
        this.at = this.buffer.writeInt32BE(Number(value), this.at);
        return;
      case 'float8':
        this.at = this.buffer.writeDoubleBE(Number(value), this.at);
        return;
      case 'int8':
        return this.int8(Number(value));
      case 'timestamptz': // Unix milliseconds, or ISO text with its offset
        return this.int8((unixMs(value, '') - EPOCH_2000_MS) * 1000);
      case 'timestamp': // ISO text without offset, or Unix milliseconds as if the wall stood in UTC
        return this.int8((unixMs(value, 'Z') - EPOCH_2000_MS) * 1000);
      case 'date': // YYYY-MM-DD
        this.at = this.buffer.writeInt32BE(Math.floor((unixMs(value, '') - EPOCH_2000_MS) / DAY_MS), this.at);
        return;
      case 'bytea':
        throw new Error('A bytea column takes bytes.');
    }
  }

  private int8(value: number): void {
    if (!Number.isSafeInteger(value)) throw new Error('A value to copy is no exact whole number.');
    this.at = this.buffer.writeInt32BE(Math.floor(value / 2 ** 32), this.at);
    this.at = this.buffer.writeUInt32BE(value >>> 0, this.at);
  }

  private text(value: string, isJsonb: boolean): void {
    this.reserve(1 + 3 * value.length);
    if (isJsonb) this.at = this.buffer.writeUInt8(1, this.at);
    this.at += this.buffer.write(value, this.at, 'utf8');
  }

  private bytes(value: Uint8Array): void {
    this.reserve(value.length);
    this.buffer.set(value, this.at);
    this.at += value.length;
  }

  private reserve(more: number): void {
    if (this.at + more <= this.buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(2 * this.buffer.length, this.at + more));
    this.buffer.copy(larger, 0, 0, this.at);
    this.buffer = larger;
  }
}

function unixMs(value: string | number | boolean, zone: string): number {
  const ms = typeof value === 'number' ? value : Date.parse(`${String(value)}${zone}`);
  if (!Number.isFinite(ms)) throw new Error('An instant to copy cannot be read.');
  return ms;
}
