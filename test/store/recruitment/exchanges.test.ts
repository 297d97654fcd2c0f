import { Temporal } from 'temporal-polyfill';
import { type Tx } from '../../../src/database/tenant.js';
import { type Id, newId } from '../../../src/kernel/id.js';
import { type Instant } from '../../../src/kernel/time.js';
import { type Person, PersonService } from '../../../src/people/person.service.js';
import { type Purpose } from '../../../src/privacy/domain/purpose.js';
import { type NewRelation } from '../../../src/privacy/domain/relation.js';
import { PermissionService } from '../../../src/privacy/permission.service.js';
import { type ExchangeToNote, ExchangeService } from '../../../src/recruitment/exchange.service.js';
import { TaskService } from '../../../src/recruitment/task.service.js';
import { type StoredTask } from '../../../src/recruitment/task.store.js';
import { testApi, type TestApi, type TestSession } from '../../support/api.js';
import { NOON } from '../../support/clock.js';

let api: TestApi;
let organiser: TestSession;

beforeAll(async () => {
  api = await testApi();
  organiser = await api.signInAs('organiser');
});
afterAll(() => api.close());

const inTenant = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  api.database.database.withTenant({ organisationId: api.organisationId, sections: 'all' }, work);
const daysAgo = (days: number): Instant => NOON.subtract({ hours: 24 * days });

const never = (): never => {
  throw new Error('It was refused.');
};

const MEMBER: NewRelation = {
  kind: 'member',
  since: '2025-05-01',
  evidence: [{ kind: 'membership-record', dated: '2026-12-01' }],
};
/** Met once, three years and some weeks before: the ground has lapsed. */
const LAPSED: NewRelation = {
  kind: 'regular-contact',
  since: '2024-01-10',
  evidence: [{ kind: 'meeting', dated: '2024-01-10' }],
};
const MET: NewRelation = {
  kind: 'regular-contact',
  since: '2025-06-01',
  evidence: [{ kind: 'meeting', dated: '2025-06-01' }],
};

async function somebody(relation: NewRelation | null = MEMBER): Promise<Person> {
  const added = await inTenant((tx) =>
    api.get(PersonService).add(
      tx,
      { staffId: null, at: daysAgo(40) },
      {
        name: `Alix ${newId().slice(-12)}`,
        jobTitle: null,
        workplaceId: null,
        sectionIds: [api.sectionId],
        phone: null,
        email: null,
        language: 'fr',
        collection: 'from-the-person',
        relation: relation === null ? null : { value: relation, note: null },
      },
    ),
  );
  if (!added.ok) throw new Error(added.error.code);
  return added.value;
}

const TALKED: ExchangeToNote = {
  channel: 'in-person',
  outcome: 'talked',
  issue: 'hours',
  note: 'Nuits trop nombreuses.',
  occurredOn: null,
  nextStep: { kind: 'meet', note: 'Au dépôt', dueOn: '2027-03-10' },
};
const note = (tx: Tx, person: Person, exchange: Partial<ExchangeToNote> = {}, at: Instant = NOON) =>
  api.get(ExchangeService).note(tx, { staffId: organiser.staffId, person }, { ...TALKED, ...exchange }, at);
const noted = async (person: Person, exchange: Partial<ExchangeToNote> = {}, at: Instant = NOON) => {
  const done = await inTenant((tx) => note(tx, person, exchange, at));
  if (!done.ok) throw new Error(done.error.refusal.code);
  return done.value;
};
const rows = async ({ id }: Person) => {
  const [row] = await api.database.owner.query<{ activities: number; open: number; done: number }>(
    `select (select count(*)::int from recruitment.activities where person_id = $1) as activities,
            (select count(*)::int from recruitment.tasks where person_id = $1 and done_at is null) as open,
            (select count(*)::int from recruitment.tasks where person_id = $1 and done_at is not null) as done`,
    [id],
  );
  return row!;
};
const CONTACTED: readonly Purpose[] = ['information', 'recruitment-contact', 'event', 'survey'];
const allowed = ({ subjectId }: Person): Promise<Purpose[]> =>
  inTenant(async (tx) => {
    const open: Purpose[] = [];
    for (const purpose of CONTACTED)
      if ((await api.get(PermissionService).ask(tx, subjectId, purpose, NOON))?.ok) open.push(purpose);
    return open;
  });
