import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  easter,
  isHoliday,
  StoryCalendar,
  storyDay,
  TURNING_DAYS,
  writtenDate,
} from '../../../src/demo/calendar.js';

const anchors = fc
  .integer({ min: 0, max: 3650 })
  .map((days) => Temporal.PlainDate.from('2025-01-01').add({ days }));

describe('the calendar of the story', () => {
  it('knows Easter and the holidays that follow it', () => {
    expect(easter(2026).toString()).toBe('2026-04-05');
    expect(easter(2027).toString()).toBe('2027-03-28');
    expect(isHoliday(Temporal.PlainDate.from('2026-05-14'))).toBe(true);
    expect(isHoliday(Temporal.PlainDate.from('2026-05-25'))).toBe(true);
    expect(isHoliday(Temporal.PlainDate.from('2026-05-26'))).toBe(false);
  });

  it('keeps every weekday whatever the anchor', () => {
    fc.assert(
      fc.property(
        anchors,
        fc.integer({ min: -104, max: -1 }),
        fc.integer({ min: 1, max: 7 }),
        (anchor, week, weekday) => {
          const date = new StoryCalendar(anchor).date({ week, weekday });
          expect(date.dayOfWeek).toBe(weekday);
        },
      ),
    );
  });

  it('dates every day of the story before the anchor', () => {
    fc.assert(
      fc.property(anchors, (anchor) => {
        const date = new StoryCalendar(anchor).date({ week: -1, weekday: 7 });
        expect(Temporal.PlainDate.compare(date, anchor)).toBeLessThan(0);
      }),
    );
  });

  it('keeps the turning days off holidays and out of the seasons in which nobody meets', () => {
    fc.assert(
      fc.property(anchors, (anchor) => {
        const calendar = new StoryCalendar(anchor);
        const dates = Object.values(TURNING_DAYS).map((day) => calendar.date(storyDay(day)));
        const spoiled = dates.filter(
          (date) => isHoliday(date) || /-(12-2[2-9]|08-1\d)$/.test(date.toString()),
        );
        // Over ten years a few anchors leave one day in a season that no shift of four weeks avoids.
        expect(spoiled.length).toBeLessThanOrEqual(1);
        expect(isHoliday(calendar.date(storyDay(TURNING_DAYS.walkOut)))).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('walks out on a Thursday and a Tuesday', () => {
    expect(storyDay(TURNING_DAYS.walkOut).weekday).toBe(4);
    expect(storyDay(TURNING_DAYS.secondWalkOut).weekday).toBe(2);
  });

  it('writes dates as people do', () => {
    const date = Temporal.PlainDate.from('2026-10-01');
    expect(writtenDate(date, 'J')).toBe('jeudi 1er octobre');
    expect(writtenDate(date, 'j')).toBe('01/10');
    expect(writtenDate(date, 'E')).toBe('Thursday 1 October');
  });

  it('refuses what is no day of the story', () => {
    expect(() => storyDay('32 je')).toThrow('not a day');
    expect(() => storyDay('-32 xx')).toThrow('not a day');
  });
});
