import { type Intent, isIntent } from '../domain/reading/intents.js';

/** One message that a person has labelled. */
export interface LabelledMessage {
  readonly id: string;
  readonly labels: readonly Intent[];
  readonly text: string;
}

/** A line of a table that does not follow its form. Holds its number, never its text. */
export class TableError extends Error {
  /** @param line from 1 */
  constructor(readonly line: number) {
    super(`line ${line} does not follow the form of the table`);
    this.name = 'TableError';
  }
}

/**
 * Reads a table of labelled messages: a heading, then `id`, `lang`, `channel`, `labels` and `text` between tabs,
 * labels between commas, `none` for none, line breaks in the text as `\n`.
 * @throws TableError
 */
export function parseLabelled(table: string): LabelledMessage[] {
  const messages: LabelledMessage[] = [];
  for (const [at, line] of table.split(/\r?\n/).entries()) {
    if (line === '' || (at === 0 && line.startsWith('id\t'))) continue;
    const [id, , , labels, ...text] = line.split('\t');
    const codes = (labels ?? '')
      .split(',')
      .map((label) => label.trim())
      .filter((label) => label !== 'none');
    if (id === undefined || text.length === 0 || !codes.every(isIntent)) throw new TableError(at + 1);
    messages.push({ id, labels: codes.filter(isIntent), text: text.join('\t').replaceAll('\\n', '\n') });
  }
  return messages;
}
