/**
 * The words that WhatsApp itself writes into an export, by language of the interface. Adding a language is adding
 * one row to a table beside this; nothing else names a phrase. Compared without invisible marks, case and a final full stop.
 */
export interface Phrases {
  /** BCP 47 primary language. */
  readonly language: string;
  /** How the notice of encryption begins: the one generated text that is known even without its mark. */
  readonly notices: readonly string[];
  /** Android's stand-in for a medium that was not exported: the whole first line. */
  readonly omitted: readonly string[];
  /** iOS's stand-ins: words that people could type, so trusted on iOS only, or after a generated mark. */
  readonly missing: readonly string[];
  /** Before the file name: `<attached: 0001-PHOTO.jpg>`. */
  readonly attached: readonly string[];
  /** After the file name: `IMG-0001.jpg (file attached)`. */
  readonly attachedAfter: readonly string[];
  /** The whole body of a deleted message. */
  readonly deleted: readonly string[];
  /** At the end of the body of an edited message. */
  readonly edited: readonly string[];
  /** How a poll begins. */
  readonly poll: readonly string[];
  /** Fragments of system lines; they only tell the language. */
  readonly system: readonly string[];
}
