import { type StoryCalendar, storyDay } from './calendar.js';
import { type Topic } from '../listening/domain/reading/topics.js';
import { type ExchangeChannel, type OutcomeCode, type StepKind } from '../recruitment/domain/exchange.js';
import { type DemonstrationActivity } from './model.js';
import { instantAt } from './scene.js';

/** day, hour, staff, person, channel, outcome, issue, note, next step and in how many days. */
type Row = readonly [
  string,
  number,
  string,
  string,
  ExchangeChannel,
  OutcomeCode,
  Topic | null,
  string,
  (readonly [StepKind, number] | null)?,
];

const ROWS: readonly Row[] = [
  [
    '-14 me',
    18,
    'sandrine',
    'lucie',
    'phone',
    'talked',
    'negotiation',
    'Épuisée, se sent seule depuis le départ de Karim. Ne ferme pas la porte.',
    ['call-back', 60],
  ],
  [
    '-13 je',
    12,
    'mourad',
    'kevin',
    'in-person',
    'said-yes',
    'contracts',
    'Veut aider le jeudi. Connaît les cinq alternants.',
    ['invite', 7],
  ],
  [
    '-11 ma',
    12,
    'sandrine',
    'samir',
    'in-person',
    'will-think',
    'equipment',
    'Demande ce que l’adhésion change pour lui.',
    ['call-back', 14],
  ],
  ['-10 lu', 18, 'sandrine', 'sonia', 'phone', 'no-answer', null, 'Messagerie.', ['call-back', 3]],
  [
    '-9 je',
    12,
    'mourad',
    'alex',
    'meeting',
    'talked',
    'hours',
    'Suit Delphine les yeux fermés, le dit lui-même.',
    ['meet', 21],
  ],
  [
    '-7 me',
    18,
    'sandrine',
    'yasmine',
    'phone',
    'said-yes',
    'union',
    'Partante pour une formation, pose de bonnes questions.',
    ['send-document', 2],
  ],
  [
    '-6 je',
    12,
    'sandrine',
    'loic',
    'in-person',
    'talked',
    'reorganisation',
    'Passe en CDI. Conduit les autres aux actions.',
    ['ask-to-join', 21],
  ],
  ['-6 ve', 17, 'mourad', 'ludo', 'phone', 'no-answer', null, 'Pas de réponse deux fois.', ['call-back', 3]],
  [
    '-5 je',
    18,
    'sandrine',
    'aurelie',
    'in-person',
    'said-yes',
    'union',
    'D’accord pour être suppléante.',
    ['invite', 14],
  ],
  [
    '-4 ma',
    12,
    'mourad',
    'stef',
    'in-person',
    'will-think',
    'union',
    'Suppléante, à condition de ne pas être la seule femme.',
    ['meet', 10],
  ],
  [
    '-3 je',
    17,
    'mourad',
    'sebastien',
    'message',
    'said-no',
    'negotiation',
    'Reste en bons termes, ne veut plus de mandat ni de réunion.',
  ],
  [
    '-2 me',
    12,
    'sandrine',
    'christophe',
    'in-person',
    'talked',
    'equipment',
    'Attend son fourgon depuis la signature.',
    ['call-back', 12],
  ],
  [
    '-1 je',
    14,
    'mourad',
    'kevin',
    'in-person',
    'talked',
    'union',
    'Deux alternants veulent adhérer, il les amène lundi.',
    ['meet', 4],
  ],
];

/** Exchanges that staff noted in the last weeks; some next steps are overdue by the anchor. */
export const activities = (calendar: StoryCalendar): DemonstrationActivity[] =>
  ROWS.map(([day, hour, staff, person, channel, outcome, issue, note, step]) => {
    const date = calendar.plain(storyDay(day));
    return {
      person,
      staff,
      at: new Date(instantAt(date, hour * 60 + 10)).toISOString(),
      channel,
      outcome,
      issue,
      note,
      nextStep:
        step === undefined || step === null
          ? null
          : { kind: step[0], dueOn: date.add({ days: step[1] }).toString() },
    };
  });
