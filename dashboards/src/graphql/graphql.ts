/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AliasInput = {
  readonly accountId: string;
  readonly label: string;
};

/** What the law wants to know before anything enters the database. */
export type AttestationInput = {
  /** « J’atteste que… »: must be true. */
  readonly attests: boolean;
  /** The exporter's own name where the file says « Vous ». */
  readonly exporterName?: string | null | undefined;
  /** When the group was told that its messages are analysed. */
  readonly groupToldOn: string;
  /** Who is in the group: members, workers of which sites... */
  readonly membersAre: string;
  /** The words in which it was told: one of the preview's. */
  readonly noticeId: string;
  readonly runBy: GroupRunner;
};

export type Axis =
  | 'leadership'
  | 'readiness';

export type Capability =
  /** Texts that others wrote; nobody approves her own. */
  | 'approvePublications'
  | 'erasePersons'
  | 'importFiles'
  | 'linkAccounts'
  | 'manageGrounds'
  | 'manageImpactAssessment'
  /** Accounts to publish on, and employers' domains that mail may not go to. */
  | 'manageNetworks'
  | 'manageScoring'
  | 'manageStaff'
  | 'noteExchanges'
  /** Sources and what is known of whole groups, never of one person. */
  | 'seeAggregates'
  | 'seeAudit'
  | 'seePersons'
  /** To one person at a time, where there is a ground. */
  | 'sendMessages'
  | 'writePublications';

export type CompanyAgreementInput = {
  readonly from: string;
  readonly reference: string;
  readonly until?: string | null | undefined;
};

export type ConsentState =
  | 'given'
  | 'none'
  | 'withdrawn';

export type ContactInput = {
  readonly email?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly postalAddress?: string | null | undefined;
};

export type ContactPointKind =
  | 'email'
  | 'phone';

export type DeliveryState =
  | 'failed'
  | 'pending'
  | 'published'
  | 'sending'
  /** It was sent, and whether it arrived is not known: the network is being asked, or a person must look. */
  | 'unknown';

export type EvidenceInput = {
  readonly dated: string;
  /** membershipRecord, meeting, conversation, form, event, electionList, ... */
  readonly kind: string;
  readonly note?: string | null | undefined;
};

export type ExchangeChannel =
  | 'inPerson'
  | 'meeting'
  | 'message'
  | 'phone';

export type ExchangeInput = {
  readonly channel: ExchangeChannel;
  readonly issue?: string | null | undefined;
  readonly nextStep?: NextStepInput | null | undefined;
  readonly note?: string | null | undefined;
  readonly occurredOn?: string | null | undefined;
  readonly outcome: ExchangeOutcome;
};

export type ExchangeOutcome =
  | 'askedNotToBeContacted'
  | 'noAnswer'
  | 'saidNo'
  | 'saidYes'
  | 'talked'
  | 'willThink';

export type GroundFilter =
  | 'consent'
  | 'formerMember'
  | 'member'
  | 'none'
  | 'regularContact';

export type GroundRefusalKind =
  | 'objection'
  | 'withdrawal';

export type GroupRunner =
  /** Never accepted. */
  | 'employer'
  | 'union'
  | 'unknown'
  | 'workers';

export type ImportState =
  | 'committed'
  | 'committing'
  | 'discarded'
  | 'failed'
  | 'previewed'
  | 'receiving'
  | 'undoing'
  | 'undone';

export type Language =
  | 'en'
  | 'fr';

export type LeadFilter = {
  /** Only people who have gone quiet. */
  readonly drifting?: boolean | null | undefined;
  /** By relation: members, former members, regular contacts; by consent. */
  readonly grounds?: ReadonlyArray<GroundFilter> | null | undefined;
  /** Only people with a score on the axis of the order, only those without, or null for all. */
  readonly scored?: boolean | null | undefined;
  readonly search?: string | null | undefined;
  readonly workplaceIds?: ReadonlyArray<string> | null | undefined;
};

export type LeadInput = {
  readonly nextStep?: NextStepInput | null | undefined;
  /** Null: whoever takes it. */
  readonly ownerId?: string | null | undefined;
  readonly personId: string;
  readonly pipelineId: string;
  readonly reason: string;
  /** Null: the first. */
  readonly stageId?: string | null | undefined;
};

export type LeadOrder =
  | 'lastSeen'
  | 'leadership'
  | 'name'
  | 'readiness';

export type LeadOutcome =
  | 'lost'
  | 'paused'
  | 'won';

export type LeadSearch = {
  /** Closed ones instead of open ones. */
  readonly closed?: boolean | null | undefined;
  /** Only those with a promise whose day has passed. */
  readonly late?: boolean | null | undefined;
  /** Only the reader's own. */
  readonly mine?: boolean | null | undefined;
  readonly ownerId?: string | null | undefined;
  readonly pipelineId?: string | null | undefined;
  readonly stageIds?: ReadonlyArray<string> | null | undefined;
  readonly still?: boolean | null | undefined;
  readonly workplaceIds?: ReadonlyArray<string> | null | undefined;
};

export type LinkInput = {
  readonly accountId: string;
  /** A new person, where none is known. */
  readonly newPerson?: PersonInput | null | undefined;
  /** Null unlinks. */
  readonly personId?: string | null | undefined;
  /** The ground, where the person has none yet. */
  readonly relation?: RelationInput | null | undefined;
};

/** Channels by which a message can go now. */
export type MessageChannel =
  | 'email';

export type MessageState =
  | 'cancelled'
  | 'failed'
  | 'queued'
  | 'sending'
  | 'sent'
  | 'unknown';

/** Why something stands on somebody's day, the most urgent first. */
export type NextGroup =
  | 'check'
  | 'coming'
  | 'follow'
  | 'meet'
  | 'problem'
  | 'promised'
  | 'protection'
  | 'returned'
  | 'review'
  | 'setUp'
  | 'waiting';

export type NextStepInput = {
  readonly dueOn: string;
  readonly kind: string;
  readonly note?: string | null | undefined;
};

/** All that is known of a person: a telephone number or an address that is left out goes. */
export type PersonEdit = {
  readonly emails: ReadonlyArray<string>;
  readonly jobTitle?: string | null | undefined;
  readonly name: string;
  readonly phones: ReadonlyArray<string>;
  readonly sectionIds: ReadonlyArray<string>;
  readonly workplaceId?: string | null | undefined;
};

export type PersonInput = {
  readonly email?: string | null | undefined;
  readonly jobTitle?: string | null | undefined;
  readonly name: string;
  readonly phone?: string | null | undefined;
  readonly sectionIds: ReadonlyArray<string>;
  readonly workplaceId?: string | null | undefined;
};

export type PersonalMessageInput = {
  /** In the organisation's zone; absent: at once. */
  readonly at?: string | null | undefined;
  readonly body: string;
  readonly channel?: MessageChannel;
  readonly hour?: RepeatedHour | null | undefined;
  readonly language: Language;
  readonly personId: string;
  readonly purpose: Purpose;
  readonly subject: string;
};

export type PipelineInput = {
  /** One for every stage that is left out. */
  readonly retirements: ReadonlyArray<RetirementInput>;
  /** Every stage that shall be there, in order. */
  readonly stages: ReadonlyArray<StageInput>;
};

export type PublicationAction =
  | 'approve'
  | 'cancel'
  | 'edit'
  | 'schedule'
  | 'sendBack'
  | 'submit'
  | 'unschedule';

export type PublicationInput = {
  /** In the organisation's zone. */
  readonly embargoUntil?: string | null | undefined;
  readonly language: Language;
  readonly link?: string | null | undefined;
  readonly targetIds: ReadonlyArray<string>;
  readonly text: string;
};

export type PublicationState =
  | 'approved'
  | 'cancelled'
  | 'draft'
  | 'failed'
  | 'inReview'
  | 'published'
  | 'publishing'
  | 'scheduled'
  | 'suspended';

export type Purpose =
  | 'event'
  | 'information'
  | 'politicalCampaign'
  | 'recruitmentContact'
  | 'scoring'
  | 'survey';

export type RelationInput = {
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly kind: RelationKind;
  readonly since: string;
};

export type RelationKind =
  | 'formerMember'
  | 'member'
  | 'regularContact';

/** Which of two equal hours, on the night when clocks go back. */
export type RepeatedHour =
  | 'first'
  | 'second';

/** Why the use of data is restricted (GDPR Art. 18(1)). */
export type RestrictionReason =
  | 'accuracyContested'
  | 'legalClaim'
  | 'objectionPending'
  | 'unlawfulProcessing';

export type RetirementInput = {
  readonly stageId: string;
  /** Where its leads go. */
  readonly targetId: string;
};

export type Role =
  | 'administrator'
  | 'auditor'
  | 'campaignStaff'
  | 'dataOfficer'
  | 'organiser';

export type RoleGrantInput = {
  readonly role: Role;
  readonly sectionId?: string | null | undefined;
};

export type RosterEffect =
  | 'create'
  | 'refuse'
  | 'review'
  | 'same'
  | 'update';

export type StageInput = {
  /** Null: a new stage. */
  readonly id?: string | null | undefined;
  /** Null keeps the words that the stage came with. */
  readonly name?: string | null | undefined;
};

/** How pressing a deadline is: `late` from under a quarter of its time. */
export type Urgency =
  | 'calm'
  | 'late'
  | 'soon';

export type Verdict =
  /** It cannot be said yet: something is missing that may be asked for. */
  | 'gap'
  | 'no'
  | 'yes';

export type WorkplaceKind =
  | 'department'
  | 'employer'
  | 'shift'
  | 'site';

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly may: ReadonlyArray<Capability>, readonly staff: { readonly id: string, readonly name: string, readonly language: Language }, readonly organisation: { readonly id: string, readonly name: string, readonly language: Language, readonly addressForm: string, readonly timeZone: string, readonly isDemonstration: boolean }, readonly roles: ReadonlyArray<{ readonly role: Role, readonly section: { readonly id: string, readonly name: string } | null }>, readonly sections: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type PalettePersonsQueryVariables = Exact<{
  text: string;
}>;


export type PalettePersonsQuery = { readonly searchPersons: ReadonlyArray<{ readonly id: string, readonly name: string, readonly jobTitle: string | null, readonly workplace: { readonly id: string, readonly path: ReadonlyArray<string> } | null }> };

export type SetLanguageMutationVariables = Exact<{
  language: Language;
}>;


export type SetLanguageMutation = { readonly setLanguage:
    | { readonly __typename: 'Refusal' }
    | { readonly __typename: 'Viewer' }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: boolean };

export type PublishingCalendarQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type PublishingCalendarQuery = { readonly calendar: { readonly timeZone: string, readonly publications: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: PublicationState, readonly text: string, readonly plannedWall: string | null, readonly plannedAt: string | null, readonly may: ReadonlyArray<PublicationAction>, readonly targets: ReadonlyArray<{ readonly id: string, readonly name: string, readonly network: { readonly key: string, readonly name: string } | null }>, readonly deliveries: ReadonlyArray<{ readonly id: string, readonly state: DeliveryState, readonly needsPerson: boolean }> }>, readonly unplanned: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: PublicationState, readonly text: string, readonly plannedWall: string | null, readonly plannedAt: string | null, readonly may: ReadonlyArray<PublicationAction>, readonly targets: ReadonlyArray<{ readonly id: string, readonly name: string, readonly network: { readonly key: string, readonly name: string } | null }>, readonly deliveries: ReadonlyArray<{ readonly id: string, readonly state: DeliveryState, readonly needsPerson: boolean }> }>, readonly clockChanges: ReadonlyArray<{ readonly date: string, readonly sentence: string }> } };

export type CalendarPostFragment = { readonly id: string, readonly version: number, readonly state: PublicationState, readonly text: string, readonly plannedWall: string | null, readonly plannedAt: string | null, readonly may: ReadonlyArray<PublicationAction>, readonly targets: ReadonlyArray<{ readonly id: string, readonly name: string, readonly network: { readonly key: string, readonly name: string } | null }>, readonly deliveries: ReadonlyArray<{ readonly id: string, readonly state: DeliveryState, readonly needsPerson: boolean }> };

export type PublishingProblemsQueryVariables = Exact<{ [key: string]: never; }>;


export type PublishingProblemsQuery = { readonly publishingSuspension: { readonly since: string, readonly by: { readonly id: string, readonly name: string } | null } | null, readonly publishingProblems: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly since: string, readonly sentence: string, readonly reason: string | null, readonly mayRetry: boolean, readonly maySettle: boolean, readonly delivery: { readonly id: string, readonly version: number, readonly target: { readonly id: string, readonly name: string, readonly isConnected: boolean } | null } | null, readonly publication: { readonly id: string, readonly version: number, readonly state: PublicationState, readonly text: string, readonly plannedAt: string | null, readonly may: ReadonlyArray<PublicationAction> } | null }> };

export type RetryDeliveryMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type RetryDeliveryMutation = { readonly retryDelivery:
    | { readonly __typename: 'Delivery' }
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly message: string }
   };

export type SettleDeliveryMutationVariables = Exact<{
  id: string;
  wentOut: boolean;
  expectedVersion: number;
}>;


export type SettleDeliveryMutation = { readonly settleDelivery:
    | { readonly __typename: 'Delivery' }
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly message: string }
   };

export type DismissProblemMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type DismissProblemMutation = { readonly dismissProblem:
    | { readonly __typename: 'Delivery' }
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly message: string }
   };

export type SchedulePublicationMutationVariables = Exact<{
  id: string;
  at?: string | null | undefined;
  hour?: RepeatedHour | null | undefined;
  expectedVersion: number;
}>;


export type SchedulePublicationMutation = { readonly schedulePublication:
    | { readonly __typename: 'HourMissing', readonly before: string, readonly after: string, readonly message: string }
    | { readonly __typename: 'HourTwice', readonly first: string, readonly second: string, readonly message: string }
    | { readonly __typename: 'Publication', readonly id: string, readonly version: number, readonly state: PublicationState, readonly plannedWall: string | null, readonly plannedAt: string | null }
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly message: string }
   };

