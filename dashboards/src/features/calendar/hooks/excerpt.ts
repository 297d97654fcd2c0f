/** The beginning of a text, for a line; it ends with a whole word. */
export function excerptOf(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  return `${line
    .slice(0, most + 1)
    .replace(/\s\S*$/, '')
    .slice(0, most)}…`;
}
