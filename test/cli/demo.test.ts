import { type Stage, type StageStep } from '../../src/demo/stage.js';
import { makeDemonstration } from '../../src/demo/make-demonstration.js';
import { dropDemonstration } from '../../src/demo/reset.store.js';
import { firstLeads } from '../../src/cli/first-leads.js';
import { layOutLeads } from '../../src/cli/commands/leads.layout.js';
import { JOBS_SCHEMA } from '../../src/jobs/install-queues.js';
import { testApi, type TestApi } from '../support/api.js';
import { testDatabase } from '../support/database.js';
import { foundOrganisation } from '../support/privacy.js';

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
] as const;

describe('making the demonstration', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await testApi();
  });
  afterAll(() => api.close());

  const make = (tell: Stage['tell']) => makeDemonstration(api.app, 'fr', tell);
  const count = async (organisationId: string): Promise<Record<string, number>> => {
    const counts: Record<string, number> = {};
    for (const table of COUNTED) {
      const [row] = await api.database.owner.query<{ count: string }>(
        `select count(*) from ${table} where organisation_id = $1`,
        [organisationId],
      );
      counts[table] = Number(row!.count);
    }
    return counts;
  };

  it('goes on after a death at any step, doubles nothing, and is quick to find itself done', async () => {
    const deaths: StageStep[] = [
      'founded',
      'roster',
      'importing',
      'imported',
      'linked',
      'grounds',
      'exchanges',
    ];
    for (const last of deaths) {
      const dying = make((step) => {
        if (step === last) throw new Error(`killed at ${step}`);
      });
      await expect(dying).rejects.toThrow(`killed at ${last}`);
    }
    const told: StageStep[] = [];
    const made = await make((step) => void told.push(step));
    expect(made.isNew).toBe(false);
    expect(told).toEqual([]);
    const counts = await count(made.organisationId);
    expect(counts).toMatchObject({
      'organisation.sections': 2,
      'recruitment.activities': 13,
      'privacy.consents': 3,
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
  }, 240_000);

  it('prints ten numbered leads with a reason each, and who drifts away apart', async () => {
    const { organisationId } = await make(() => undefined);
    const leads = await firstLeads(api.app, organisationId, 10, 'fr');
    const shown = [...leads.followed, ...leads.ready];
    expect(shown).toHaveLength(10);
    expect(new Set(shown.map(({ personId }) => personId)).size).toBe(10);
    expect(shown.every(({ isDrifting }) => !isDrifting)).toBe(true);
    expect(leads.drifting.length).toBeGreaterThan(0);
    const text = layOutLeads(leads, 'fr', 80);
    expect(text).toContain('Sytrel Liaris');
    for (const [index, { name, reason }] of shown.entries()) {
      expect(text).toContain(`${String(index + 1).padStart(2)} ${name}`);
      expect(reason).toMatch(/grâce à/);
    }
    expect(text.indexOf('S’éloignent')).toBeGreaterThan(text.indexOf(shown[9]!.name));
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

describe('starting over', () => {
  const schemas = `select count(*)::int as count from pg_namespace where nspname in ('directory', 'privacy', 'scoring', '${JOBS_SCHEMA}')`;

  it('drops what is ours where the demonstration is alone, and nothing of anybody else', async () => {
    const db = await testDatabase();
    await db.owner.query('create schema elsewhere');
    await db.owner.query(
      `insert into directory.organisations (organisation_id, is_demonstration) values (gen_random_uuid(), true)`,
    );
    expect((await dropDemonstration(db.ownerUrl)).outcome).toBe('dropped');
    expect(await db.owner.query(schemas)).toEqual([{ count: 0 }]);
    expect(await db.owner.query(`select from pg_namespace where nspname = 'elsewhere'`)).toHaveLength(1);
    expect((await dropDemonstration(db.ownerUrl)).outcome).toBe('empty');
    await db.close();
  });

  it('touches nothing where a real organisation is, even beside the demonstration', async () => {
    const db = await testDatabase();
    expect((await dropDemonstration(db.ownerUrl)).outcome).toBe('empty');
    await foundOrganisation(db);
    await db.owner.query(
      `insert into directory.organisations (organisation_id, is_demonstration) values (gen_random_uuid(), true)`,
    );
    expect((await dropDemonstration(db.ownerUrl)).outcome).toBe('not-ours');
    expect(await db.owner.query(schemas)).toEqual([{ count: 4 }]);
    await db.close();
  });
});
