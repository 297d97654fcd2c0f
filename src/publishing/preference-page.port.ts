import { type Language } from '../config/config.js';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';

/** Where a person changes what she receives; mail names it in `List-Unsubscribe`. */
export interface PreferencePage {
  /** The signed address for one person. */
  urlFor(tx: Tx, subjectId: Id, language: Language): Promise<string>;
}

/** Nest's injection token for the {@link PreferencePage}; without one, mail carries no such header. */
export const PREFERENCE_PAGE = Symbol('PreferencePage');