export type UnschedulePublicationMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type UnschedulePublicationMutation = { readonly unschedulePublication:
    | { readonly __typename: 'Publication', readonly id: string, readonly version: number, readonly state: PublicationState, readonly plannedWall: string | null, readonly plannedAt: string | null }
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly message: string }
   };

export type PresentScheduleQueryVariables = Exact<{
  id: string;
}>;


export type PresentScheduleQuery = { readonly publication: { readonly id: string, readonly version: number, readonly state: PublicationState, readonly plannedWall: string | null, readonly plannedAt: string | null, readonly may: ReadonlyArray<PublicationAction> } | null };

export type SuspendPublishingMutationVariables = Exact<{ [key: string]: never; }>;


export type SuspendPublishingMutation = { readonly suspendPublishing: { readonly since: string } | null };

export type ResumePublishingMutationVariables = Exact<{ [key: string]: never; }>;


export type ResumePublishingMutation = { readonly resumePublishing: { readonly since: string } | null };

export type HeldPublicationsQueryVariables = Exact<{ [key: string]: never; }>;


export type HeldPublicationsQuery = { readonly publications: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly plannedAt: string | null, readonly plannedWall: string | null, readonly deliveries: ReadonlyArray<{ readonly id: string, readonly state: DeliveryState }> }> } };

export type ConsentCellsQueryVariables = Exact<{
  personId: string;
}>;


export type ConsentCellsQuery = { readonly person: { readonly id: string, readonly name: string, readonly standing: { readonly cells: ReadonlyArray<{ readonly purpose: Purpose, readonly channel: string, readonly channelName: string, readonly state: ConsentState, readonly since: string | null, readonly method: string | null, readonly isAllowed: boolean }>, readonly objections: ReadonlyArray<{ readonly purpose: Purpose, readonly objectedAt: string }> } } | null };

export type GroundRecordsQueryVariables = Exact<{
  personId: string;
  after?: string | null | undefined;
}>;


export type GroundRecordsQuery = { readonly groundRecords: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly sequence: number, readonly sentence: string, readonly at: string, readonly purpose: Purpose | null, readonly channelName: string | null, readonly method: string | null, readonly actor: string, readonly notice: { readonly id: string, readonly version: number, readonly language: Language } | null }> } };

export type GroundProofQueryVariables = Exact<{
  personId: string;
  sequence: number;
}>;


export type GroundProofQuery = { readonly groundProof: { readonly controller: string, readonly payload: string, readonly previousHash: string, readonly hash: string, readonly noticeIsUnchanged: boolean | null, readonly chain: { readonly isWhole: boolean, readonly sentence: string, readonly head: number, readonly headHash: string }, readonly record: { readonly sequence: number, readonly recordId: string, readonly sentence: string, readonly at: string, readonly purpose: Purpose | null, readonly channelName: string | null, readonly method: string | null, readonly actor: string, readonly notice: { readonly version: number, readonly language: Language, readonly text: string, readonly publishedAt: string } | null } } | null };

export type RecordCellMutationVariables = Exact<{
  personId: string;
  purpose: Purpose;
  channel?: string | null | undefined;
  method: string;
  givenOn: string;
}>;


export type RecordCellMutation = { readonly recordConsent:
    | { readonly __typename: 'PermissionMissing', readonly message: string }
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'Standing' }
   };

export type WithdrawCellMutationVariables = Exact<{
  personId: string;
  purpose: Purpose;
  channel?: string | null | undefined;
}>;


export type WithdrawCellMutation = { readonly withdrawConsent:
    | { readonly __typename: 'PermissionMissing', readonly message: string }
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'Standing' }
   };

export type MakePreferenceLinkMutationVariables = Exact<{
  personId: string;
  sentBy?: string | null | undefined;
  askedPurpose?: Purpose | null | undefined;
}>;


export type MakePreferenceLinkMutation = { readonly makePreferenceLink:
    | { readonly __typename: 'PreferenceLink', readonly url: string, readonly expiresAt: string }
    | { readonly __typename: 'Refusal', readonly message: string }
   };

export type OpenPreferencesMutationVariables = Exact<{
  token: string;
}>;


export type OpenPreferencesMutation = { readonly openPreferences:
    | { readonly __typename: 'OwnPreferences', readonly controller: string, readonly contact: string, readonly dataOfficer: string, readonly expiresAt: string, readonly refusesContact: boolean, readonly notice: { readonly id: string, readonly version: number, readonly text: string, readonly publishedAt: string }, readonly sourceNotice: { readonly text: string } | null, readonly asked: { readonly purpose: Purpose, readonly channel: string, readonly channelName: string } | null, readonly purposes: ReadonlyArray<{ readonly purpose: Purpose, readonly name: string, readonly sentence: string, readonly ground: string, readonly isDone: boolean, readonly objectedAt: string | null, readonly cells: ReadonlyArray<{ readonly channel: string, readonly channelName: string, readonly state: ConsentState, readonly since: string | null, readonly isAllowed: boolean }> }> }
    | { readonly __typename: 'Refusal', readonly message: string }
   };

export type GiveOwnConsentMutationVariables = Exact<{
  token: string;
  purpose: Purpose;
  channel: string;
  noticeId: string;
}>;


export type GiveOwnConsentMutation = { readonly giveOwnConsent:
    | { readonly __typename: 'OwnPreferences' }
    | { readonly __typename: 'Refusal', readonly message: string }
   };

export type WithdrawOwnConsentMutationVariables = Exact<{
  token: string;
  purpose: Purpose;
  channel: string;
}>;


export type WithdrawOwnConsentMutation = { readonly withdrawOwnConsent:
    | { readonly __typename: 'OwnPreferences' }
    | { readonly __typename: 'Refusal', readonly message: string }
   };

export type ObjectToPurposeMutationVariables = Exact<{
  token: string;
  purpose: Purpose;
}>;


export type ObjectToPurposeMutation = { readonly objectToPurpose:
    | { readonly __typename: 'OwnPreferences' }
    | { readonly __typename: 'Refusal', readonly message: string }
   };

export type UntoldPersonsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type UntoldPersonsQuery = { readonly untoldPersons: { readonly total: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly collectedAt: string, readonly dueOn: string, readonly daysLeft: number, readonly urgency: Urgency, readonly person: { readonly id: string, readonly name: string } }> } };

export type LatestRefusalsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type LatestRefusalsQuery = { readonly latestRefusals: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: GroundRefusalKind, readonly purpose: Purpose, readonly channelName: string, readonly at: string, readonly person: { readonly id: string, readonly name: string } }> } };

export type EndingGroundsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EndingGroundsQuery = { readonly endingGrounds: { readonly total: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly purposes: ReadonlyArray<Purpose>, readonly endsOn: string, readonly daysLeft: number, readonly urgency: Urgency, readonly person: { readonly id: string, readonly name: string } }> } };

export type GiveNoticeMutationVariables = Exact<{
  personIds: ReadonlyArray<string> | string;
  method: string;
}>;


export type GiveNoticeMutation = { readonly giveNotice:
    | { readonly __typename: 'NoticesGiven', readonly count: number }
    | { readonly __typename: 'Refusal', readonly message: string }
   };

export type LeadSuggestionsQueryVariables = Exact<{
  order: LeadOrder;
  filter?: LeadFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type LeadSuggestionsQuery = { readonly leadSuggestions: { readonly total: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly reason: string, readonly isDrifting: boolean, readonly lastSeenAt: string | null, readonly readiness: { readonly tenths: number | null, readonly sentence: string } | null, readonly leadership: { readonly tenths: number | null, readonly sentence: string } | null, readonly person: { readonly id: string, readonly name: string, readonly jobTitle: string | null, readonly workplace: { readonly id: string, readonly path: ReadonlyArray<string> } | null, readonly standing: { readonly relation: { readonly kind: RelationKind } | null } } } }> } };

export type LeadFilterChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type LeadFilterChoicesQuery = { readonly viewer: { readonly organisation: { readonly id: string, readonly workplaces: ReadonlyArray<{ readonly id: string, readonly kind: WorkplaceKind, readonly name: string, readonly path: ReadonlyArray<string> }> } } | null, readonly scoringState: { readonly refusal: string | null } };

export type IssueChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type IssueChoicesQuery = { readonly issueChoices: ReadonlyArray<{ readonly code: string, readonly label: string }> };

export type NoteExchangeMutationVariables = Exact<{
  personId: string;
  exchange: ExchangeInput;
}>;


export type NoteExchangeMutation = { readonly noteExchange:
    | { readonly __typename: 'ExchangeNoted', readonly task: { readonly id: string, readonly dueOn: string } | null }
    | { readonly __typename: 'PermissionMissing', readonly message: string }
    | { readonly __typename: 'Refusal', readonly message: string }
   };

export type StandingQueryVariables = Exact<{
  personId: string;
}>;


export type StandingQuery = { readonly person: { readonly id: string, readonly standing: { readonly isRestricted: boolean, readonly noticeGivenAt: string | null, readonly relation: { readonly id: string, readonly kind: RelationKind, readonly since: string, readonly until: string | null, readonly evidence: ReadonlyArray<{ readonly kind: string, readonly label: string, readonly dated: string }> } | null, readonly consents: ReadonlyArray<{ readonly purpose: Purpose, readonly channel: string, readonly givenAt: string, readonly expiresAt: string | null, readonly method: string }>, readonly objections: ReadonlyArray<{ readonly purpose: Purpose, readonly objectedAt: string }>, readonly permissions: ReadonlyArray<{ readonly purpose: Purpose, readonly verdict: Verdict, readonly sentence: string, readonly expiresAt: string | null }> } } | null };

export type RecordRelationMutationVariables = Exact<{
  personId: string;
  relation: RelationInput;
}>;


export type RecordRelationMutation = { readonly recordRelation:
    | { readonly __typename: 'PermissionMissing', readonly message: string }
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'Standing' }
   };

export type EndRelationMutationVariables = Exact<{
  personId: string;
  until: string;
}>;


export type EndRelationMutation = { readonly endRelation:
    | { readonly __typename: 'PermissionMissing', readonly message: string }
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'Standing' }
   };

export type RecordConsentMutationVariables = Exact<{
  personId: string;
  purpose: Purpose;
  method: string;
  givenOn: string;
}>;


export type RecordConsentMutation = { readonly recordConsent:
    | { readonly __typename: 'PermissionMissing', readonly message: string }
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'Standing' }
   };

export type WithdrawConsentMutationVariables = Exact<{
  personId: string;
  purpose: Purpose;
  channel?: string | null | undefined;
}>;


export type WithdrawConsentMutation = { readonly withdrawConsent:
    | { readonly __typename: 'PermissionMissing', readonly message: string }
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'Standing' }
   };

export type RecordObjectionMutationVariables = Exact<{
  personId: string;
  purpose: Purpose;
}>;


export type RecordObjectionMutation = { readonly recordObjection:
    | { readonly __typename: 'PermissionMissing', readonly message: string }
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'Standing' }
   };

export type ImportsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ImportsQuery = { readonly imports: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ImportState, readonly fileName: string | null, readonly fileBytes: number, readonly createdAt: string, readonly failure: string | null, readonly platform: { readonly name: string } | null, readonly source: { readonly id: string, readonly name: string } | null, readonly importedBy: { readonly id: string, readonly name: string } | null, readonly outcome: { readonly created: number, readonly alreadyKnown: number, readonly newParticipants: number, readonly suppressed: number } | null }> } };

export type ImportQueryVariables = Exact<{
  id: string;
}>;


export type ImportQuery = { readonly import: { readonly id: string, readonly state: ImportState, readonly version: number, readonly fileName: string | null, readonly fileBytes: number, readonly createdAt: string, readonly failure: string | null, readonly mayUndo: boolean, readonly importedBy: { readonly id: string, readonly name: string } | null, readonly progress: { readonly done: number, readonly total: number }, readonly source: { readonly id: string, readonly name: string } | null, readonly outcome: { readonly created: number, readonly alreadyKnown: number, readonly newParticipants: number, readonly suppressed: number } | null, readonly preview: { readonly title: string | null, readonly os: string, readonly dateOrder: string, readonly clock: string, readonly messages: number, readonly suppressed: number, readonly systemEvents: number, readonly attachments: number, readonly firstAt: string | null, readonly lastAt: string | null, readonly zone: string, readonly warnings: ReadonlyArray<string>, readonly asksDateOrder: boolean, readonly language: string | null, readonly notices: ReadonlyArray<{ readonly id: string, readonly language: Language, readonly text: string }>, readonly authors: ReadonlyArray<{ readonly name: string, readonly messages: number }>, readonly overlaps: ReadonlyArray<{ readonly sharedMessages: number, readonly newMessages: number, readonly suppressedMessages: number, readonly newParticipants: number, readonly offsetSeconds: number, readonly source: { readonly id: string, readonly name: string }, readonly aliases: ReadonlyArray<{ readonly label: string, readonly knownAs: string, readonly accountId: string, readonly sharedMessages: number, readonly isNewOtherwise: boolean }> }> } | null } | null };

export type BeginImportMutationVariables = Exact<{
  sectionId: string;
  fileName: string;
  zone?: string | null | undefined;
}>;


export type BeginImportMutation = { readonly beginImport:
    | { readonly __typename: 'Import', readonly id: string, readonly version: number }
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly message: string }
   };

export type PlatformsQueryVariables = Exact<{ [key: string]: never; }>;


export type PlatformsQuery = { readonly platforms: ReadonlyArray<{ readonly key: string, readonly name: string, readonly readsFiles: boolean }> };

export type SetReadingMutationVariables = Exact<{
  id: string;
  dateOrder?: string | null | undefined;
  zone?: string | null | undefined;
  expectedVersion: number;
}>;


export type SetReadingMutation = { readonly setReading:
    | { readonly __typename: 'Import' }
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly message: string }
   };

export type CommitImportMutationVariables = Exact<{
  id: string;
  sourceId?: string | null | undefined;
  aliases: ReadonlyArray<AliasInput> | AliasInput;
  attestation: AttestationInput;
  expectedVersion: number;
}>;


export type CommitImportMutation = { readonly commitImport:
    | { readonly __typename: 'Import' }
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly message: string }
   };

export type DiscardImportMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type DiscardImportMutation = { readonly discardImport:
    | { readonly __typename: 'Import' }
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly message: string }
   };

