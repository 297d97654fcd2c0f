import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import french from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import { type ModelFile, ReadingModel } from './domain/reading/model.js';

const FOLDER = join(import.meta.dirname, 'domain', 'reading');

/** Where the learnt model lies, beside the code that reads with it. */
export const MODEL_PATH = join(FOLDER, 'model.json');

/** The labelled tables: messages as they occur, and examples written to teach what those lack. */
export const GIVEN_PATH = join(FOLDER, 'train.tsv');
export const MORE_PATH = join(FOLDER, 'more.tsv');

/**
 * The stemmer of both training and reading, for every language: the French one leaves English endings alone, and
 * the model learns English from whole words. A sub-path, because the library's entry loads database clients.
 */
export const stem = (word: string): string => french.stem(word);

let loaded: ReadingModel | undefined;

/** The model of this process, read from its file at the first call. */
export function readingModel(): ReadingModel {
  loaded ??= new ReadingModel(JSON.parse(readFileSync(MODEL_PATH, 'utf8')) as ModelFile, stem);
  return loaded;
}
