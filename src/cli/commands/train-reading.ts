import { readFile, writeFile } from 'node:fs/promises';
import { type Command } from 'commander';
import { type ModelFile } from '../../listening/domain/reading/model.js';
import { GIVEN_PATH, MODEL_PATH, MORE_PATH, stem } from '../../listening/reading-model.js';
import { crossValidate } from '../../listening/training/cross-validate.js';
import { type LabelledMessage, parseLabelled } from '../../listening/training/labelled-table.js';
import { modelText } from '../../listening/training/model-text.js';
import { train } from '../../listening/training/train.js';
import { printJson } from '../terminal.js';

interface TrainOptions {
  readonly out: string;
  readonly given: string;
  readonly more: string;
  readonly crossValidate?: true;
}

/** `levain train-reading`: learns the reader's model anew, or says how well it reads what it did not learn. */
export function configure(command: Command): void {
  command
    .option('--given <file>', 'id, lang, channel, labels, text', GIVEN_PATH)
    .option('--more <file>', 'id, lang, channel, labels, text', MORE_PATH)
    .option('--out <file>', 'JSON', MODEL_PATH)
    .option('--cross-validate', '10 plis')
    .action(trainReading);
}

const labelled = async (path: string): Promise<LabelledMessage[]> =>
  parseLabelled(await readFile(path, 'utf8'));

async function trainReading(options: TrainOptions): Promise<void> {
  const [given, more] = [await labelled(options.given), await labelled(options.more)];
  if (options.crossValidate) return printJson(crossValidate(given, more, stem));
  const model: ModelFile = train(given, more, stem);
  await writeFile(options.out, modelText(model));
  await printJson({ out: options.out, messages: given.length + more.length, columns: model.columns.length });
}
