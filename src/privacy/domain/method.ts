/** How somebody says yes, or is told something. */
export const METHODS = [
  'paper',
  'phone',
  'spoken',
  'form',
  'letter',
  'email',
  'group-announcement',
  'online',
  'online-confirmed',
] as const;

/** A code of {@link METHODS}. */
export type Method = (typeof METHODS)[number];

/** Whether a text is one of them. */
export const isMethod = (text: string): text is Method => (METHODS as readonly string[]).includes(text);
