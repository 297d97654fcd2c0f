import { CHANNELS, type Channel } from './channel.js';
import { type RelationKind } from './relation.js';

/** What personal data is used for. A use that is none of these is not possible. */
export type Purpose =
  'information' | 'recruitment-contact' | 'scoring' | 'event' | 'survey' | 'political-campaign';

/** GDPR Art. 6(1): explicit agreement (a), or the organisation's legitimate interest (f). */
export type LawfulBasis = 'consent' | 'legitimate-interest';

/** GDPR Art. 9(2): explicit consent (a), or members, former members and people in regular contact (d). */
export type SpecialCategoryCondition = 'explicit-consent' | 'regular-contact-with-association';

/** Kinds of personal data, as the register (Art. 30) lists them. */
export type DataCategory =
  | 'identity'
  | 'contact-points'
  | 'employment'
  | 'union-relation'
  | 'group-messages'
  | 'exchanges'
  | 'scores'
  | 'consents';

/** Who may receive the data. Nobody outside the organisation does by default. */
export type Recipient = 'organisers' | 'campaign-staff' | 'data-officer';

/** A purpose as declared: what {@link permit} decides with, and what the register of Art. 30 is generated from. */
export interface DeclaredPurpose {
  readonly code: Purpose;
  /** Relations that are ground enough under Art. 9(2)(d); explicit consent always is. */
  readonly relations: readonly RelationKind[];
  /** Relations that suffice only where the signed impact assessment says so. */
  readonly relationsIfAssessed: readonly RelationKind[];
  /** Whether nothing may run before a signed impact assessment is in force (Art. 35). */
  readonly needsImpactAssessment: boolean;
  /** An objection to any of these stops this one: related profiling falls with the contact it serves (Art. 21). */
  readonly stoppedByObjectionTo: readonly Purpose[];
  /** Channels of the matrix; a purpose that only computes has none. */
  readonly channels: readonly Channel[];
  readonly categories: readonly DataCategory[];
  readonly recipients: readonly Recipient[];
}

const everyChannel = Object.keys(CHANNELS) as Channel[];

/** Every purpose there is. */
export const PURPOSES: Readonly<Record<Purpose, DeclaredPurpose>> = {
  information: {
    code: 'information',
    relations: ['member', 'former-member', 'regular-contact'],
    relationsIfAssessed: [],
    needsImpactAssessment: false,
    stoppedByObjectionTo: ['information'],
    channels: everyChannel,
    categories: ['identity', 'contact-points', 'employment', 'union-relation'],
    recipients: ['campaign-staff', 'data-officer'],
  },
  'recruitment-contact': {
    code: 'recruitment-contact',
    relations: ['member', 'former-member', 'regular-contact'],
    relationsIfAssessed: [],
    needsImpactAssessment: false,
    stoppedByObjectionTo: ['recruitment-contact'],
    channels: everyChannel,
    categories: ['identity', 'contact-points', 'employment', 'union-relation', 'exchanges'],
    recipients: ['organisers', 'data-officer'],
  },
  scoring: {
    code: 'scoring',
    relations: ['member', 'former-member'],
    relationsIfAssessed: ['regular-contact'],
    needsImpactAssessment: true,
    stoppedByObjectionTo: ['scoring', 'recruitment-contact'],
    channels: [],
    categories: ['identity', 'employment', 'union-relation', 'group-messages', 'exchanges', 'scores'],
    recipients: ['organisers', 'data-officer'],
  },
  event: {
    code: 'event',
    relations: ['member', 'former-member', 'regular-contact'],
    relationsIfAssessed: [],
    needsImpactAssessment: false,
    stoppedByObjectionTo: ['event'],
    channels: everyChannel,
    categories: ['identity', 'contact-points', 'employment', 'union-relation'],
    recipients: ['organisers', 'campaign-staff', 'data-officer'],
  },
  survey: {
    code: 'survey',
    relations: ['member'],
    relationsIfAssessed: [],
    needsImpactAssessment: false,
    stoppedByObjectionTo: ['survey'],
    channels: everyChannel,
    categories: ['identity', 'contact-points', 'employment', 'union-relation'],
    recipients: ['organisers', 'campaign-staff', 'data-officer'],
  },
  'political-campaign': {
    code: 'political-campaign',
    relations: [],
    relationsIfAssessed: [],
    needsImpactAssessment: false,
    stoppedByObjectionTo: ['political-campaign'],
    channels: everyChannel,
    categories: ['identity', 'contact-points'],
    recipients: ['campaign-staff', 'data-officer'],
  },
};

/** The codes of {@link PURPOSES}, in the order in which they are shown. */
export const ALL_PURPOSES = Object.keys(PURPOSES) as readonly Purpose[];

/**
 * Purposes for which a person is contacted: what somebody objects to who wants to hear nothing more (GDPR Art. 21(2)-(3)).
 * What a law or the statutes oblige a union to send its members (a convocation, a receipt for dues) rests on that
 * obligation, is none of these purposes, and is not stopped by an objection.
 */
export const CONTACT_PURPOSES: readonly Purpose[] = ALL_PURPOSES.filter(
  (purpose) => PURPOSES[purpose].channels.length > 0,
);

/** Whether a text names a purpose. */
export const isPurpose = (text: string): text is Purpose => Object.hasOwn(PURPOSES, text);
