import { type StoryCalendar, storyDay, writtenDate } from './calendar.js';
import { castOf, isCast } from './cast.js';
import { type CastMember } from './model.js';
import { type Random } from './random.js';

/** Who plays A, B, C in a snippet; scenes have nobody to cast. */
export type Casting = ReadonlyMap<string, CastMember>;

/** Fills `{…}`: a date of the story, the first name of somebody cast, or one of several wordings. */
export const filled = (text: string, calendar: StoryCalendar, casting: Casting, random: Random): string =>
  text.replace(/\{([^{}]*)\}/g, (_, inside: string) => {
    if (/^[JjE]-\d+/.test(inside)) {
      return writtenDate(calendar.date(storyDay(inside.slice(1))), inside.charAt(0));
    }
    const cast = casting.get(inside);
    return cast === undefined ? random.pick(inside.split('|')) : cast.given;
  });

/** Marks each `@name` of somebody in the cast as a mention, `@[key]`. */
export const withMentions = (text: string): string =>
  text.replace(/@([a-z]+)\b/g, (whole, key: string) => (isCast(key) ? `@[${key}]` : whole));

/** The text as this person's thumbs leave it: curled apostrophes of an iPhone, accents never typed. */
export function typedBy(person: CastMember, text: string): string {
  const plain = person.bare
    ? text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC')
    : text;
  return person.curly ? plain.replaceAll("'", '’') : plain;
}

/** The person of a script's speaker: somebody cast for A, B, C, or somebody named. */
export const speaker = (by: string, casting: Casting): CastMember => casting.get(by) ?? castOf(by);
