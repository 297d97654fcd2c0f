import { restrictionFields } from './restriction.js';
import { date, instant, type World } from './world.js';

type Arguments = Record<string, unknown>;
type Named = (id: string) => unknown;

const channels = [
  ['email', 'E-mail'],
  ['sms', 'SMS'],
  ['whatsapp', 'WhatsApp'],
  ['messenger', 'Messenger'],
  ['phone', 'Téléphone'],
  ['post', 'Courrier'],
] as const;
const purposes = [
  ['information', 'Vous donner des nouvelles du syndicat'],
  ['recruitmentContact', 'Vous parler d’agir ou d’adhérer'],
  ['scoring', 'Calculer à qui parler en premier'],
  ['event', 'Vous inviter à une réunion ou à une action'],
  ['survey', 'Vous demander votre avis'],
  ['politicalCampaign', 'Vous envoyer un message politique'],
] as const;

const cell = (purpose: string, channel: string, channelName: string, isGiven: boolean) => ({
  purpose,
  channel,
  channelName,
  state: isGiven ? 'given' : 'none',
  since: isGiven ? instant(12) : null,
  method: isGiven ? 'sur papier' : null,
  isAllowed: isGiven || channel === 'phone',
});

const cellsOf = (purpose: string) =>
  purpose === 'scoring'
    ? [cell(purpose, 'any', 'Ce calcul', false)]
    : channels.map(([channel, name]) =>
        cell(purpose, channel, name, purpose === 'event' && channel === 'sms'),
      );

/** The whole matrix of anybody. */
export const inventedCells = () => purposes.flatMap(([purpose]) => cellsOf(purpose));

const notice = {
  id: 'k-1',
  code: 'consent',
  version: 1,
  language: 'fr',
  text: 'J’accepte que mon syndicat utilise mes données pour le but indiqué.',
  publishedAt: instant(90),
};
const record = {
  sequence: 3,
  recordId: '01890000-0000-7000-8000-000000000003',
  sentence: 'Accord donné',
  at: instant(12),
  purpose: 'event',
  channel: 'sms',
  channelName: 'SMS',
  method: 'sur papier',
  actor: 'Léa Martin',
  notice,
};
const ownPage = (refusesContact: boolean) => ({
  __typename: 'OwnPreferences',
  controller: 'Syndicat du Ponant',
  contact: 'contact@ponant.example, 3 quai de la Fosse, 44000 Nantes',
  dataOfficer: 'La déléguée, dpo@ponant.example',
  expiresAt: instant(-80),
  refusesContact,
  notice,
  sourceNotice: null,
  asked: null,
  purposes: purposes.map(([purpose, name]) => ({
    purpose,
    name,
    sentence: 'Une phrase simple.',
    ground: 'Oui, parce que vous êtes membre du syndicat.',
    isDone: purpose !== 'politicalCampaign',
    objectedAt: null,
    cells: cellsOf(purpose),
  })),
});
const lastPage = { hasNextPage: false, endCursor: null };

/** What is asked of consents, proofs and the data officer's lists. */
export const consentFields = (world: World, named: Named): Record<string, unknown> => ({
  ...restrictionFields(world, named),
  groundRecords: () => ({ nodes: [record], pageInfo: lastPage }),
  groundProof: ({ sequence }: Arguments) =>
    sequence === 3
      ? {
          record,
          controller: 'Syndicat du Ponant',
          payload: '{"chain":{"sequence":3}}',
          previousHash: 'a'.repeat(64),
          hash: 'b'.repeat(64),
          noticeIsUnchanged: true,
          chain: {
            isWhole: true,
            sentence: 'La chaîne est entière, du nº 1 au nº 412.',
            head: 412,
            headHash: 'c'.repeat(64),
          },
        }
      : null,
  untoldPersons: () => ({
    total: 3,
    pageInfo: lastPage,
    nodes: [-2, 4, 21].map((daysLeft, index) => ({
      person: named(world.people[index]!.id),
      collectedAt: instant(30 - daysLeft),
      dueOn: date(-daysLeft),
      daysLeft,
      urgency: daysLeft < 7 ? 'late' : 'calm',
    })),
  }),
  latestRefusals: () => ({
    pageInfo: lastPage,
    nodes: [
      {
        id: 'z-1',
        person: named('p-2'),
        kind: 'objection',
        purpose: 'survey',
        channelName: 'Sans moyen précis',
        at: instant(1),
      },
    ],
  }),
  endingGrounds: () => ({
    total: 1,
    pageInfo: lastPage,
    nodes: [
      {
        person: named('p-2'),
        purposes: ['event', 'survey'],
        endsOn: date(-30),
        daysLeft: 30,
        urgency: 'soon',
      },
    ],
  }),
  giveNotice: () => ({ __typename: 'NoticesGiven', count: 1 }),
  makePreferenceLink: () => ({
    __typename: 'PreferenceLink',
    url: 'https://levain.exemple.invalid/preferences#langue=fr&jeton=K4tz9vQp2LmX',
    expiresAt: instant(-90),
  }),
  openPreferences: ({ token }: Arguments) =>
    token === 'perime'
      ? {
          __typename: 'Refusal',
          code: 'preference-link-invalid',
          message: 'Ce lien n’est pas valable, ou il a expiré.',
        }
      : ownPage(false),
  giveOwnConsent: () => ownPage(false),
  withdrawOwnConsent: () => ownPage(false),
  objectToPurpose: () => ownPage(true),
});
