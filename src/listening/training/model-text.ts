import { type ModelFile } from '../domain/reading/model.js';

/** A model as it is kept in its file: one column a line, so that a change shows as changed lines. */
export function modelText({ symbols, thresholds, constants, columns }: ModelFile): string {
  const lines = columns.map((column) => JSON.stringify(column)).join(',\n');
  const head = { symbols, thresholds, constants };
  return `${JSON.stringify(head).slice(0, -1)},"columns":[\n${lines}\n]}\n`;
}
