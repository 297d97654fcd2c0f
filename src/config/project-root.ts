import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder that holds package.json, found upwards from this file, so that it is the same from `src`, from
 * `dist` and from an image that ships only `dist`.
 */
export function projectRoot(from: string = import.meta.dirname): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('No package.json above the service: the installation is incomplete.');
  return projectRoot(parent);
}