export type UndoImportMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type UndoImportMutation = { readonly undoImport:
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly message: string }
    | { readonly __typename: 'UndoOutcome', readonly removed: number, readonly keptShared: number, readonly kept: ReadonlyArray<string> }
   };

export type JournalQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type JournalQuery = { readonly auditEntries: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly staffName: string | null, readonly sentence: string }> } };

export type LinkingGridQueryVariables = Exact<{
  sourceId: string;
}>;


export type LinkingGridQuery = { readonly linkingGrid: { readonly source: { readonly id: string, readonly name: string, readonly section: { readonly id: string, readonly name: string } }, readonly rows: ReadonlyArray<{ readonly accountId: string, readonly participant: number, readonly labels: ReadonlyArray<string>, readonly messages: number, readonly firstAt: string, readonly lastAt: string, readonly linked: { readonly linkedAt: string, readonly person: { readonly id: string, readonly name: string, readonly jobTitle: string | null, readonly workplace: { readonly id: string, readonly path: ReadonlyArray<string> } | null, readonly standing: { readonly relation: { readonly kind: RelationKind, readonly since: string } | null } } } | null, readonly proposals: ReadonlyArray<{ readonly reason: string, readonly isStrong: boolean, readonly person: { readonly id: string, readonly name: string, readonly jobTitle: string | null, readonly workplace: { readonly id: string, readonly path: ReadonlyArray<string> } | null, readonly standing: { readonly relation: { readonly kind: RelationKind, readonly since: string } | null } } }> }> } | null };

export type LinkedPersonPartsFragment = { readonly id: string, readonly name: string, readonly jobTitle: string | null, readonly workplace: { readonly id: string, readonly path: ReadonlyArray<string> } | null, readonly standing: { readonly relation: { readonly kind: RelationKind, readonly since: string } | null } };

export type LinkingSearchQueryVariables = Exact<{
  text: string;
}>;


export type LinkingSearchQuery = { readonly searchPersons: ReadonlyArray<{ readonly id: string, readonly name: string, readonly jobTitle: string | null, readonly workplace: { readonly id: string, readonly path: ReadonlyArray<string> } | null, readonly standing: { readonly relation: { readonly kind: RelationKind, readonly since: string } | null } }> };

export type LinkAccountsMutationVariables = Exact<{
  sourceId: string;
  links: ReadonlyArray<LinkInput> | LinkInput;
}>;


export type LinkAccountsMutation = { readonly linkAccounts:
    | { readonly __typename: 'LinkOutcome', readonly linked: number, readonly unlinked: number, readonly created: number, readonly problems: ReadonlyArray<{ readonly accountId: string, readonly message: string }> }
    | { readonly __typename: 'Refusal', readonly message: string }
   };

export type MergeAccountsMutationVariables = Exact<{
  sourceId: string;
  keep: string;
  merge: string;
}>;


export type MergeAccountsMutation = { readonly mergeAccounts:
    | { readonly __typename: 'LinkingGrid', readonly source: { readonly id: string, readonly name: string, readonly section: { readonly id: string, readonly name: string } }, readonly rows: ReadonlyArray<{ readonly accountId: string, readonly participant: number, readonly labels: ReadonlyArray<string>, readonly messages: number, readonly firstAt: string, readonly lastAt: string, readonly linked: { readonly linkedAt: string, readonly person: { readonly id: string, readonly name: string, readonly jobTitle: string | null, readonly workplace: { readonly id: string, readonly path: ReadonlyArray<string> } | null, readonly standing: { readonly relation: { readonly kind: RelationKind, readonly since: string } | null } } } | null, readonly proposals: ReadonlyArray<{ readonly reason: string, readonly isStrong: boolean, readonly person: { readonly id: string, readonly name: string, readonly jobTitle: string | null, readonly workplace: { readonly id: string, readonly path: ReadonlyArray<string> } | null, readonly standing: { readonly relation: { readonly kind: RelationKind, readonly since: string } | null } } }> }> }
    | { readonly __typename: 'Refusal', readonly message: string }
   };

export type MergedPersonPartsFragment = { readonly id: string, readonly name: string, readonly jobTitle: string | null, readonly workplace: { readonly id: string, readonly path: ReadonlyArray<string> } | null, readonly standing: { readonly relation: { readonly kind: RelationKind, readonly since: string } | null } };

export type PersonalMessagesQueryVariables = Exact<{
  personId: string;
  after?: string | null | undefined;
}>;


export type PersonalMessagesQuery = { readonly personalMessages: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: MessageState, readonly channel: MessageChannel, readonly purpose: Purpose, readonly address: string, readonly subject: string, readonly body: string, readonly language: Language, readonly plannedAt: string, readonly plannedWall: string | null, readonly sentAt: string | null, readonly cancelledAt: string | null, readonly reason: string | null, readonly groundLostAt: string | null, readonly version: number, readonly author: { readonly id: string, readonly name: string } | null }> } };

export type MessageFootingQueryVariables = Exact<{
  personId: string;
}>;


export type MessageFootingQuery = { readonly person: { readonly id: string, readonly contactPoints: ReadonlyArray<{ readonly kind: ContactPointKind, readonly value: string }>, readonly standing: { readonly cells: ReadonlyArray<{ readonly purpose: Purpose, readonly channel: string, readonly isAllowed: boolean }> } } | null };

export type QueueMessageMutationVariables = Exact<{
  message: PersonalMessageInput;
}>;


export type QueueMessageMutation = { readonly queueMessage:
    | { readonly __typename: 'HourMissing', readonly before: string, readonly after: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'HourTwice', readonly first: string, readonly second: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'PermissionMissing', readonly missing: ReadonlyArray<string>, readonly code: string, readonly message: string }
    | { readonly __typename: 'PersonalMessage', readonly id: string, readonly plannedAt: string }
    | { readonly __typename: 'Refusal', readonly field: string | null, readonly code: string, readonly message: string }
   };

export type CancelMessageMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type CancelMessageMutation = { readonly cancelMessage:
    | { readonly __typename: 'PersonalMessage' }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type EmployerDomainsQueryVariables = Exact<{ [key: string]: never; }>;


export type EmployerDomainsQuery = { readonly employerDomains: ReadonlyArray<{ readonly domain: string, readonly agreementReference: string | null, readonly agreementFrom: string | null, readonly agreementUntil: string | null }> };

export type DeclareEmployerDomainMutationVariables = Exact<{
  domain: string;
  agreement?: CompanyAgreementInput | null | undefined;
}>;


export type DeclareEmployerDomainMutation = { readonly declareEmployerDomain:
    | { readonly __typename: 'EmployerDomain', readonly domain: string }
    | { readonly __typename: 'Refusal', readonly message: string }
   };

export type RemoveEmployerDomainMutationVariables = Exact<{
  domain: string;
}>;


export type RemoveEmployerDomainMutation = { readonly removeEmployerDomain: boolean };

export type NetworkTargetsQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworkTargetsQuery = { readonly networkTargets: ReadonlyArray<{ readonly id: string, readonly name: string, readonly isConnected: boolean, readonly rateLimitedUntil: string | null, readonly version: number, readonly network: { readonly key: string, readonly name: string, readonly limit: number, readonly mayHoldLink: boolean } | null }>, readonly networks: ReadonlyArray<{ readonly key: string, readonly name: string, readonly isPublic: boolean }> };

export type SandboxFeedQueryVariables = Exact<{
  targetId: string;
}>;


export type SandboxFeedQuery = { readonly sandboxFeed: ReadonlyArray<{ readonly id: string, readonly text: string, readonly publishedAt: string }> | null };

export type ConnectNetworkMutationVariables = Exact<{
  network: string;
  name: string;
  account: string;
}>;


export type ConnectNetworkMutation = { readonly connectNetwork:
    | { readonly __typename: 'NetworkTarget' }
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly message: string }
   };

export type DisconnectNetworkMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type DisconnectNetworkMutation = { readonly disconnectNetwork:
    | { readonly __typename: 'NetworkTarget' }
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly message: string }
   };

export type AddPersonMutationVariables = Exact<{
  person: PersonInput;
  relation?: RelationInput | null | undefined;
}>;


export type AddPersonMutation = { readonly addPerson:
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Refusal', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StaleVersion', readonly message: string }
   };

export type NamesakesQueryVariables = Exact<{
  text: string;
}>;


export type NamesakesQuery = { readonly searchPersons: ReadonlyArray<{ readonly id: string, readonly name: string, readonly workplace: { readonly id: string, readonly path: ReadonlyArray<string> } | null }> };

export type PersonChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type PersonChoicesQuery = { readonly viewer: { readonly organisation: { readonly id: string, readonly workplaces: ReadonlyArray<{ readonly id: string, readonly path: ReadonlyArray<string> }> } } | null };

export type UpdatePersonMutationVariables = Exact<{
  id: string;
  person: PersonEdit;
  expectedVersion: number;
}>;


export type UpdatePersonMutation = { readonly updatePerson:
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Refusal', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StaleVersion', readonly message: string }
   };

export type ErasureOutlookQueryVariables = Exact<{
  id: string;
}>;


export type ErasureOutlookQuery = { readonly erasurePreview: { readonly stores: ReadonlyArray<{ readonly name: string, readonly rows: number }> } | null, readonly firstNameMentions: { readonly names: ReadonlyArray<string>, readonly total: number, readonly messages: ReadonlyArray<{ readonly id: string, readonly at: string, readonly author: string, readonly text: string, readonly sourceName: string, readonly namesakes: number }> } | null };

export type ErasePersonMutationVariables = Exact<{
  id: string;
  confirmName: string;
}>;


export type ErasePersonMutation = { readonly erasePerson:
    | { readonly __typename: 'Erasure', readonly status: string, readonly stores: ReadonlyArray<{ readonly name: string, readonly erased: number, readonly remaining: number }> }
    | { readonly __typename: 'Refusal', readonly message: string }
   };

export type TakeOutNameMutationVariables = Exact<{
  name: string;
  messageIds: ReadonlyArray<string> | string;
}>;


export type TakeOutNameMutation = { readonly takeOutName:
    | { readonly __typename: 'NameTakenOut', readonly messages: number }
    | { readonly __typename: 'Refusal', readonly message: string }
   };

export type PersonQueryVariables = Exact<{
  id: string;
}>;


export type PersonQuery = { readonly person: { readonly id: string, readonly name: string, readonly jobTitle: string | null, readonly whyISee: ReadonlyArray<string>, readonly version: number, readonly workplace: { readonly id: string, readonly path: ReadonlyArray<string> } | null, readonly sections: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly contactPoints: ReadonlyArray<{ readonly kind: ContactPointKind, readonly value: string }>, readonly tasks: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly note: string | null, readonly dueOn: string, readonly isOverdue: boolean, readonly doneAt: string | null }>, readonly standing: { readonly restrictedSince: string | null } } | null, readonly leadSuggestion: { readonly isDrifting: boolean } | null };

export type TimelineQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { readonly person: { readonly id: string, readonly timeline: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly kind: string, readonly sentence: string, readonly detail: string | null }> } } | null };

export type PipelinesQueryVariables = Exact<{ [key: string]: never; }>;


export type PipelinesQuery = { readonly pipelines: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly version: number, readonly stages: ReadonlyArray<{ readonly id: string, readonly name: string, readonly isNamed: boolean }> }> };

export type BoardQueryVariables = Exact<{
  pipelineId: string;
  search?: LeadSearch | null | undefined;
}>;


export type BoardQuery = { readonly board: { readonly columns: ReadonlyArray<{ readonly count: number, readonly medianDays: number | null, readonly still: number, readonly stage: { readonly id: string, readonly name: string }, readonly leads: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly daysInStage: number, readonly quietDays: number, readonly isStill: boolean, readonly stage: { readonly id: string, readonly name: string }, readonly nextStage: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly name: string }, readonly owner: { readonly id: string, readonly name: string }, readonly nextStep: { readonly id: string, readonly kind: string, readonly dueOn: string, readonly isOverdue: boolean } | null, readonly assessment: { readonly value: number, readonly label: string } | null, readonly suggestion: { readonly readiness: { readonly tenths: number | null } | null } } }> } }> } | null };

export type LeadsQueryVariables = Exact<{
  search?: LeadSearch | null | undefined;
  after?: string | null | undefined;
}>;


export type LeadsQuery = { readonly leads: { readonly total: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly daysInStage: number, readonly quietDays: number, readonly isStill: boolean, readonly stage: { readonly id: string, readonly name: string }, readonly nextStage: { readonly id: string, readonly name: string } | null, readonly person: { readonly id: string, readonly name: string }, readonly owner: { readonly id: string, readonly name: string }, readonly nextStep: { readonly id: string, readonly kind: string, readonly dueOn: string, readonly isOverdue: boolean } | null, readonly assessment: { readonly value: number, readonly label: string } | null, readonly suggestion: { readonly readiness: { readonly tenths: number | null } | null } } }> } };

export type DecisionAgreementQueryVariables = Exact<{ [key: string]: never; }>;


export type DecisionAgreementQuery = { readonly decisionAgreement: { readonly isAlarming: boolean, readonly sentence: string } };

export type MoveLeadMutationVariables = Exact<{
  id: string;
  stageId: string;
  reason: string;
  expectedVersion: number;
}>;


export type MoveLeadMutation = { readonly moveLead:
    | { readonly __typename: 'Lead', readonly id: string, readonly stage: { readonly id: string, readonly name: string } }
    | { readonly __typename: 'PermissionMissing', readonly message: string }
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'StageNotReachable', readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly message: string }
   };

export type CloseLeadMutationVariables = Exact<{
  id: string;
  outcome: LeadOutcome;
  reason: string;
  expectedVersion: number;
}>;


export type CloseLeadMutation = { readonly closeLead:
    | { readonly __typename: 'Lead' }
    | { readonly __typename: 'PermissionMissing', readonly message: string }
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly message: string }
   };

export type AssignLeadMutationVariables = Exact<{
  id: string;
  ownerId: string;
  expectedVersion: number;
}>;


