import { Temporal } from 'temporal-polyfill';
import { StoryCalendar } from '../../../src/demo/calendar.js';
import { CAST } from '../../../src/demo/cast.js';
import { conversation } from '../../../src/demo/conversation.js';
import { demonstration } from '../../../src/demo/demonstration.js';
import { GROUPS } from '../../../src/demo/groups.js';
import { type Turn, type WorkplaceNode } from '../../../src/demo/model.js';
import { phones } from '../../../src/demo/phones.js';
import { heldBy } from '../../../src/demo/render-export.js';
import { attest } from '../../../src/listening/domain/attestation.js';
import { checkAssessment } from '../../../src/privacy/domain/impact-assessment.js';
import { checkRelation } from '../../../src/privacy/domain/relation.js';

const ANCHOR = '2026-11-23';
const shown = demonstration(ANCHOR);
const calendar = new StoryCalendar(Temporal.PlainDate.from(ANCHOR));
const talks = new Map(GROUPS.map((plan) => [plan.key, conversation(plan, calendar)]));
const turnsOf = (key: (typeof GROUPS)[number]['key']): Turn[] =>
  talks.get(key)!.events.filter((event) => event.type === 'turn');

const places = (node: WorkplaceNode): WorkplaceNode[] => [node, ...node.children.flatMap(places)];

