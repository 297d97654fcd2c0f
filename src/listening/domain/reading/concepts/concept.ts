/**
 * Words of several languages that do the same work in a message. `words` are folded (no case, no accent) and
 * separated by spaces; a final `*` stands for any ending. Pictures are words too.
 */
export interface Concept {
  readonly code: string;
  readonly describe: string;
  readonly words: string;
}
