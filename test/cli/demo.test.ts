import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { layOutLeads } from '../../src/cli/commands/leads.layout.js';
import { firstLeads } from '../../src/cli/first-leads.js';
import { CONFIG, type Config } from '../../src/config/config.js';
import { StoryCalendar } from '../../src/demo/calendar.js';
import { demonstration } from '../../src/demo/demonstration.js';
import { type Letterbox, openLetterbox } from '../../src/demo/letterbox.js';
import { makeDemonstration } from '../../src/demo/make-demonstration.js';
import { plannedWall } from '../../src/demo/post-steps.js';
import { type Stage, type StageStep } from '../../src/demo/stage.js';
import { networkFile } from '../../src/demo/story-network.js';
import { Database } from '../../src/database/database.js';
import { newId } from '../../src/kernel/id.js';
import { SessionService } from '../../src/organisation/session.service.js';
import { testApi, type TestApi, type TestSession } from '../support/api.js';
import { NOON } from '../support/clock.js';
import { temporaryFolder } from '../support/folder.js';

/** The day of {@link NOON} where the company is. */
const ANCHOR = '2027-03-01';
const shown = demonstration(ANCHOR);
const nameOfStaff = (key: string): string => shown.staff.find((member) => member.key === key)!.name;
const WATCH = `{ untold: untoldPersons { total nodes { daysLeft } } refusals: latestRefusals { nodes { kind } }
  ending: endingGrounds { nodes { daysLeft } } }`;

/** Rows that a making leaves, whatever happened on the way. */
const COUNTED = [
  'organisation.sections',
  'organisation.workplaces',
  'people.persons',
  'listening.posts',
  'listening.accounts',
  'listening.account_links',
  'privacy.relations',
  'privacy.relation_evidence',
  'privacy.consents',
  'privacy.notices_given',
  'recruitment.activities',
  'recruitment.tasks',
  'scoring.scores',
  'scoring.contributions',
  'recruitment.leads',
  'recruitment.lead_changes',
  'recruitment.assessments',
  'publishing.publications',
  'publishing.messages',
] as const;

