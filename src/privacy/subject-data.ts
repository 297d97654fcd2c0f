import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';

/** An identifier by which a person could come back: kept after erasure as a keyed hash only. */
export interface Identifier {
  readonly kind: 'email' | 'phone' | 'platform-id' | 'label';
  /** The one spelling that all spellings come to; for a label, `sourceId/folded label`. */
  readonly normalised: string;
}

/** One column that holds personal data, and why. Every personal column of the database must stand in one list. */
export interface PersonalColumn {
  /** `schema.table.column`. */
  readonly column: string;
  readonly category:
    | 'identity'
    | 'contact-points'
    | 'employment'
    | 'union-relation'
    | 'group-messages'
    | 'exchanges'
    | 'scores'
    | 'consents'
    | 'staff';
}

/** A sealed column in which people write freely. */
export interface FreeTextColumn {
  /** `schema.table.column`. */
  readonly column: string;
  /** Objects as JSON, whose texts are read one by one: in the JSON as a whole a name may hang on an escape. */
  readonly isJson?: true;
  /** What follows from texts that do not read any more as they were written; the ids of their rows. */
  readonly rewritten?: (tx: Tx, ids: readonly Id[]) => Promise<void>;
}

/** What one store holds of a person, as she would read it: her own access export is made of these. */
export interface SubjectRecord {
  readonly store: string;
  readonly kind: string;
  readonly fields: Readonly<Record<string, string | number | boolean | null>>;
}

/**
 * The port that each slice with personal data implements. One registry serves access, restriction and erasure, so
 * that none of them can forget a store that another knows.
 */
export interface SubjectData {
  /** The slice's name, such as `people`. */
  readonly store: string;
  /** Stores through which this one finds its rows, such as `people`: they are erased after it. */
  readonly reliesOn: readonly string[];
  /** Every personal column of this store; the tables that hold them count as registered. */
  readonly columns: readonly PersonalColumn[];
  /**
   * Sealed columns, `schema.table.column`, in which staff or files write freely, about anybody: an erasure takes out of
   * them what names the person. Their tables must let the service select and update them.
   */
  readonly freeTexts?: readonly (string | FreeTextColumn)[];
  /** How many rows of this store are about the subject. */
  find(tx: Tx, subjectId: Id): Promise<number>;
  export(tx: Tx, subjectId: Id): Promise<SubjectRecord[]>;
  /** Called when a restriction begins or ends (Art. 18), for stores that must take rows out of lists themselves. */
  restrict(tx: Tx, subjectId: Id, isRestricted: boolean): Promise<void>;
  /** Identifiers to suppress, read before anything is erased. */
  identifiers(tx: Tx, subjectId: Id): Promise<Identifier[]>;
  /** Erases for good, and says how many rows went or were emptied. */
  erase(tx: Tx, subjectId: Id): Promise<number>;
  /**
   * Searches, after the erasure, for what is left: rows, files, and the identifiers in every decrypted column.
   * @returns how many traces were found; zero is the only good answer
   */
  verifyErased(tx: Tx, subjectId: Id, identifiers: readonly Identifier[]): Promise<number>;
}
