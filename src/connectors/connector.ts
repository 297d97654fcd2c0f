import { type FileReader } from '../listening/reader.port.js';
import { type Publisher } from '../publishing/publisher.port.js';

/** What a platform's terms and the law allow to be done with what it yields. */
export interface PlatformPolicy {
  /** False where only aggregates may persist (X's developer terms): no account, no text, no link to a person. */
  readonly mayIdentifyAuthors: boolean;
  /** The vendor's or the law's page that says so. */
  readonly source: string;
}

/** An adapter to one platform: a capability is present or absent, never a stub. */
export interface Connector {
  /** Stable text stored in the database, such as `whatsapp`. */
  readonly key: string;
  /** The platform's own name, as people write it. */
  readonly name: string;
  readonly policy: PlatformPolicy;
  /** What its faults and warnings say to a person, by language and code; `{name}` stands for a parameter. */
  readonly messages: Readonly<Record<'fr' | 'en', Readonly<Record<string, string>>>>;
  readonly read?: FileReader;
  readonly publish?: Publisher;
}
