import { Temporal } from 'temporal-polyfill';
import { StoryCalendar, storyDay } from './calendar.js';
import { CAST } from './cast.js';
import { ORGANISATION, SECTIONS, STAFF, workplaces } from './company.js';
import { conversation } from './conversation.js';
import { grounds } from './grounds.js';
import { type GroupPlan, GROUPS } from './groups.js';
import { history } from './history.js';
import { LETTERS } from './letters.js';
import {
  type CastMember,
  type Conversation,
  type Demonstration,
  type DemonstrationExport,
  type DemonstrationGroup,
  type DemonstrationLink,
  type DemonstrationPerson,
  type Dpia,
  type Phone,
} from './model.js';
import { phones } from './phones.js';
import { POSTS } from './posts.js';
import { exportFileName, heldBy, labelOn, renderExport } from './render-export.js';
import { APART, isOnRoster, roster } from './roster.js';
import { typeset } from './typeset.js';

/**
 * The whole demonstration as seen on a day: one invented company, its union, two years of four groups in five
 * exports, and what the section knows of the people in them. Nothing is dated on or after the anchor except
 * next steps, what is planned to go out, and the ends of agreements and of the impact assessment. The same anchor always gives the same values.
 *
 * @param anchor calendar date on which the demonstration looks current; anchors of the same weekday differ by the
 *   shift alone
 */
export function demonstration(anchor: Temporal.PlainDate | string): Demonstration {
  const calendar = new StoryCalendar(Temporal.PlainDate.from(anchor));
  const places = workplaces();
  const held = phones(calendar);
  const talks = GROUPS.map((plan) => ({ plan, talk: conversation(plan, calendar) }));
  return {
    organisation: ORGANISATION,
    sections: SECTIONS,
    workplaces: places,
    staff: STAFF,
    dpia: dpia(calendar),
    roster: roster(calendar, places),
    people: [...CAST, ...APART].filter((person) => person.tie.kind !== 'unknown').map(known),
    groups: talks.map(({ plan, talk }) => group(plan, talk, held, calendar)),
    links: talks.flatMap(({ talk }) => ofGroup(held, talk).flatMap((phone) => links(talk, phone))),
    grounds: grounds(calendar),
    history: history(calendar),
    posts: POSTS.map((post) => ({
      ...post,
      text: typeset(post.text),
      ...(post.note !== undefined && { note: typeset(post.note) }),
    })),
    letters: LETTERS.map((letter) => ({
      ...letter,
      subject: typeset(letter.subject),
      body: typeset(letter.body),
    })),
  };
}

const ofGroup = (held: readonly Phone[], talk: Conversation): readonly Phone[] =>
  held.filter((phone) => phone.group === talk.group);

function group(
  plan: GroupPlan,
  talk: Conversation,
  held: readonly Phone[],
  calendar: StoryCalendar,
): DemonstrationGroup {
  return {
    key: plan.key,
    title: plan.title,
    section: plan.section,
    runBy: plan.runBy,
    whoIsInIt: plan.whoIsInIt,
    toldOn: calendar.plain(storyDay(plan.toldOn)).toString(),
    toldBy: plan.toldBy,
    exports: ofGroup(held, talk).map((phone) => exported(talk, phone)),
  };
}

function exported(talk: Conversation, phone: Phone): DemonstrationExport {
  const events = heldBy(talk, phone);
  const messages = events.filter((event) => event.type === 'turn').length;
  return {
    key: phone.key,
    fileName: exportFileName(talk, phone),
    zone: phone.zone,
    exporter: phone.owner,
    exporterLabel: phone.ownLabel,
    exportedOn: Temporal.Instant.from(phone.holdsUntil)
      .subtract({ seconds: 1 })
      .toZonedDateTimeISO(phone.zone)
      .toPlainDate()
      .toString(),
    content: renderExport(talk, phone),
    messages,
    notices: events.length - messages,
  };
}

/** Whom each author's label in an export belongs to, in the order of their first message. */
function links(talk: Conversation, phone: Phone): DemonstrationLink[] {
  const authors = heldBy(talk, phone).flatMap((event) => (event.type === 'turn' ? [event.by] : []));
  return [...new Set(authors)].map((key) => ({
    export: phone.key,
    label: readable(labelOn(phone, key)),
    person: CAST.find((person) => person.key === key)!.tie.kind === 'unknown' ? null : key,
  }));
}

/** The label as a reader shows it: without marks, the tilde of an unsaved name, or narrow spaces. */
const readable = (label: string): string =>
  label
    .replace(/[\u202a-\u202e\u2068\u2069\u200e]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/^~ ?/, '')
    .trim();

const known = (person: CastMember): DemonstrationPerson => ({
  key: person.key,
  name: `${person.given} ${person.family}`,
  phone: person.phone,
  section: person.section,
  workplace: person.workplace,
  design: person.design,
  groups: person.groups,
  onRoster: isOnRoster(person),
});

function dpia(calendar: StoryCalendar): Dpia {
  const signed = calendar.plain({ week: -9, weekday: 2 });
  return {
    reference: `AIPD ${signed.year}-02, écoute des groupes et priorités de contact`,
    signedOn: signed.toString(),
    signedBy: 'Yannick Dufresnoy, délégué à la protection des données',
    coversRegularContacts: false,
    endsOn: signed.add({ years: 2 }).toString(),
  };
}
