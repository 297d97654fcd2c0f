import { type GroupRunner } from '../listening/domain/attestation.js';
import { type Role } from '../organisation/domain/role.js';
import { type WorkplaceKind } from '../organisation/domain/workplace.js';
import { type ControllerContacts } from '../privacy/domain/controller-contacts.js';
import { type EvidenceKind, type RelationKind } from '../privacy/domain/relation.js';
import { type Happening } from './happening.js';
import { type Letter } from './letters.js';
import { type Post } from './posts.js';

/** The shapes of the demonstration. Dates are ISO (`YYYY-MM-DD`), instants end in `Z`, weeks count back from the anchor. */

/** How a person was written to come out; the truth against which tests hold a score. */
export type Design =
  | 'elected'
  | 'quiet-followed'
  | 'loud-alone'
  | 'drifting'
  | 'steady-helper'
  | 'opponent'
  | 'newcomer'
  | 'ordinary'
  | 'lurker';

export type SectionKey = 'idf' | 'ra';
export type GroupKey = 'adherents' | 'venissieux' | 'cse' | 'europe';

/** What binds a person to the union. Weeks are negative. */
export type Tie =
  | { readonly kind: 'member'; readonly since: number }
  | { readonly kind: 'former'; readonly since: number; readonly until: number }
  /** Talks regularly with the section; `seen` are the weeks of dated encounters, `consent` that of a signed form. */
  | { readonly kind: 'contact'; readonly seen: readonly number[]; readonly consent?: number }
  /** Nobody can say who this is, or on what ground one might keep anything: stays in quarantine. */
  | { readonly kind: 'unknown' };

export interface CastMember {
  readonly key: string;
  readonly given: string;
  readonly family: string;
  readonly section: SectionKey | null;
  /** Path in the tree of workplaces, or null outside the company. */
  readonly workplace: string | null;
  readonly tie: Tie;
  readonly design: Design;
  readonly groups: readonly GroupKey[];
  /** Share of everyday chatter; scenes are written by hand whatever it says. */
  readonly talk: number;
  /** First and last week in the chats. */
  readonly from: number;
  readonly until: number;
  /** Types on an iPhone, whose keyboard curls apostrophes. */
  readonly curly: boolean;
  /** Never bothers with accents. */
  readonly bare: boolean;
  /** E.164, from the ranges kept for fiction. */
  readonly phone: string;
}

/** What a message is beside its words. */
export type TurnKind =
  | 'text'
  | 'photo'
  | 'video'
  | 'voice'
  | 'sticker'
  | 'gif'
  | 'document'
  | 'contact'
  | 'location'
  | 'poll'
  | 'once'
  | 'deleted';

/** One message as its author sent it; mentions stand as `@[key]`. */
export interface Turn {
  readonly type: 'turn';
  readonly at: string;
  readonly by: string;
  readonly kind: TurnKind;
  readonly text: string;
  readonly edited: boolean;
}

export type NoticeKind =
  'encryption' | 'created' | 'added' | 'joined' | 'left' | 'removed' | 'subject' | 'icon' | 'description';

/** What the platform itself tells the group; `whom` or `title` where the kind needs it. */
export interface Notice {
  readonly type: 'notice';
  readonly at: string;
  readonly kind: NoticeKind;
  readonly by: string | null;
  readonly whom: string | null;
  readonly title: string | null;
}

/** What really happened in a group, whoever's phone tells it. Ascending. */
export interface Conversation {
  readonly group: GroupKey;
  readonly title: string;
  readonly events: readonly (Turn | Notice)[];
}

export type DialectKey =
  | 'ios-fr'
  | 'ios-fr-comma'
  | 'android-fr'
  | 'android-fr-comma'
  | 'android-fr-a'
  | 'android-en-12h'
  | 'ios-en-12h';

