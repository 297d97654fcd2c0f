// Written by `npm run codegen` from graphql/*.graphql. Do not edit.
import type { Temporal } from 'temporal-polyfill';
import type { CalendarDateOutput } from './scalar-values.js';
import type { InstantOutput } from './scalar-values.js';
import type { WallTimeOutput } from './scalar-values.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date, YYYY-MM-DD. */
  CalendarDate: { input: Temporal.PlainDate; output: CalendarDateOutput; }
  /** An instant in UTC, ISO 8601 with a trailing Z. */
  Instant: { input: Temporal.Instant; output: InstantOutput; }
  /** A whole number that may exceed 32 bits: bytes, counts of messages. */
  LongInt: { input: number; output: number; }
  /** A wall time without a zone, YYYY-MM-DDTHH:MM:SS. */
  WallTime: { input: Temporal.PlainDateTime; output: WallTimeOutput; }
};

export type Activity = {
  readonly __typename?: 'Activity';
  readonly by?: Maybe<Staff>;
  readonly channel: ExchangeChannel;
  readonly id: Scalars['ID']['output'];
  /** The grievance or wish the person raised, as a topic code, with its label. */
  readonly issue?: Maybe<Scalars['String']['output']>;
  readonly issueLabel?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly occurredAt: Scalars['Instant']['output'];
  readonly outcome: ExchangeOutcome;
};

export type ActivityMonth = {
  readonly __typename?: 'ActivityMonth';
  readonly messages?: Maybe<Scalars['Int']['output']>;
  readonly month: Scalars['String']['output'];
};

export type AliasInput = {
  readonly accountId: Scalars['ID']['input'];
  readonly label: Scalars['String']['input'];
};

export type AssessResult = Assessment | PermissionMissing | Refusal;

/** 1 leads others for the union, 5 works against it. A human judgement, dated and signed. */
export type Assessment = {
  readonly __typename?: 'Assessment';
  readonly at: Scalars['Instant']['output'];
  readonly by?: Maybe<Staff>;
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly value: Scalars['Int']['output'];
};

/** What the law wants to know before anything enters the database. */
export type AttestationInput = {
  /** « J’atteste que… »: must be true. */
  readonly attests: Scalars['Boolean']['input'];
  /** The exporter's own name where the file says « Vous ». */
  readonly exporterName?: InputMaybe<Scalars['String']['input']>;
  /** When the group was told that its messages are analysed. */
  readonly groupToldOn: Scalars['CalendarDate']['input'];
  /** Who is in the group: members, workers of which sites... */
  readonly membersAre: Scalars['String']['input'];
  /** The words in which it was told: one of the preview's. */
  readonly noticeId: Scalars['ID']['input'];
  readonly runBy: GroupRunner;
};

export type AuditConnection = {
  readonly __typename?: 'AuditConnection';
  readonly nodes: ReadonlyArray<AuditEntry>;
  readonly pageInfo: PageInfo;
};

export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  readonly action: Scalars['String']['output'];
  readonly at: Scalars['Instant']['output'];
  readonly id: Scalars['ID']['output'];
  /** The action in the reader's language. */
  readonly sentence: Scalars['String']['output'];
  readonly staffName?: Maybe<Scalars['String']['output']>;
};

export type Axis =
  | 'leadership'
  | 'readiness';

export type Board = {
  readonly __typename?: 'Board';
  readonly columns: ReadonlyArray<BoardColumn>;
  readonly pipeline: Pipeline;
};

export type BoardColumn = {
  readonly __typename?: 'BoardColumn';
  readonly count: Scalars['Int']['output'];
  /** The longest quiet first. */
  readonly leads: LeadConnection;
  /** Median of the days that leads have stood in this stage; null when it is empty. */
  readonly medianDays?: Maybe<Scalars['Int']['output']>;
  readonly stage: Stage;
  /** How many have been quiet for long. */
  readonly still: Scalars['Int']['output'];
};

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

export type ChainState = {
  readonly __typename?: 'ChainState';
  /** The first broken number. */
  readonly brokenAt?: Maybe<Scalars['Int']['output']>;
  readonly head: Scalars['Int']['output'];
  readonly headHash: Scalars['String']['output'];
  readonly isWhole: Scalars['Boolean']['output'];
  /** In words, such as « entière jusqu’au n° 412 ». */
  readonly sentence: Scalars['String']['output'];
};

export type ChoosePasswordResult = Refusal | Viewer;

/** A night on which clocks change. */
export type ClockChange = {
  readonly __typename?: 'ClockChange';
  readonly date: Scalars['CalendarDate']['output'];
  readonly sentence: Scalars['String']['output'];
};

export type CompanyAgreementInput = {
  readonly from: Scalars['CalendarDate']['input'];
  readonly reference: Scalars['String']['input'];
  readonly until?: InputMaybe<Scalars['CalendarDate']['input']>;
};

export type ConfirmSecondFactorResult = Refusal | Viewer;

export type Consent = {
  readonly __typename?: 'Consent';
  readonly channel: Scalars['String']['output'];
  readonly expiresAt?: Maybe<Scalars['Instant']['output']>;
  readonly givenAt: Scalars['Instant']['output'];
  readonly method: Scalars['String']['output'];
  readonly purpose: Purpose;
};

/** One cell of the matrix. */
export type ConsentCell = {
  readonly __typename?: 'ConsentCell';
  /** A channel, or `any` for the purpose as such. */
  readonly channel: Scalars['String']['output'];
  /** The channel as the reader calls it. */
  readonly channelName: Scalars['String']['output'];
  /** Whether it may be done now, on this consent or on another ground. */
  readonly isAllowed: Scalars['Boolean']['output'];
  /** How it was given, in words. */
  readonly method?: Maybe<Scalars['String']['output']>;
  readonly purpose: Purpose;
  /** When it was given or withdrawn. */
  readonly since?: Maybe<Scalars['Instant']['output']>;
  readonly state: ConsentState;
};

export type ConsentState =
  | 'given'
  | 'none'
  | 'withdrawn';

/** How somebody is reached. `name` is the data protection officer's; an organisation has its own. */
export type Contact = {
  readonly __typename?: 'Contact';
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly postalAddress?: Maybe<Scalars['String']['output']>;
};

export type ContactInput = {
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly postalAddress?: InputMaybe<Scalars['String']['input']>;
};

export type ContactPoint = {
  readonly __typename?: 'ContactPoint';
  readonly kind: ContactPointKind;
  readonly value: Scalars['String']['output'];
};

export type ContactPointKind =
  | 'email'
  | 'phone';

/** What one signal brings; the contributions sum to the score exactly. */
export type Contribution = {
  readonly __typename?: 'Contribution';
  /** Tenths that come from sections the reader may not open; counted, not shown. */
  readonly elsewhereTenths: Scalars['Int']['output'];
  readonly evidence: EvidenceConnection;
  readonly firstAt?: Maybe<Scalars['Instant']['output']>;
  readonly lastAt?: Maybe<Scalars['Instant']['output']>;
  readonly name: Scalars['String']['output'];
  readonly occurrences: Scalars['Int']['output'];
  /** How the signal counts: weight, half-life, cap, in words. */
  readonly rule: Scalars['String']['output'];
  readonly signal: Scalars['String']['output'];
  readonly tenths: Scalars['Int']['output'];
};


/** What one signal brings; the contributions sum to the score exactly. */
export type ContributionEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What every notice says of the controller and of its data protection officer (GDPR Art. 13 and 14). */
export type ControllerContacts = {
  readonly __typename?: 'ControllerContacts';
  readonly dataOfficer: Contact;
  readonly organisation: Contact;
  /** 0 where nobody said anything yet: addresses of staff stand in. */
  readonly version: Scalars['Int']['output'];
};

export type ControllerContactsResult = ControllerContacts | Refusal | StaleVersion;

/** How often human decisions went the way of the score, over the last 90 days (GDPR Art. 22). */
export type DecisionAgreement = {
  readonly __typename?: 'DecisionAgreement';
  readonly agreeing: Scalars['Int']['output'];
  readonly decisions: Scalars['Int']['output'];
  readonly isAlarming: Scalars['Boolean']['output'];
  /** Null where there are too few decisions to tell. */
  readonly percent?: Maybe<Scalars['Int']['output']>;
  readonly sentence: Scalars['String']['output'];
};

