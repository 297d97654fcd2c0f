import { once } from 'node:events';

/** Exit status: done, refused or bad input (one clear line was written), used wrongly. */
export const EXIT = { done: 0, refused: 1, usage: 2 } as const;

/** The languages of the terminal. */
export type TerminalLanguage = 'fr' | 'en';

/** A command that cannot go on: one clear line for stderr, in the reader's language, and exit status 1. */
export class CommandRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CommandRefused';
  }
}

/** Writes results to stdout; waits while the reader of a pipe is slower than we are. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Writes one JSON value and a newline to stdout. */
export const printJson = (value: unknown): Promise<void> => print(`${JSON.stringify(value, null, 2)}\n`);

/** Writes a line for the person to stderr: progress, cautions, refusals. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Ends quietly when the reader of a pipe has gone, as `head` does; any other failure to write is an error. */
export function endWithPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    throw error;
  });
}

/** A catalogue's sentence with its parameters filled in; numbers as the language writes them. */
export function sentence(
  template: string,
  parameters: Readonly<Record<string, string | number>>,
  language: TerminalLanguage,
): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = parameters[name];
    return typeof value === 'number' ? value.toLocaleString(language) : (value ?? whole);
  });
}
