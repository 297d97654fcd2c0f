import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { sandboxPublisher } from '../../../src/connectors/sandbox/sandbox.publisher.js';
import { StoryCalendar } from '../../../src/demo/calendar.js';
import { type Happening } from '../../../src/demo/happening.js';
import { history } from '../../../src/demo/history.js';
import { LETTERS } from '../../../src/demo/letters.js';
import { MILESTONES, milestoneAt } from '../../../src/demo/milestones.js';
import { plannedWall, stepsOf } from '../../../src/demo/post-steps.js';
import { type Post, POSTS } from '../../../src/demo/posts.js';
import { instantAt } from '../../../src/demo/scene.js';
import { typeset } from '../../../src/demo/typeset.js';
import { faultsOf } from '../../../src/publishing/domain/content-policy.js';
import { checkAssessment } from '../../../src/recruitment/domain/assessment.js';
import { closing, type Lead, moving, opening } from '../../../src/recruitment/domain/lead.js';
import {
  DEFAULT_STAGES,
  type Pipeline,
  type PipelineCode,
} from '../../../src/recruitment/domain/pipeline.js';

const calendars = fc
  .integer({ min: 0, max: 3650 })
  .map((days) => new StoryCalendar(Temporal.PlainDate.from('2025-01-01').add({ days })));
const always = (check: (calendar: StoryCalendar) => void) =>
  fc.assert(fc.property(calendars, check), { numRuns: 40 });

const days = (from: string, to: Temporal.PlainDate): number =>
  Temporal.Instant.from(from).toZonedDateTimeISO('Europe/Paris').toPlainDate().until(to).days;

const byPerson = (told: readonly Happening[]): Map<string, Happening[]> => {
  const found = new Map<string, Happening[]>();
  for (const one of told) found.set(one.person, [...(found.get(one.person) ?? []), one]);
  return found;
};

const pipeline = (code: PipelineCode): Pipeline => ({
  id: code,
  code,
  stages: DEFAULT_STAGES[code].map((stage) => ({ id: stage, code: stage, name: null, isRetired: false })),
  version: 1,
});

describe('a working day of the story', () => {
  it('keeps the order of days, and the sides of the anchor', () => {
    fc.assert(
      fc.property(calendars, fc.integer({ min: -60, max: 120 }), (calendar, day) => {
        const [date, before] = [calendar.daysAgo(day), calendar.daysAgo(day + 1)];
        expect(Temporal.PlainDate.compare(before, date)).toBeLessThanOrEqual(0);
        const side = Temporal.PlainDate.compare(calendar.anchor, date);
        expect(side).toBe(Math.sign(day));
        if (day !== 0) expect(date.dayOfWeek).toBeLessThan(6);
      }),
    );
  });
});

