/** An expected outcome as a value: `ok` or a refusal that the caller must look at. Throwing is for our own bugs. */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** A success holding `value`. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** An expected no, holding why. */
export const refuse = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });

/**
 * An expected no in words that a catalogue can render: a stable `code` and its parameters, never prose.
 * The sentence in the reader's language is made in `api/` and the command line.
 */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** Builds a {@link Refusal}. */
export const refusal = <Code extends string>(
  code: Code,
  parameters: Readonly<Record<string, string | number>> = {},
): Refusal<Code> => ({ code, parameters });
