import { Temporal } from 'temporal-polyfill';
import { COMPANY_ZONE, type StoryCalendar, storyDay } from './calendar.js';
import { type Turn } from './model.js';
import { type Random } from './random.js';
import { type ScriptBlock, type ScriptLine, scriptBlocks } from './script.js';
import { type Casting, filled, speaker, typedBy, withMentions } from './wording.js';

const MINUTE = 60_000;
const DAY = 24 * 60;

/** The instant, in Unix milliseconds, at which a clock at the company shows this wall time. */
export const instantAt = (date: Temporal.PlainDate, minutes: number): number =>
  date
    .toPlainDateTime(Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 }))
    .toZonedDateTime(COMPANY_ZONE).epochMilliseconds;

/** {@link instantAt} as an instant. */
export const instantOfDay = (date: Temporal.PlainDate, minutes: number): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(instantAt(date, minutes));

const NOBODY: Casting = new Map();

/** When each line of a block is sent: after the one before, or at its clock time, never at the same second. */
function momentsOf(lines: readonly ScriptLine[], start: number, random: Random): number[] {
  const zoned = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(COMPANY_ZONE);
  const date = zoned.toPlainDate();
  const first = zoned.hour * 60 + zoned.minute;
  let minute = first;
  let last = 0;
  return lines.map((line, index) => {
    if (line.clock !== null) {
      minute = line.clock + DAY * Math.ceil(Math.max(0, minute - line.clock) / DAY);
    } else if (index > 0) {
      minute += line.after ?? random.between(0, 1);
    }
    const day = date.add({ days: Math.floor(minute / DAY) });
    const at = instantAt(day, minute % DAY) + random.between(0, 59) * 1000;
    last = Math.max(at, last + random.between(2, 9) * 1000);
    return last;
  });
}

/** Turns a block of the script into messages, from `start` on. */
export function performed(
  block: ScriptBlock,
  start: number,
  calendar: StoryCalendar,
  casting: Casting,
  random: Random,
): Turn[] {
  const moments = momentsOf(block.lines, start, random);
  return block.lines.map((line, index) => {
    const person = speaker(line.by, casting);
    const text = withMentions(filled(line.text, calendar, casting, random));
    return {
      type: 'turn',
      at: new Date(moments[index]!).toISOString(),
      by: person.key,
      kind: line.kind,
      text: line.kind === 'text' ? typedBy(person, text) : text,
      edited: line.edited,
    };
  });
}

const HEADER = /^(-\d+ [a-z]{2}) (\d\d):(\d\d)$/;

/** The messages of the scenes of a script, on their days. */
export function scenes(script: string, calendar: StoryCalendar, random: Random): Turn[][] {
  return scriptBlocks(script, '@').map((block) => {
    const [, day, hour, minute] = HEADER.exec(block.header) ?? [];
    if (day === undefined) throw new Error(`not a scene: ${block.header}`);
    const start = instantAt(calendar.date(storyDay(day)), Number(hour) * 60 + Number(minute));
    return performed(block, start, calendar, NOBODY, random);
  });
}

/** Minutes kept free around a scene, so that conversations seldom run into each other. */
export const BREATH = 15 * MINUTE;