describe('what happened with people', () => {
  it('lies between the first list and the anchor, each person’s in the order in which it is told', () => {
    always((calendar) => {
      const told = history(calendar);
      const first = milestoneAt(calendar, MILESTONES.firstList).toString();
      const last = new Date(instantAt(calendar.anchor, 0)).toISOString();
      expect(told.every(({ at }) => at > first && at < last)).toBe(true);
      for (const lines of byPerson(told).values())
        expect(lines.every(({ at }, index) => index === 0 || at > lines[index - 1]!.at)).toBe(true);
    });
  });

  it('promises nothing for a day that was over, and is late by days that people are late by', () => {
    always((calendar) => {
      for (const lines of byPerson(history(calendar)).values()) {
        const open = new Set<number>();
        for (const { at, deed } of lines) {
          if (deed.kind === 'kept') open.clear();
          if (!('next' in deed) || deed.next === null) continue;
          const due = calendar.daysAgo(deed.next.due);
          expect(days(at, due)).toBeGreaterThanOrEqual(0);
          open.add(due.until(calendar.anchor).days);
        }
        for (const late of open) expect(late).toBeLessThanOrEqual(13);
      }
    });
  });

  it('moves leads as the rules allow, each with a reason', () => {
    const told = history(new StoryCalendar(Temporal.PlainDate.from('2026-11-23')));
    for (const [person, lines] of byPerson(told)) {
      const leads = new Map<PipelineCode, Lead>();
      for (const { at, deed } of lines) {
        if (deed.kind === 'opened') {
          const wanted = { stageId: deed.stage, ownerId: 'o', reason: deed.reason };
          expect([person, opening(pipeline(deed.pipeline), wanted).ok]).toEqual([person, true]);
          expect(leads.get(deed.pipeline)?.closedAt ?? at).not.toBeNull();
          leads.set(deed.pipeline, {
            id: person,
            personId: person,
            pipelineId: deed.pipeline,
            stageId: deed.stage,
            ownerId: 'o',
            openedAt: at,
            stageSince: at,
            outcome: null,
            closedAt: null,
            version: 1,
          });
        }
        if (deed.kind === 'moved') {
          const lead = leads.get(deed.pipeline)!;
          const act = moving(lead, pipeline(deed.pipeline), deed.stage, deed.reason);
          expect([person, act.ok]).toEqual([person, true]);
          leads.set(deed.pipeline, { ...lead, stageId: deed.stage });
        }
        if (deed.kind === 'closed') {
          const lead = leads.get(deed.pipeline)!;
          expect([person, closing(lead, deed.outcome, deed.reason).ok]).toEqual([person, true]);
          leads.set(deed.pipeline, { ...lead, closedAt: at, outcome: deed.outcome });
        }
        if (deed.kind === 'assessed') expect(checkAssessment(deed.value, deed.note).ok).toBe(true);
      }
    }
  });

  it('assesses some persons several times, by more than one', () => {
    const told = history(new StoryCalendar(Temporal.PlainDate.from('2026-11-23')));
    const assessed = [...byPerson(told.filter(({ deed }) => deed.kind === 'assessed')).values()];
    expect(assessed.filter((lines) => lines.length > 1).length).toBeGreaterThanOrEqual(6);
    expect(assessed.some((lines) => new Set(lines.map(({ staff }) => staff)).size > 1)).toBe(true);
  });

  it('hears agreements on paper, by telephone and on line, and withdrawals', () => {
    const deeds = history(new StoryCalendar(Temporal.PlainDate.from('2026-11-23'))).map(({ deed }) => deed);
    const methods = deeds.flatMap((deed) => (deed.kind === 'agreed' ? [deed.method] : []));
    expect(methods).toEqual(expect.arrayContaining(['paper', 'phone', 'online']));
    expect(deeds.some(({ kind }) => kind === 'withdrew')).toBe(true);
  });
});

describe('mails to persons', () => {
  it('are written after the person agreed to mail for that purpose, and before they go out', () => {
    always((calendar) => {
      const told = history(calendar);
      for (const { person, purpose, written, sent } of LETTERS) {
        const at = new Date(instantAt(calendar.daysAgo(written), 7 * 60)).toISOString();
        const agreed = told.find(
          ({ person: who, deed }) =>
            who === person && deed.kind === 'agreed' && deed.purpose === purpose && deed.reach === 'email',
        );
        expect([person, agreed !== undefined && agreed.at < at]).toEqual([person, true]);
        expect(
          Temporal.PlainDate.compare(calendar.daysAgo(written), calendar.daysAgo(sent)),
        ).toBeLessThanOrEqual(0);
      }
    });
  });
});

describe('posts of the section', () => {
  const isSent = ({ fate }: Post) => ['published', 'failed', 'unknown', 'scheduled'].includes(fate);

  it('are written, approved by somebody else and planned in that order, whatever the holidays', () => {
    always((calendar) => {
      for (const post of POSTS) {
        const steps = stepsOf(post, calendar);
        const at = steps.map((step) => step.at.epochMilliseconds);
        expect(at).toEqual([...at].sort((a, b) => a - b));
        const [first, last] = [steps[0]!, steps.at(-1)!];
        expect(last.at.epochMilliseconds).toBeLessThan(instantAt(calendar.anchor, 0));
        if (last.kind === 'approve') expect(last.by).not.toBe(first.by);
        const wall = plannedWall(post, calendar);
        if (wall === null) continue;
        const hour = wall.toZonedDateTime('Europe/Paris').epochMilliseconds;
        expect(hour > last.at.epochMilliseconds).toBe(isSent(post) || post.fate !== 'overtaken');
      }
    });
  });

  it('fit the network, each text once, as French is printed', () => {
    const texts = POSTS.map(({ text }) => typeset(text));
    expect(new Set(texts).size).toBe(texts.length);
    for (const { text, link } of POSTS)
      expect(faultsOf({ text: typeset(text), link: link ?? null }, sandboxPublisher.policy)).toEqual([]);
    expect(texts.filter((text) => / [;:!?»]|« /.test(text))).toEqual([]);
  });

  it('span ten weeks and every state', () => {
    const planned = POSTS.flatMap((post) => (post.planned === null ? [] : [post.planned[0]]));
    expect(Math.max(...planned) - Math.min(...planned)).toBeGreaterThanOrEqual(70);
    expect(new Set(POSTS.map(({ fate }) => fate)).size).toBe(10);
  });
});
