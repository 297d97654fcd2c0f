/** `WhatsApp Chat with X.txt`, `Discussion WhatsApp avec X.txt`, `WhatsApp Chat - X.zip`, with a copy's number. */
const NAMED: readonly RegExp[] = [
  /^(?:WhatsApp Chat|Chat WhatsApp|Discussion WhatsApp|WhatsApp[- ]?Chat)\s*[-–]\s*(.+)$/i,
  /^WhatsApp[- ]Chat (?:with|mit|med) (.+)$/i,
  /^Discussion WhatsApp avec (.+)$/i,
  /^(?:Chat de WhatsApp|Conversa do WhatsApp|Chat WhatsApp|WhatsApp-chat) (?:con|com|met) (.+)$/i,
];

/** The group's title from the names of the file, the innermost first, or null where they tell none. */
export function titleFrom(...names: readonly string[]): string | null {
  for (const name of names) {
    const stem = name
      .replace(/^.*[/\\]/, '')
      .replace(/(?:\.txt|\.zip)+$/i, '')
      .replace(/ \(\d+\)$/, '');
    const found = NAMED.map((pattern) => pattern.exec(stem)?.[1]?.trim()).find(Boolean);
    if (found !== undefined) return found;
  }
  return null;
}

const baseName = (path: string): string => path.replace(/^.*\//, '');

/** Whether an entry is named as an iPhone names the chat within its archive. A chat sent as a document is not. */
export const isOwnChatName = (path: string): boolean => baseName(path) === '_chat.txt';

/** Whether a text file within an archive is named as WhatsApp names its chats. */
export const isChatName = (path: string): boolean =>
  isOwnChatName(path) || (/\.txt$/i.test(path) && titleFrom(baseName(path)) !== null);