const lastContact = async ({ subjectId }: Person) => {
  const [row] = await api.database.owner.query<{ on: string | null }>(
    'select last_contact_on::text as on from privacy.subjects where id = $1',
    [subjectId],
  );
  return row!.on;
};

describe('an exchange', () => {
  it('is written with its next step, what was said sealed, and counts as a contact', async () => {
    const person = await somebody();
    const { activity, task } = await noted(person);
    expect([activity.occurredAt, task?.dueOn]).toEqual([NOON.toString(), '2027-03-10']);
    expect(await rows(person)).toEqual({ activities: 1, open: 1, done: 0 });
    expect(await lastContact(person)).toBe('2027-03-01');
    const [sealed] = await api.database.owner.query<{ note_sealed: Buffer }>(
      'select note_sealed from recruitment.activities where id = $1',
      [activity.id],
    );
    expect(sealed!.note_sealed.includes('Nuits')).toBe(false);
  });

  it('noted for a former day stands at its noon where the organisation is, and for today now', async () => {
    const person = await somebody();
    const on = async (occurredOn: string, at: Instant = NOON) =>
      (await noted(person, { occurredOn, nextStep: null }, at)).activity.occurredAt;
    expect(await on('2027-02-27')).toBe('2027-02-27T11:00:00Z');
    expect(await on('2026-07-14')).toBe('2026-07-14T10:00:00Z');
    const nearMidnight = NOON.add({ hours: 11 });
    expect(await on('2027-03-02', nearMidnight)).toBe(nearMidnight.toString());
    expect(await on('2027-03-01', NOON.add({ hours: 6 }))).toBe(NOON.add({ hours: 6 }).toString());
  });

  it('with a note too long, a step in the past or an unknown issue is refused by its field', async () => {
    const person = await somebody();
    const refused = async (exchange: Partial<ExchangeToNote>) => {
      const done = await inTenant((tx) => note(tx, person, exchange));
      return done.ok || done.error.kind !== 'input' ? null : [done.error.field, done.error.refusal.code];
    };
    const step = { kind: 'meet', note: null, dueOn: '2027-02-28' } as const;
    const long = 'x'.repeat(2_001);
    expect(await refused({ occurredOn: '2027-03-02' })).toEqual(['occurredOn', 'exchange.in-the-future']);
    expect(await refused({ nextStep: step })).toEqual(['nextStep.dueOn', 'exchange.next-step-in-the-past']);
    expect(await refused({ nextStep: { ...step, dueOn: '2027-03-01', note: long } })).toEqual([
      'nextStep.note',
      'exchange.note-too-long',
    ]);
    expect(await refused({ note: long })).toEqual(['note', 'exchange.note-too-long']);
    expect(await refused({ issue: 'weather' })).toEqual(['issue', 'exchange.unknown-issue']);
    expect(await rows(person)).toEqual({ activities: 0, open: 0, done: 0 });
  });

  it('in which nobody answered is no contact from the person', async () => {
    const person = await somebody();
    const before = await lastContact(person);
    await noted(person, { outcome: 'no-answer' });
    expect(await lastContact(person)).toBe(before);
  });

  it('noted late is a contact of the day on which it was, and never of an earlier one than known', async () => {
    const person = await somebody(MET);
    await noted(person, { occurredOn: '2026-03-04', nextStep: null });
    expect(await lastContact(person)).toBe('2026-03-04');
    await noted(person, { occurredOn: '2025-09-30', nextStep: null });
    expect(await lastContact(person)).toBe('2026-03-04');
  });

  it('leaves nothing where there is no ground', async () => {
    const person = await somebody(null);
    const refused = await inTenant((tx) => note(tx, person));
    expect(refused).toMatchObject({ ok: false, error: { kind: 'permission' } });
    expect(await rows(person)).toEqual({ activities: 0, open: 0, done: 0 });
  });

  it('in which the person objects takes permission and open promises with it, in the same transaction', async () => {
    const person = await somebody();
    const { task } = await noted(person);
    await complete(task!);
    await noted(person);
    const mayContact = () =>
      inTenant((tx) =>
        api.get(PermissionService).granted(tx, [person.subjectId], 'recruitment-contact', NOON),
      );
    const broken = inTenant(async (tx) => {
      await note(tx, person, { outcome: 'asked-not-to-be-contacted', nextStep: null });
      throw new Error('the power went');
    });
    await expect(broken).rejects.toThrow('the power went');
    expect([await rows(person), (await mayContact()).size]).toEqual([{ activities: 2, open: 1, done: 1 }, 1]);
    await noted(person, { outcome: 'asked-not-to-be-contacted', nextStep: null });
    expect([await rows(person), (await mayContact()).size]).toEqual([{ activities: 3, open: 0, done: 1 }, 0]);
    expect(await inTenant((tx) => note(tx, person))).toMatchObject({ error: { kind: 'permission' } });
    const again = await noted(person, { outcome: 'asked-not-to-be-contacted' });
    expect(again.task).toBeNull();
  });
});

