import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { type Temporal } from 'temporal-polyfill';
import { StandingService } from '../privacy/standing.service.js';
import { DispatchService } from '../publishing/dispatch.service.js';
import { PersonalMessageService } from '../publishing/personal-message.service.js';
import { type PersonalMessage } from '../publishing/personal-message.store.js';
import { doDeed } from './deeds.js';
import { type KnownSubject } from './demonstration.store.js';
import { withdrew } from './happening.js';
import { LAST_WITHDRAWALS, type Letter } from './letters.js';
import { castIn } from './play.js';
import { instantOfDay } from './scene.js';
import { viewerOf } from './staff-viewer.js';
import { type Stage } from './stage.js';

const WRITING = 7 * 60 + 40;
const SENDING = { hour: 8, minute: 30 };
/** More mails than one person gets. */
const ALL = { first: 50, after: null };

/**
 * Writes the section's mails as on their days and lets those go out whose hour has come; then people withdraw, and what
 * still waits for them is cancelled with it. Where no mail server is set, there are no mails; withdrawals there are.
 */
export async function writeLetters(stage: Stage): Promise<void> {
  const { get, scope, shown, clock, now } = stage;
  const known = await get(Database).withTenant(scope, (tx) => castIn(stage, tx));
  const hasMail = get<Config>(CONFIG).smtpUrl !== null;
  for (const letter of hasMail ? shown.letters : []) await write(stage, letter, known.get(letter.person)!);
  for (const one of LAST_WITHDRAWALS) await withdraw(stage, one, known);
  clock.set(now());
  stage.tell('letters', { count: hasMail ? shown.letters.length : 0 });
}

async function write(stage: Stage, letter: Letter, person: KnownSubject): Promise<void> {
  const { get, calendar, clock, scope, now } = stage;
  const mails = get(PersonalMessageService);
  const viewer = await viewerOf(stage, letter.staff);
  const sent = calendar.daysAgo(letter.sent).toPlainDateTime(SENDING);
  const earlier = await mails.ofPerson(viewer, person.id, ALL);
  let mail = earlier.items.find(({ node }) => node.subject === letter.subject)?.node;
  const written = instantOfDay(calendar.daysAgo(letter.written), WRITING);
  clock.set(written);
  mail ??= await queue(stage, letter, person, sent, written);
  const { id, version, cancelledAt } = mail;
  if (letter.isTakenBack && cancelledAt === null)
    await mails.cancel(viewer, id, version, written.add({ minutes: 20 }));
  const goesOut = instantOfDay(calendar.daysAgo(letter.sent), SENDING.hour * 60 + SENDING.minute);
  if (goesOut.epochMilliseconds >= now().epochMilliseconds) return;
  clock.set(goesOut);
  await get(DispatchService).run(scope.organisationId);
}

async function queue(
  stage: Stage,
  letter: Letter,
  person: KnownSubject,
  sent: Temporal.PlainDateTime,
  at: Temporal.Instant,
): Promise<PersonalMessage> {
  const { subject, body, purpose } = letter;
  const viewer = await viewerOf(stage, letter.staff);
  const queued = await stage.get(PersonalMessageService).queueMessage(
    viewer,
    {
      personId: person.id,
      channel: 'email',
      purpose,
      subject,
      body,
      language: 'fr',
      at: { wall: sent, hour: 'first' },
    },
    at,
  );
  if (queued.ok) return queued.value;
  const { error } = queued;
  throw new Error(
    `A mail to ${letter.person} was refused: ${'refusal' in error ? error.refusal.code : error.kind}.`,
  );
}

/** One withdrawal, in one transaction; one that stands already stays. */
async function withdraw(
  stage: Stage,
  { person, staff, purpose, reach, isOnline, day, minutes }: (typeof LAST_WITHDRAWALS)[number],
  persons: Map<string, KnownSubject>,
): Promise<void> {
  const { get, scope, calendar } = stage;
  const { subjectId } = persons.get(person)!;
  await get(Database).withTenant(scope, async (tx) => {
    const standing = (await get(StandingService).of(tx, [subjectId])).get(subjectId)!;
    const stands = standing.consents.some((one) => one.purpose === purpose && one.withdrawnAt === null);
    if (!stands) return;
    const at = instantOfDay(calendar.daysAgo(day), minutes).toString();
    const deed = withdrew(purpose, reach, isOnline);
    await doDeed({ stage, tx, persons, pipelines: [] }, { at, staff, person, deed });
  });
}