describe('making the demonstration', () => {
  let api: TestApi;
  let letterbox: Letterbox;
  let organisationId: string;
  beforeAll(async () => {
    letterbox = await openLetterbox({ home: temporaryFolder() });
    api = await testApi({ smtpUrl: letterbox.url, mailFrom: 'Section <section@example.org>' });
  });
  afterAll(async () => {
    await api.close();
    await letterbox.close();
  });

  const make = (tell: Stage['tell']) => makeDemonstration(api.app, 'fr', tell);
  const rows = <Row extends object>(sql: string): Promise<Row[]> =>
    api.database.owner.query<Row>(sql, [organisationId]);
  const count = async (): Promise<Record<string, number>> => {
    const counts: Record<string, number> = {};
    for (const table of COUNTED) {
      const [row] = await rows<{ count: string }>(`select count(*) from ${table} where organisation_id = $1`);
      counts[table] = Number(row!.count);
    }
    return counts;
  };

  it('goes on after a death at any step, doubles nothing, and is quick to find itself done', async () => {
    const deaths: StageStep[] = [
      'founded',
      'roster',
      'history',
      'posts',
      'letters',
      'importing',
      'imported',
      'linked',
      'grounds',
      'scoring',
    ];
    for (const last of deaths) {
      const dying = make((step) => {
        if (step === last) throw new Error(`killed at ${last}`);
      });
      await expect(dying).rejects.toThrow(`killed at ${last}`);
      expect(api.clock.now().equals(NOON)).toBe(true);
    }
    expect(await make(() => undefined)).toMatchObject({ isNew: true, isOlder: false });
    const told: StageStep[] = [];
    const made = await make((step) => void told.push(step));
    expect(made.isNew).toBe(false);
    expect(told).toEqual([]);
    ({ organisationId } = made);
    const counts = await count();
    expect(counts).toMatchObject({
      'organisation.sections': 2,
      'recruitment.activities': shown.history.filter(({ deed }) => deed.kind === 'exchange').length,
      'publishing.publications': shown.posts.length,
      'publishing.messages': shown.letters.length,
    });
    for (const table of COUNTED) expect([table, counts[table]! > 0]).toEqual([table, true]);
    const [{ copies } = { copies: '' }] = await api.database.owner.query<{ copies: string }>(
      `select count(*) as copies from (select from privacy.relation_evidence
        group by relation_id, kind, dated having count(*) > 1) as twice`,
    );
    expect(Number(copies)).toBe(0);
    const [{ organisations } = { organisations: '' }] = await api.database.owner.query<{
      organisations: string;
    }>('select count(*) as organisations from directory.organisations where is_demonstration');
    expect(Number(organisations)).toBe(1);
  });

  it('has leads in every stage of both pipelines, open ones and closed ones with an outcome', async () => {
    const stages = await rows<{ pipeline: string; stage: string; leads: number }>(
      `select p.code as pipeline, s.code as stage, count(l.id)::int as leads from recruitment.stages s
         join recruitment.pipelines p on p.organisation_id = s.organisation_id and p.id = s.pipeline_id
         left join recruitment.leads l on l.organisation_id = s.organisation_id and l.stage_id = s.id and l.closed_at is null
        where s.organisation_id = $1 group by 1, 2`,
    );
    expect(stages).toHaveLength(9);
    for (const { pipeline, stage, leads } of stages)
      expect([pipeline, stage, leads > 0]).toEqual([pipeline, stage, true]);
    const outcomes = await rows<{ outcome: string }>(
      `select distinct outcome from recruitment.leads where organisation_id = $1 and outcome is not null order by 1`,
    );
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['lost', 'paused', 'won']);
    const [{ owners } = { owners: 0 }] = await rows<{ owners: number }>(
      `select count(distinct owner_id)::int as owners from recruitment.leads where organisation_id = $1`,
    );
    expect(owners).toBe(3);
  });

  it('took the leads and promises of those who withdrew or objected', async () => {
    const gone = new Set(['roger', 'marc'].map((key) => shown.people.find((one) => one.key === key)!.name));
    const named = await rows<{ name: string }>(
      `select p.display_name as name from people_read.persons p where p.organisation_id = $1
         and (exists (select from recruitment.leads l where l.person_id = p.id)
           or exists (select from recruitment.tasks t where t.person_id = p.id and t.done_at is null))`,
    );
    expect(named.filter(({ name }) => gone.has(name))).toEqual([]);
    expect(named.length).toBeGreaterThan(20);
  });

  it('has promises overdue by days that people are late by, some due today, some to come', async () => {
    const due = await rows<{ late: number }>(
      `select (date '${ANCHOR}' - due_on) as late from recruitment.tasks where organisation_id = $1 and done_at is null`,
    );
    const late = due.map(({ late: days }) => days);
    expect(late.filter((days) => days > 0).length).toBeGreaterThanOrEqual(6);
    expect(Math.max(...late)).toBeLessThanOrEqual(9);
    expect(late.filter((days) => days === 0).length).toBeGreaterThanOrEqual(2);
    expect(late.filter((days) => days < 0).length).toBeGreaterThanOrEqual(3);
  });

  it('has posts in every state that a person meets, one failed and one that nobody knows of', async () => {
    const states = await rows<{ state: string; posts: number }>(
      'select state, count(*)::int as posts from publishing.publications where organisation_id = $1 group by 1',
    );
    expect(Object.fromEntries(states.map(({ state, posts }) => [state, posts]))).toEqual({
      approved: 2,
      cancelled: 1,
      draft: 3,
      failed: 1,
      'in-review': 2,
      published: 16,
      publishing: 1,
      scheduled: 6,
    });
    const deliveries = await rows<{ state: string; needsPerson: boolean; reason: string }>(
      `select state, needs_person as "needsPerson", fault_reason as reason from publishing.deliveries
        where organisation_id = $1 and publication_id is not null and state <> 'published' order by 1`,
    );
    expect(deliveries).toEqual([
      { state: 'failed', needsPerson: false, reason: 'sandbox.busy' },
      { state: 'unknown', needsPerson: true, reason: 'sandbox.no-answer' },
    ]);
  });

  it('really published: the network holds each post once, at its hour', () => {
    const file = networkFile(api.app.get<Config>(CONFIG), organisationId);
    const posts = readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { text: string; publishedAt: string });
    const calendar = new StoryCalendar(Temporal.PlainDate.from(ANCHOR));
    const sent = shown.posts.filter(({ fate }) => fate === 'published' || fate === 'unknown');
    expect(posts).toHaveLength(sent.length);
    for (const post of sent) {
      const there = posts.find(({ text }) => text.startsWith(post.text))!;
      const wall = Temporal.Instant.from(there.publishedAt)
        .toZonedDateTimeISO('Europe/Paris')
        .toPlainDateTime();
      expect(wall.toString()).toBe(plannedWall(post, calendar)!.toString());
    }
  });

  it('wrote mails that went out, wait, were taken back, or lost their ground', async () => {
    const states = await rows<{ state: string | null; mails: number }>(
      `select coalesce(m.reason, d.state) as state, count(*)::int as mails from publishing.messages m
         left join publishing.deliveries d on d.organisation_id = m.organisation_id and d.message_id = m.id
        where m.organisation_id = $1 group by 1 order by 1`,
    );
    expect(states).toEqual([
      { state: 'message.ground-lost', mails: 1 },
      { state: 'message.taken-back', mails: 1 },
      { state: 'pending', mails: 2 },
      { state: 'published', mails: 5 },
    ]);
    const files = readdirSync(letterbox.folder);
    expect(files).toHaveLength(5);
    expect(readFileSync(join(letterbox.folder, files[0]!), 'utf8')).toContain('@courriel.example');
  });

  it('tells the ledger and the journal in the order of time', async () => {
    const [{ turns } = { turns: 0 }] = await rows<{ turns: number }>(
      `select count(*)::int as turns from (
         select (payload::jsonb #>> '{event,event_time}')::timestamptz as at,
                lag((payload::jsonb #>> '{event,event_time}')::timestamptz) over (order by sequence) as before
           from privacy.ledger where organisation_id = $1) event where at < before`,
    );
    expect(turns).toBe(0);
    const [span] = await rows<{ first: string; last: string; entries: number }>(
      `select min(at)::date::text as first, max(at)::date::text as last, count(*)::int as entries
         from organisation.audit_entries where organisation_id = $1`,
    );
    expect(span).toMatchObject({ first: '2026-11-19', last: ANCHOR });
    const [{ broken } = { broken: 0 }] = await rows<{ broken: number }>(
      `select count(*)::int as broken from organisation.audit_entries where organisation_id = $1 and action like '%exchange%' and at >= date '${ANCHOR}'`,
    );
    expect(broken).toBe(0);
  });

  it('gives the data officer something to do: who is to be told, who said no, whose ground ends', async () => {
    const officer = await api.signInAs('data-officer', {
      in: { organisationId, sectionId: newId(), staffId: newId() },
    });
    const { data } = await api.query<{
      untold: { total: number; nodes: { daysLeft: number }[] };
      refusals: { nodes: { kind: string }[] };
      ending: { nodes: { daysLeft: number }[] };
    }>(WATCH, {}, { as: officer });
    expect(data!.untold.total).toBeGreaterThanOrEqual(3);
    for (const { daysLeft } of data!.untold.nodes) expect(daysLeft).toBeGreaterThan(0);
    expect(new Set(data!.refusals.nodes.map(({ kind }) => kind))).toEqual(
      new Set(['withdrawal', 'objection']),
    );
    expect(data!.refusals.nodes.length).toBeGreaterThanOrEqual(5);
    expect(data!.ending.nodes.length).toBeGreaterThanOrEqual(2);
  });

  describe('each home', () => {
    interface Next {
      kind: string;
      group: string;
      title: string;
      reason: string;
      path: string;
      person: { name: string } | null;
    }
    const sessionOf = async (key: string): Promise<TestSession> => {
      const [row] = await rows<{ staffId: string }>(
        `select id as "staffId" from organisation.staff where organisation_id = $1 and name = '${nameOfStaff(key)}'`,
      );
      const { token } = await api
        .get(Database)
        .withDirectory((tx) => api.get(SessionService).start(tx, { organisationId, staffId: row!.staffId }));
      return { staffId: row!.staffId, organisationId, cookie: `levain=${token}` };
    };
    const homeOf = async (key: string): Promise<Next[]> => {
      const as = await sessionOf(key);
      const { data } = await api.query<{ today: { next: Next[] } }>(
        '{ today { next { kind group title reason path person { name } } } }',
        {},
        { as },
      );
      for (const { title, reason } of data!.today.next) expect([title, reason]).not.toContain('');
      return data!.today.next;
    };
    const groups = (next: readonly Next[]) => [...new Set(next.map(({ group }) => group))];

    it('of an organiser holds whom she promised to see, who waits, who is to be met, and texts to review', async () => {
      const next = await homeOf('sandrine');
      expect(groups(next)).toEqual(['promised', 'waiting', 'review', 'follow', 'meet']);
      expect(next.filter(({ kind }) => kind === 'overdue').length).toBeGreaterThanOrEqual(3);
      expect(next.filter(({ kind }) => kind === 'due').length).toBeGreaterThanOrEqual(1);
      expect(next.some(({ title }) => title === 'Recontacter Sylvie Guérin')).toBe(true);
    });

    it('of an organiser sends nobody to meet a colleague of the staff, nor herself', async () => {
      const staff = new Set(shown.staff.map(({ name }) => name));
      for (const key of ['sandrine', 'hakim', 'mourad'])
        expect(
          (await homeOf(key)).flatMap(({ person }) => person?.name ?? []).filter((name) => staff.has(name)),
        ).toEqual([]);
    });

    it('of campaign staff holds what came back with its note, and what is about to appear', async () => {
      const next = await homeOf('capucine');
      expect(groups(next)).toEqual(['returned', 'coming']);
      expect(next[0]!.reason).toContain('Le chiffre est bon');
      expect(next.filter(({ kind }) => kind === 'post-coming').length).toBe(4);
      expect(next.find(({ kind }) => kind === 'post-coming')!.reason).toBe('Paraît demain à 12:30');
    });

    it('of the data officer holds whom to tell, who said no and what ends, and nobody to meet', async () => {
      const next = await homeOf('yannick');
      expect(next.filter(({ group }) => group === 'protection').map(({ kind }) => kind)).toEqual([
        'tell-persons',
        'new-refusals',
        'grounds-end',
      ]);
      expect(groups(next)).not.toEqual(expect.arrayContaining(['meet']));
    });

    it('of the administrator holds what is missing, until it is there', async () => {
      const next = await homeOf('odile');
      expect(next.filter(({ group }) => group === 'setUp').map(({ kind }) => kind)).toEqual([
        'second-factor',
        'save-keys',
        'others-second-factor',
      ]);
      expect(groups(next)).toEqual(['setUp', 'review', 'check']);
      const as = await sessionOf('odile');
      expect(await api.query('mutation { confirmKeysSaved }', {}, { as })).toEqual({
        data: { confirmKeysSaved: true },
      });
      expect((await homeOf('odile')).map(({ kind }) => kind)).not.toContain('save-keys');
      const asked = await api.query('mutation { confirmKeysSaved }', {}, { as: await sessionOf('sandrine') });
      expect(asked.errors).toHaveLength(1);
    });

    it('of the auditor holds the journal and the ledger', async () => {
      expect((await homeOf('genevieve')).map(({ kind, path }) => [kind, path])).toEqual([
        ['read-journal', '/journal'],
        ['verify-ledger', '/'],
      ]);
    });
  });

  it('prints ten numbered leads with a reason each, and who drifts away apart', async () => {
    const leads = await firstLeads(api.app, organisationId, 10, 'fr');
    const first = [...leads.followed, ...leads.ready];
    const demonstrationStaff = new Set(shown.staff.map(({ name }) => name));
    expect(first).toHaveLength(10);
    expect(new Set(first.map(({ personId }) => personId)).size).toBe(10);
    expect(first.every(({ isDrifting }) => !isDrifting)).toBe(true);
    expect(leads.drifting.length).toBeGreaterThan(0);
    expect(first.filter(({ name }) => demonstrationStaff.has(name))).toEqual([]);
    const text = layOutLeads(leads, 'fr', 80);
    expect(text).toContain('Sytrel Liaris');
    for (const [index, { name, reason }] of first.entries()) {
      expect(text).toContain(`${String(index + 1).padStart(2)} ${name}`);
      expect(reason).toMatch(/grâce à/);
    }
    expect(text.indexOf('S’éloignent')).toBeGreaterThan(text.indexOf(first[9]!.name));
    const sentences = text.split('\n').filter((line) => line.startsWith('     '));
    expect(Math.max(...sentences.map((line) => [...line].length))).toBeLessThanOrEqual(80);
    expect(layOutLeads(await firstLeads(api.app, organisationId, 3, 'en'), 'en')).toContain('thanks to');
  });

  it('shows a lead that cannot be told as a gap, not as zero', () => {
    const lead = {
      personId: 'x',
      name: 'Ada Exemple',
      workplace: null,
      readiness: null,
      leadership: 680,
      reason: '68',
      isDrifting: false,
      lastSeenAt: null,
    };
    const text = layOutLeads({ organisation: 'Section', followed: [lead], ready: [], drifting: [] }, 'fr');
    const line = text.split('\n').find((one) => one.includes('Ada Exemple'))!;
    expect(line).toMatch(/68 ███████░░░ +–/);
    expect(layOutLeads({ organisation: 'S', followed: [], ready: [], drifting: [] }, 'fr')).toContain(
      'Personne n’a encore de score.',
    );
  });
});