describe('who wants to be contacted no more', () => {
  const refuse = { outcome: 'asked-not-to-be-contacted', nextStep: null } as const;

  it('is contacted for nothing more, be it a member', async () => {
    const person = await somebody();
    expect(await allowed(person)).toEqual(CONTACTED);
    await noted(person, refuse);
    expect(await allowed(person)).toEqual([]);
    const objected = await api.database.owner.query<{ purpose: string }>(
      'select purpose from privacy.objections where subject_id = $1 order by purpose',
      [person.subjectId],
    );
    expect(objected.map(({ purpose }) => purpose)).toEqual([
      'event',
      'information',
      'political-campaign',
      'recruitment-contact',
      'survey',
    ]);
  });

  it('gives no lapsed ground back by refusing', async () => {
    const person = await somebody(LAPSED);
    const before = await lastContact(person);
    expect(await allowed(person)).toEqual([]);
    await noted(person, refuse);
    expect([await lastContact(person), await allowed(person)]).toEqual([before, []]);
  });
});

const complete = (task: Pick<StoredTask, 'id' | 'version'>) =>
  inTenant((tx) => api.get(TaskService).complete(tx, organiser.staffId, task.id, task.version, NOON));
const postpone = (task: Pick<StoredTask, 'id' | 'version'>, dueOn: string) =>
  inTenant((tx) => api.get(TaskService).postpone(tx, organiser.staffId, task.id, dueOn, task.version, NOON));

