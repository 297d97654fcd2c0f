import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Recorded exports and answers that may lie beside the project; tests that read them skip where they do not. */
const FOLDER = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'samples');

/** The path of a sample file or folder. */
export const sample = (...path: string[]): string => join(FOLDER, ...path);

/** Describes tests over the samples. Where these are absent the body is not even run: it may list their folder. */
export function describeWithSamples(name: string, body: () => void): void {
  if (existsSync(FOLDER)) describe(name, body);
  else describe.skip(name, () => it('needs recorded samples beside the project', () => undefined));
}