export type AssignLeadMutation = { readonly assignLead:
    | { readonly __typename: 'Lead' }
    | { readonly __typename: 'PermissionMissing', readonly message: string }
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly message: string }
   };

export type TakeLeadMutationVariables = Exact<{
  lead: LeadInput;
}>;


export type TakeLeadMutation = { readonly takeLead:
    | { readonly __typename: 'Lead', readonly id: string, readonly stage: { readonly id: string, readonly name: string } }
    | { readonly __typename: 'PermissionMissing', readonly missing: ReadonlyArray<string>, readonly message: string }
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'StageNotReachable', readonly message: string }
   };

export type AssessMutationVariables = Exact<{
  personId: string;
  value: number;
  note?: string | null | undefined;
}>;


export type AssessMutation = { readonly assess:
    | { readonly __typename: 'Assessment' }
    | { readonly __typename: 'PermissionMissing', readonly message: string }
    | { readonly __typename: 'Refusal', readonly message: string }
   };

export type EditPipelineMutationVariables = Exact<{
  id: string;
  edit: PipelineInput;
  expectedVersion: number;
}>;


export type EditPipelineMutation = { readonly editPipeline:
    | { readonly __typename: 'Pipeline' }
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly message: string }
   };

export type LeadOwnersQueryVariables = Exact<{ [key: string]: never; }>;


export type LeadOwnersQuery = { readonly leadOwners: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type PresentLeadQueryVariables = Exact<{
  id: string;
}>;


export type PresentLeadQuery = { readonly lead: { readonly id: string, readonly version: number, readonly closedAt: string | null, readonly stage: { readonly id: string, readonly name: string }, readonly history: ReadonlyArray<{ readonly at: string, readonly sentence: string, readonly by: { readonly name: string } | null }> } | null };

export type PersonLeadsQueryVariables = Exact<{
  id: string;
}>;


export type PersonLeadsQuery = { readonly person: { readonly id: string, readonly leads: ReadonlyArray<{ readonly id: string, readonly version: number, readonly closedAt: string | null, readonly outcome: LeadOutcome | null, readonly daysInStage: number, readonly isStill: boolean, readonly quietDays: number, readonly pipeline: { readonly id: string, readonly name: string, readonly stages: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly stage: { readonly id: string, readonly name: string }, readonly nextStage: { readonly id: string, readonly name: string } | null, readonly owner: { readonly id: string, readonly name: string }, readonly history: ReadonlyArray<{ readonly version: number, readonly at: string, readonly sentence: string, readonly reason: string | null, readonly by: { readonly name: string } | null }> }>, readonly assessments: ReadonlyArray<{ readonly id: string, readonly value: number, readonly label: string, readonly note: string | null, readonly at: string, readonly by: { readonly name: string } | null }> } | null };

export type SubmitPublicationMutationVariables = Exact<{
  id: string;
  namesAreMeant: boolean;
  expectedVersion: number;
}>;


export type SubmitPublicationMutation = { readonly submitPublication:
    | { readonly __typename: 'Publication', readonly id: string, readonly state: PublicationState, readonly version: number }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type ApprovePublicationMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type ApprovePublicationMutation = { readonly approvePublication:
    | { readonly __typename: 'Publication', readonly id: string, readonly state: PublicationState, readonly version: number }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type SendBackPublicationMutationVariables = Exact<{
  id: string;
  note: string;
  expectedVersion: number;
}>;


export type SendBackPublicationMutation = { readonly sendBackPublication:
    | { readonly __typename: 'Publication', readonly id: string, readonly state: PublicationState, readonly version: number }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type TakePublicationTimeMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type TakePublicationTimeMutation = { readonly unschedulePublication:
    | { readonly __typename: 'Publication', readonly id: string, readonly state: PublicationState, readonly version: number }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type CancelPublicationMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type CancelPublicationMutation = { readonly cancelPublication:
    | { readonly __typename: 'Publication', readonly id: string, readonly state: PublicationState, readonly version: number }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type RetryPublicationDeliveryMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type RetryPublicationDeliveryMutation = { readonly retryDelivery:
    | { readonly __typename: 'Delivery' }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type SettlePublicationDeliveryMutationVariables = Exact<{
  id: string;
  wentOut: boolean;
  expectedVersion: number;
}>;


export type SettlePublicationDeliveryMutation = { readonly settleDelivery:
    | { readonly __typename: 'Delivery' }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type PublicationQueryVariables = Exact<{
  id: string;
}>;


export type PublicationQuery = { readonly publication: { readonly id: string, readonly state: PublicationState, readonly text: string, readonly link: string | null, readonly language: Language, readonly plannedWall: string | null, readonly plannedAt: string | null, readonly embargoUntil: string | null, readonly reviewNote: string | null, readonly approvedAt: string | null, readonly publishedAt: string | null, readonly createdAt: string, readonly may: ReadonlyArray<PublicationAction>, readonly version: number, readonly author: { readonly id: string, readonly name: string } | null, readonly approvedBy: { readonly id: string, readonly name: string } | null, readonly targets: ReadonlyArray<{ readonly id: string, readonly name: string, readonly isConnected: boolean, readonly network: { readonly key: string, readonly name: string } | null }>, readonly deliveries: ReadonlyArray<{ readonly id: string, readonly state: DeliveryState, readonly dueAt: string, readonly attempts: number, readonly publishedAt: string | null, readonly reason: string | null, readonly needsPerson: boolean, readonly version: number, readonly target: { readonly id: string, readonly name: string } | null }> } | null };

export type PublicationsQueryVariables = Exact<{
  states?: ReadonlyArray<PublicationState> | PublicationState | null | undefined;
  after?: string | null | undefined;
}>;


export type PublicationsQuery = { readonly publications: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: PublicationState, readonly text: string, readonly language: Language, readonly plannedWall: string | null, readonly plannedAt: string | null, readonly publishedAt: string | null, readonly reviewNote: string | null, readonly createdAt: string, readonly may: ReadonlyArray<PublicationAction>, readonly author: { readonly id: string, readonly name: string } | null, readonly targets: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly deliveries: ReadonlyArray<{ readonly id: string, readonly state: DeliveryState, readonly needsPerson: boolean }> }> } };

export type PublicationTargetsQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicationTargetsQuery = { readonly networkTargets: ReadonlyArray<{ readonly id: string, readonly name: string, readonly isConnected: boolean, readonly network: { readonly key: string, readonly name: string, readonly limit: number, readonly mayHoldLink: boolean } | null }> };

export type CheckPublicationQueryVariables = Exact<{
  text: string;
  link?: string | null | undefined;
  targetIds: ReadonlyArray<string> | string;
}>;


export type CheckPublicationQuery = { readonly checkPublication: { readonly names: ReadonlyArray<string>, readonly targets: ReadonlyArray<{ readonly length: number, readonly limit: number, readonly faults: ReadonlyArray<string>, readonly target: { readonly id: string } }> } };

export type WritePublicationMutationVariables = Exact<{
  publication: PublicationInput;
}>;


export type WritePublicationMutation = { readonly writePublication:
    | { readonly __typename: 'Publication', readonly id: string, readonly state: PublicationState, readonly version: number }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type EditPublicationMutationVariables = Exact<{
  id: string;
  publication: PublicationInput;
  expectedVersion: number;
}>;


export type EditPublicationMutation = { readonly editPublication:
    | { readonly __typename: 'Publication', readonly id: string, readonly state: PublicationState, readonly version: number }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string }
   };

export type RestrictedPersonsQueryVariables = Exact<{ [key: string]: never; }>;


export type RestrictedPersonsQuery = { readonly restrictedPersons: ReadonlyArray<{ readonly since: string, readonly reason: string, readonly person: { readonly id: string, readonly name: string } }> };

export type RestrictPersonMutationVariables = Exact<{
  personId: string;
  reason: RestrictionReason;
}>;


export type RestrictPersonMutation = { readonly restrictPerson:
    | { readonly __typename: 'PermissionMissing', readonly message: string }
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'Standing' }
   };

export type LiftRestrictionMutationVariables = Exact<{
  personId: string;
  toldOn: string;
  method: string;
}>;


export type LiftRestrictionMutation = { readonly liftRestriction:
    | { readonly __typename: 'PermissionMissing', readonly message: string }
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'Standing' }
   };

export type PreviewRosterMutationVariables = Exact<{
  text: string;
  sectionId: string;
}>;


export type PreviewRosterMutation = { readonly previewRoster:
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'RosterPreview', readonly creates: number, readonly updates: number, readonly unchanged: number, readonly reviews: number, readonly refused: number, readonly ignoredColumns: ReadonlyArray<string>, readonly rows: ReadonlyArray<{ readonly line: number, readonly name: string, readonly workplaceName: string | null, readonly effect: RosterEffect, readonly problem: string | null, readonly person: { readonly id: string, readonly name: string } | null }> }
   };

export type ImportRosterMutationVariables = Exact<{
  text: string;
  sectionId: string;
  listDated: string;
  skipLines: ReadonlyArray<number> | number;
}>;


export type ImportRosterMutation = { readonly importRoster:
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'RosterOutcome', readonly created: number, readonly updated: number, readonly unchanged: number, readonly skipped: number }
   };

export type ScoresQueryVariables = Exact<{
  personId: string;
}>;


export type ScoresQuery = { readonly leadSuggestion: { readonly reason: string, readonly isDrifting: boolean, readonly readiness: { readonly axis: Axis, readonly tenths: number | null, readonly sentence: string, readonly modelVersion: number, readonly computedAt: string, readonly gaps: ReadonlyArray<{ readonly code: string, readonly sentence: string }>, readonly contributions: ReadonlyArray<{ readonly signal: string, readonly name: string, readonly rule: string, readonly tenths: number, readonly occurrences: number, readonly firstAt: string | null, readonly lastAt: string | null, readonly elsewhereTenths: number }> } | null, readonly leadership: { readonly axis: Axis, readonly tenths: number | null, readonly sentence: string, readonly modelVersion: number, readonly computedAt: string, readonly gaps: ReadonlyArray<{ readonly code: string, readonly sentence: string }>, readonly contributions: ReadonlyArray<{ readonly signal: string, readonly name: string, readonly rule: string, readonly tenths: number, readonly occurrences: number, readonly firstAt: string | null, readonly lastAt: string | null, readonly elsewhereTenths: number }> } | null } | null };

export type ScorePartsFragment = { readonly axis: Axis, readonly tenths: number | null, readonly sentence: string, readonly modelVersion: number, readonly computedAt: string, readonly gaps: ReadonlyArray<{ readonly code: string, readonly sentence: string }>, readonly contributions: ReadonlyArray<{ readonly signal: string, readonly name: string, readonly rule: string, readonly tenths: number, readonly occurrences: number, readonly firstAt: string | null, readonly lastAt: string | null, readonly elsewhereTenths: number }> };

export type ReadinessEvidenceQueryVariables = Exact<{
  personId: string;
}>;


export type ReadinessEvidenceQuery = { readonly leadSuggestion: { readonly score: { readonly contributions: ReadonlyArray<{ readonly signal: string, readonly evidence: { readonly total: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly occurredAt: string, readonly pointsMillis: number, readonly isProbable: boolean, readonly message: { readonly text: string, readonly source: { readonly name: string } } }> } }> } | null } | null };

export type LeadershipEvidenceQueryVariables = Exact<{
  personId: string;
}>;


export type LeadershipEvidenceQuery = { readonly leadSuggestion: { readonly score: { readonly contributions: ReadonlyArray<{ readonly signal: string, readonly evidence: { readonly total: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly occurredAt: string, readonly pointsMillis: number, readonly isProbable: boolean, readonly message: { readonly text: string, readonly source: { readonly name: string } } }> } }> } | null } | null };

export type EvidenceContextQueryVariables = Exact<{
  evidenceId: string;
}>;


export type EvidenceContextQuery = { readonly evidenceContext: ReadonlyArray<{ readonly id: string, readonly at: string, readonly author: string, readonly text: string, readonly isTheOne: boolean }> };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
  code?: string | null | undefined;
}>;


export type SignInMutation = { readonly signIn:
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string }
    | { readonly __typename: 'SecondFactorNeeded', readonly code: string, readonly message: string }
    | { readonly __typename: 'SignedIn' }
   };

export type RedeemSignInLinkMutationVariables = Exact<{
  token: string;
}>;


export type RedeemSignInLinkMutation = { readonly redeemSignInLink:
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string }
    | { readonly __typename: 'SecondFactorNeeded', readonly code: string, readonly message: string }
    | { readonly __typename: 'SignedIn' }
   };

export type ChoosePasswordMutationVariables = Exact<{
  password: string;
}>;


export type ChoosePasswordMutation = { readonly choosePassword:
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string }
    | { readonly __typename: 'Viewer' }
   };

export type ControllerContactsQueryVariables = Exact<{ [key: string]: never; }>;


export type ControllerContactsQuery = { readonly controllerContacts: { readonly version: number, readonly organisation: { readonly email: string | null, readonly postalAddress: string | null, readonly phone: string | null }, readonly dataOfficer: { readonly name: string | null, readonly email: string | null, readonly postalAddress: string | null, readonly phone: string | null } } };

export type SetControllerContactsMutationVariables = Exact<{
  organisation: ContactInput;
  dataOfficer: ContactInput;
  expectedVersion: number;
}>;


export type SetControllerContactsMutation = { readonly setControllerContacts:
    | { readonly __typename: 'ControllerContacts', readonly version: number }
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly message: string }
   };

export type ImpactAssessmentQueryVariables = Exact<{ [key: string]: never; }>;


export type ImpactAssessmentQuery = { readonly impactAssessment: { readonly id: string, readonly reference: string, readonly signedOn: string, readonly signedBy: string, readonly coversRegularContacts: boolean, readonly endsOn: string | null } | null };

export type RecordImpactAssessmentMutationVariables = Exact<{
  reference: string;
  signedOn: string;
  signedBy: string;
  coversRegularContacts: boolean;
  endsOn?: string | null | undefined;
}>;


export type RecordImpactAssessmentMutation = { readonly recordImpactAssessment:
    | { readonly __typename: 'ImpactAssessment' }
    | { readonly __typename: 'Refusal', readonly message: string }
   };

