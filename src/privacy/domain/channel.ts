/** A way in which something is sent to one person. */
export type Channel = 'email' | 'sms' | 'whatsapp' | 'phone' | 'post' | 'messenger';

/**
 * Where a permission reaches: `any` is the purpose as such (a computation, a talk in the corridor); it never opens
 * a channel by itself, whose own cell of the matrix must say yes.
 */
export type Reach = 'any' | Channel;

interface DeclaredChannel {
  /**
   * Electronic prospecting needs the person's prior agreement for that channel (art. L34-5 CPCE); the post and the
   * telephone may follow the purpose's own ground until the person objects.
   */
  readonly needsConsent: boolean;
}

/** Every channel, with what the law asks of it. */
export const CHANNELS: Readonly<Record<Channel, DeclaredChannel>> = {
  email: { needsConsent: true },
  sms: { needsConsent: true },
  whatsapp: { needsConsent: true },
  messenger: { needsConsent: true },
  phone: { needsConsent: false },
  post: { needsConsent: false },
};

/** Whether a text names a channel. */
export const isChannel = (text: string): text is Channel => Object.hasOwn(CHANNELS, text);

/** A channel or `any`; null for a word that is neither. */
export const readReach = (text: string): Reach | null => (text === 'any' || isChannel(text) ? text : null);
