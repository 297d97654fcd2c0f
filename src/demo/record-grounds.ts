import { Temporal } from 'temporal-polyfill';
import { Database } from '../database/database.js';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { nameKey } from '../people/domain/person-name.js';
import { type Actor } from '../privacy/actor.js';
import { ConsentService } from '../privacy/consent.service.js';
import { type Standing } from '../privacy/domain/standing.js';
import { StandingService } from '../privacy/standing.service.js';
import { DemonstrationStore } from './demonstration.store.js';
import { organiserOf, expected, type Stage } from './stage.js';

/** The hour at which a group was told, and at which forms were signed. */
const NOON = 'T12:00:00Z';

/** The subjects of the cast and what is known of their grounds. */
interface Subjects {
  readonly ids: ReadonlyMap<string, Id>;
  readonly standings: ReadonlyMap<Id, Standing>;
}

/** Notes that each group was told (Art. 14), and the consents signed on paper; what is noted already stays once. */
export async function recordGrounds(stage: Stage): Promise<void> {
  const { get, scope, shown } = stage;
  const persons = await new DemonstrationStore(get(Database)).persons(scope);
  const ids = new Map(
    shown.people.flatMap(({ key, name }) => {
      const known = persons.get(nameKey(name));
      return known === undefined ? [] : [[key, known.subjectId] as const];
    }),
  );
  const { told, consents } = await get(Database).withTenant(scope, async (tx) => {
    const standings = await get(StandingService).of(tx, [...ids.values()]);
    const subjects = { ids, standings };
    return {
      told: await noteAnnouncements(stage, tx, subjects),
      consents: await recordConsents(stage, tx, subjects),
    };
  });
  if (told + consents > 0) stage.tell('grounds', { told, consents });
}

async function noteAnnouncements(stage: Stage, tx: Tx, { ids, standings }: Subjects): Promise<number> {
  const { shown, get } = stage;
  const done = new Set<Id>();
  for (const group of shown.groups) {
    const subjects = shown.people
      .filter(({ groups }) => groups.includes(group.key))
      .flatMap(({ key }) => ids.get(key) ?? [])
      .filter((id) => !done.has(id) && owesNotice(standings.get(id)));
    subjects.forEach((id) => done.add(id));
    const actor: Actor = { staffId: organiserOf(stage, group.section), at: stage.now() };
    const givenAt = Temporal.Instant.from(`${group.toldOn}${NOON}`);
    await get(ConsentService).recordNotice(tx, actor, subjects, {
      language: 'fr',
      method: 'group-announcement',
      givenAt,
    });
  }
  return done.size;
}

const owesNotice = (standing: Standing | undefined): boolean =>
  standing?.collection === 'from-elsewhere' && standing.noticeGivenAt === null;

async function recordConsents(stage: Stage, tx: Tx, { ids, standings }: Subjects): Promise<number> {
  const { shown, get } = stage;
  let recorded = 0;
  for (const { person, scoringConsentOn } of shown.grounds) {
    const subjectId = ids.get(person);
    if (scoringConsentOn === null || subjectId === undefined) continue;
    if (standings.get(subjectId)?.consents.some(({ purpose }) => purpose === 'scoring')) continue;
    const section = shown.people.find(({ key }) => key === person)?.section ?? 'idf';
    const actor: Actor = { staffId: organiserOf(stage, section), at: stage.now() };
    const given = {
      subjectId,
      purpose: 'scoring',
      reach: 'any',
      noticeId: null,
      language: 'fr',
      method: 'paper',
      givenAt: Temporal.Instant.from(`${scoringConsentOn}${NOON}`),
      expiresAt: null,
    } as const;
    expected(await get(ConsentService).record(tx, actor, given));
    recorded += 1;
  }
  return recorded;
}
