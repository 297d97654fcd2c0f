import { type Temporal } from 'temporal-polyfill';
import { COMPANY_ZONE, isHoliday, type StoryCalendar } from './calendar.js';
import { membersOf } from './cast.js';
import { type CastMember, type GroupKey, type Turn } from './model.js';
import { type Random } from './random.js';
import { BREATH, instantAt, performed } from './scene.js';
import { readinessFor, type Snippet } from './snippets.js';

/** Stretches of time in which somebody already talks. */
class Agenda {
  private readonly taken: [number, number][];

  constructor(conversations: readonly (readonly Turn[])[]) {
    this.taken = conversations.filter((turns) => turns.length > 0).map(stretchOf);
  }

  isFree(from: number, to: number): boolean {
    return this.taken.every(([start, end]) => to + BREATH < start || from - BREATH > end);
  }

  take(turns: readonly Turn[]): void {
    this.taken.push(stretchOf(turns));
  }
}

const stretchOf = (turns: readonly Turn[]): [number, number] => [
  Date.parse(turns[0]!.at),
  Date.parse(turns.at(-1)!.at),
];

/** Who spoke when. Nobody but those who drift away falls silent for months by mere chance. */
class Words {
  private readonly times = new Map<string, number[]>();

  hear(turns: readonly Turn[]): void {
    for (const { by, at } of turns) this.times.set(by, [...(this.times.get(by) ?? []), Date.parse(at)]);
  }

  isQuiet(key: string, at: number): boolean {
    return !(this.times.get(key) ?? []).some((time) => Math.abs(at - time) < A_MONTH);
  }
}

const A_MONTH = 25 * 86_400_000;
/** How much likelier somebody is to speak who has not for a month. */
const OWED = 5;
const TRIES = 40;
/** Weeks after which a snippet may come again. */
const MEMORY = 20;
/** Months in which half of the company is away. */
const HOLIDAYS: Readonly<Record<number, number>> = { 8: 0.45, 7: 0.8 };

/** Fills a group's weeks with chatter around its scenes, up to about `messages` in all. */
export class Everyday {
  /** Weeks in which each snippet was heard. */
  private readonly uses = new Map<Snippet, readonly number[]>();
  /** First and last day of each member in the group. */
  private readonly stays: readonly {
    readonly person: CastMember;
    readonly first: string;
    readonly last: string;
  }[];
  private readonly agenda: Agenda;
  private readonly words = new Words();
  readonly conversations: Turn[][] = [];

  constructor(
    private readonly group: GroupKey,
    private readonly calendar: StoryCalendar,
    private readonly random: Random,
    scenes: readonly (readonly Turn[])[],
  ) {
    this.agenda = new Agenda(scenes);
    for (const turns of scenes) this.words.hear(turns);
    this.stays = membersOf(group).map((person) => ({ person, ...stayOf(person, calendar) }));
  }

  /** Each snippet of one voice once, somewhere in its weeks; then everyday talk, week after week. */
  fill(snippets: readonly Snippet[], messages: number): Turn[][] {
    const here = snippets.filter((one) => one.groups.includes(this.group));
    const voices = here.filter((one) => one.atMost === 1);
    const common = here.filter((one) => one.atMost > 1);
    for (const voice of voices) this.placeOnce(voice);
    const perWeek = (messages - this.count()) / 104;
    let owed = 0;
    for (let week = -104; week <= 0; week += 1) {
      const date = this.calendar.plain({ week, weekday: 3 });
      owed += perWeek * (HOLIDAYS[date.month] ?? 1.03) * (0.5 + this.random.next());
      for (let tries = 0; owed > 0 && tries < TRIES; tries += 1) owed -= this.placeAny(common, week);
    }
    return this.conversations;
  }

  private heard(one: Snippet): number {
    return this.uses.get(one)?.length ?? 0;
  }

  /** A joke is told again after half a year, not the next morning. */
  private isTooSoon(one: Snippet, week: number): boolean {
    return (this.uses.get(one) ?? []).some((earlier) => Math.abs(week - earlier) < MEMORY);
  }

  private count(): number {
    return this.conversations.reduce((sum, turns) => sum + turns.length, 0);
  }

  private placeOnce(voice: Snippet): void {
    const [from, to] = voice.weeks;
    for (let tries = 0; tries < TRIES * 5; tries += 1) {
      if (this.place(voice, this.random.between(from, to)) > 0) return;
    }
    throw new Error(`no room for: ${voice.block.lines[0]!.text}`);
  }

  private placeAny(common: readonly Snippet[], week: number): number {
    const fitting = common.filter((one) => this.heard(one) < one.atMost && inWeeks(one, week));
    const chosen = this.random.weighted(fitting, (one) => 1 / (1 + 4 * this.heard(one)));
    return chosen === null ? 0 : this.place(chosen, week);
  }

  /** Plays a snippet in a week if day, people and agenda allow. @returns how many messages were added */
  private place(one: Snippet, week: number): number {
    const weekday =
      one.weekdays.length > 0
        ? this.random.pick(one.weekdays)
        : this.random.pick([1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6]);
    const date = this.calendar.plain({ week, weekday });
    if (one.months.length > 0 && !one.months.includes(date.month)) return 0;
    if (isHoliday(date) || this.isTooSoon(one, week)) return 0;
    const start = instantAt(date, this.random.between(one.hours[0] * 60, one.hours[1] * 60 + 40));
    if (!this.agenda.isFree(start, start)) return 0;
    const casting = this.cast(one, date, start);
    if (casting === null) return 0;
    const turns = performed(one.block, start, this.calendar, casting, this.random);
    if (!this.agenda.isFree(start, Date.parse(turns.at(-1)!.at)) || this.isTooLate(turns)) return 0;
    this.agenda.take(turns);
    this.words.hear(turns);
    this.uses.set(one, [...(this.uses.get(one) ?? []), week]);
    this.conversations.push(turns);
    return turns.length;
  }

  private isTooLate(turns: readonly Turn[]): boolean {
    const eve = this.calendar.anchor.toZonedDateTime(COMPANY_ZONE).epochMilliseconds;
    return Date.parse(turns.at(-1)!.at) >= eve;
  }

  private cast(one: Snippet, date: Temporal.PlainDate, at: number): Map<string, CastMember> | null {
    const day = date.toString();
    const present = this.stays.filter(({ first, last }) => first <= day && day <= last);
    if (one.named.some((key) => !present.some(({ person }) => person.key === key))) return null;
    const casting = new Map<string, CastMember>();
    const free = present.map(({ person }) => person).filter((person) => !one.named.includes(person.key));
    for (const slot of one.slots) {
      const taken = [...casting.values()];
      const person = this.random.weighted(free, (p) =>
        taken.includes(p) ? 0 : readinessFor(p, one, slot) * (this.words.isQuiet(p.key, at) ? OWED : 1),
      );
      if (person === null) return null;
      casting.set(slot, person);
    }
    return casting;
  }
}

const inWeeks = (one: Snippet, week: number): boolean => one.weeks[0] <= week && week <= one.weeks[1];

/** The first and the last day on which a person talks; who never leaves stays until the anchor. */
export function stayOf(person: CastMember, calendar: StoryCalendar): { first: string; last: string } {
  const first = calendar.date({ week: person.from, weekday: 1 }).toString();
  const last = person.until === -1 ? calendar.anchor : calendar.date({ week: person.until, weekday: 1 });
  return { first, last: last.toString() };
}