/** One sending: of a post to one account, or of a message to one person. */
export type Delivery = {
  readonly __typename?: 'Delivery';
  readonly attempts: Scalars['Int']['output'];
  readonly dueAt: Scalars['Instant']['output'];
  readonly id: Scalars['ID']['output'];
  /** Only a person can tell what became of it. */
  readonly needsPerson: Scalars['Boolean']['output'];
  readonly publishedAt?: Maybe<Scalars['Instant']['output']>;
  /** Why it failed, waits or is not known, in words. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly state: DeliveryState;
  readonly target?: Maybe<NetworkTarget>;
  readonly version: Scalars['Int']['output'];
};

export type DeliveryResult = Delivery | Refusal | StaleVersion;

export type DeliveryState =
  | 'failed'
  | 'pending'
  | 'published'
  | 'sending'
  /** It was sent, and whether it arrived is not known: the network is being asked, or a person must look. */
  | 'unknown';

/** A domain in which an employer gives its staff addresses (art. L2142-6 of the Code du travail). */
export type EmployerDomain = {
  readonly __typename?: 'EmployerDomain';
  readonly agreementFrom?: Maybe<Scalars['CalendarDate']['output']>;
  readonly agreementReference?: Maybe<Scalars['String']['output']>;
  readonly agreementUntil?: Maybe<Scalars['CalendarDate']['output']>;
  readonly domain: Scalars['String']['output'];
};

export type EmployerDomainResult = EmployerDomain | Refusal;

/** Somebody whose ground ends within three months. */
export type EndingGround = {
  readonly __typename?: 'EndingGround';
  readonly daysLeft: Scalars['Int']['output'];
  readonly endsOn: Scalars['CalendarDate']['output'];
  readonly person: Person;
  readonly purposes: ReadonlyArray<Purpose>;
  readonly urgency: Urgency;
};

export type EndingGroundConnection = {
  readonly __typename?: 'EndingGroundConnection';
  readonly nodes: ReadonlyArray<EndingGround>;
  readonly pageInfo: PageInfo;
  readonly total: Scalars['Int']['output'];
};

/** Rows about the person in one store, such as `listening`. */
export type ErasableStore = {
  readonly __typename?: 'ErasableStore';
  readonly name: Scalars['String']['output'];
  readonly rows: Scalars['Int']['output'];
};

export type ErasedStore = {
  readonly __typename?: 'ErasedStore';
  readonly erased: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly remaining: Scalars['Int']['output'];
};

/** What the confirmation of an erasure shows: what went, store by store, and what was found afterwards. */
export type Erasure = {
  readonly __typename?: 'Erasure';
  readonly status: Scalars['String']['output'];
  readonly stores: ReadonlyArray<ErasedStore>;
};

/** What an erasure would take away, before anybody decides. */
export type ErasurePreview = {
  readonly __typename?: 'ErasurePreview';
  readonly stores: ReadonlyArray<ErasableStore>;
};

export type ErasureResult = Erasure | Refusal;

export type Evidence = {
  readonly __typename?: 'Evidence';
  readonly id: Scalars['ID']['output'];
  readonly isProbable: Scalars['Boolean']['output'];
  readonly message: Message;
  readonly occurredAt: Scalars['Instant']['output'];
  /** What the message still brings today, in thousandths of a point. */
  readonly pointsMillis: Scalars['Int']['output'];
};

export type EvidenceConnection = {
  readonly __typename?: 'EvidenceConnection';
  readonly nodes: ReadonlyArray<Evidence>;
  readonly pageInfo: PageInfo;
  readonly total: Scalars['Int']['output'];
};

export type EvidenceInput = {
  readonly dated: Scalars['CalendarDate']['input'];
  /** membershipRecord, meeting, conversation, form, event, electionList, ... */
  readonly kind: Scalars['String']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type ExchangeChannel =
  | 'inPerson'
  | 'meeting'
  | 'message'
  | 'phone';

export type ExchangeInput = {
  readonly channel: ExchangeChannel;
  readonly issue?: InputMaybe<Scalars['String']['input']>;
  readonly nextStep?: InputMaybe<NextStepInput>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly occurredOn?: InputMaybe<Scalars['CalendarDate']['input']>;
  readonly outcome: ExchangeOutcome;
};

export type ExchangeNoted = {
  readonly __typename?: 'ExchangeNoted';
  readonly activity: Activity;
  readonly task?: Maybe<Task>;
};

export type ExchangeOutcome =
  | 'askedNotToBeContacted'
  | 'noAnswer'
  | 'saidNo'
  | 'saidYes'
  | 'talked'
  | 'willThink';

/** A post as the network itself shows it. */
export type FeedPost = {
  readonly __typename?: 'FeedPost';
  readonly id: Scalars['ID']['output'];
  readonly publishedAt: Scalars['Instant']['output'];
  readonly text: Scalars['String']['output'];
};

export type FirstNameMention = {
  readonly __typename?: 'FirstNameMention';
  readonly at: Scalars['Instant']['output'];
  /** Participant n. */
  readonly author: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** How many others of the group bear the name. */
  readonly namesakes: Scalars['Int']['output'];
  readonly sourceName: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

/**
 * Messages of others in which only a first name of somebody stands. No rule can tell whose it is, so an erasure leaves
 * them for a human to read.
 */
export type FirstNameMentions = {
  readonly __typename?: 'FirstNameMentions';
  /** The latest first; at most 200. */
  readonly messages: ReadonlyArray<FirstNameMention>;
  /** The names looked for. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  readonly total: Scalars['Int']['output'];
};

export type Gap = {
  readonly __typename?: 'Gap';
  readonly code: Scalars['String']['output'];
  readonly sentence: Scalars['String']['output'];
};

/** One author of a group in the linking grid. Names appear here only, and every look is audited. */
export type GridRow = {
  readonly __typename?: 'GridRow';
  readonly accountId: Scalars['ID']['output'];
  readonly firstAt: Scalars['Instant']['output'];
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  readonly lastAt: Scalars['Instant']['output'];
  readonly linked?: Maybe<LinkedPerson>;
  readonly messages: Scalars['Int']['output'];
  readonly participant: Scalars['Int']['output'];
  readonly proposals: ReadonlyArray<LinkProposal>;
};

export type GroundFilter =
  | 'consent'
  | 'formerMember'
  | 'member'
  | 'none'
  | 'regularContact';

/** The proof of one record: its exact text, and the chain that it stands in. */
export type GroundProof = {
  readonly __typename?: 'GroundProof';
  readonly chain: ChainState;
  readonly controller: Scalars['String']['output'];
  readonly hash: Scalars['String']['output'];
  /** Whether the notice's text is the one whose digest was hashed; null where none was shown. */
  readonly noticeIsUnchanged?: Maybe<Scalars['Boolean']['output']>;
  /** The hashed text, as stored. */
  readonly payload: Scalars['String']['output'];
  readonly previousHash: Scalars['String']['output'];
  readonly record: GroundRecord;
};

/** One change of a person's grounds, as the ledger keeps it. */
export type GroundRecord = {
  readonly __typename?: 'GroundRecord';
  /** Who did it: a member of staff, the person herself, the service. */
  readonly actor: Scalars['String']['output'];
  readonly at: Scalars['Instant']['output'];
  readonly channel?: Maybe<Scalars['String']['output']>;
  readonly channelName?: Maybe<Scalars['String']['output']>;
  /** How it was done, in words. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The notice that was shown. */
  readonly notice?: Maybe<Notice>;
  readonly purpose?: Maybe<Purpose>;
  readonly recordId: Scalars['ID']['output'];
  /** What happened, in words. */
  readonly sentence: Scalars['String']['output'];
  /** Its place in the organisation's chain. */
  readonly sequence: Scalars['Int']['output'];
};

export type GroundRecordConnection = {
  readonly __typename?: 'GroundRecordConnection';
  readonly nodes: ReadonlyArray<GroundRecord>;
  readonly pageInfo: PageInfo;
};

export type GroundRefusal = {
  readonly __typename?: 'GroundRefusal';
  readonly at: Scalars['Instant']['output'];
  readonly channelName: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: GroundRefusalKind;
  readonly person: Person;
  readonly purpose: Purpose;
};

export type GroundRefusalConnection = {
  readonly __typename?: 'GroundRefusalConnection';
  readonly nodes: ReadonlyArray<GroundRefusal>;
  readonly pageInfo: PageInfo;
};

export type GroundRefusalKind =
  | 'objection'
  | 'withdrawal';

/** Who processes what of this group, why, by what right and for how long (GDPR Art. 14), one version word for word. */
export type GroupNotice = {
  readonly __typename?: 'GroupNotice';
  readonly id: Scalars['ID']['output'];
  readonly language: Language;
  readonly text: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type GroupRunner =
  /** Never accepted. */
  | 'employer'
  | 'union'
  | 'unknown'
  | 'workers';

/** Clocks jump over this hour; the two nearest ones that they show. */
export type HourMissing = Refused & {
  readonly __typename?: 'HourMissing';
  readonly after: Scalars['WallTime']['output'];
  readonly before: Scalars['WallTime']['output'];
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** Clocks show this hour twice; say which. */
export type HourTwice = Refused & {
  readonly __typename?: 'HourTwice';
  readonly code: Scalars['String']['output'];
  readonly first: Scalars['Instant']['output'];
  readonly message: Scalars['String']['output'];
  readonly second: Scalars['Instant']['output'];
};

export type ImpactAssessment = {
  readonly __typename?: 'ImpactAssessment';
  readonly coversRegularContacts: Scalars['Boolean']['output'];
  readonly endsOn?: Maybe<Scalars['CalendarDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly reference: Scalars['String']['output'];
  readonly signedBy: Scalars['String']['output'];
  readonly signedOn: Scalars['CalendarDate']['output'];
};

export type ImpactAssessmentResult = ImpactAssessment | Refusal;

export type Import = {
  readonly __typename?: 'Import';
  readonly committedAt?: Maybe<Scalars['Instant']['output']>;
  readonly createdAt: Scalars['Instant']['output'];
  /** Why it failed, in words. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  readonly fileBytes: Scalars['LongInt']['output'];
  readonly fileName?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly importedBy?: Maybe<Staff>;
  /** Whether it may still be undone. */
  readonly mayUndo: Scalars['Boolean']['output'];
  readonly outcome?: Maybe<ImportOutcome>;
  readonly platform?: Maybe<Platform>;
  readonly preview?: Maybe<ImportPreview>;
  readonly progress: Progress;
  readonly section: Section;
  readonly source?: Maybe<Source>;
  readonly state: ImportState;
  readonly version: Scalars['Int']['output'];
};

export type ImportAuthor = {
  readonly __typename?: 'ImportAuthor';
  readonly messages: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
};

export type ImportConnection = {
  readonly __typename?: 'ImportConnection';
  readonly nodes: ReadonlyArray<Import>;
  readonly pageInfo: PageInfo;
};

export type ImportOutcome = {
  readonly __typename?: 'ImportOutcome';
  readonly alreadyKnown: Scalars['LongInt']['output'];
  readonly created: Scalars['LongInt']['output'];
  readonly newParticipants: Scalars['Int']['output'];
  readonly suppressed: Scalars['LongInt']['output'];
};

export type ImportPreview = {
  readonly __typename?: 'ImportPreview';
  /** Set where day and month could be read either way: which one is right? */
  readonly asksDateOrder: Scalars['Boolean']['output'];
  readonly attachments: Scalars['LongInt']['output'];
  /** Those who may come in. */
  readonly authors: ReadonlyArray<ImportAuthor>;
  readonly clock: Scalars['String']['output'];
  readonly dateOrder: Scalars['String']['output'];
  readonly firstAt?: Maybe<Scalars['WallTime']['output']>;
  readonly language?: Maybe<Scalars['String']['output']>;
  readonly lastAt?: Maybe<Scalars['WallTime']['output']>;
  readonly messages: Scalars['LongInt']['output'];
  /** The words that the group must have been given before its messages enter, one text a language. */
  readonly notices: ReadonlyArray<GroupNotice>;
  readonly os: Scalars['String']['output'];
  /** Known groups that this file overlaps, best first. */
  readonly overlaps: ReadonlyArray<Overlap>;
  /**
   * Messages of people who were erased, or whose month in quarantine is over: they are not stored, into whichever group the
   * file goes.
   */
  readonly suppressed: Scalars['LongInt']['output'];
  readonly systemEvents: Scalars['LongInt']['output'];
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Each already a sentence. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
  readonly zone: Scalars['String']['output'];
};

export type ImportResult = Import | Refusal | StaleVersion;

export type ImportState =
  | 'committed'
  | 'committing'
  | 'discarded'
  | 'failed'
  | 'previewed'
  | 'receiving'
  | 'undoing'
  | 'undone';

/** Shown once: the address to give to the invited person. */
export type Invitation = {
  readonly __typename?: 'Invitation';
  readonly expiresAt: Scalars['Instant']['output'];
  readonly member: StaffMember;
  readonly url: Scalars['String']['output'];
};

export type InviteStaffResult = Invitation | Refusal;

export type IssueChoice = {
  readonly __typename?: 'IssueChoice';
  readonly code: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
};

export type Language =
  | 'en'
  | 'fr';

/** The recruitment case of one person in one pipeline. A score may suggest it; a human alone opens and moves it. */
export type Lead = {
  readonly __typename?: 'Lead';
  /** The latest human judgement, beside the score and never mixed with it. */
  readonly assessment?: Maybe<Assessment>;
  readonly closedAt?: Maybe<Scalars['Instant']['output']>;
  readonly daysInStage: Scalars['Int']['output'];
  /** Everything that happened to it, the latest first. */
  readonly history: ReadonlyArray<LeadChange>;
  readonly id: Scalars['ID']['output'];
  /** Quiet for so long that most people are lost. */
  readonly isStill: Scalars['Boolean']['output'];
  /** The stage after this one; null at the end, and for a closed lead. */
  readonly nextStage?: Maybe<Stage>;
  /** The earliest thing promised to the person. */
  readonly nextStep?: Maybe<Task>;
  readonly openedAt: Scalars['Instant']['output'];
  readonly outcome?: Maybe<LeadOutcome>;
  readonly owner: Staff;
  readonly person: Person;
  readonly pipeline: Pipeline;
  /** Days since it moved or the person was spoken to. */
  readonly quietDays: Scalars['Int']['output'];
  readonly stage: Stage;
  readonly stageSince: Scalars['Instant']['output'];
  readonly suggestion: LeadSuggestion;
  readonly version: Scalars['Int']['output'];
};

/** One decision about a lead. */
export type LeadChange = {
  readonly __typename?: 'LeadChange';
  readonly at: Scalars['Instant']['output'];
  readonly by?: Maybe<Staff>;
  readonly from?: Maybe<Stage>;
  readonly kind: LeadChangeKind;
  readonly outcome?: Maybe<LeadOutcome>;
  readonly owner?: Maybe<Staff>;
  /** In the words of whoever decided. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What happened, in words. */
  readonly sentence: Scalars['String']['output'];
  readonly to?: Maybe<Stage>;
  /** The version of the lead after it. */
  readonly version: Scalars['Int']['output'];
};

export type LeadChangeKind =
  | 'assigned'
  | 'closed'
  | 'moved'
  | 'opened'
  | 'stageRetired';

export type LeadConnection = {
  readonly __typename?: 'LeadConnection';
  readonly edges: ReadonlyArray<LeadEdge>;
  readonly pageInfo: PageInfo;
  readonly total?: Maybe<Scalars['Int']['output']>;
};

export type LeadEdge = {
  readonly __typename?: 'LeadEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Lead;
};

export type LeadFilter = {
  /** Only people who have gone quiet. */
  readonly drifting?: InputMaybe<Scalars['Boolean']['input']>;
  /** By relation: members, former members, regular contacts; by consent. */
  readonly grounds?: InputMaybe<ReadonlyArray<GroundFilter>>;
  /** Only people with a score on the axis of the order, only those without, or null for all. */
  readonly scored?: InputMaybe<Scalars['Boolean']['input']>;
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly workplaceIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type LeadInput = {
  readonly nextStep?: InputMaybe<NextStepInput>;
  /** Null: whoever takes it. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  readonly personId: Scalars['ID']['input'];
  readonly pipelineId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  /** Null: the first. */
  readonly stageId?: InputMaybe<Scalars['ID']['input']>;
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

export type LeadResult = Lead | PermissionMissing | Refusal | StaleVersion;

export type LeadSearch = {
  /** Closed ones instead of open ones. */
  readonly closed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those with a promise whose day has passed. */
  readonly late?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only the reader's own. */
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  readonly pipelineId?: InputMaybe<Scalars['ID']['input']>;
  readonly stageIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly still?: InputMaybe<Scalars['Boolean']['input']>;
  readonly workplaceIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A person as the list of possible leads shows them. A score suggests; only a human decides. */
export type LeadSuggestion = {
  readonly __typename?: 'LeadSuggestion';
  readonly isDrifting: Scalars['Boolean']['output'];
  readonly lastSeenAt?: Maybe<Scalars['Instant']['output']>;
  readonly leadership?: Maybe<Score>;
  readonly person: Person;
  readonly readiness?: Maybe<Score>;
  /** The sentence that says why, such as « 68, surtout grâce à deux offres et à un appel suivi ». */
  readonly reason: Scalars['String']['output'];
};

export type LeadSuggestionConnection = {
  readonly __typename?: 'LeadSuggestionConnection';
  readonly edges: ReadonlyArray<LeadSuggestionEdge>;
  readonly pageInfo: PageInfo;
  readonly total?: Maybe<Scalars['Int']['output']>;
};

export type LeadSuggestionEdge = {
  readonly __typename?: 'LeadSuggestionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: LeadSuggestion;
};

export type LinkInput = {
  readonly accountId: Scalars['ID']['input'];
  /** A new person, where none is known. */
  readonly newPerson?: InputMaybe<PersonInput>;
  /** Null unlinks. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** The ground, where the person has none yet. */
  readonly relation?: InputMaybe<RelationInput>;
};

export type LinkOutcome = {
  readonly __typename?: 'LinkOutcome';
  readonly created: Scalars['Int']['output'];
  readonly linked: Scalars['Int']['output'];
  /** Rows that could not be done, each with why; the others are done. */
  readonly problems: ReadonlyArray<LinkProblem>;
  readonly unlinked: Scalars['Int']['output'];
};

export type LinkProblem = {
  readonly __typename?: 'LinkProblem';
  readonly accountId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};

export type LinkProposal = {
  readonly __typename?: 'LinkProposal';
  /** Certain enough to be accepted with one key for the whole grid. */
  readonly isStrong: Scalars['Boolean']['output'];
  readonly person: Person;
  /** phone, exact name, name with initials, first name only... */
  readonly reason: Scalars['String']['output'];
};

export type LinkResult = LinkOutcome | Refusal;

export type LinkedPerson = {
  readonly __typename?: 'LinkedPerson';
  readonly linkedAt: Scalars['Instant']['output'];
  readonly person: Person;
};

export type LinkingGrid = {
  readonly __typename?: 'LinkingGrid';
  readonly rows: ReadonlyArray<GridRow>;
  readonly source: Source;
};

export type MergeAccountsResult = LinkingGrid | Refusal;

export type Message = {
  readonly __typename?: 'Message';
  readonly at: Scalars['Instant']['output'];
  readonly author: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** The message that the evidence is about, among its neighbours. */
  readonly isTheOne: Scalars['Boolean']['output'];
  readonly source: Source;
  readonly text: Scalars['String']['output'];
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

export type MoveLeadResult = Lead | PermissionMissing | Refusal | StageNotReachable | StaleVersion;

export type Mutation = {
  readonly __typename?: 'Mutation';
  readonly addPerson: PersonResult;
  readonly addSection: SectionResult;
  readonly addWorkplace: WorkplaceResult;
  readonly approvePublication: PublicationResult;
  readonly assess: AssessResult;
  readonly assignLead: LeadResult;
  /** Opens an import; the file then goes to `PUT /imports/:id/file` as a raw body. */
  readonly beginImport: ImportResult;
  readonly beginSecondFactor: SecondFactorSetup;
  readonly cancelMessage: PersonalMessageResult;
  readonly cancelPublication: PublicationResult;
  /** `current`: the password that it replaces, where there is one. */
  readonly choosePassword: ChoosePasswordResult;
  readonly closeLead: LeadResult;
  readonly commitImport: ImportResult;
  readonly completeTask: TaskResult;
  /** Says that the encryption keys were copied to a safe place; it goes into the journal, and is asked again after a year. */
  readonly confirmKeysSaved: Scalars['Boolean']['output'];
  /** `formerCode`: a code of the second factor that it replaces, where there is one. */
  readonly confirmSecondFactor: ConfirmSecondFactorResult;
  readonly connectNetwork: NetworkTargetResult;
  readonly declareEmployerDomain: EmployerDomainResult;
  readonly disableStaff: StaffMemberResult;
  readonly discardImport: ImportResult;
  readonly disconnectNetwork: NetworkTargetResult;
  /** Takes a failure out of the ribbon; it stays failed. */
  readonly dismissProblem: DeliveryResult;
  readonly editPipeline: PipelineResult;
  /** What was approved is a draft again. */
  readonly editPublication: PublicationResult;
  readonly endRelation: StandingResult;
  readonly erasePerson: ErasureResult;
  /** Records that people were told where their data comes from (GDPR Art. 14). */
  readonly giveNotice: NoticesGivenResult;
  readonly giveOwnConsent: OwnPreferencesResult;
  /** Does exactly what the preview said of these lines. The date says when the list was drawn up. */
  readonly importRoster: RosterOutcomeResult;
  readonly inviteStaff: InviteStaffResult;
  /** Ends a restriction; the person was told beforehand (Art. 18(3)): on which day, by which way. */
  readonly liftRestriction: StandingResult;
  readonly linkAccounts: LinkResult;
  /**
   * Makes a signed link to a person's own preferences. `sentBy`: the channel it goes out by; null: handed over. With
   * `askedPurpose` it asks for that one consent, holds 48 hours and serves once.
   */
  readonly makePreferenceLink: PreferenceLinkResult;
  /** Two labels of one human in one group become one account. */
  readonly mergeAccounts: MergeAccountsResult;
  readonly moveLead: MoveLeadResult;
  readonly noteExchange: NoteExchangeResult;
  /** At once, on every channel; no reason is asked. */
  readonly objectToPurpose: OwnPreferencesResult;
  /** Opens somebody's own preferences. A mutation, so that no token stands in an address and no scanner of mail can call it. */
  readonly openPreferences: OwnPreferencesResult;
  readonly postponeTask: TaskResult;
  /** Reads a pasted or uploaded member list (CSV, TSV, or a copied spreadsheet); stores nothing. */
  readonly previewRoster: RosterPreviewResult;
  readonly queueMessage: QueueMessageResult;
  /** Computes every score anew; the topic `observations.changed` does this for the people concerned by itself. */
  readonly recomputeScores: ScoringState;
  readonly recordConsent: StandingResult;
  readonly recordImpactAssessment: ImpactAssessmentResult;
  readonly recordObjection: StandingResult;
  readonly recordRelation: StandingResult;
  /** Exchanges a single-use address (demonstration, invitation) for a session. Always by POST: mail scanners follow links. */
  readonly redeemSignInLink: SignInResult;
  readonly removeEmployerDomain: Scalars['Boolean']['output'];
  /** For whoever lost the password or the second factor: both end, with every session, and a single-use address is given. */
  readonly renewAccess: RenewAccessResult;
  /** Restricts the use of somebody's data (GDPR Art. 18): stored only, absent from lists, scores and sends. */
  readonly restrictPerson: StandingResult;
  /** Lets everything go on. Posts whose hour went by meanwhile wait for a new one. */
  readonly resumePublishing?: Maybe<Suspension>;
  /** Sends again what failed. */
  readonly retryDelivery: DeliveryResult;
  /** Chooses a time, or moves it; without `at`, as soon as possible. Before the approval it is a wish. */
  readonly schedulePublication: ScheduleResult;
  readonly sendBackPublication: PublicationResult;
  readonly setControllerContacts: ControllerContactsResult;
  readonly setLanguage: PreferencesResult;
  /** Answers of the preview: how dates are read (dmy, mdy or ymd; any other is refused), the phone's zone. */
  readonly setReading: ImportResult;
  readonly setStaffRoles: StaffMemberResult;
  /** Says what became of a sending of which nobody knew; one that did not go out is sent again. */
  readonly settleDelivery: DeliveryResult;
  readonly signIn: SignInResult;
  /** Ends the session of this browser. */
  readonly signOut: Scalars['Boolean']['output'];
  readonly submitPublication: PublicationResult;
  /** Stops every post and message at once. */
  readonly suspendPublishing?: Maybe<Suspension>;
  readonly takeLead: TakeLeadResult;
  /** Takes a first name out of messages that a human has read, for good. */
  readonly takeOutName: NameTakenOutResult;
  readonly undoImport: UndoResult;
  readonly unschedulePublication: PublicationResult;
  readonly updatePerson: PersonResult;
  readonly withdrawConsent: StandingResult;
  readonly withdrawOwnConsent: OwnPreferencesResult;
  readonly writePublication: PublicationResult;
};


export type MutationAddPersonArgs = {
  person: PersonInput;
  relation?: InputMaybe<RelationInput>;
};


export type MutationAddSectionArgs = {
  name: Scalars['String']['input'];
};


export type MutationAddWorkplaceArgs = {
  headcount?: InputMaybe<Scalars['Int']['input']>;
  kind: WorkplaceKind;
  name: Scalars['String']['input'];
  parentId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationApprovePublicationArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


export type MutationAssessArgs = {
  note?: InputMaybe<Scalars['String']['input']>;
  personId: Scalars['ID']['input'];
  value: Scalars['Int']['input'];
};


export type MutationAssignLeadArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  ownerId: Scalars['ID']['input'];
};


export type MutationBeginImportArgs = {
  fileName: Scalars['String']['input'];
  sectionId: Scalars['ID']['input'];
  zone?: InputMaybe<Scalars['String']['input']>;
};


export type MutationCancelMessageArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


export type MutationCancelPublicationArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


export type MutationChoosePasswordArgs = {
  current?: InputMaybe<Scalars['String']['input']>;
  password: Scalars['String']['input'];
};


export type MutationCloseLeadArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  outcome: LeadOutcome;
  reason: Scalars['String']['input'];
};


export type MutationCommitImportArgs = {
  aliases: ReadonlyArray<AliasInput>;
  attestation: AttestationInput;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  sourceId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationCompleteTaskArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


export type MutationConfirmSecondFactorArgs = {
  code: Scalars['String']['input'];
  formerCode?: InputMaybe<Scalars['String']['input']>;
};


export type MutationConnectNetworkArgs = {
  account: Scalars['String']['input'];
  name: Scalars['String']['input'];
  network: Scalars['String']['input'];
};


export type MutationDeclareEmployerDomainArgs = {
  agreement?: InputMaybe<CompanyAgreementInput>;
  domain: Scalars['String']['input'];
};


export type MutationDisableStaffArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


export type MutationDiscardImportArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


export type MutationDisconnectNetworkArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


export type MutationDismissProblemArgs = {
  deliveryId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
};


export type MutationEditPipelineArgs = {
  edit: PipelineInput;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


export type MutationEditPublicationArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  publication: PublicationInput;
};


export type MutationEndRelationArgs = {
  personId: Scalars['ID']['input'];
  until: Scalars['CalendarDate']['input'];
};


export type MutationErasePersonArgs = {
  confirmName: Scalars['String']['input'];
  personId: Scalars['ID']['input'];
};


export type MutationGiveNoticeArgs = {
  method: Scalars['String']['input'];
  personIds: ReadonlyArray<Scalars['ID']['input']>;
};


export type MutationGiveOwnConsentArgs = {
  channel: Scalars['String']['input'];
  noticeId: Scalars['ID']['input'];
  purpose: Purpose;
  token: Scalars['String']['input'];
};


export type MutationImportRosterArgs = {
  listDated: Scalars['CalendarDate']['input'];
  sectionId: Scalars['ID']['input'];
  skipLines: ReadonlyArray<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type MutationInviteStaffArgs = {
  email: Scalars['String']['input'];
  name: Scalars['String']['input'];
  roles: ReadonlyArray<RoleGrantInput>;
};


export type MutationLiftRestrictionArgs = {
  method: Scalars['String']['input'];
  personId: Scalars['ID']['input'];
  toldOn: Scalars['CalendarDate']['input'];
};


export type MutationLinkAccountsArgs = {
  links: ReadonlyArray<LinkInput>;
  sourceId: Scalars['ID']['input'];
};


export type MutationMakePreferenceLinkArgs = {
  askedPurpose?: InputMaybe<Purpose>;
  personId: Scalars['ID']['input'];
  sentBy?: InputMaybe<Scalars['String']['input']>;
};


export type MutationMergeAccountsArgs = {
  keep: Scalars['ID']['input'];
  merge: Scalars['ID']['input'];
  sourceId: Scalars['ID']['input'];
};


export type MutationMoveLeadArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  nextStep?: InputMaybe<NextStepInput>;
  reason: Scalars['String']['input'];
  stageId: Scalars['ID']['input'];
};


export type MutationNoteExchangeArgs = {
  exchange: ExchangeInput;
  personId: Scalars['ID']['input'];
};


export type MutationObjectToPurposeArgs = {
  purpose: Purpose;
  token: Scalars['String']['input'];
};


export type MutationOpenPreferencesArgs = {
  token: Scalars['String']['input'];
};


export type MutationPostponeTaskArgs = {
  dueOn: Scalars['CalendarDate']['input'];
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


export type MutationPreviewRosterArgs = {
  sectionId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};


export type MutationQueueMessageArgs = {
  message: PersonalMessageInput;
};


export type MutationRecordConsentArgs = {
  channel?: InputMaybe<Scalars['String']['input']>;
  givenOn: Scalars['CalendarDate']['input'];
  method: Scalars['String']['input'];
  noticeId?: InputMaybe<Scalars['ID']['input']>;
  personId: Scalars['ID']['input'];
  purpose: Purpose;
};


export type MutationRecordImpactAssessmentArgs = {
  coversRegularContacts: Scalars['Boolean']['input'];
  endsOn?: InputMaybe<Scalars['CalendarDate']['input']>;
  reference: Scalars['String']['input'];
  signedBy: Scalars['String']['input'];
  signedOn: Scalars['CalendarDate']['input'];
};


export type MutationRecordObjectionArgs = {
  personId: Scalars['ID']['input'];
  purpose: Purpose;
};


export type MutationRecordRelationArgs = {
  personId: Scalars['ID']['input'];
  relation: RelationInput;
};


export type MutationRedeemSignInLinkArgs = {
  token: Scalars['String']['input'];
};


export type MutationRemoveEmployerDomainArgs = {
  domain: Scalars['String']['input'];
};


export type MutationRenewAccessArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


export type MutationRestrictPersonArgs = {
  personId: Scalars['ID']['input'];
  reason: RestrictionReason;
};


export type MutationRetryDeliveryArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


export type MutationSchedulePublicationArgs = {
  at?: InputMaybe<Scalars['WallTime']['input']>;
  expectedVersion: Scalars['Int']['input'];
  hour?: InputMaybe<RepeatedHour>;
  id: Scalars['ID']['input'];
};


export type MutationSendBackPublicationArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  note: Scalars['String']['input'];
};


export type MutationSetControllerContactsArgs = {
  dataOfficer: ContactInput;
  expectedVersion: Scalars['Int']['input'];
  organisation: ContactInput;
};


export type MutationSetLanguageArgs = {
  language: Language;
};


export type MutationSetReadingArgs = {
  dateOrder?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  zone?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSetStaffRolesArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  roles: ReadonlyArray<RoleGrantInput>;
};


export type MutationSettleDeliveryArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  wentOut: Scalars['Boolean']['input'];
};


export type MutationSignInArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


export type MutationSubmitPublicationArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  namesAreMeant?: Scalars['Boolean']['input'];
};


export type MutationTakeLeadArgs = {
  lead: LeadInput;
};


export type MutationTakeOutNameArgs = {
  messageIds: ReadonlyArray<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
};


export type MutationUndoImportArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


export type MutationUnschedulePublicationArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


export type MutationUpdatePersonArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  person: PersonEdit;
};


export type MutationWithdrawConsentArgs = {
  channel?: InputMaybe<Scalars['String']['input']>;
  personId: Scalars['ID']['input'];
  purpose: Purpose;
};


export type MutationWithdrawOwnConsentArgs = {
  channel: Scalars['String']['input'];
  purpose: Purpose;
  token: Scalars['String']['input'];
};


export type MutationWritePublicationArgs = {
  publication: PublicationInput;
};

export type NameTakenOut = {
  readonly __typename?: 'NameTakenOut';
  readonly messages: Scalars['Int']['output'];
};

export type NameTakenOutResult = NameTakenOut | Refusal;

/** A platform that can be published to. */
export type Network = {
  readonly __typename?: 'Network';
  /** False: it reaches one person at a time, and has no accounts to connect. */
  readonly isPublic: Scalars['Boolean']['output'];
  readonly key: Scalars['String']['output'];
  /** Most units of one post. */
  readonly limit: Scalars['Int']['output'];
  readonly mayHoldLink: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
};

/** A connected account of a network. */
export type NetworkTarget = {
  readonly __typename?: 'NetworkTarget';
  readonly id: Scalars['ID']['output'];
  readonly isConnected: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  readonly network?: Maybe<Network>;
  readonly rateLimitedUntil?: Maybe<Scalars['Instant']['output']>;
  readonly version: Scalars['Int']['output'];
};

export type NetworkTargetResult = NetworkTarget | Refusal | StaleVersion;

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
  readonly dueOn: Scalars['CalendarDate']['input'];
  readonly kind: Scalars['String']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What to do next, most urgent first; each a sentence, a reason and where it leads. */
export type NextThing = {
  readonly __typename?: 'NextThing';
  readonly group: NextGroup;
  readonly id: Scalars['ID']['output'];
  /** call-back, first-import, link-authors, record-assessment, meet, drifting, post-to-review, ... */
  readonly kind: Scalars['String']['output'];
  /** The path of the page that does it. */
  readonly path: Scalars['String']['output'];
  readonly person?: Maybe<Person>;
  readonly reason: Scalars['String']['output'];
  readonly task?: Maybe<Task>;
  readonly title: Scalars['String']['output'];
};

export type NoteExchangeResult = ExchangeNoted | PermissionMissing | Refusal;

/** A notice, one version in one language, word for word. */
export type Notice = {
  readonly __typename?: 'Notice';
  readonly code: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly language: Language;
  readonly publishedAt: Scalars['Instant']['output'];
  readonly text: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type NoticesGiven = {
  readonly __typename?: 'NoticesGiven';
  readonly count: Scalars['Int']['output'];
};

export type NoticesGivenResult = NoticesGiven | Refusal;

export type Objection = {
  readonly __typename?: 'Objection';
  readonly objectedAt: Scalars['Instant']['output'];
  readonly purpose: Purpose;
};

export type Organisation = {
  readonly __typename?: 'Organisation';
  readonly addressForm: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly isDemonstration: Scalars['Boolean']['output'];
  readonly language: Language;
  readonly name: Scalars['String']['output'];
  readonly timeZone: Scalars['String']['output'];
  readonly workplaces: ReadonlyArray<Workplace>;
};

export type Overlap = {
  readonly __typename?: 'Overlap';
  /** Labels of this file that stand for accounts already known under another label. */
  readonly aliases: ReadonlyArray<ProposedAlias>;
  readonly newMessages: Scalars['LongInt']['output'];
  /** Authors whom the group does not know yet, where every alias is confirmed. */
  readonly newParticipants: Scalars['Int']['output'];
  /** Seconds by which this phone's clock differs from what is stored; asked about when not zero. */
  readonly offsetSeconds: Scalars['Int']['output'];
  readonly sharedMessages: Scalars['LongInt']['output'];
  readonly source: Source;
  /** Messages that are not stored and will not be: of people who were erased, or whose month in quarantine is over. */
  readonly suppressedMessages: Scalars['LongInt']['output'];
};

/** What a person sees of herself through a signed link: who holds her data, for what, by which means. */
export type OwnPreferences = {
  readonly __typename?: 'OwnPreferences';
  /** The one consent that the link asks for, until it is answered. */
  readonly asked?: Maybe<ConsentCell>;
  /** How it is reached, on one line. */
  readonly contact: Scalars['String']['output'];
  /** The organisation that is the controller (GDPR Art. 4(7)). */
  readonly controller: Scalars['String']['output'];
  /** Who looks after data there, and how she is reached. */
  readonly dataOfficer: Scalars['String']['output'];
  /** Until when the link opens the page. */
  readonly expiresAt: Scalars['Instant']['output'];
  /** What somebody agrees to with a consent. */
  readonly notice: Notice;
  readonly purposes: ReadonlyArray<PreferencePurpose>;
  /** Whether she objected to every recruitment contact. */
  readonly refusesContact: Scalars['Boolean']['output'];
  /** Where the data comes from, where she did not give it herself (GDPR Art. 14). */
  readonly sourceNotice?: Maybe<Notice>;
};

export type OwnPreferencesResult = OwnPreferences | Refusal;

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

export type PermissionAnswer = {
  readonly __typename?: 'PermissionAnswer';
  readonly expiresAt?: Maybe<Scalars['Instant']['output']>;
  readonly purpose: Purpose;
  /** In the reader's language, such as « adhérente depuis 2019 (art. 9.2.d) ». */
  readonly sentence: Scalars['String']['output'];
  readonly verdict: Verdict;
};

/** There is no ground for this; `missing` names what would make one. */
export type PermissionMissing = Refused & {
  readonly __typename?: 'PermissionMissing';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
};

export type Person = {
  readonly __typename?: 'Person';
  readonly activities: ReadonlyArray<Activity>;
  /** The latest first. */
  readonly assessments: ReadonlyArray<Assessment>;
  readonly contactPoints: ReadonlyArray<ContactPoint>;
  readonly id: Scalars['ID']['output'];
  readonly jobTitle?: Maybe<Scalars['String']['output']>;
  /** The latest first, closed ones too. */
  readonly leads: ReadonlyArray<Lead>;
  readonly name: Scalars['String']['output'];
  readonly sections: ReadonlyArray<Section>;
  readonly standing: Standing;
  readonly tasks: ReadonlyArray<Task>;
  readonly timeline: TimelineConnection;
  readonly version: Scalars['Int']['output'];
  /** « Pourquoi je vois ceci ? »: you -> role -> section -> person, each link a sentence. */
  readonly whyISee: ReadonlyArray<Scalars['String']['output']>;
  readonly workplace?: Maybe<Workplace>;
};


export type PersonTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** All that is known of a person: a telephone number or an address that is left out goes. */
export type PersonEdit = {
  readonly emails: ReadonlyArray<Scalars['String']['input']>;
  readonly jobTitle?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  readonly phones: ReadonlyArray<Scalars['String']['input']>;
  readonly sectionIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly workplaceId?: InputMaybe<Scalars['ID']['input']>;
};

export type PersonInput = {
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly jobTitle?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly sectionIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly workplaceId?: InputMaybe<Scalars['ID']['input']>;
};

export type PersonResult = Person | Refusal | StaleVersion;

/** Something addressed to one person. */
export type PersonalMessage = {
  readonly __typename?: 'PersonalMessage';
  readonly address: Scalars['String']['output'];
  readonly author?: Maybe<Staff>;
  readonly body: Scalars['String']['output'];
  readonly cancelledAt?: Maybe<Scalars['Instant']['output']>;
  readonly channel: MessageChannel;
  readonly createdAt: Scalars['Instant']['output'];
  /** The ground went while it was on its way: it could not be stopped any more. */
  readonly groundLostAt?: Maybe<Scalars['Instant']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly language: Language;
  readonly person?: Maybe<Person>;
  readonly plannedAt: Scalars['Instant']['output'];
  readonly plannedWall?: Maybe<Scalars['WallTime']['output']>;
  readonly purpose: Purpose;
  /** Why it was cancelled, failed or is not known, in words. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly sentAt?: Maybe<Scalars['Instant']['output']>;
  readonly state: MessageState;
  readonly subject: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type PersonalMessageConnection = {
  readonly __typename?: 'PersonalMessageConnection';
  readonly nodes: ReadonlyArray<PersonalMessage>;
  readonly pageInfo: PageInfo;
};

export type PersonalMessageInput = {
  /** In the organisation's zone; absent: at once. */
  readonly at?: InputMaybe<Scalars['WallTime']['input']>;
  readonly body: Scalars['String']['input'];
  readonly channel?: MessageChannel;
  readonly hour?: InputMaybe<RepeatedHour>;
  readonly language: Language;
  readonly personId: Scalars['ID']['input'];
  readonly purpose: Purpose;
  readonly subject: Scalars['String']['input'];
};

export type PersonalMessageResult = PersonalMessage | Refusal | StaleVersion;

/** A way along which people are accompanied; its stages can be changed. */
export type Pipeline = {
  readonly __typename?: 'Pipeline';
  /** membership or activism */
  readonly code: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** In order, those that leads may stand in. */
  readonly stages: ReadonlyArray<Stage>;
  readonly version: Scalars['Int']['output'];
};

export type PipelineInput = {
  /** One for every stage that is left out. */
  readonly retirements: ReadonlyArray<RetirementInput>;
  /** Every stage that shall be there, in order. */
  readonly stages: ReadonlyArray<StageInput>;
};

export type PipelineResult = Pipeline | Refusal | StaleVersion;

/** A platform and what its connector can do. */
export type Platform = {
  readonly __typename?: 'Platform';
  readonly key: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly readsFiles: Scalars['Boolean']['output'];
};

/** An address to hand over or to send, told once. */
export type PreferenceLink = {
  readonly __typename?: 'PreferenceLink';
  readonly expiresAt: Scalars['Instant']['output'];
  readonly url: Scalars['String']['output'];
};

export type PreferenceLinkResult = PreferenceLink | Refusal;

export type PreferencePurpose = {
  readonly __typename?: 'PreferencePurpose';
  readonly cells: ReadonlyArray<ConsentCell>;
  /** Whether it is done now and why, in plain words. */
  readonly ground: Scalars['String']['output'];
  readonly isDone: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  readonly objectedAt?: Maybe<Scalars['Instant']['output']>;
  readonly purpose: Purpose;
  readonly sentence: Scalars['String']['output'];
};

export type PreferencesResult = Refusal | Viewer;

export type Progress = {
  readonly __typename?: 'Progress';
  readonly done: Scalars['LongInt']['output'];
  readonly total: Scalars['LongInt']['output'];
};

export type ProposedAlias = {
  readonly __typename?: 'ProposedAlias';
  readonly accountId: Scalars['ID']['output'];
  /** Whether the label would be a new participant, were it not confirmed. */
  readonly isNewOtherwise: Scalars['Boolean']['output'];
  /** Participant n, or the person it is linked to. */
  readonly knownAs: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly sharedMessages: Scalars['Int']['output'];
};

/** A public post. */
export type Publication = {
  readonly __typename?: 'Publication';
  readonly approvedAt?: Maybe<Scalars['Instant']['output']>;
  readonly approvedBy?: Maybe<Staff>;
  readonly author?: Maybe<Staff>;
  readonly createdAt: Scalars['Instant']['output'];
  readonly deliveries: ReadonlyArray<Delivery>;
  /** Nobody may read it before (confidential negotiations). */
  readonly embargoUntil?: Maybe<Scalars['Instant']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly language: Language;
  readonly link?: Maybe<Scalars['String']['output']>;
  /** What the viewer may do with it now: edit, submit, approve, sendBack, schedule, unschedule, cancel. */
  readonly may: ReadonlyArray<PublicationAction>;
  readonly plannedAt?: Maybe<Scalars['Instant']['output']>;
  /** In the organisation's zone; null where none was chosen, or it was meant to go at once. */
  readonly plannedWall?: Maybe<Scalars['WallTime']['output']>;
  readonly publishedAt?: Maybe<Scalars['Instant']['output']>;
  /** Why it was sent back. */
  readonly reviewNote?: Maybe<Scalars['String']['output']>;
  readonly state: PublicationState;
  readonly targets: ReadonlyArray<NetworkTarget>;
  readonly text: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type PublicationAction =
  | 'approve'
  | 'cancel'
  | 'edit'
  | 'schedule'
  | 'sendBack'
  | 'submit'
  | 'unschedule';

export type PublicationCheck = {
  readonly __typename?: 'PublicationCheck';
  /** Names of known persons in the text, as it writes them: are they meant to be read by everybody? */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  readonly targets: ReadonlyArray<TargetCheck>;
};

export type PublicationConnection = {
  readonly __typename?: 'PublicationConnection';
  readonly nodes: ReadonlyArray<Publication>;
  readonly pageInfo: PageInfo;
};

export type PublicationInput = {
  /** In the organisation's zone. */
  readonly embargoUntil?: InputMaybe<Scalars['WallTime']['input']>;
  readonly language: Language;
  readonly link?: InputMaybe<Scalars['String']['input']>;
  readonly targetIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly text: Scalars['String']['input'];
};

export type PublicationResult = Publication | Refusal | StaleVersion;

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

export type PublishingCalendar = {
  readonly __typename?: 'PublishingCalendar';
  readonly clockChanges: ReadonlyArray<ClockChange>;
  /** In the order of their times; cancelled ones are left out. */
  readonly publications: ReadonlyArray<Publication>;
  readonly timeZone: Scalars['String']['output'];
  /** Drafts and approved ones without a time to come; at most 50. */
  readonly unplanned: ReadonlyArray<Publication>;
};

export type PublishingProblem = {
  readonly __typename?: 'PublishingProblem';
  readonly delivery?: Maybe<Delivery>;
  readonly id: Scalars['ID']['output'];
  /** suspended, unknown, failed, timePassed, limited, waiting */
  readonly kind: Scalars['String']['output'];
  /** Whether it may be sent again (failed), and whether it is for a person to say what became of it (unknown). */
  readonly mayRetry: Scalars['Boolean']['output'];
  readonly maySettle: Scalars['Boolean']['output'];
  readonly publication?: Maybe<Publication>;
  /** What the network said, in words. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly sentence: Scalars['String']['output'];
  readonly since: Scalars['Instant']['output'];
};

export type Purpose =
  | 'event'
  | 'information'
  | 'politicalCampaign'
  | 'recruitmentContact'
  | 'scoring'
  | 'survey';

export type Query = {
  readonly __typename?: 'Query';
  readonly auditEntries: AuditConnection;
  readonly board?: Maybe<Board>;
  /** Both days included, at most 62 of them. */
  readonly calendar: PublishingCalendar;
  /** What a text is on each account, before it is handed in; stores nothing. */
  readonly checkPublication: PublicationCheck;
  readonly controllerContacts: ControllerContacts;
  readonly decisionAgreement: DecisionAgreement;
  readonly employerDomains: ReadonlyArray<EmployerDomain>;
  /** Whose ground ends soon, the soonest first. */
  readonly endingGrounds: EndingGroundConnection;
  /** Null where there is nobody that the reader may erase. */
  readonly erasurePreview?: Maybe<ErasurePreview>;
  /** A piece of evidence among its neighbours; other people are « Participant n ». */
  readonly evidenceContext: ReadonlyArray<Message>;
  /** Looked up before an erasure: afterwards nobody knows the name any more. Every look is audited. */
  readonly firstNameMentions?: Maybe<FirstNameMentions>;
  /** The proof of one record about a person; it verifies the whole chain. */
  readonly groundProof?: Maybe<GroundProof>;
  /** What changed of a person's grounds, the latest first. */
  readonly groundRecords: GroundRecordConnection;
  /** The signed data protection impact assessment in force, or null: then nothing is scored. */
  readonly impactAssessment?: Maybe<ImpactAssessment>;
  readonly import?: Maybe<Import>;
  readonly imports: ImportConnection;
  readonly issueChoices: ReadonlyArray<IssueChoice>;
  /** Withdrawals and objections that stand, the latest first. */
  readonly latestRefusals: GroundRefusalConnection;
  readonly lead?: Maybe<Lead>;
  /** Organisers who may sign in: each lead is one's. */
  readonly leadOwners: ReadonlyArray<Staff>;
  readonly leadSuggestion?: Maybe<LeadSuggestion>;
  readonly leadSuggestions: LeadSuggestionConnection;
  readonly leads: LeadConnection;
  readonly linkingGrid?: Maybe<LinkingGrid>;
  /** Connected accounts first. */
  readonly networkTargets: ReadonlyArray<NetworkTarget>;
  readonly networks: ReadonlyArray<Network>;
  readonly person?: Maybe<Person>;
  /** The messages to a person, the latest first. */
  readonly personalMessages: PersonalMessageConnection;
  readonly pipelines: ReadonlyArray<Pipeline>;
  readonly platforms: ReadonlyArray<Platform>;
  readonly publication?: Maybe<Publication>;
  /** The newest first. */
  readonly publications: PublicationConnection;
  /** What failed, is in doubt or is held back; the most urgent kind first. */
  readonly publishingProblems: ReadonlyArray<PublishingProblem>;
  /** Since when everything is stopped, or null. */
  readonly publishingSuspension?: Maybe<Suspension>;
  readonly register: ReadonlyArray<RegisterEntry>;
  /** Whose data are stored only (GDPR Art. 18), the longest first: nothing else finds them. Every look is audited. */
  readonly restrictedPersons: ReadonlyArray<RestrictedPerson>;
  /** What stands on an account, the newest first; null where the network does not show it, or is away. */
  readonly sandboxFeed?: Maybe<ReadonlyArray<FeedPost>>;
  readonly scoringState: ScoringState;
  /** Persons whose name has words beginning as these do; at most 20. */
  readonly searchPersons: ReadonlyArray<Person>;
  readonly source?: Maybe<Source>;
  readonly sources: ReadonlyArray<Source>;
  readonly staffMembers: ReadonlyArray<StaffMember>;
  readonly today: Today;
  /** Who was not told yet, the most pressing first. */
  readonly untoldPersons: UntoldConnection;
  /** Whoever is signed in, or null. */
  readonly viewer?: Maybe<Viewer>;
};


export type QueryAuditEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryBoardArgs = {
  first?: Scalars['Int']['input'];
  pipelineId: Scalars['ID']['input'];
  search?: InputMaybe<LeadSearch>;
};


export type QueryCalendarArgs = {
  from: Scalars['CalendarDate']['input'];
  to: Scalars['CalendarDate']['input'];
};


export type QueryCheckPublicationArgs = {
  link?: InputMaybe<Scalars['String']['input']>;
  targetIds: ReadonlyArray<Scalars['ID']['input']>;
  text: Scalars['String']['input'];
};


export type QueryEndingGroundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryErasurePreviewArgs = {
  personId: Scalars['ID']['input'];
};


export type QueryEvidenceContextArgs = {
  evidenceId: Scalars['ID']['input'];
};


export type QueryFirstNameMentionsArgs = {
  personId: Scalars['ID']['input'];
};


export type QueryGroundProofArgs = {
  personId: Scalars['ID']['input'];
  sequence: Scalars['Int']['input'];
};


export type QueryGroundRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  personId: Scalars['ID']['input'];
};


export type QueryImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryLatestRefusalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryLeadArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLeadSuggestionArgs = {
  personId: Scalars['ID']['input'];
};


export type QueryLeadSuggestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadFilter>;
  first?: Scalars['Int']['input'];
  order?: LeadOrder;
};


export type QueryLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  search?: InputMaybe<LeadSearch>;
};


export type QueryLinkingGridArgs = {
  sourceId: Scalars['ID']['input'];
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPersonalMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  personId: Scalars['ID']['input'];
};


export type QueryPublicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  states?: InputMaybe<ReadonlyArray<PublicationState>>;
};


export type QuerySandboxFeedArgs = {
  targetId: Scalars['ID']['input'];
};


export type QuerySearchPersonsArgs = {
  text: Scalars['String']['input'];
};


export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUntoldPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type QueueMessageResult = HourMissing | HourTwice | PermissionMissing | PersonalMessage | Refusal;

/** The request makes no sense as it stands; the sentence says what to change. */
export type Refusal = Refused & {
  readonly __typename?: 'Refusal';
  readonly code: Scalars['String']['output'];
  /** The input field it is about, where there is one. */
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

/** An expected no: a stable code for programs and a sentence in the reader's language for people. */
export type Refused = {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

export type RegisterEntry = {
  readonly __typename?: 'RegisterEntry';
  readonly categories: ReadonlyArray<Scalars['String']['output']>;
  readonly lawfulBases: ReadonlyArray<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly purpose: Purpose;
  readonly recipients: ReadonlyArray<Scalars['String']['output']>;
  readonly retention: Scalars['String']['output'];
  readonly sentence: Scalars['String']['output'];
};

export type Relation = {
  readonly __typename?: 'Relation';
  readonly evidence: ReadonlyArray<RelationEvidence>;
  readonly id: Scalars['ID']['output'];
  readonly kind: RelationKind;
  readonly since: Scalars['CalendarDate']['output'];
  readonly until?: Maybe<Scalars['CalendarDate']['output']>;
};

export type RelationEvidence = {
  readonly __typename?: 'RelationEvidence';
  readonly dated: Scalars['CalendarDate']['output'];
  readonly kind: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
};

export type RelationInput = {
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly kind: RelationKind;
  readonly since: Scalars['CalendarDate']['input'];
};

export type RelationKind =
  | 'formerMember'
  | 'member'
  | 'regularContact';

export type RenewAccessResult = Invitation | Refusal | StaleVersion;

/** Which of two equal hours, on the night when clocks go back. */
export type RepeatedHour =
  | 'first'
  | 'second';

export type RestrictedPerson = {
  readonly __typename?: 'RestrictedPerson';
  readonly person: Person;
  /** In words. */
  readonly reason: Scalars['String']['output'];
  readonly since: Scalars['Instant']['output'];
};

/** Why the use of data is restricted (GDPR Art. 18(1)). */
export type RestrictionReason =
  | 'accuracyContested'
  | 'legalClaim'
  | 'objectionPending'
  | 'unlawfulProcessing';

export type RetirementInput = {
  readonly stageId: Scalars['ID']['input'];
  /** Where its leads go. */
  readonly targetId: Scalars['ID']['input'];
};

export type Role =
  | 'administrator'
  | 'auditor'
  | 'campaignStaff'
  | 'dataOfficer'
  | 'organiser';

export type RoleGrant = {
  readonly __typename?: 'RoleGrant';
  readonly role: Role;
  /** Null: every section. */
  readonly section?: Maybe<Section>;
};

export type RoleGrantInput = {
  readonly role: Role;
  readonly sectionId?: InputMaybe<Scalars['ID']['input']>;
};

export type RosterEffect =
  | 'create'
  | 'refuse'
  | 'review'
  | 'same'
  | 'update';

export type RosterOutcome = {
  readonly __typename?: 'RosterOutcome';
  readonly created: Scalars['Int']['output'];
  readonly skipped: Scalars['Int']['output'];
  readonly unchanged: Scalars['Int']['output'];
  readonly updated: Scalars['Int']['output'];
};

export type RosterOutcomeResult = Refusal | RosterOutcome;

export type RosterPreview = {
  readonly __typename?: 'RosterPreview';
  readonly creates: Scalars['Int']['output'];
  /** Columns that were not understood, and columns never collected (dropped), by name. */
  readonly ignoredColumns: ReadonlyArray<Scalars['String']['output']>;
  readonly refused: Scalars['Int']['output'];
  readonly reviews: Scalars['Int']['output'];
  readonly rows: ReadonlyArray<RosterRow>;
  readonly unchanged: Scalars['Int']['output'];
  readonly updates: Scalars['Int']['output'];
};

export type RosterPreviewResult = Refusal | RosterPreview;

/** A line of a member list, as read, before anything is stored. */
export type RosterRow = {
  readonly __typename?: 'RosterRow';
  /** What this line would do: create, update, or wait for a person to look. */
  readonly effect: RosterEffect;
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly line: Scalars['Int']['output'];
  readonly membership?: Maybe<RelationKind>;
  readonly name: Scalars['String']['output'];
  /** The person it would update. */
  readonly person?: Maybe<Person>;
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Why it is to be reviewed or refused, in words. */
  readonly problem?: Maybe<Scalars['String']['output']>;
  readonly since?: Maybe<Scalars['CalendarDate']['output']>;
  readonly workplace?: Maybe<Workplace>;
  readonly workplaceName?: Maybe<Scalars['String']['output']>;
};

export type ScheduleResult = HourMissing | HourTwice | Publication | Refusal | StaleVersion;

export type Score = {
  readonly __typename?: 'Score';
  readonly axis: Axis;
  readonly computedAt: Scalars['Instant']['output'];
  readonly contributions: ReadonlyArray<Contribution>;
  readonly gaps: ReadonlyArray<Gap>;
  readonly modelVersion: Scalars['Int']['output'];
  /** « 68, surtout grâce à... », or why it cannot be told. */
  readonly sentence: Scalars['String']['output'];
  /** Tenths of a point; null when there is not enough to tell. Never zero for « unknown ». */
  readonly tenths?: Maybe<Scalars['Int']['output']>;
};

export type ScoringModel = {
  readonly __typename?: 'ScoringModel';
  readonly createdAt: Scalars['Instant']['output'];
  readonly signals: ReadonlyArray<SignalRule>;
  readonly version: Scalars['Int']['output'];
};

export type ScoringState = {
  readonly __typename?: 'ScoringState';
  readonly computedAt?: Maybe<Scalars['Instant']['output']>;
  readonly model?: Maybe<ScoringModel>;
  /** Null when everything is in place; otherwise why nothing is scored, in words. */
  readonly refusal?: Maybe<Scalars['String']['output']>;
  /** Null where there are a few, but fewer than may be counted without naming them. */
  readonly scoredPersons?: Maybe<Scalars['Int']['output']>;
};

/** The password was right; a code from the authenticator application is needed too. */
export type SecondFactorNeeded = Refused & {
  readonly __typename?: 'SecondFactorNeeded';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

export type SecondFactorSetup = {
  readonly __typename?: 'SecondFactorSetup';
  readonly secret: Scalars['String']['output'];
  /** otpauth:// address, to be shown as a QR code. */
  readonly url: Scalars['String']['output'];
};

export type Section = {
  readonly __typename?: 'Section';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type SectionResult = Refusal | Section;

export type SignInResult = Refusal | SecondFactorNeeded | SignedIn;

export type SignalRule = {
  readonly __typename?: 'SignalRule';
  readonly axis: Axis;
  readonly capTenths: Scalars['Int']['output'];
  readonly code: Scalars['String']['output'];
  readonly halfLifeDays?: Maybe<Scalars['Int']['output']>;
  readonly name: Scalars['String']['output'];
  readonly rule: Scalars['String']['output'];
  readonly weightMillis: Scalars['Int']['output'];
};

export type SignedIn = {
  readonly __typename?: 'SignedIn';
  readonly viewer: Viewer;
};

/** A connected channel: a group, a page. */
export type Source = {
  readonly __typename?: 'Source';
  /** Messages a month for the whole group; months below the small-cell threshold of authors are null. */
  readonly activity: ReadonlyArray<ActivityMonth>;
  /** From when to when its messages are known, and how many. */
  readonly coveredFrom?: Maybe<Scalars['Instant']['output']>;
  readonly coveredTo?: Maybe<Scalars['Instant']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly linkedParticipants: Scalars['Int']['output'];
  readonly messages: Scalars['LongInt']['output'];
  readonly name: Scalars['String']['output'];
  readonly participants: Scalars['Int']['output'];
  readonly platform: Platform;
  readonly runBy: GroupRunner;
  readonly section: Section;
  /** What is talked about; topics carried by fewer authors than the threshold are left out. */
  readonly topics: ReadonlyArray<TopicShare>;
};

export type Staff = {
  readonly __typename?: 'Staff';
  readonly id: Scalars['ID']['output'];
  readonly language: Language;
  readonly name: Scalars['String']['output'];
};

export type StaffMember = {
  readonly __typename?: 'StaffMember';
  readonly email: Scalars['String']['output'];
  readonly hasSecondFactor: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly isDisabled: Scalars['Boolean']['output'];
  /** Set while the invitation waits to be used. */
  readonly isInvited: Scalars['Boolean']['output'];
  readonly language: Language;
  readonly name: Scalars['String']['output'];
  readonly roles: ReadonlyArray<RoleGrant>;
  readonly version: Scalars['Int']['output'];
};

export type StaffMemberResult = Refusal | StaffMember | StaleVersion;

export type Stage = {
  readonly __typename?: 'Stage';
  readonly id: Scalars['ID']['output'];
  /** Whether the organisation named it; the words of the others are the same everywhere, in each reader's language. */
  readonly isNamed: Scalars['Boolean']['output'];
  readonly isRetired: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
};

export type StageInput = {
  /** Null: a new stage. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Null keeps the words that the stage came with. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** A lead cannot go there; `reachable` names the stages that may be chosen. */
export type StageNotReachable = Refused & {
  readonly __typename?: 'StageNotReachable';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly reachable: ReadonlyArray<Stage>;
};

/** Somebody changed the thing meanwhile: reload it and try again. */
export type StaleVersion = Refused & {
  readonly __typename?: 'StaleVersion';
  readonly code: Scalars['String']['output'];
  readonly currentVersion: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};

/** What the organisation knows of its ground for one person. */
export type Standing = {
  readonly __typename?: 'Standing';
  /** The matrix purpose x channel; an absent word is a no wherever consent is needed. */
  readonly cells: ReadonlyArray<ConsentCell>;
  readonly consents: ReadonlyArray<Consent>;
  readonly isRestricted: Scalars['Boolean']['output'];
  readonly noticeGivenAt?: Maybe<Scalars['Instant']['output']>;
  readonly objections: ReadonlyArray<Objection>;
  /** One answer a purpose, in words, with what would change it. */
  readonly permissions: ReadonlyArray<PermissionAnswer>;
  /** The latest one; null for people without any. */
  readonly relation?: Maybe<Relation>;
  /** Since when the data are stored only (GDPR Art. 18); null where nothing restricts their use. */
  readonly restrictedSince?: Maybe<Scalars['Instant']['output']>;
};

export type StandingResult = PermissionMissing | Refusal | Standing;

export type Suspension = {
  readonly __typename?: 'Suspension';
  readonly by?: Maybe<Staff>;
  readonly since: Scalars['Instant']['output'];
};

export type TakeLeadResult = Lead | PermissionMissing | Refusal | StageNotReachable;

/** What a text is on one account. */
export type TargetCheck = {
  readonly __typename?: 'TargetCheck';
  /** What is wrong with it there, in words. */
  readonly faults: ReadonlyArray<Scalars['String']['output']>;
  readonly length: Scalars['Int']['output'];
  readonly limit: Scalars['Int']['output'];
  readonly target: NetworkTarget;
};

export type Task = {
  readonly __typename?: 'Task';
  readonly doneAt?: Maybe<Scalars['Instant']['output']>;
  readonly dueOn: Scalars['CalendarDate']['output'];
  readonly id: Scalars['ID']['output'];
  readonly isOverdue: Scalars['Boolean']['output'];
  readonly kind: Scalars['String']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly person: Person;
  readonly version: Scalars['Int']['output'];
};

export type TaskResult = Refusal | StaleVersion | Task;

export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  readonly nodes: ReadonlyArray<TimelineEntry>;
  readonly pageInfo: PageInfo;
};

export type TimelineEntry = {
  readonly __typename?: 'TimelineEntry';
  readonly at: Scalars['Instant']['output'];
  readonly detail?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** message, exchange, ground, score, link */
  readonly kind: Scalars['String']['output'];
  readonly sentence: Scalars['String']['output'];
};

export type Today = {
  readonly __typename?: 'Today';
  readonly done: Scalars['Int']['output'];
  readonly next: ReadonlyArray<NextThing>;
  readonly planned: Scalars['Int']['output'];
};

export type TopicShare = {
  readonly __typename?: 'TopicShare';
  readonly label: Scalars['String']['output'];
  readonly messages: Scalars['Int']['output'];
  readonly topic: Scalars['String']['output'];
};

export type UndoOutcome = {
  readonly __typename?: 'UndoOutcome';
  /** Links and assessments made since, each with why it stays. */
  readonly kept: ReadonlyArray<Scalars['String']['output']>;
  /** Kept because another import holds them too. */
  readonly keptShared: Scalars['LongInt']['output'];
  readonly removed: Scalars['LongInt']['output'];
};

export type UndoResult = Refusal | StaleVersion | UndoOutcome;

export type UntoldConnection = {
  readonly __typename?: 'UntoldConnection';
  readonly nodes: ReadonlyArray<UntoldPerson>;
  readonly pageInfo: PageInfo;
  readonly total: Scalars['Int']['output'];
};

/** Somebody who was not told yet where her data comes from (GDPR Art. 14). */
export type UntoldPerson = {
  readonly __typename?: 'UntoldPerson';
  readonly collectedAt: Scalars['Instant']['output'];
  /** Negative where it is past: then nothing is done with the data. */
  readonly daysLeft: Scalars['Int']['output'];
  readonly dueOn: Scalars['CalendarDate']['output'];
  readonly person: Person;
  readonly urgency: Urgency;
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

export type Viewer = {
  readonly __typename?: 'Viewer';
  /** False for somebody who came by an invitation and chose none yet. */
  readonly hasPassword: Scalars['Boolean']['output'];
  readonly hasSecondFactor: Scalars['Boolean']['output'];
  /** What the interface may offer, so that no page shows a button that will be refused. */
  readonly may: ReadonlyArray<Capability>;
  readonly organisation: Organisation;
  readonly roles: ReadonlyArray<RoleGrant>;
  /** Sections this person may see; all of the organisation's where a role is not bound to one. */
  readonly sections: ReadonlyArray<Section>;
  readonly staff: Staff;
};

export type Workplace = {
  readonly __typename?: 'Workplace';
  readonly headcount?: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: WorkplaceKind;
  readonly name: Scalars['String']['output'];
  readonly parentId?: Maybe<Scalars['ID']['output']>;
  /** From the employer down, for a label that stands alone. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type WorkplaceKind =
  | 'department'
  | 'employer'
  | 'shift'
  | 'site';

export type WorkplaceResult = Refusal | Workplace;
