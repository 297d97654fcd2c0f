import { type StoryCalendar } from './calendar.js';
import { CAST } from './cast.js';
import { type CastMember, type DemonstrationGround, type Tie } from './model.js';
import { APART } from './roster.js';

type Evidence = DemonstrationGround['evidence'][number];

const ENCOUNTERS: readonly Omit<Evidence, 'dated'>[] = [
  { kind: 'help-request', note: 'A demandé de l’aide à une permanence' },
  { kind: 'meeting', note: 'Présence à une réunion ouverte de la section, feuille signée' },
  { kind: 'conversation', note: 'Échange au dépôt avec une déléguée' },
  { kind: 'event', note: 'Participation au débrayage, liste des présents volontaires' },
];

/** Why the section may keep each person, with dated evidence; people in the chats without any tie have none. */
export function grounds(calendar: StoryCalendar): DemonstrationGround[] {
  const day = (week: number): string => calendar.plain({ week, weekday: 2 }).toString();
  return [...CAST, ...APART].flatMap((person) => {
    const ground = groundOf(person, person.tie, day);
    return ground === null ? [] : [ground];
  });
}

function groundOf(person: CastMember, tie: Tie, day: (week: number) => string): DemonstrationGround | null {
  if (tie.kind === 'unknown') return null;
  if (tie.kind === 'contact') {
    const first = Math.min(...tie.seen);
    return {
      person: person.key,
      kind: 'regular-contact',
      since: day(first),
      until: null,
      evidence: tie.seen.map((week, index) => ({
        ...ENCOUNTERS[(index + person.key.length) % ENCOUNTERS.length]!,
        dated: day(week),
      })),
      scoringConsentOn: tie.consent === undefined ? null : day(tie.consent),
    };
  }
  const joined: Evidence = {
    kind: 'membership-record',
    dated: day(tie.since),
    note: 'Bulletin d’adhésion signé',
  };
  if (tie.kind === 'former') {
    const left: Evidence = { kind: 'resignation-letter', dated: day(tie.until), note: 'Lettre de départ' };
    return {
      person: person.key,
      kind: 'former-member',
      since: day(tie.until),
      until: null,
      evidence: [joined, left],
      scoringConsentOn: null,
    };
  }
  const paid: Evidence = { kind: 'dues-payment', dated: day(-3), note: 'Cotisation du dernier trimestre' };
  const elected: Evidence = {
    kind: 'elected-mandate',
    dated: day(-104),
    note: 'Procès-verbal des élections',
  };
  return {
    person: person.key,
    kind: 'member',
    since: day(tie.since),
    until: null,
    evidence: person.design === 'elected' ? [joined, elected, paid] : [joined, paid],
    scoringConsentOn: null,
  };
}
