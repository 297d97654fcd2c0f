import { parentPort, workerData } from 'node:worker_threads';
import { type Key, Keyring } from '../config/keyring.js';
import { Sealer } from '../database/sealed.js';
import { type Id } from '../kernel/id.js';
import { type PostBatch } from './post-batch.js';
import { PostEncoder } from './post-encoder.js';
import { readingModel } from './reading-model.js';

/** What the thread is started with. */
export interface EncoderStart {
  readonly keys: readonly Key[];
}

/** One question to the thread; the answer is what {@link PostEncoder.encode} makes of the batch. */
export interface EncoderQuestion {
  readonly organisationId: Id;
  readonly batch: PostBatch;
}

const { keys } = workerData as EncoderStart;
const sealer = new Sealer(new Keyring(keys));
let encoder: { readonly organisationId: Id; readonly of: PostEncoder } | null = null;

parentPort?.on('message', ({ organisationId, batch }: EncoderQuestion) => {
  if (encoder?.organisationId !== organisationId)
    encoder = { organisationId, of: new PostEncoder(sealer, readingModel(), organisationId) };
  const rows = encoder.of.encode(batch);
  parentPort?.postMessage(rows, [rows.buffer as ArrayBuffer]);
});