export type ScoringStateQueryVariables = Exact<{ [key: string]: never; }>;


export type ScoringStateQuery = { readonly scoringState: { readonly refusal: string | null, readonly scoredPersons: number | null, readonly computedAt: string | null, readonly model: { readonly version: number, readonly createdAt: string, readonly signals: ReadonlyArray<{ readonly code: string, readonly axis: Axis, readonly name: string, readonly rule: string, readonly capTenths: number }> } | null } };

export type RecomputeScoresMutationVariables = Exact<{ [key: string]: never; }>;


export type RecomputeScoresMutation = { readonly recomputeScores: { readonly scoredPersons: number | null } };

export type BeginSecondFactorMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginSecondFactorMutation = { readonly beginSecondFactor: { readonly secret: string, readonly url: string } };

export type ConfirmSecondFactorMutationVariables = Exact<{
  code: string;
  formerCode?: string | null | undefined;
}>;


export type ConfirmSecondFactorMutation = { readonly confirmSecondFactor:
    | { readonly __typename: 'Refusal', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'Viewer' }
   };

export type OwnAccessQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAccessQuery = { readonly viewer: { readonly hasPassword: boolean, readonly hasSecondFactor: boolean } | null };

export type ChangePasswordMutationVariables = Exact<{
  password: string;
  current?: string | null | undefined;
}>;


export type ChangePasswordMutation = { readonly choosePassword:
    | { readonly __typename: 'Refusal', readonly message: string, readonly field: string | null }
    | { readonly __typename: 'Viewer' }
   };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { readonly viewer: { readonly organisation: { readonly id: string, readonly name: string, readonly language: Language, readonly addressForm: string, readonly timeZone: string, readonly workplaces: ReadonlyArray<{ readonly id: string, readonly kind: WorkplaceKind, readonly name: string, readonly parentId: string | null, readonly headcount: number | null, readonly path: ReadonlyArray<string> }> }, readonly sections: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type AddSectionMutationVariables = Exact<{
  name: string;
}>;


export type AddSectionMutation = { readonly addSection:
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'Section' }
   };

export type AddWorkplaceMutationVariables = Exact<{
  parentId?: string | null | undefined;
  kind: WorkplaceKind;
  name: string;
  headcount?: number | null | undefined;
}>;


export type AddWorkplaceMutation = { readonly addWorkplace:
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'Workplace' }
   };

export type StaffMembersQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffMembersQuery = { readonly staffMembers: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string, readonly hasSecondFactor: boolean, readonly isDisabled: boolean, readonly isInvited: boolean, readonly version: number, readonly roles: ReadonlyArray<{ readonly role: Role, readonly section: { readonly id: string, readonly name: string } | null }> }> };

export type InviteStaffMutationVariables = Exact<{
  name: string;
  email: string;
  roles: ReadonlyArray<RoleGrantInput> | RoleGrantInput;
}>;


export type InviteStaffMutation = { readonly inviteStaff:
    | { readonly __typename: 'Invitation', readonly url: string, readonly expiresAt: string, readonly member: { readonly id: string, readonly name: string } }
    | { readonly __typename: 'Refusal', readonly message: string }
   };

export type SetStaffRolesMutationVariables = Exact<{
  id: string;
  roles: ReadonlyArray<RoleGrantInput> | RoleGrantInput;
  expectedVersion: number;
}>;


export type SetStaffRolesMutation = { readonly setStaffRoles:
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'StaffMember' }
    | { readonly __typename: 'StaleVersion', readonly message: string }
   };

export type DisableStaffMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type DisableStaffMutation = { readonly disableStaff:
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'StaffMember' }
    | { readonly __typename: 'StaleVersion', readonly message: string }
   };

export type RenewAccessMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type RenewAccessMutation = { readonly renewAccess:
    | { readonly __typename: 'Invitation', readonly url: string, readonly expiresAt: string }
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly message: string }
   };

export type SourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesQuery = { readonly sources: ReadonlyArray<{ readonly id: string, readonly name: string, readonly runBy: GroupRunner, readonly coveredFrom: string | null, readonly coveredTo: string | null, readonly messages: number, readonly participants: number, readonly linkedParticipants: number, readonly platform: { readonly key: string, readonly name: string }, readonly section: { readonly id: string, readonly name: string }, readonly activity: ReadonlyArray<{ readonly month: string, readonly messages: number | null }> }> };

export type SourceQueryVariables = Exact<{
  id: string;
}>;


export type SourceQuery = { readonly source: { readonly id: string, readonly name: string, readonly runBy: GroupRunner, readonly coveredFrom: string | null, readonly coveredTo: string | null, readonly messages: number, readonly participants: number, readonly linkedParticipants: number, readonly platform: { readonly key: string, readonly name: string }, readonly section: { readonly id: string, readonly name: string }, readonly activity: ReadonlyArray<{ readonly month: string, readonly messages: number | null }>, readonly topics: ReadonlyArray<{ readonly topic: string, readonly label: string, readonly messages: number }> } | null };

export type TodayQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayQuery = { readonly today: { readonly done: number, readonly planned: number, readonly next: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly group: NextGroup, readonly title: string, readonly reason: string, readonly path: string, readonly person: { readonly id: string, readonly name: string, readonly workplace: { readonly id: string, readonly path: ReadonlyArray<string> } | null } | null, readonly task: { readonly id: string, readonly kind: string, readonly dueOn: string, readonly isOverdue: boolean, readonly version: number } | null }> } };

export type CompleteTaskMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type CompleteTaskMutation = { readonly completeTask:
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly message: string }
    | { readonly __typename: 'Task' }
   };

export type PostponeTaskMutationVariables = Exact<{
  id: string;
  dueOn: string;
  expectedVersion: number;
}>;


export type PostponeTaskMutation = { readonly postponeTask:
    | { readonly __typename: 'Refusal', readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly message: string }
    | { readonly __typename: 'Task' }
   };

export type ConfirmKeysSavedMutationVariables = Exact<{ [key: string]: never; }>;


export type ConfirmKeysSavedMutation = { readonly confirmKeysSaved: boolean };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CalendarPostFragmentDoc = new TypedDocumentString(`
    fragment CalendarPost on Publication {
  id
  version
  state
  text
  plannedWall
  plannedAt
  may
  targets {
    id
    name
    network {
      key
      name
    }
  }
  deliveries {
    id
    state
    needsPerson
  }
}
    `, {"fragmentName":"CalendarPost"}) as unknown as TypedDocumentString<CalendarPostFragment, unknown>;
export const LinkedPersonPartsFragmentDoc = new TypedDocumentString(`
    fragment LinkedPersonParts on Person {
  id
  name
  jobTitle
  workplace {
    id
    path
  }
  standing {
    relation {
      kind
      since
    }
  }
}
    `, {"fragmentName":"LinkedPersonParts"}) as unknown as TypedDocumentString<LinkedPersonPartsFragment, unknown>;
export const MergedPersonPartsFragmentDoc = new TypedDocumentString(`
    fragment MergedPersonParts on Person {
  id
  name
  jobTitle
  workplace {
    id
    path
  }
  standing {
    relation {
      kind
      since
    }
  }
}
    `, {"fragmentName":"MergedPersonParts"}) as unknown as TypedDocumentString<MergedPersonPartsFragment, unknown>;
export const ScorePartsFragmentDoc = new TypedDocumentString(`
    fragment ScoreParts on Score {
  axis
  tenths
  sentence
  modelVersion
  computedAt
  gaps {
    code
    sentence
  }
  contributions {
    signal
    name
    rule
    tenths
    occurrences
    firstAt
    lastAt
    elsewhereTenths
  }
}
    `, {"fragmentName":"ScoreParts"}) as unknown as TypedDocumentString<ScorePartsFragment, unknown>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    staff {
      id
      name
      language
    }
    organisation {
      id
      name
      language
      addressForm
      timeZone
      isDemonstration
    }
    roles {
      role
      section {
        id
        name
      }
    }
    sections {
      id
      name
    }
    may
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const PalettePersonsDocument = new TypedDocumentString(`
    query PalettePersons($text: String!) {
  searchPersons(text: $text) {
    id
    name
    jobTitle
    workplace {
      id
      path
    }
  }
}
    `) as unknown as TypedDocumentString<PalettePersonsQuery, PalettePersonsQueryVariables>;