describe('the demonstration', () => {
  it('is the same for the same day', () => {
    expect(demonstration(ANCHOR)).toEqual(shown);
  });

  it('moves by whole weeks: a week later the same people say the same in the last ten weeks', () => {
    const later = demonstration('2026-11-30');
    const lastWords = (d: typeof shown): string[] =>
      d.groups[0]!.exports[0]!.content.split('\r\n')
        .filter((line) => line.includes('Josiane'))
        .slice(-4)
        .map((line) => line.slice(line.indexOf(']')));
    expect(lastWords(later)).toEqual(lastWords(shown));
    expect(later.groups[0]!.exports[0]!.content).not.toBe(shown.groups[0]!.exports[0]!.content);
  });

  it('has four groups in five exports, a few thousand messages over two years', () => {
    expect(shown.groups).toHaveLength(4);
    expect(shown.groups.flatMap((group) => group.exports)).toHaveLength(5);
    const count = GROUPS.reduce((sum, { key }) => sum + turnsOf(key).length, 0);
    expect(count).toBeGreaterThanOrEqual(3500);
    expect(count).toBeLessThanOrEqual(5000);
    for (const { key } of GROUPS) {
      const turns = turnsOf(key);
      const days = (Date.parse(turns.at(-1)!.at) - Date.parse(turns[0]!.at)) / 86_400_000;
      expect(days).toBeGreaterThan(700);
      expect(turns.at(-1)!.at < ANCHOR).toBe(true);
      expect(turns.at(-1)!.at > '2026-11-10').toBe(true);
    }
  });

  it('never says the same line over and over', () => {
    const greetings =
      /^(?:(?:\p{Extended_Pictographic}|\p{P}|\s|[!?])*|ok.*|non|oui|pareil|merci.*|présente?|moi.*|je viens!?|thanks?.*|yes.*|me.*|done|signed|.{1,12})$/iu;
    for (const { key } of GROUPS) {
      const times = new Map<string, number>();
      for (const { text } of turnsOf(key).filter((turn) => turn.kind === 'text')) {
        const plain = text.replaceAll('’', "'");
        if (!greetings.test(plain)) times.set(plain, (times.get(plain) ?? 0) + 1);
      }
      expect([...times].filter(([, count]) => count > 3)).toEqual([]);
    }
  });

  it('runs forward in time, on every phone', () => {
    for (const phone of phones(calendar)) {
      const times = heldBy(talks.get(phone.group)!, phone).map((event) => event.at);
      expect(times).toEqual([...times].sort());
    }
  });

  it('exports one group from two phones that hold nearly the same messages under other labels', () => {
    const [first, second] = phones(calendar).filter((phone) => phone.group === 'adherents');
    const held = [first!, second!].map((phone) => new Set(heldBy(talks.get('adherents')!, phone)));
    const common = [...held[1]!].filter((event) => held[0]!.has(event)).length;
    expect(common / held[0]!.size).toBeGreaterThan(0.8);
    expect(common / held[1]!.size).toBeGreaterThan(0.95);
    expect(held[1]!.size).toBeLessThan(held[0]!.size);
    const otherwise = CAST.filter(
      (person) =>
        person.groups.includes('adherents') && first!.label(person.key) !== second!.label(person.key),
    );
    expect(otherwise.length).toBeGreaterThan(15);
    expect(first!.dialect).not.toBe(second!.dialect);
    expect(first!.zone).not.toBe(second!.zone);
  });

  it('uses no number but those kept for fiction', () => {
    // ARCEP 2018-0881: 06 39 98; Ofcom: 07700 900; ComReg: 020 91.
    const allowed = /^\+(?:3363998\d{4}|447700900\d{3}|3532091\d{5})$/;
    const numbers = shown.people.map((person) => person.phone!);
    expect(numbers.filter((number) => !allowed.test(number))).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
    const written = [
      shown.roster.first,
      shown.roster.second,
      ...shown.groups.flatMap((g) => g.exports.map((e) => e.content)),
    ].join('\n');
    const found = written.match(/(?:\+|(?<![\d.])0)[1-9](?:[\s.\u00a0]?\d){8,11}(?!\d)/g) ?? [];
    const strangers = found
      .map((number) => number.replace(/[\s.\u00a0]/g, '').replace(/^0/, '+33'))
      .filter((number) => !allowed.test(number));
    expect(found.length).toBeGreaterThan(50);
    expect(strangers).toEqual([]);
  });

  it('links only to example domains, maps apart', () => {
    const hosts = shown.groups
      .flatMap((group) => group.exports)
      .flatMap(({ content }) => content.match(/https?:\/\/[^/\s]+/g) ?? []);
    expect(new Set(hosts)).toEqual(new Set(['https://example.org', 'https://maps.google.com']));
    expect(shown.staff.every(({ email }) => email.endsWith('.example'))).toBe(true);
  });

  it('employs 1,500 people, two thirds of them on the road', () => {
    const { headcount, inTheField } = shown.workplaces;
    expect(headcount).toBe(1500);
    expect(inTheField / headcount).toBeCloseTo(2 / 3, 1);
    const keys = new Set(places(shown.workplaces).map((place) => place.key));
    const lost = shown.people.filter((person) => person.workplace !== null && !keys.has(person.workplace));
    expect(lost).toEqual([]);
  });

  it('gives each role of the staff to somebody, and two sections an organiser', () => {
    expect(new Set(shown.staff.map(({ role }) => role)).size).toBe(5);
    const organised = shown.staff
      .filter(({ role }) => role === 'organiser')
      .flatMap(({ sections }) => sections);
    expect([...new Set(organised)]).toEqual(shown.sections.map(({ key }) => key));
  });

  it('stands on grounds that the law accepts', () => {
    expect(shown.grounds.length).toBeGreaterThan(80);
    for (const { kind, since, evidence } of shown.grounds) {
      expect(checkRelation({ kind, since, evidence }, ANCHOR).ok).toBe(true);
    }
    expect(checkAssessment(shown.dpia, ANCHOR).ok).toBe(true);
    for (const { runBy, whoIsInIt, toldOn } of shown.groups) {
      const claim = { runBy, membersAre: whoIsInIt, groupToldOn: toldOn, attests: true };
      expect(attest(claim, ANCHOR).ok).toBe(true);
    }
  });

  it('leaves in quarantine those whom nobody has a ground to keep', () => {
    const kept = new Set(shown.grounds.map(({ person }) => person));
    const nameless = shown.links.filter(({ person }) => person === null);
    expect(nameless.length).toBeGreaterThanOrEqual(12);
    const linked = shown.links.flatMap(({ person }) => (person === null ? [] : [person]));
    expect(linked.filter((person) => !kept.has(person))).toEqual([]);
    expect(shown.grounds.filter(({ scoringConsentOn }) => scoringConsentOn !== null).length).toBeGreaterThan(
      2,
    );
  });

  it('keeps a list as an organiser would: numbers missing and in several forms, some authors unlisted', () => {
    const lines = shown.roster.first.trimEnd().split('\r\n');
    const rows = lines.slice(1).map((line) => line.split(';'));
    expect(rows.every((row) => row.length === 6)).toBe(true);
    const numbers = rows.map((row) => row[1]!);
    expect(numbers.filter((number) => number === '').length).toBeGreaterThan(4);
    for (const form of [/^06 39/, /^0639/, /^\+33 6/, /^\+336/, /^06\.39/]) {
      expect(numbers.some((number) => form.test(number))).toBe(true);
    }
    expect(rows.some((row) => /^[A-ZÀ-Ý' -]{3,} \p{L}/u.test(row[0]!))).toBe(true);
    expect(shown.people.some((person) => !person.onRoster && person.groups.length > 0)).toBe(true);
    expect(shown.people.some((person) => person.onRoster && person.groups.length === 0)).toBe(true);
  });
});
