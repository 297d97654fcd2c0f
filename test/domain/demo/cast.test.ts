import { Temporal } from 'temporal-polyfill';
import { StoryCalendar } from '../../../src/demo/calendar.js';
import { CAST, castOf, designedAs } from '../../../src/demo/cast.js';
import { conversation } from '../../../src/demo/conversation.js';
import { GROUPS } from '../../../src/demo/groups.js';
import { type Design, type Turn } from '../../../src/demo/model.js';
import { AddresseeFinder } from '../../../src/listening/domain/addressees.js';

const ANCHOR = Temporal.PlainDate.from('2026-11-23');
const calendar = new StoryCalendar(ANCHOR);
const talks = GROUPS.map((plan) =>
  conversation(plan, calendar).events.filter((event): event is Turn => event.type === 'turn'),
);
const turns = talks.flat();
const messagesOf = (key: string): Turn[] => turns.filter((turn) => turn.by === key);
const weeksBefore = (at: string): number =>
  (Date.parse(`${ANCHOR.toString()}T00:00:00Z`) - Date.parse(at)) / 604_800_000;

/** How often each person is named with an @ or thanked by name, and by how many others. */
function regard(): Map<string, { readonly times: number; readonly by: Set<string> }> {
  const found = new Map<string, { times: number; by: Set<string> }>();
  for (const talk of talks) {
    const finder = new AddresseeFinder<string>();
    for (const key of new Set(talk.map((turn) => turn.by))) {
      finder.know(`${castOf(key).given} ${castOf(key).family}`, key);
    }
    for (const turn of talk) {
      const text = turn.text.replace(/@\[([a-z]+)\]/g, (_, key: string) => `@${castOf(key).given}`);
      const mentions = [...turn.text.matchAll(/@\[([a-z]+)\]/g)].map(
        ([, key]) => `${castOf(key!).given} ${castOf(key!).family}`,
      );
      for (const { account } of finder.find(text, mentions, turn.by)) {
        const regarded = found.get(account) ?? { times: 0, by: new Set<string>() };
        found.set(account, { times: regarded.times + 1, by: regarded.by.add(turn.by) });
      }
    }
  }
  return found;
}

const perDesign = (design: Design): { key: string; messages: number; regarded: number }[] => {
  const regarded = regard();
  return designedAs(design).map((key) => ({
    key,
    messages: messagesOf(key).length,
    regarded: regarded.get(key)?.by.size ?? 0,
  }));
};

describe('the cast comes out as designed', () => {
  it('has everybody speak who is in a group, and only there', () => {
    const silent = CAST.filter((person) => messagesOf(person.key).length === 0).map(({ key }) => key);
    expect(silent).toEqual([]);
    GROUPS.forEach((plan, index) => {
      const strangers = talks[index]!.filter((turn) => !castOf(turn.by).groups.includes(plan.key));
      expect(strangers.map((turn) => turn.by)).toEqual([]);
    });
  });

  it('has leaders who speak little and are named by many', () => {
    const leaders = perDesign('quiet-followed');
    expect(leaders.length).toBeGreaterThanOrEqual(5);
    const average = turns.length / CAST.length;
    for (const { messages, regarded } of leaders) {
      expect(messages).toBeLessThan(average);
      expect(messages).toBeGreaterThan(7);
      expect(regarded).toBeGreaterThanOrEqual(4);
    }
  });

  it('puts the quiet leaders first by the number of people who thank or name them', () => {
    const regarded = regard();
    const ranked = [...regarded].sort(([, a], [, b]) => b.by.size - a.by.size).map(([key]) => key);
    const leaders = designedAs('quiet-followed');
    expect(ranked.slice(0, 9)).toEqual(expect.arrayContaining([...leaders]));
  });

  it('has loud people who post much and whom nobody names', () => {
    const typical = perDesign('ordinary')
      .map(({ messages }) => messages)
      .sort((a, b) => a - b);
    const median = typical[Math.floor(typical.length / 2)]!;
    for (const { messages, regarded } of perDesign('loud-alone')) {
      expect(messages).toBeGreaterThan(median);
      expect(regarded).toBeLessThanOrEqual(1);
    }
  });

  it('has people drift away: lively once, silent in the last ten weeks', () => {
    const drifting = designedAs('drifting').map((key) => messagesOf(key).map(({ at }) => weeksBefore(at)));
    for (const weeks of drifting) {
      expect(weeks.filter((week) => week > 30).length).toBeGreaterThan(15);
      expect(Math.min(...weeks)).toBeGreaterThan(8);
    }
  });

  it('has newcomers who were not there for the first year', () => {
    for (const key of designedAs('newcomer')) {
      const weeks = messagesOf(key).map(({ at }) => weeksBefore(at));
      expect(Math.max(...weeks)).toBeLessThan(60);
      expect(weeks.length).toBeGreaterThan(4);
    }
  });

  it('has helpers whom others thank, opponents who stay, lurkers of whom there is too little to tell', () => {
    for (const { messages, regarded } of perDesign('steady-helper')) {
      expect(messages).toBeGreaterThan(25);
      expect(regarded).toBeGreaterThanOrEqual(3);
    }
    for (const { messages } of perDesign('opponent')) expect(messages).toBeGreaterThan(12);
    for (const { messages } of perDesign('lurker')) expect(messages).toBeLessThanOrEqual(3);
  });
});
