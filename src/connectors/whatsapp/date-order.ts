import { type DateOrder, dayNumber } from './calendar.js';
import { type HeaderScanner } from './header.js';

/** So many dates that only one order can read settle it: one alone may be a slip or a pasted line. */
const CERTAIN = 20;

/** How well one order reads the dates seen so far. */
interface Candidate {
  /** The day of the last line in this order, -1 where the calendar has no such day. */
  day: number;
  impossible: number;
  backward: number;
  last: number;
}

const candidate = (): Candidate => ({ day: -1, impossible: 0, backward: 0, last: 0 });

/**
 * Weighs in which order the dates of one export stand. By rank: a four-digit first field; fields above 12, anywhere in
 * the file; the order that keeps time increasing best (Android's lines are not strictly ordered); else day first,
 * which is then only assumed.
 */
export class DateOrderEvidence {
  private readonly dmy = candidate();
  private readonly mdy = candidate();
  /** With two-digit years: French Canada writes `24-03-12`. */
  private readonly ymd = candidate();
  private dayCount = -1;
  private linesOfDay = 0;
  private yearFirst = false;
  private orderMatters = false;

  add(header: HeaderScanner): void {
    if (header.dayCount !== this.dayCount) {
      this.dayCount = header.dayCount;
      this.linesOfDay = 0;
      this.readDay(header);
    }
    // Further lines of one day tell no order from another.
    if (this.yearFirst || ++this.linesOfDay > CERTAIN) return;
    const time = (header.hour * 60 + header.minute) * 60 + header.seconds;
    weigh(this.dmy, time);
    weigh(this.mdy, time);
    weigh(this.ymd, time);
  }

  private readDay(header: HeaderScanner): void {
    this.yearFirst = header.yearField === 0;
    if (this.yearFirst) return;
    if (header.first !== (header.yearField === 1 ? header.third : header.second)) this.orderMatters = true;
    this.dmy.day = dayNumber(header, 'dmy');
    this.mdy.day = dayNumber(header, 'mdy');
    const mayBeYearFirst = header.yearField === 2 && header.third < 32 && header.first >= 9;
    this.ymd.day = mayBeYearFirst ? dayNumber(header, 'ymd') : -1;
  }

  /** Whether more of the file cannot change the answer. */
  isSettled(): boolean {
    if (this.yearFirst) return true;
    if (this.isShortYearFirstOpen()) return false;
    return Math.abs(this.dmy.impossible - this.mdy.impossible) >= CERTAIN;
  }

  private isShortYearFirstOpen(): boolean {
    return this.ymd.impossible === 0 && this.ymd.backward === 0;
  }

  /** The order, and whether it is only assumed. */
  decide(): { readonly order: DateOrder; readonly assumed: boolean } {
    if (this.yearFirst) return { order: 'ymd', assumed: false };
    const { dmy, mdy } = this;
    const backward = Math.min(dmy.backward + dmy.impossible, mdy.backward + mdy.impossible);
    if (this.isShortYearFirstOpen() && backward > 1) return { order: 'ymd', assumed: false };
    if (dmy.impossible !== mdy.impossible) {
      return { order: dmy.impossible < mdy.impossible ? 'dmy' : 'mdy', assumed: false };
    }
    if (dmy.backward !== mdy.backward) {
      return { order: dmy.backward < mdy.backward ? 'dmy' : 'mdy', assumed: false };
    }
    return { order: 'dmy', assumed: this.orderMatters };
  }
}

function weigh(candidate: Candidate, time: number): void {
  if (candidate.day < 0) {
    candidate.impossible++;
    return;
  }
  const at = candidate.day * 100_000 + time;
  if (at < candidate.last) candidate.backward++;
  candidate.last = at;
}
