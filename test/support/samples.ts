import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Recorded exports and answers that may lie beside the project; tests that read them skip where they do not. */
const FOLDER = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'samples');

/** The path of a sample file or folder. */
export const sample = (...path: string[]): string => join(FOLDER, ...path);

/** `describe` where the samples are present, `describe.skip` elsewhere. */
export const describeWithSamples: typeof describe | typeof describe.skip = existsSync(FOLDER)
  ? describe
  : describe.skip;