export const SetLanguageDocument = new TypedDocumentString(`
    mutation SetLanguage($language: Language!) {
  setLanguage(language: $language) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<SetLanguageMutation, SetLanguageMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const PublishingCalendarDocument = new TypedDocumentString(`
    query PublishingCalendar($from: CalendarDate!, $to: CalendarDate!) {
  calendar(from: $from, to: $to) {
    timeZone
    publications {
      ...CalendarPost
    }
    unplanned {
      ...CalendarPost
    }
    clockChanges {
      date
      sentence
    }
  }
}
    fragment CalendarPost on Publication {
  id
  version
  state
  text
  plannedWall
  plannedAt
  may
  targets {
    id
    name
    network {
      key
      name
    }
  }
  deliveries {
    id
    state
    needsPerson
  }
}`) as unknown as TypedDocumentString<PublishingCalendarQuery, PublishingCalendarQueryVariables>;
export const PublishingProblemsDocument = new TypedDocumentString(`
    query PublishingProblems {
  publishingSuspension {
    since
    by {
      id
      name
    }
  }
  publishingProblems {
    id
    kind
    since
    sentence
    reason
    mayRetry
    maySettle
    delivery {
      id
      version
      target {
        id
        name
        isConnected
      }
    }
    publication {
      id
      version
      state
      text
      plannedAt
      may
    }
  }
}
    `) as unknown as TypedDocumentString<PublishingProblemsQuery, PublishingProblemsQueryVariables>;
export const RetryDeliveryDocument = new TypedDocumentString(`
    mutation RetryDelivery($id: ID!, $expectedVersion: Int!) {
  retryDelivery(id: $id, expectedVersion: $expectedVersion) {
    __typename
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RetryDeliveryMutation, RetryDeliveryMutationVariables>;
export const SettleDeliveryDocument = new TypedDocumentString(`
    mutation SettleDelivery($id: ID!, $wentOut: Boolean!, $expectedVersion: Int!) {
  settleDelivery(id: $id, wentOut: $wentOut, expectedVersion: $expectedVersion) {
    __typename
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SettleDeliveryMutation, SettleDeliveryMutationVariables>;
export const DismissProblemDocument = new TypedDocumentString(`
    mutation DismissProblem($id: ID!, $expectedVersion: Int!) {
  dismissProblem(deliveryId: $id, expectedVersion: $expectedVersion) {
    __typename
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DismissProblemMutation, DismissProblemMutationVariables>;
export const SchedulePublicationDocument = new TypedDocumentString(`
    mutation SchedulePublication($id: ID!, $at: WallTime, $hour: RepeatedHour, $expectedVersion: Int!) {
  schedulePublication(
    id: $id
    at: $at
    hour: $hour
    expectedVersion: $expectedVersion
  ) {
    __typename
    ... on Publication {
      id
      version
      state
      plannedWall
      plannedAt
    }
    ... on HourMissing {
      before
      after
    }
    ... on HourTwice {
      first
      second
    }
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SchedulePublicationMutation, SchedulePublicationMutationVariables>;
export const UnschedulePublicationDocument = new TypedDocumentString(`
    mutation UnschedulePublication($id: ID!, $expectedVersion: Int!) {
  unschedulePublication(id: $id, expectedVersion: $expectedVersion) {
    __typename
    ... on Publication {
      id
      version
      state
      plannedWall
      plannedAt
    }
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UnschedulePublicationMutation, UnschedulePublicationMutationVariables>;
export const PresentScheduleDocument = new TypedDocumentString(`
    query PresentSchedule($id: ID!) {
  publication(id: $id) {
    id
    version
    state
    plannedWall
    plannedAt
    may
  }
}
    `) as unknown as TypedDocumentString<PresentScheduleQuery, PresentScheduleQueryVariables>;
export const SuspendPublishingDocument = new TypedDocumentString(`
    mutation SuspendPublishing {
  suspendPublishing {
    since
  }
}
    `) as unknown as TypedDocumentString<SuspendPublishingMutation, SuspendPublishingMutationVariables>;
export const ResumePublishingDocument = new TypedDocumentString(`
    mutation ResumePublishing {
  resumePublishing {
    since
  }
}
    `) as unknown as TypedDocumentString<ResumePublishingMutation, ResumePublishingMutationVariables>;
export const HeldPublicationsDocument = new TypedDocumentString(`
    query HeldPublications {
  publications(states: [suspended], first: 50) {
    pageInfo {
      hasNextPage
    }
    nodes {
      id
      text
      plannedAt
      plannedWall
      deliveries {
        id
        state
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HeldPublicationsQuery, HeldPublicationsQueryVariables>;
export const ConsentCellsDocument = new TypedDocumentString(`
    query ConsentCells($personId: ID!) {
  person(id: $personId) {
    id
    name
    standing {
      cells {
        purpose
        channel
        channelName
        state
        since
        method
        isAllowed
      }
      objections {
        purpose
        objectedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsentCellsQuery, ConsentCellsQueryVariables>;
export const GroundRecordsDocument = new TypedDocumentString(`
    query GroundRecords($personId: ID!, $after: String) {
  groundRecords(personId: $personId, first: 20, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      sequence
      sentence
      at
      purpose
      channelName
      method
      actor
      notice {
        id
        version
        language
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GroundRecordsQuery, GroundRecordsQueryVariables>;
export const GroundProofDocument = new TypedDocumentString(`
    query GroundProof($personId: ID!, $sequence: Int!) {
  groundProof(personId: $personId, sequence: $sequence) {
    controller
    payload
    previousHash
    hash
    noticeIsUnchanged
    chain {
      isWhole
      sentence
      head
      headHash
    }
    record {
      sequence
      recordId
      sentence
      at
      purpose
      channelName
      method
      actor
      notice {
        version
        language
        text
        publishedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GroundProofQuery, GroundProofQueryVariables>;
export const RecordCellDocument = new TypedDocumentString(`
    mutation RecordCell($personId: ID!, $purpose: Purpose!, $channel: String, $method: String!, $givenOn: CalendarDate!) {
  recordConsent(
    personId: $personId
    purpose: $purpose
    channel: $channel
    method: $method
    givenOn: $givenOn
  ) {
    __typename
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordCellMutation, RecordCellMutationVariables>;
export const WithdrawCellDocument = new TypedDocumentString(`
    mutation WithdrawCell($personId: ID!, $purpose: Purpose!, $channel: String) {
  withdrawConsent(personId: $personId, purpose: $purpose, channel: $channel) {
    __typename
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawCellMutation, WithdrawCellMutationVariables>;
export const MakePreferenceLinkDocument = new TypedDocumentString(`
    mutation MakePreferenceLink($personId: ID!, $sentBy: String, $askedPurpose: Purpose) {
  makePreferenceLink(
    personId: $personId
    sentBy: $sentBy
    askedPurpose: $askedPurpose
  ) {
    __typename
    ... on PreferenceLink {
      url
      expiresAt
    }
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MakePreferenceLinkMutation, MakePreferenceLinkMutationVariables>;
export const OpenPreferencesDocument = new TypedDocumentString(`
    mutation OpenPreferences($token: String!) {
  openPreferences(token: $token) {
    __typename
    ... on Refused {
      message
    }
    ... on OwnPreferences {
      controller
      contact
      dataOfficer
      expiresAt
      refusesContact
      notice {
        id
        version
        text
        publishedAt
      }
      sourceNotice {
        text
      }
      asked {
        purpose
        channel
        channelName
      }
      purposes {
        purpose
        name
        sentence
        ground
        isDone
        objectedAt
        cells {
          channel
          channelName
          state
          since
          isAllowed
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OpenPreferencesMutation, OpenPreferencesMutationVariables>;
export const GiveOwnConsentDocument = new TypedDocumentString(`
    mutation GiveOwnConsent($token: String!, $purpose: Purpose!, $channel: String!, $noticeId: ID!) {
  giveOwnConsent(
    token: $token
    purpose: $purpose
    channel: $channel
    noticeId: $noticeId
  ) {
    __typename
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<GiveOwnConsentMutation, GiveOwnConsentMutationVariables>;
export const WithdrawOwnConsentDocument = new TypedDocumentString(`
    mutation WithdrawOwnConsent($token: String!, $purpose: Purpose!, $channel: String!) {
  withdrawOwnConsent(token: $token, purpose: $purpose, channel: $channel) {
    __typename
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawOwnConsentMutation, WithdrawOwnConsentMutationVariables>;
export const ObjectToPurposeDocument = new TypedDocumentString(`
    mutation ObjectToPurpose($token: String!, $purpose: Purpose!) {
  objectToPurpose(token: $token, purpose: $purpose) {
    __typename
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ObjectToPurposeMutation, ObjectToPurposeMutationVariables>;
export const UntoldPersonsDocument = new TypedDocumentString(`
    query UntoldPersons($after: String) {
  untoldPersons(first: 10, after: $after) {
    total
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      collectedAt
      dueOn
      daysLeft
      urgency
      person {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UntoldPersonsQuery, UntoldPersonsQueryVariables>;
export const LatestRefusalsDocument = new TypedDocumentString(`
    query LatestRefusals($after: String) {
  latestRefusals(first: 10, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      purpose
      channelName
      at
      person {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LatestRefusalsQuery, LatestRefusalsQueryVariables>;
export const EndingGroundsDocument = new TypedDocumentString(`
    query EndingGrounds($after: String) {
  endingGrounds(first: 10, after: $after) {
    total
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      purposes
      endsOn
      daysLeft
      urgency
      person {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EndingGroundsQuery, EndingGroundsQueryVariables>;
export const GiveNoticeDocument = new TypedDocumentString(`
    mutation GiveNotice($personIds: [ID!]!, $method: String!) {
  giveNotice(personIds: $personIds, method: $method) {
    __typename
    ... on NoticesGiven {
      count
    }
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<GiveNoticeMutation, GiveNoticeMutationVariables>;
export const LeadSuggestionsDocument = new TypedDocumentString(`
    query LeadSuggestions($order: LeadOrder!, $filter: LeadFilter, $first: Int!, $after: String) {
  leadSuggestions(order: $order, filter: $filter, first: $first, after: $after) {
    total
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        reason
        isDrifting
        lastSeenAt
        readiness {
          tenths
          sentence
        }
        leadership {
          tenths
          sentence
        }
        person {
          id
          name
          jobTitle
          workplace {
            id
            path
          }
          standing {
            relation {
              kind
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LeadSuggestionsQuery, LeadSuggestionsQueryVariables>;
export const LeadFilterChoicesDocument = new TypedDocumentString(`
    query LeadFilterChoices {
  viewer {
    organisation {
      id
      workplaces {
        id
        kind
        name
        path
      }
    }
  }
  scoringState {
    refusal
  }
}
    `) as unknown as TypedDocumentString<LeadFilterChoicesQuery, LeadFilterChoicesQueryVariables>;
export const IssueChoicesDocument = new TypedDocumentString(`
    query IssueChoices {
  issueChoices {
    code
    label
  }
}
    `) as unknown as TypedDocumentString<IssueChoicesQuery, IssueChoicesQueryVariables>;
export const NoteExchangeDocument = new TypedDocumentString(`
    mutation NoteExchange($personId: ID!, $exchange: ExchangeInput!) {
  noteExchange(personId: $personId, exchange: $exchange) {
    __typename
    ... on ExchangeNoted {
      task {
        id
        dueOn
      }
    }
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<NoteExchangeMutation, NoteExchangeMutationVariables>;
export const StandingDocument = new TypedDocumentString(`
    query Standing($personId: ID!) {
  person(id: $personId) {
    id
    standing {
      isRestricted
      noticeGivenAt
      relation {
        id
        kind
        since
        until
        evidence {
          kind
          label
          dated
        }
      }
      consents {
        purpose
        channel
        givenAt
        expiresAt
        method
      }
      objections {
        purpose
        objectedAt
      }
      permissions {
        purpose
        verdict
        sentence
        expiresAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StandingQuery, StandingQueryVariables>;
export const RecordRelationDocument = new TypedDocumentString(`
    mutation RecordRelation($personId: ID!, $relation: RelationInput!) {
  recordRelation(personId: $personId, relation: $relation) {
    __typename
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordRelationMutation, RecordRelationMutationVariables>;
export const EndRelationDocument = new TypedDocumentString(`
    mutation EndRelation($personId: ID!, $until: CalendarDate!) {
  endRelation(personId: $personId, until: $until) {
    __typename
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EndRelationMutation, EndRelationMutationVariables>;
export const RecordConsentDocument = new TypedDocumentString(`
    mutation RecordConsent($personId: ID!, $purpose: Purpose!, $method: String!, $givenOn: CalendarDate!) {
  recordConsent(
    personId: $personId
    purpose: $purpose
    method: $method
    givenOn: $givenOn
  ) {
    __typename
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordConsentMutation, RecordConsentMutationVariables>;
export const WithdrawConsentDocument = new TypedDocumentString(`
    mutation WithdrawConsent($personId: ID!, $purpose: Purpose!, $channel: String) {
  withdrawConsent(personId: $personId, purpose: $purpose, channel: $channel) {
    __typename
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const RecordObjectionDocument = new TypedDocumentString(`
    mutation RecordObjection($personId: ID!, $purpose: Purpose!) {
  recordObjection(personId: $personId, purpose: $purpose) {
    __typename
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordObjectionMutation, RecordObjectionMutationVariables>;
export const ImportsDocument = new TypedDocumentString(`
    query Imports($after: String) {
  imports(first: 20, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      state
      fileName
      fileBytes
      createdAt
      failure
      platform {
        name
      }
      source {
        id
        name
      }
      importedBy {
        id
        name
      }
      outcome {
        created
        alreadyKnown
        newParticipants
        suppressed
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImportsQuery, ImportsQueryVariables>;
export const ImportDocument = new TypedDocumentString(`
    query Import($id: ID!) {
  import(id: $id) {
    id
    state
    version
    fileName
    fileBytes
    createdAt
    failure
    mayUndo
    importedBy {
      id
      name
    }
    progress {
      done
      total
    }
    source {
      id
      name
    }
    outcome {
      created
      alreadyKnown
      newParticipants
      suppressed
    }
    preview {
      title
      os
      dateOrder
      clock
      messages
      suppressed
      systemEvents
      attachments
      firstAt
      lastAt
      zone
      warnings
      asksDateOrder
      language
      notices {
        id
        language
        text
      }
      authors {
        name
        messages
      }
      overlaps {
        sharedMessages
        newMessages
        suppressedMessages
        newParticipants
        offsetSeconds
        source {
          id
          name
        }
        aliases {
          label
          knownAs
          accountId
          sharedMessages
          isNewOtherwise
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImportQuery, ImportQueryVariables>;
export const BeginImportDocument = new TypedDocumentString(`
    mutation BeginImport($sectionId: ID!, $fileName: String!, $zone: String) {
  beginImport(sectionId: $sectionId, fileName: $fileName, zone: $zone) {
    __typename
    ... on Import {
      id
      version
    }
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<BeginImportMutation, BeginImportMutationVariables>;
export const PlatformsDocument = new TypedDocumentString(`
    query Platforms {
  platforms {
    key
    name
    readsFiles
  }
}
    `) as unknown as TypedDocumentString<PlatformsQuery, PlatformsQueryVariables>;
export const SetReadingDocument = new TypedDocumentString(`
    mutation SetReading($id: ID!, $dateOrder: String, $zone: String, $expectedVersion: Int!) {
  setReading(
    id: $id
    dateOrder: $dateOrder
    zone: $zone
    expectedVersion: $expectedVersion
  ) {
    __typename
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetReadingMutation, SetReadingMutationVariables>;
export const CommitImportDocument = new TypedDocumentString(`
    mutation CommitImport($id: ID!, $sourceId: ID, $aliases: [AliasInput!]!, $attestation: AttestationInput!, $expectedVersion: Int!) {
  commitImport(
    id: $id
    sourceId: $sourceId
    aliases: $aliases
    attestation: $attestation
    expectedVersion: $expectedVersion
  ) {
    __typename
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CommitImportMutation, CommitImportMutationVariables>;
export const DiscardImportDocument = new TypedDocumentString(`
    mutation DiscardImport($id: ID!, $expectedVersion: Int!) {
  discardImport(id: $id, expectedVersion: $expectedVersion) {
    __typename
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DiscardImportMutation, DiscardImportMutationVariables>;
export const UndoImportDocument = new TypedDocumentString(`
    mutation UndoImport($id: ID!, $expectedVersion: Int!) {
  undoImport(id: $id, expectedVersion: $expectedVersion) {
    __typename
    ... on UndoOutcome {
      removed
      keptShared
      kept
    }
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UndoImportMutation, UndoImportMutationVariables>;
export const JournalDocument = new TypedDocumentString(`
    query Journal($after: String) {
  auditEntries(first: 50, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      at
      staffName
      sentence
    }
  }
}
    `) as unknown as TypedDocumentString<JournalQuery, JournalQueryVariables>;
export const LinkingGridDocument = new TypedDocumentString(`
    query LinkingGrid($sourceId: ID!) {
  linkingGrid(sourceId: $sourceId) {
    source {
      id
      name
      section {
        id
        name
      }
    }
    rows {
      accountId
      participant
      labels
      messages
      firstAt
      lastAt
      linked {
        linkedAt
        person {
          ...LinkedPersonParts
        }
      }
      proposals {
        reason
        isStrong
        person {
          ...LinkedPersonParts
        }
      }
    }
  }
}
    fragment LinkedPersonParts on Person {
  id
  name
  jobTitle
  workplace {
    id
    path
  }
  standing {
    relation {
      kind
      since
    }
  }
}`) as unknown as TypedDocumentString<LinkingGridQuery, LinkingGridQueryVariables>;
export const LinkingSearchDocument = new TypedDocumentString(`
    query LinkingSearch($text: String!) {
  searchPersons(text: $text) {
    id
    name
    jobTitle
    workplace {
      id
      path
    }
    standing {
      relation {
        kind
        since
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LinkingSearchQuery, LinkingSearchQueryVariables>;
export const LinkAccountsDocument = new TypedDocumentString(`
    mutation LinkAccounts($sourceId: ID!, $links: [LinkInput!]!) {
  linkAccounts(sourceId: $sourceId, links: $links) {
    __typename
    ... on LinkOutcome {
      linked
      unlinked
      created
      problems {
        accountId
        message
      }
    }
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<LinkAccountsMutation, LinkAccountsMutationVariables>;
export const MergeAccountsDocument = new TypedDocumentString(`
    mutation MergeAccounts($sourceId: ID!, $keep: ID!, $merge: ID!) {
  mergeAccounts(sourceId: $sourceId, keep: $keep, merge: $merge) {
    __typename
    ... on LinkingGrid {
      source {
        id
        name
        section {
          id
          name
        }
      }
      rows {
        accountId
        participant
        labels
        messages
        firstAt
        lastAt
        linked {
          linkedAt
          person {
            ...MergedPersonParts
          }
        }
        proposals {
          reason
          isStrong
          person {
            ...MergedPersonParts
          }
        }
      }
    }
    ... on Refused {
      message
    }
  }
}
    fragment MergedPersonParts on Person {
  id
  name
  jobTitle
  workplace {
    id
    path
  }
  standing {
    relation {
      kind
      since
    }
  }
}`) as unknown as TypedDocumentString<MergeAccountsMutation, MergeAccountsMutationVariables>;
export const PersonalMessagesDocument = new TypedDocumentString(`
    query PersonalMessages($personId: ID!, $after: String) {
  personalMessages(personId: $personId, first: 10, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      state
      channel
      purpose
      address
      subject
      body
      language
      plannedAt
      plannedWall
      sentAt
      cancelledAt
      reason
      groundLostAt
      version
      author {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PersonalMessagesQuery, PersonalMessagesQueryVariables>;
export const MessageFootingDocument = new TypedDocumentString(`
    query MessageFooting($personId: ID!) {
  person(id: $personId) {
    id
    contactPoints {
      kind
      value
    }
    standing {
      cells {
        purpose
        channel
        isAllowed
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MessageFootingQuery, MessageFootingQueryVariables>;
export const QueueMessageDocument = new TypedDocumentString(`
    mutation QueueMessage($message: PersonalMessageInput!) {
  queueMessage(message: $message) {
    __typename
    ... on PersonalMessage {
      id
      plannedAt
    }
    ... on PermissionMissing {
      missing
    }
    ... on HourMissing {
      before
      after
    }
    ... on HourTwice {
      first
      second
    }
    ... on Refusal {
      field
    }
    ... on Refused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<QueueMessageMutation, QueueMessageMutationVariables>;
export const CancelMessageDocument = new TypedDocumentString(`
    mutation CancelMessage($id: ID!, $expectedVersion: Int!) {
  cancelMessage(id: $id, expectedVersion: $expectedVersion) {
    __typename
    ... on Refused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CancelMessageMutation, CancelMessageMutationVariables>;
export const EmployerDomainsDocument = new TypedDocumentString(`
    query EmployerDomains {
  employerDomains {
    domain
    agreementReference
    agreementFrom
    agreementUntil
  }
}
    `) as unknown as TypedDocumentString<EmployerDomainsQuery, EmployerDomainsQueryVariables>;
export const DeclareEmployerDomainDocument = new TypedDocumentString(`
    mutation DeclareEmployerDomain($domain: String!, $agreement: CompanyAgreementInput) {
  declareEmployerDomain(domain: $domain, agreement: $agreement) {
    __typename
    ... on EmployerDomain {
      domain
    }
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeclareEmployerDomainMutation, DeclareEmployerDomainMutationVariables>;
export const RemoveEmployerDomainDocument = new TypedDocumentString(`
    mutation RemoveEmployerDomain($domain: String!) {
  removeEmployerDomain(domain: $domain)
}
    `) as unknown as TypedDocumentString<RemoveEmployerDomainMutation, RemoveEmployerDomainMutationVariables>;
export const NetworkTargetsDocument = new TypedDocumentString(`
    query NetworkTargets {
  networkTargets {
    id
    name
    isConnected
    rateLimitedUntil
    version
    network {
      key
      name
      limit
      mayHoldLink
    }
  }
  networks {
    key
    name
    isPublic
  }
}
    `) as unknown as TypedDocumentString<NetworkTargetsQuery, NetworkTargetsQueryVariables>;
export const SandboxFeedDocument = new TypedDocumentString(`
    query SandboxFeed($targetId: ID!) {
  sandboxFeed(targetId: $targetId) {
    id
    text
    publishedAt
  }
}
    `) as unknown as TypedDocumentString<SandboxFeedQuery, SandboxFeedQueryVariables>;
export const ConnectNetworkDocument = new TypedDocumentString(`
    mutation ConnectNetwork($network: String!, $name: String!, $account: String!) {
  connectNetwork(network: $network, name: $name, account: $account) {
    __typename
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConnectNetworkMutation, ConnectNetworkMutationVariables>;
export const DisconnectNetworkDocument = new TypedDocumentString(`
    mutation DisconnectNetwork($id: ID!, $expectedVersion: Int!) {
  disconnectNetwork(id: $id, expectedVersion: $expectedVersion) {
    __typename
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DisconnectNetworkMutation, DisconnectNetworkMutationVariables>;
export const AddPersonDocument = new TypedDocumentString(`
    mutation AddPerson($person: PersonInput!, $relation: RelationInput) {
  addPerson(person: $person, relation: $relation) {
    __typename
    ... on Person {
      id
    }
    ... on Refused {
      message
    }
    ... on Refusal {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AddPersonMutation, AddPersonMutationVariables>;
export const NamesakesDocument = new TypedDocumentString(`
    query Namesakes($text: String!) {
  searchPersons(text: $text) {
    id
    name
    workplace {
      id
      path
    }
  }
}
    `) as unknown as TypedDocumentString<NamesakesQuery, NamesakesQueryVariables>;
export const PersonChoicesDocument = new TypedDocumentString(`
    query PersonChoices {
  viewer {
    organisation {
      id
      workplaces {
        id
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PersonChoicesQuery, PersonChoicesQueryVariables>;
export const UpdatePersonDocument = new TypedDocumentString(`
    mutation UpdatePerson($id: ID!, $person: PersonEdit!, $expectedVersion: Int!) {
  updatePerson(id: $id, person: $person, expectedVersion: $expectedVersion) {
    __typename
    ... on Refused {
      message
    }
    ... on Refusal {
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UpdatePersonMutation, UpdatePersonMutationVariables>;
export const ErasureOutlookDocument = new TypedDocumentString(`
    query ErasureOutlook($id: ID!) {
  erasurePreview(personId: $id) {
    stores {
      name
      rows
    }
  }
  firstNameMentions(personId: $id) {
    names
    total
    messages {
      id
      at
      author
      text
      sourceName
      namesakes
    }
  }
}
    `) as unknown as TypedDocumentString<ErasureOutlookQuery, ErasureOutlookQueryVariables>;
export const ErasePersonDocument = new TypedDocumentString(`
    mutation ErasePerson($id: ID!, $confirmName: String!) {
  erasePerson(personId: $id, confirmName: $confirmName) {
    __typename
    ... on Erasure {
      status
      stores {
        name
        erased
        remaining
      }
    }
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ErasePersonMutation, ErasePersonMutationVariables>;
export const TakeOutNameDocument = new TypedDocumentString(`
    mutation TakeOutName($name: String!, $messageIds: [ID!]!) {
  takeOutName(name: $name, messageIds: $messageIds) {
    __typename
    ... on NameTakenOut {
      messages
    }
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TakeOutNameMutation, TakeOutNameMutationVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($id: ID!) {
  person(id: $id) {
    id
    name
    jobTitle
    whyISee
    version
    workplace {
      id
      path
    }
    sections {
      id
      name
    }
    contactPoints {
      kind
      value
    }
    tasks {
      id
      kind
      note
      dueOn
      isOverdue
      doneAt
    }
    standing {
      restrictedSince
    }
  }
  leadSuggestion(personId: $id) {
    isDrifting
  }
}
    `) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($id: ID!, $after: String) {
  person(id: $id) {
    id
    timeline(first: 30, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        at
        kind
        sentence
        detail
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const PipelinesDocument = new TypedDocumentString(`
    query Pipelines {
  pipelines {
    id
    code
    name
    version
    stages {
      id
      name
      isNamed
    }
  }
}
    `) as unknown as TypedDocumentString<PipelinesQuery, PipelinesQueryVariables>;
export const BoardDocument = new TypedDocumentString(`
    query Board($pipelineId: ID!, $search: LeadSearch) {
  board(pipelineId: $pipelineId, search: $search, first: 30) {
    columns {
      count
      medianDays
      still
      stage {
        id
        name
      }
      leads {
        edges {
          node {
            id
            version
            daysInStage
            quietDays
            isStill
            stage {
              id
              name
            }
            nextStage {
              id
              name
            }
            person {
              id
              name
            }
            owner {
              id
              name
            }
            nextStep {
              id
              kind
              dueOn
              isOverdue
            }
            assessment {
              value
              label
            }
            suggestion {
              readiness {
                tenths
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
export const LeadsDocument = new TypedDocumentString(`
    query Leads($search: LeadSearch, $after: String) {
  leads(search: $search, first: 50, after: $after) {
    total
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        version
        daysInStage
        quietDays
        isStill
        stage {
          id
          name
        }
        nextStage {
          id
          name
        }
        person {
          id
          name
        }
        owner {
          id
          name
        }
        nextStep {
          id
          kind
          dueOn
          isOverdue
        }
        assessment {
          value
          label
        }
        suggestion {
          readiness {
            tenths
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LeadsQuery, LeadsQueryVariables>;
export const DecisionAgreementDocument = new TypedDocumentString(`
    query DecisionAgreement {
  decisionAgreement {
    isAlarming
    sentence
  }
}
    `) as unknown as TypedDocumentString<DecisionAgreementQuery, DecisionAgreementQueryVariables>;
export const MoveLeadDocument = new TypedDocumentString(`
    mutation MoveLead($id: ID!, $stageId: ID!, $reason: String!, $expectedVersion: Int!) {
  moveLead(
    id: $id
    stageId: $stageId
    reason: $reason
    expectedVersion: $expectedVersion
  ) {
    __typename
    ... on Lead {
      id
      stage {
        id
        name
      }
    }
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MoveLeadMutation, MoveLeadMutationVariables>;
export const CloseLeadDocument = new TypedDocumentString(`
    mutation CloseLead($id: ID!, $outcome: LeadOutcome!, $reason: String!, $expectedVersion: Int!) {
  closeLead(
    id: $id
    outcome: $outcome
    reason: $reason
    expectedVersion: $expectedVersion
  ) {
    __typename
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CloseLeadMutation, CloseLeadMutationVariables>;
export const AssignLeadDocument = new TypedDocumentString(`
    mutation AssignLead($id: ID!, $ownerId: ID!, $expectedVersion: Int!) {
  assignLead(id: $id, ownerId: $ownerId, expectedVersion: $expectedVersion) {
    __typename
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AssignLeadMutation, AssignLeadMutationVariables>;
export const TakeLeadDocument = new TypedDocumentString(`
    mutation TakeLead($lead: LeadInput!) {
  takeLead(lead: $lead) {
    __typename
    ... on Lead {
      id
      stage {
        id
        name
      }
    }
    ... on PermissionMissing {
      missing
    }
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TakeLeadMutation, TakeLeadMutationVariables>;
export const AssessDocument = new TypedDocumentString(`
    mutation Assess($personId: ID!, $value: Int!, $note: String) {
  assess(personId: $personId, value: $value, note: $note) {
    __typename
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AssessMutation, AssessMutationVariables>;
export const EditPipelineDocument = new TypedDocumentString(`
    mutation EditPipeline($id: ID!, $edit: PipelineInput!, $expectedVersion: Int!) {
  editPipeline(id: $id, edit: $edit, expectedVersion: $expectedVersion) {
    __typename
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EditPipelineMutation, EditPipelineMutationVariables>;
export const LeadOwnersDocument = new TypedDocumentString(`
    query LeadOwners {
  leadOwners {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<LeadOwnersQuery, LeadOwnersQueryVariables>;
export const PresentLeadDocument = new TypedDocumentString(`
    query PresentLead($id: ID!) {
  lead(id: $id) {
    id
    version
    closedAt
    stage {
      id
      name
    }
    history {
      at
      sentence
      by {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PresentLeadQuery, PresentLeadQueryVariables>;
export const PersonLeadsDocument = new TypedDocumentString(`
    query PersonLeads($id: ID!) {
  person(id: $id) {
    id
    leads {
      id
      version
      closedAt
      outcome
      daysInStage
      isStill
      quietDays
      pipeline {
        id
        name
        stages {
          id
          name
        }
      }
      stage {
        id
        name
      }
      nextStage {
        id
        name
      }
      owner {
        id
        name
      }
      history {
        version
        at
        sentence
        reason
        by {
          name
        }
      }
    }
    assessments {
      id
      value
      label
      note
      at
      by {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PersonLeadsQuery, PersonLeadsQueryVariables>;
export const SubmitPublicationDocument = new TypedDocumentString(`
    mutation SubmitPublication($id: ID!, $namesAreMeant: Boolean!, $expectedVersion: Int!) {
  submitPublication(
    id: $id
    namesAreMeant: $namesAreMeant
    expectedVersion: $expectedVersion
  ) {
    __typename
    ... on Publication {
      id
      state
      version
    }
    ... on Refused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitPublicationMutation, SubmitPublicationMutationVariables>;
export const ApprovePublicationDocument = new TypedDocumentString(`
    mutation ApprovePublication($id: ID!, $expectedVersion: Int!) {
  approvePublication(id: $id, expectedVersion: $expectedVersion) {
    __typename
    ... on Publication {
      id
      state
      version
    }
    ... on Refused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ApprovePublicationMutation, ApprovePublicationMutationVariables>;
export const SendBackPublicationDocument = new TypedDocumentString(`
    mutation SendBackPublication($id: ID!, $note: String!, $expectedVersion: Int!) {
  sendBackPublication(id: $id, note: $note, expectedVersion: $expectedVersion) {
    __typename
    ... on Publication {
      id
      state
      version
    }
    ... on Refused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SendBackPublicationMutation, SendBackPublicationMutationVariables>;
export const TakePublicationTimeDocument = new TypedDocumentString(`
    mutation TakePublicationTime($id: ID!, $expectedVersion: Int!) {
  unschedulePublication(id: $id, expectedVersion: $expectedVersion) {
    __typename
    ... on Publication {
      id
      state
      version
    }
    ... on Refused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TakePublicationTimeMutation, TakePublicationTimeMutationVariables>;
export const CancelPublicationDocument = new TypedDocumentString(`
    mutation CancelPublication($id: ID!, $expectedVersion: Int!) {
  cancelPublication(id: $id, expectedVersion: $expectedVersion) {
    __typename
    ... on Publication {
      id
      state
      version
    }
    ... on Refused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CancelPublicationMutation, CancelPublicationMutationVariables>;
export const RetryPublicationDeliveryDocument = new TypedDocumentString(`
    mutation RetryPublicationDelivery($id: ID!, $expectedVersion: Int!) {
  retryDelivery(id: $id, expectedVersion: $expectedVersion) {
    __typename
    ... on Refused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RetryPublicationDeliveryMutation, RetryPublicationDeliveryMutationVariables>;
export const SettlePublicationDeliveryDocument = new TypedDocumentString(`
    mutation SettlePublicationDelivery($id: ID!, $wentOut: Boolean!, $expectedVersion: Int!) {
  settleDelivery(id: $id, wentOut: $wentOut, expectedVersion: $expectedVersion) {
    __typename
    ... on Refused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SettlePublicationDeliveryMutation, SettlePublicationDeliveryMutationVariables>;
export const PublicationDocument = new TypedDocumentString(`
    query Publication($id: ID!) {
  publication(id: $id) {
    id
    state
    text
    link
    language
    plannedWall
    plannedAt
    embargoUntil
    reviewNote
    approvedAt
    publishedAt
    createdAt
    may
    version
    author {
      id
      name
    }
    approvedBy {
      id
      name
    }
    targets {
      id
      name
      isConnected
      network {
        key
        name
      }
    }
    deliveries {
      id
      state
      dueAt
      attempts
      publishedAt
      reason
      needsPerson
      version
      target {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PublicationQuery, PublicationQueryVariables>;
export const PublicationsDocument = new TypedDocumentString(`
    query Publications($states: [PublicationState!], $after: String) {
  publications(states: $states, first: 50, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      state
      text
      language
      plannedWall
      plannedAt
      publishedAt
      reviewNote
      createdAt
      author {
        id
        name
      }
      targets {
        id
        name
      }
      deliveries {
        id
        state
        needsPerson
      }
      may
    }
  }
}
    `) as unknown as TypedDocumentString<PublicationsQuery, PublicationsQueryVariables>;
export const PublicationTargetsDocument = new TypedDocumentString(`
    query PublicationTargets {
  networkTargets {
    id
    name
    isConnected
    network {
      key
      name
      limit
      mayHoldLink
    }
  }
}
    `) as unknown as TypedDocumentString<PublicationTargetsQuery, PublicationTargetsQueryVariables>;
export const CheckPublicationDocument = new TypedDocumentString(`
    query CheckPublication($text: String!, $link: String, $targetIds: [ID!]!) {
  checkPublication(text: $text, link: $link, targetIds: $targetIds) {
    names
    targets {
      length
      limit
      faults
      target {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CheckPublicationQuery, CheckPublicationQueryVariables>;
export const WritePublicationDocument = new TypedDocumentString(`
    mutation WritePublication($publication: PublicationInput!) {
  writePublication(publication: $publication) {
    __typename
    ... on Publication {
      id
      state
      version
    }
    ... on Refused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WritePublicationMutation, WritePublicationMutationVariables>;
export const EditPublicationDocument = new TypedDocumentString(`
    mutation EditPublication($id: ID!, $publication: PublicationInput!, $expectedVersion: Int!) {
  editPublication(
    id: $id
    publication: $publication
    expectedVersion: $expectedVersion
  ) {
    __typename
    ... on Publication {
      id
      state
      version
    }
    ... on Refused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EditPublicationMutation, EditPublicationMutationVariables>;
export const RestrictedPersonsDocument = new TypedDocumentString(`
    query RestrictedPersons {
  restrictedPersons {
    since
    reason
    person {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<RestrictedPersonsQuery, RestrictedPersonsQueryVariables>;
export const RestrictPersonDocument = new TypedDocumentString(`
    mutation RestrictPerson($personId: ID!, $reason: RestrictionReason!) {
  restrictPerson(personId: $personId, reason: $reason) {
    __typename
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RestrictPersonMutation, RestrictPersonMutationVariables>;
export const LiftRestrictionDocument = new TypedDocumentString(`
    mutation LiftRestriction($personId: ID!, $toldOn: CalendarDate!, $method: String!) {
  liftRestriction(personId: $personId, toldOn: $toldOn, method: $method) {
    __typename
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<LiftRestrictionMutation, LiftRestrictionMutationVariables>;
export const PreviewRosterDocument = new TypedDocumentString(`
    mutation PreviewRoster($text: String!, $sectionId: ID!) {
  previewRoster(text: $text, sectionId: $sectionId) {
    __typename
    ... on RosterPreview {
      creates
      updates
      unchanged
      reviews
      refused
      ignoredColumns
      rows {
        line
        name
        workplaceName
        effect
        problem
        person {
          id
          name
        }
      }
    }
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewRosterMutation, PreviewRosterMutationVariables>;
export const ImportRosterDocument = new TypedDocumentString(`
    mutation ImportRoster($text: String!, $sectionId: ID!, $listDated: CalendarDate!, $skipLines: [Int!]!) {
  importRoster(
    text: $text
    sectionId: $sectionId
    listDated: $listDated
    skipLines: $skipLines
  ) {
    __typename
    ... on RosterOutcome {
      created
      updated
      unchanged
      skipped
    }
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ImportRosterMutation, ImportRosterMutationVariables>;
export const ScoresDocument = new TypedDocumentString(`
    query Scores($personId: ID!) {
  leadSuggestion(personId: $personId) {
    reason
    isDrifting
    readiness {
      ...ScoreParts
    }
    leadership {
      ...ScoreParts
    }
  }
}
    fragment ScoreParts on Score {
  axis
  tenths
  sentence
  modelVersion
  computedAt
  gaps {
    code
    sentence
  }
  contributions {
    signal
    name
    rule
    tenths
    occurrences
    firstAt
    lastAt
    elsewhereTenths
  }
}`) as unknown as TypedDocumentString<ScoresQuery, ScoresQueryVariables>;
export const ReadinessEvidenceDocument = new TypedDocumentString(`
    query ReadinessEvidence($personId: ID!) {
  leadSuggestion(personId: $personId) {
    score: readiness {
      contributions {
        signal
        evidence(first: 10) {
          total
          nodes {
            id
            occurredAt
            pointsMillis
            isProbable
            message {
              text
              source {
                name
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadinessEvidenceQuery, ReadinessEvidenceQueryVariables>;
export const LeadershipEvidenceDocument = new TypedDocumentString(`
    query LeadershipEvidence($personId: ID!) {
  leadSuggestion(personId: $personId) {
    score: leadership {
      contributions {
        signal
        evidence(first: 10) {
          total
          nodes {
            id
            occurredAt
            pointsMillis
            isProbable
            message {
              text
              source {
                name
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LeadershipEvidenceQuery, LeadershipEvidenceQueryVariables>;
export const EvidenceContextDocument = new TypedDocumentString(`
    query EvidenceContext($evidenceId: ID!) {
  evidenceContext(evidenceId: $evidenceId) {
    id
    at
    author
    text
    isTheOne
  }
}
    `) as unknown as TypedDocumentString<EvidenceContextQuery, EvidenceContextQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($email: String!, $password: String!, $code: String) {
  signIn(email: $email, password: $password, code: $code) {
    __typename
    ... on Refused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const RedeemSignInLinkDocument = new TypedDocumentString(`
    mutation RedeemSignInLink($token: String!) {
  redeemSignInLink(token: $token) {
    __typename
    ... on Refused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RedeemSignInLinkMutation, RedeemSignInLinkMutationVariables>;
export const ChoosePasswordDocument = new TypedDocumentString(`
    mutation ChoosePassword($password: String!) {
  choosePassword(password: $password) {
    __typename
    ... on Refused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChoosePasswordMutation, ChoosePasswordMutationVariables>;
export const ControllerContactsDocument = new TypedDocumentString(`
    query ControllerContacts {
  controllerContacts {
    version
    organisation {
      email
      postalAddress
      phone
    }
    dataOfficer {
      name
      email
      postalAddress
      phone
    }
  }
}
    `) as unknown as TypedDocumentString<ControllerContactsQuery, ControllerContactsQueryVariables>;
export const SetControllerContactsDocument = new TypedDocumentString(`
    mutation SetControllerContacts($organisation: ContactInput!, $dataOfficer: ContactInput!, $expectedVersion: Int!) {
  setControllerContacts(
    organisation: $organisation
    dataOfficer: $dataOfficer
    expectedVersion: $expectedVersion
  ) {
    __typename
    ... on ControllerContacts {
      version
    }
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetControllerContactsMutation, SetControllerContactsMutationVariables>;
export const ImpactAssessmentDocument = new TypedDocumentString(`
    query ImpactAssessment {
  impactAssessment {
    id
    reference
    signedOn
    signedBy
    coversRegularContacts
    endsOn
  }
}
    `) as unknown as TypedDocumentString<ImpactAssessmentQuery, ImpactAssessmentQueryVariables>;
export const RecordImpactAssessmentDocument = new TypedDocumentString(`
    mutation RecordImpactAssessment($reference: String!, $signedOn: CalendarDate!, $signedBy: String!, $coversRegularContacts: Boolean!, $endsOn: CalendarDate) {
  recordImpactAssessment(
    reference: $reference
    signedOn: $signedOn
    signedBy: $signedBy
    coversRegularContacts: $coversRegularContacts
    endsOn: $endsOn
  ) {
    __typename
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordImpactAssessmentMutation, RecordImpactAssessmentMutationVariables>;
export const ScoringStateDocument = new TypedDocumentString(`
    query ScoringState {
  scoringState {
    refusal
    scoredPersons
    computedAt
    model {
      version
      createdAt
      signals {
        code
        axis
        name
        rule
        capTenths
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ScoringStateQuery, ScoringStateQueryVariables>;
export const RecomputeScoresDocument = new TypedDocumentString(`
    mutation RecomputeScores {
  recomputeScores {
    scoredPersons
  }
}
    `) as unknown as TypedDocumentString<RecomputeScoresMutation, RecomputeScoresMutationVariables>;
export const BeginSecondFactorDocument = new TypedDocumentString(`
    mutation BeginSecondFactor {
  beginSecondFactor {
    secret
    url
  }
}
    `) as unknown as TypedDocumentString<BeginSecondFactorMutation, BeginSecondFactorMutationVariables>;
export const ConfirmSecondFactorDocument = new TypedDocumentString(`
    mutation ConfirmSecondFactor($code: String!, $formerCode: String) {
  confirmSecondFactor(code: $code, formerCode: $formerCode) {
    __typename
    ... on Refusal {
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const OwnAccessDocument = new TypedDocumentString(`
    query OwnAccess {
  viewer {
    hasPassword
    hasSecondFactor
  }
}
    `) as unknown as TypedDocumentString<OwnAccessQuery, OwnAccessQueryVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($password: String!, $current: String) {
  choosePassword(password: $password, current: $current) {
    __typename
    ... on Refusal {
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const SettingsDocument = new TypedDocumentString(`
    query Settings {
  viewer {
    organisation {
      id
      name
      language
      addressForm
      timeZone
      workplaces {
        id
        kind
        name
        parentId
        headcount
        path
      }
    }
    sections {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SettingsQuery, SettingsQueryVariables>;
export const AddSectionDocument = new TypedDocumentString(`
    mutation AddSection($name: String!) {
  addSection(name: $name) {
    __typename
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddSectionMutation, AddSectionMutationVariables>;
export const AddWorkplaceDocument = new TypedDocumentString(`
    mutation AddWorkplace($parentId: ID, $kind: WorkplaceKind!, $name: String!, $headcount: Int) {
  addWorkplace(
    parentId: $parentId
    kind: $kind
    name: $name
    headcount: $headcount
  ) {
    __typename
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddWorkplaceMutation, AddWorkplaceMutationVariables>;
export const StaffMembersDocument = new TypedDocumentString(`
    query StaffMembers {
  staffMembers {
    id
    name
    email
    hasSecondFactor
    isDisabled
    isInvited
    version
    roles {
      role
      section {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StaffMembersQuery, StaffMembersQueryVariables>;
export const InviteStaffDocument = new TypedDocumentString(`
    mutation InviteStaff($name: String!, $email: String!, $roles: [RoleGrantInput!]!) {
  inviteStaff(name: $name, email: $email, roles: $roles) {
    __typename
    ... on Invitation {
      url
      expiresAt
      member {
        id
        name
      }
    }
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<InviteStaffMutation, InviteStaffMutationVariables>;
export const SetStaffRolesDocument = new TypedDocumentString(`
    mutation SetStaffRoles($id: ID!, $roles: [RoleGrantInput!]!, $expectedVersion: Int!) {
  setStaffRoles(id: $id, roles: $roles, expectedVersion: $expectedVersion) {
    __typename
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetStaffRolesMutation, SetStaffRolesMutationVariables>;
export const DisableStaffDocument = new TypedDocumentString(`
    mutation DisableStaff($id: ID!, $expectedVersion: Int!) {
  disableStaff(id: $id, expectedVersion: $expectedVersion) {
    __typename
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DisableStaffMutation, DisableStaffMutationVariables>;
export const RenewAccessDocument = new TypedDocumentString(`
    mutation RenewAccess($id: ID!, $expectedVersion: Int!) {
  renewAccess(id: $id, expectedVersion: $expectedVersion) {
    __typename
    ... on Invitation {
      url
      expiresAt
    }
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RenewAccessMutation, RenewAccessMutationVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources {
  sources {
    id
    name
    runBy
    coveredFrom
    coveredTo
    messages
    participants
    linkedParticipants
    platform {
      key
      name
    }
    section {
      id
      name
    }
    activity {
      month
      messages
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const SourceDocument = new TypedDocumentString(`
    query Source($id: ID!) {
  source(id: $id) {
    id
    name
    runBy
    coveredFrom
    coveredTo
    messages
    participants
    linkedParticipants
    platform {
      key
      name
    }
    section {
      id
      name
    }
    activity {
      month
      messages
    }
    topics {
      topic
      label
      messages
    }
  }
}
    `) as unknown as TypedDocumentString<SourceQuery, SourceQueryVariables>;
export const TodayDocument = new TypedDocumentString(`
    query Today {
  today {
    done
    planned
    next {
      id
      kind
      group
      title
      reason
      path
      person {
        id
        name
        workplace {
          id
          path
        }
      }
      task {
        id
        kind
        dueOn
        isOverdue
        version
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TodayQuery, TodayQueryVariables>;
export const CompleteTaskDocument = new TypedDocumentString(`
    mutation CompleteTask($id: ID!, $expectedVersion: Int!) {
  completeTask(id: $id, expectedVersion: $expectedVersion) {
    __typename
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CompleteTaskMutation, CompleteTaskMutationVariables>;
export const PostponeTaskDocument = new TypedDocumentString(`
    mutation PostponeTask($id: ID!, $dueOn: CalendarDate!, $expectedVersion: Int!) {
  postponeTask(id: $id, dueOn: $dueOn, expectedVersion: $expectedVersion) {
    __typename
    ... on Refused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PostponeTaskMutation, PostponeTaskMutationVariables>;
export const ConfirmKeysSavedDocument = new TypedDocumentString(`
    mutation ConfirmKeysSaved {
  confirmKeysSaved
}
    `) as unknown as TypedDocumentString<ConfirmKeysSavedMutation, ConfirmKeysSavedMutationVariables>;