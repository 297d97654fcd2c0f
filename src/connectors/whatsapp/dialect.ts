import { type ReadingChoices } from '../../listening/reader.port.js';
import { type DateOrder } from './calendar.js';
import { DateOrderEvidence } from './date-order.js';
import { joined } from './code-units.js';
import { HeaderScanner } from './header.js';
import { isIosShape, isTwelveHourShape, isWeakShape } from './header-shape.js';

/** How one phone wrote one export. */
export interface WhatsAppDialect {
  readonly os: 'ios' | 'android';
  readonly dateOrder: DateOrder;
  /** Whether nothing in the file tells day from month, so that day first is only assumed. */
  readonly isOrderAssumed: boolean;
  readonly clock: '12h' | '24h';
  /** The {@link HeaderScanner.shape} of its headers. */
  readonly shape: number;
  /** The language that a word in the headers gives away. */
  readonly headerLanguage: string | null;
}

const NEWLINE = 0x0a;
/** Longer than any header; what follows on the line does not matter here. */
const LONGEST_HEADER = 256;
/** A shape must be met so much more often than the first one to be taken for the file's own. */
const OVERWHELMING = 20;
/** So many lines of one shape tell what else stands in a header; then only the order of the dates may be open. */
const ENOUGH_LINES = 1000;
/** Different shapes worth counting: a file of pasted chats has a handful. */
const MOST_SHAPES = 32;

interface ShapeEvidence {
  readonly shape: number;
  readonly order: DateOrderEvidence;
  readonly language: string | null;
  lines: number;
}

/**
 * Finds an export's dialect from its header lines. The first one cannot be a continuation of anything, so its shape is
 * the file's, unless the file begins in the middle of something and another is met overwhelmingly more often.
 */
export class DialectDetector {
  private readonly scanner = new HeaderScanner();
  private readonly shapes = new Map<number, ShapeEvidence>();
  private tail: Uint16Array = new Uint16Array(0);
  private inLongLine = false;

  /** Reads on; true once more of the file cannot change the answer. */
  push(chunk: Uint16Array): boolean {
    let units = this.tail.length === 0 ? chunk : joined(this.tail, chunk);
    const end = units.lastIndexOf(NEWLINE) + 1;
    if (this.inLongLine || !this.knowsShape() || !this.isWithinOneDay(units, end)) this.readLines(units, end);
    units = units.subarray(end);
    if (units.length > LONGEST_HEADER) {
      if (!this.inLongLine) this.readLine(units, 0);
      this.inLongLine = true;
      units = units.subarray(units.length);
    }
    this.tail = units;
    return this.isSettled();
  }

  private readLines(units: Uint16Array, end: number): void {
    for (let start = 0; start < end; start = units.indexOf(NEWLINE, start) + 1) {
      if (!this.inLongLine) this.readLine(units, start);
      this.inLongLine = false;
    }
  }

  /** Whether the first and the last header of these lines tell the day of the line before: then no other is expected. */
  private isWithinOneDay(units: Uint16Array, end: number): boolean {
    const { scanner } = this;
    const day = scanner.dayCount;
    let first = 0;
    while (first < end && !scanner.scan(units, first)) first = units.indexOf(NEWLINE, first) + 1;
    let last = end;
    do last = last < 2 ? 0 : units.lastIndexOf(NEWLINE, last - 2) + 1;
    while (last > first && !scanner.scan(units, last));
    return scanner.dayCount === day;
  }

  private readLine(units: Uint16Array, start: number): void {
    const scanner = this.scanner;
    if (!scanner.scan(units, start)) return;
    let evidence = this.shapes.get(scanner.shape);
    if (evidence === undefined) {
      if (this.shapes.size === MOST_SHAPES) return;
      const { shape, language } = scanner;
      evidence = { shape, order: new DateOrderEvidence(), language, lines: 0 };
      this.shapes.set(shape, evidence);
    }
    evidence.lines++;
    evidence.order.add(scanner);
  }

  private isSettled(): boolean {
    return this.knowsShape() && this.own()!.order.isSettled();
  }

  private knowsShape(): boolean {
    const own = this.own();
    return own !== undefined && !isWeakShape(own.shape) && own.lines >= ENOUGH_LINES;
  }

  private own(): ShapeEvidence | undefined {
    const all = [...this.shapes.values()];
    const strong = all.filter(({ shape }) => !isWeakShape(shape));
    const [first, ...others] = strong.length > 0 ? strong : all;
    if (first === undefined) return undefined;
    const most = others.reduce((a, b) => (b.lines > a.lines ? b : a), first);
    return most.lines >= OVERWHELMING * first.lines ? most : first;
  }

  /** The dialect, or null where no line looks like a header. */
  decide(choices: ReadingChoices): WhatsAppDialect | null {
    if (this.tail.length > 0 && !this.inLongLine) this.readLine(this.tail, 0);
    this.tail = this.tail.subarray(this.tail.length);
    const own = this.own();
    if (own === undefined) return null;
    const { order, assumed } = own.order.decide();
    return {
      os: isIosShape(own.shape) ? 'ios' : 'android',
      dateOrder: choices.dateOrder ?? order,
      isOrderAssumed: assumed && choices.dateOrder === undefined,
      clock: isTwelveHourShape(own.shape) ? '12h' : '24h',
      shape: own.shape,
      headerLanguage: own.language,
    };
  }
}