describe('a next step', () => {
  const step = async () => (await noted(await somebody())).task!;

  it('is put off and done by whoever saw its latest version, and by nobody else', async () => {
    const task = await step();
    const later = await postpone(task, '2027-03-15');
    expect(later).toMatchObject({ ok: true, value: { dueOn: '2027-03-15', version: 2 } });
    expect(await complete(task)).toEqual({ ok: false, error: { stale: { currentVersion: 2 } } });
    expect(await complete({ ...task, version: 2 })).toMatchObject({
      ok: true,
      value: { doneAt: NOON.toString() },
    });
    expect(await complete({ ...task, version: 3 })).toMatchObject({
      error: { refusal: { code: 'task.done-already' } },
    });
  });

  it('is done once by two who press at the same time', async () => {
    const task = await step();
    const answers = await Promise.all([complete(task), complete(task), complete(task)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('is not put off into the past, and an unknown one is not found', async () => {
    expect(await postpone(await step(), '2027-02-28')).toMatchObject({
      error: { refusal: { code: 'exchange.next-step-in-the-past' }, field: 'dueOn' },
    });
    expect(await complete({ id: newId(), version: 1 })).toMatchObject({
      error: { refusal: { code: 'not-found' } },
    });
  });
});

interface Thing {
  readonly kind: string;
  readonly title: string;
  readonly person: { readonly id: Id } | null;
}

describe('a day', () => {
  it('brings back what is late, what is due and who did not answer, and forgets who objected', async () => {
    const reader = await api.signInAs('organiser');
    const [late, due, silent, fresh, objecting] = (await Promise.all(
      Array.from({ length: 5 }, () => somebody()),
    )) as [Person, Person, Person, Person, Person];
    const by = (person: Person, exchange: Partial<ExchangeToNote>, at: Instant) =>
      inTenant((tx) =>
        api
          .get(ExchangeService)
          .note(tx, { staffId: reader.staffId, person }, { ...TALKED, ...exchange }, at),
      );
    const step = (dueOn: string) => ({ kind: 'call-back', note: null, dueOn }) as const;
    await by(late, { nextStep: step('2027-02-22') }, daysAgo(10));
    await by(due, { nextStep: step('2027-03-01') }, daysAgo(2));
    await by(silent, { outcome: 'no-answer', nextStep: null }, daysAgo(5));
    await by(fresh, { outcome: 'no-answer', nextStep: null }, daysAgo(1));
    await by(objecting, { nextStep: step('2027-02-23') }, daysAgo(9));
    await by(objecting, { outcome: 'asked-not-to-be-contacted', nextStep: null }, daysAgo(1));
    const { data, errors } = await api.query<{ today: { planned: number; next: Thing[] } }>(
      '{ today { planned done next { kind title person { id } } } }',
      {},
      { as: reader },
    );
    expect(errors).toBeUndefined();
    const { next, planned } = data!.today;
    const mine = new Map(
      [late, due, silent, fresh, objecting].map((person) => [
        person.id,
        next.find((thing) => thing.person?.id === person.id)?.kind ?? null,
      ]),
    );
    expect([...mine.values()]).toEqual(['overdue', 'due', 'waiting', null, null]);
    expect(next.findIndex(({ kind }) => kind === 'overdue')).toBeLessThan(
      next.findIndex(({ kind }) => kind === 'due'),
    );
    expect(planned).toBe(2);
    expect(next.every(({ title }) => title.length > 0)).toBe(true);
  });

  it('begins and ends where the organisation is, not in Greenwich', async () => {
    const reader = await api.signInAs('organiser');
    const person = await somebody();
    const midnight = Temporal.Instant.from('2027-02-28T23:00:00Z');
    const step = (dueOn: string) => ({ kind: 'call-back', note: null, dueOn }) as const;
    const promised = (at: Instant, dueOn: string) =>
      inTenant((tx) =>
        api
          .get(ExchangeService)
          .note(tx, { staffId: reader.staffId, person }, { ...TALKED, nextStep: step(dueOn) }, at),
      );
    for (const doneAt of [midnight.subtract({ minutes: 1 }), midnight]) {
      const made = await promised(daysAgo(3), '2027-03-01');
      const { id, version } = made.ok ? made.value.task! : never();
      await inTenant((tx) => api.get(TaskService).complete(tx, reader.staffId, id, version, doneAt));
    }
    await promised(daysAgo(3), '2027-03-01');
    const tasks = '{ today { done } person(id: "ID") { tasks { isOverdue doneAt } } }'.replace(
      'ID',
      person.id,
    );
    const look = async (at: Instant) => {
      api.clock.set(at);
      const { data } = await api.query<{
        today: { done: number };
        person: { tasks: { isOverdue: boolean; doneAt: string | null }[] };
      }>(tasks, {}, { as: reader });
      return [data!.today.done, data!.person.tasks.some(({ isOverdue }) => isOverdue)];
    };
    expect(await look(midnight.add({ minutes: 30 }))).toEqual([1, false]);
    expect(await look(midnight.add({ hours: 24, minutes: 30 }))).toEqual([0, true]);
    api.clock.set(NOON);
  });
});