/** A phone that exports a group: its words, its address book, its clock. */
export interface Phone {
  readonly key: string;
  readonly owner: string;
  readonly group: GroupKey;
  readonly dialect: DialectKey;
  /** The zone of the phone when it exported: every time in the file is written in it. */
  readonly zone: string;
  /** Instants between which this phone holds the group's messages. */
  readonly holdsFrom: string;
  readonly holdsUntil: string;
  /** How the owner is written in the own export. */
  readonly ownLabel: string;
  readonly label: (key: string) => string;
}

export interface WorkplaceNode {
  readonly key: string;
  readonly name: string;
  readonly kind: WorkplaceKind;
  /** Workers counted here and below. */
  readonly headcount: number;
  /** Of whom on the road rather than at a desk. */
  readonly inTheField: number;
  readonly section: SectionKey | null;
  readonly children: readonly WorkplaceNode[];
}

export interface StaffMember {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** Sections seen; empty for those who see the whole organisation. */
  readonly sections: readonly SectionKey[];
  /** Key in the cast where this member of staff also talks in the groups. */
  readonly castKey: string | null;
}

export interface Dpia {
  readonly reference: string;
  readonly signedOn: string;
  readonly signedBy: string;
  /** Whether people in regular contact may be scored without their consent; here they may not. */
  readonly coversRegularContacts: boolean;
  readonly endsOn: string;
}

/** A person of the demonstration as the section knows them. */
export interface DemonstrationPerson {
  readonly key: string;
  readonly name: string;
  readonly phone: string | null;
  readonly section: SectionKey | null;
  readonly workplace: string | null;
  readonly design: Design;
  readonly groups: readonly GroupKey[];
  readonly onRoster: boolean;
}

/** Why the section may keep this person under Art. 9(2)(d) or (a) GDPR, with what shows it. */
export interface DemonstrationGround {
  readonly person: string;
  readonly kind: RelationKind;
  readonly since: string;
  readonly until: string | null;
  readonly evidence: readonly {
    readonly kind: EvidenceKind;
    readonly dated: string;
    readonly note: string;
  }[];
  /** When a form on paper was signed that allows scoring, for those in regular contact who did. */
  readonly scoringConsentOn: string | null;
}

export interface DemonstrationExport {
  readonly key: string;
  readonly fileName: string;
  readonly zone: string;
  /** Key in the cast. */
  readonly exporter: string;
  readonly exporterLabel: string;
  readonly exportedOn: string;
  readonly content: string;
  /** Messages that a reader should count, notices apart. */
  readonly messages: number;
  readonly notices: number;
}

export interface DemonstrationGroup {
  readonly key: GroupKey;
  readonly title: string;
  readonly section: SectionKey;
  readonly runBy: Extract<GroupRunner, 'union' | 'workers'>;
  readonly whoIsInIt: string;
  /** When the group was told that its messages would be imported, and by whom. */
  readonly toldOn: string;
  readonly toldBy: string;
  readonly exports: readonly DemonstrationExport[];
}

/** Which person an author's label in one export belongs to; null is a label that nobody can name. */
export interface DemonstrationLink {
  readonly export: string;
  readonly label: string;
  readonly person: string | null;
}

export interface Demonstration {
  readonly organisation: {
    readonly name: string;
    readonly employer: string;
    readonly zone: string;
    readonly contacts: ControllerContacts;
  };
  readonly sections: readonly { readonly key: SectionKey; readonly name: string }[];
  readonly workplaces: WorkplaceNode;
  readonly staff: readonly StaffMember[];
  readonly dpia: Dpia;
  /** Semicolon-separated texts with a header line, as a section keeps them. */
  readonly roster: { readonly first: string; readonly second: string };
  readonly people: readonly DemonstrationPerson[];
  readonly groups: readonly DemonstrationGroup[];
  readonly links: readonly DemonstrationLink[];
  readonly grounds: readonly DemonstrationGround[];
  /** What happened with people in the weeks before the anchor, in the order of time. */
  readonly history: readonly Happening[];
  readonly posts: readonly Post[];
  readonly letters: readonly Letter[];
}
