import { makeDemonstration } from '../../../src/demo/make-demonstration.js';
import { type Id } from '../../../src/kernel/id.js';
import { type LeadOrder } from '../../../src/scoring/domain/lead-query.js';
import { LeadService } from '../../../src/scoring/lead.service.js';
import { testApi, type TestApi } from '../../support/api.js';
import { NOON } from '../../support/clock.js';
import { type StagedCast, stagedCast } from '../../support/demonstration.js';

describe('the demonstration, imported and scored as any organisation', () => {
  let api: TestApi;
  let organisationId: Id;
  let cast: StagedCast;

  beforeAll(async () => {
    api = await testApi();
    ({ organisationId } = await makeDemonstration(api.app, 'fr', () => undefined));
    cast = await stagedCast(api.database.database, organisationId, NOON);
  });
  afterAll(() => api.close());

  const scope = () => ({ organisationId, sections: 'all' }) as const;
  /** Keys of everybody with a score, the highest first. */
  const ranked = async (order: LeadOrder, filter = {}): Promise<string[]> => {
    const page = await api
      .get(LeadService)
      .suggestions(scope(), order, { isScored: true, ...filter }, { first: 200, after: null });
    return page.items.map(({ node }) => cast.key(node.personId) ?? node.personId);
  };
  const scored = (keys: readonly string[], among: readonly string[]) => keys.filter((k) => among.includes(k));

  it('puts the quiet whom others follow before nearly everybody on the axis of leadership', async () => {
    const leadership = await ranked('leadership');
    const quiet = scored(cast.designed('quiet-followed'), leadership);
    expect(quiet.length).toBeGreaterThanOrEqual(4);
    for (const key of quiet) expect(leadership.slice(0, 10)).toContain(key);
  });

  it('puts the loud whom nobody follows far down that axis, however much they offer', async () => {
    const leadership = await ranked('leadership');
    const loud = scored(cast.designed('loud-alone'), leadership);
    expect(loud.length).toBeGreaterThanOrEqual(2);
    for (const key of loud) expect(leadership.indexOf(key)).toBeGreaterThan(leadership.length / 2);
  });

  it('shows those who drift away as drifting, and hardly anybody else', async () => {
    const drifting = await ranked('name', { isDrifting: true });
    const designed = cast.designed('drifting');
    expect(drifting).toEqual(expect.arrayContaining(designed));
    expect(drifting.length).toBeLessThanOrEqual(designed.length + 2);
  });

  it('finds newcomers who offer themselves in the upper half by readiness, and opponents in the last quarter', async () => {
    const readiness = await ranked('readiness');
    for (const key of scored(cast.designed('newcomer'), readiness))
      expect(readiness.indexOf(key)).toBeLessThan(readiness.length / 2);
    for (const key of scored(cast.designed('opponent'), readiness))
      expect(readiness.indexOf(key)).toBeGreaterThan(readiness.length * 0.75);
  });

  it('holds nothing at all of those who gave no ground', async () => {
    const traces = await api.database.owner.query<{ bare: string; scores: string }>(
      `select count(*) as scores, count(*) filter (where not exists (
          select from privacy.grants g join people.persons p using (organisation_id, subject_id)
           where p.organisation_id = s.organisation_id and p.id = s.person_id and g.id = s.grant_id and g.purpose = 'scoring')) as bare
         from scoring.scores s where organisation_id = $1`,
      [organisationId],
    );
    expect(Number(traces[0]!.scores)).toBeGreaterThan(100);
    expect(Number(traces[0]!.bare)).toBe(0);
    const contacts = await api.database.owner.query<{ id: Id }>(
      `select p.id from people.persons p join privacy.relations r using (organisation_id, subject_id)
        where p.organisation_id = $1 and r.until is null and r.kind = 'regular-contact'
          and not exists (select from privacy.consents c where c.subject_id = p.subject_id)
          and exists (select from scoring.scores s where s.person_id = p.id)`,
      [organisationId],
    );
    expect(contacts).toEqual([]);
  });

  it('knows each author under one person, whatever phone wrote the name', async () => {
    const twice = await api.database.owner.query(
      `select l.person_id, a.source_id from listening.account_links l join listening.accounts a using (organisation_id)
        where a.id = l.account_id and l.organisation_id = $1 group by 1, 2 having count(*) > 1`,
      [organisationId],
    );
    expect(twice).toEqual([]);
  });
});
