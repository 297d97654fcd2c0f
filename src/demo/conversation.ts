import { type StoryCalendar } from './calendar.js';
import { membersOf } from './cast.js';
import { Everyday } from './everyday.js';
import { CHATTER, type GroupPlan } from './groups.js';
import { type Conversation, type Notice, type NoticeKind, type Turn } from './model.js';
import { seeded } from './random.js';
import { instantAt, scenes } from './scene.js';
import { snippets } from './snippets.js';

/** Everything that was ever said in a group, and what the platform told it; the same for the same anchor. */
export function conversation(plan: GroupPlan, calendar: StoryCalendar): Conversation {
  const random = seeded(`levain:${plan.key}`);
  const written = plan.scenes.flatMap((script) => scenes(script, calendar, random));
  const everyday = new Everyday(plan.key, calendar, random, written);
  const spoken = written.reduce((sum, turns) => sum + turns.length, 0);
  const chatter = everyday.fill(CHATTER.flatMap(snippets), plan.messages - spoken);
  const turns = [...written, ...chatter].flat();
  const events = [...turns, ...notices(plan, turns, calendar)].sort(inOrder);
  return { group: plan.key, title: plan.title, events };
}

const inOrder = (a: { readonly at: string }, b: { readonly at: string }): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : 0;

const notice = (
  kind: NoticeKind,
  at: number,
  by: string | null,
  whom: string | null = null,
  title: string | null = null,
): Notice => ({ type: 'notice', at: new Date(at).toISOString(), kind, by, whom, title });

/** What the platform says: who made the group, who came and went, what it is called. */
function notices(plan: GroupPlan, turns: readonly Turn[], calendar: StoryCalendar): Notice[] {
  const first = Math.min(...turns.map((turn) => Date.parse(turn.at)));
  const start = first - 9 * 60_000;
  const opening = [
    notice('encryption', start, null),
    notice('created', start + 1000, plan.founder, null, plan.earlierTitle ?? plan.title),
    notice('icon', start + 100_000, plan.founder),
  ];
  const arrivals = membersOf(plan.key)
    .filter((person) => person.key !== plan.founder)
    .map((person, index) => {
      const firstTurn = turns.filter((turn) => turn.by === person.key).map((turn) => Date.parse(turn.at));
      const planned = person.from === -104 ? start + 2000 + index * 3000 : arrivalOf(person.from, calendar);
      const before = Math.min(planned, ...firstTurn.map((at) => at - 20_000));
      return notice('added', before, plan.founder, person.key);
    });
  return [...opening, ...arrivals, ...departures(plan, turns), ...renaming(plan, calendar)];
}

const arrivalOf = (week: number, calendar: StoryCalendar): number =>
  instantAt(calendar.date({ week, weekday: 1 }), 9 * 60 + 5);

/** Those who said good-bye leave the group two days after their last word. */
function departures(plan: GroupPlan, turns: readonly Turn[]): Notice[] {
  return membersOf(plan.key)
    .filter((person) => person.design === 'drifting')
    .map((person) => {
      const last = Math.max(
        ...turns.filter((turn) => turn.by === person.key).map((turn) => Date.parse(turn.at)),
      );
      return notice('left', last + 2 * 86_400_000, person.key);
    });
}

const renaming = (plan: GroupPlan, calendar: StoryCalendar): Notice[] =>
  plan.earlierTitle === null
    ? []
    : [
        notice(
          'subject',
          instantAt(calendar.date({ week: -32, weekday: 4 }), 20 * 60 + 12),
          plan.founder,
          null,
          plan.title,
        ),
      ];
