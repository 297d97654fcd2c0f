import { dayOf } from '../kernel/time.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { OrganisationService } from '../organisation/organisation.service.js';
import { PersonService } from '../people/person.service.js';
import { type Actor } from '../privacy/actor.js';
import { ConsentService } from '../privacy/consent.service.js';
import { RestrictionService } from '../privacy/restriction.service.js';
import { StandingService } from '../privacy/standing.service.js';
import { ExchangeService } from '../recruitment/exchange.service.js';
import { TaskService } from '../recruitment/task.service.js';
import { TaskStore } from '../recruitment/task.store.js';
import { COMPANY_ZONE } from './calendar.js';
import { type DeedOf, type Moment, type Play, stepOf, subjectOf } from './play.js';
import { siteOf } from './roster.js';
import { instantOfDay } from './scene.js';
import { expected } from './stage.js';

/** When something that ends on a day does so, in minutes after midnight. */
const EVENING = 18 * 60;

export async function add(play: Play, { evidence, note }: DeedOf<'added'>, moment: Moment): Promise<void> {
  const { stage, tx } = play;
  const { name, phone, section, workplace } = stage.shown.people.find(({ key }) => key === moment.key)!;
  const dated = dayOf(moment.at, COMPANY_ZONE);
  const site = siteOf(stage.shown.workplaces, workplace);
  const places = await stage.get(OrganisationService).workplacesOf(tx);
  const relation = { kind: 'regular-contact', since: dated, evidence: [{ kind: evidence, dated }] } as const;
  const person = await stage.get(PersonService).add(tx, moment, {
    name,
    jobTitle: null,
    workplaceId: places.find((place) => place.name === site)?.id ?? null,
    sectionIds: [stage.sections[section!]],
    phone,
    email: null,
    language: 'fr',
    collection: 'from-the-person',
    relation: { value: relation, note },
  });
  play.persons.set(moment.key, expected(person));
  await record(play, moment, 'person-added');
}

export async function join(play: Play, { note }: DeedOf<'joined'>, moment: Moment): Promise<void> {
  const { subjectId } = subjectOf(play, moment);
  const since = dayOf(moment.at, COMPANY_ZONE);
  const relation = { kind: 'member', since, evidence: [{ kind: 'signed-form', dated: since }] } as const;
  const item = { subjectId, relation, note };
  expected(await play.stage.get(StandingService).recordRelation(play.tx, moment, item));
  await record(play, moment, 'relation-recorded');
}

export async function note(play: Play, deed: DeedOf<'exchange'>, moment: Moment): Promise<void> {
  const { channel, outcome, issue, note, next } = deed;
  const noted = await play.stage
    .get(ExchangeService)
    .note(
      play.tx,
      { staffId: moment.staffId, person: subjectOf(play, moment) },
      { channel, outcome, issue, note, occurredOn: null, nextStep: stepOf(play, next) },
      moment.at,
    );
  if (!noted.ok) throw new Error(`An exchange was refused: ${noted.error.refusal.code}.`);
}

export async function keep(play: Play, _: DeedOf<'kept'>, moment: Moment): Promise<void> {
  const { stage, tx } = play;
  const { id: personId } = subjectOf(play, moment);
  const open = await stage.get(TaskStore).openOfPersons(tx, [personId], moment.at.toString());
  for (const { id, version } of open) {
    const done = await stage.get(TaskService).complete(tx, moment.staffId, id, version, moment.at);
    if (!done.ok) throw new Error(`A step of ${moment.key} could not be completed.`);
  }
}

export async function agree(play: Play, deed: DeedOf<'agreed'>, moment: Moment): Promise<void> {
  const { purpose, reach, method, ends } = deed;
  const { stage, tx } = play;
  const given = {
    subjectId: subjectOf(play, moment).subjectId,
    purpose,
    reach,
    noticeId: null,
    language: 'fr',
    method,
    givenAt: moment.at,
    expiresAt: ends === null ? null : instantOfDay(stage.calendar.daysAgo(-ends), EVENING),
  } as const;
  const isOnline = method === 'online';
  expected(await stage.get(ConsentService).record(tx, isOnline ? asHerself(moment) : moment, given));
  await record(play, moment, isOnline ? 'own-consent-given' : 'consent-recorded', isOnline);
}

export async function withdraw(play: Play, deed: DeedOf<'withdrew'>, moment: Moment): Promise<void> {
  const { purpose, reach, isOnline } = deed;
  const { subjectId } = subjectOf(play, moment);
  const who = isOnline ? asHerself(moment) : moment;
  expected(await play.stage.get(ConsentService).withdraw(play.tx, who, subjectId, purpose, reach));
  await record(play, moment, isOnline ? 'own-consent-withdrawn' : 'consent-withdrawn', isOnline);
}

export async function restrict(play: Play, { why }: DeedOf<'restricted'>, moment: Moment): Promise<void> {
  const { subjectId } = subjectOf(play, moment);
  expected(await play.stage.get(RestrictionService).restrict(play.tx, moment, subjectId, why));
  await record(play, moment, 'restriction-begun');
}

/** What a person decides on her own page has no member of staff behind it. */
const asHerself = ({ at }: Moment): Actor => ({ staffId: null, at, isSubject: true });

/** The journal's entry, as the page that does the same writes it. */
function record(play: Play, moment: Moment, action: string, isHerself = false): Promise<void> {
  const { id: objectId, subjectId } = subjectOf(play, moment);
  const audit = play.stage.get(AuditTrail);
  if (isHerself) return audit.record(play.tx, { action, staffId: null, subjectId });
  const { staffId } = moment;
  return audit.record(play.tx, { action, staffId, subjectId, objectKind: 'person', objectId });
}
