import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Sealer } from '../database/sealed.js';
import { type Id } from '../kernel/id.js';
import { type EncoderQuestion, type EncoderStart } from './encoder-thread.js';
import { type PostBatch } from './post-batch.js';
import { PostEncoder } from './post-encoder.js';
import { readingModel } from './reading-model.js';

/** Where the posts of one import are read, marked, sealed and encoded. */
export interface EncoderDesk {
  encode(batch: PostBatch): Promise<Uint8Array>;
}

/** Below this many posts handing them to another thread costs more than it brings. */
const WORTH_A_THREAD = 20_000;
const SCRIPT = fileURLToPath(new URL('./encoder-thread.js', import.meta.url));

interface Waiting {
  resolve(rows: Uint8Array): void;
  reject(error: unknown): void;
}

/**
 * Gives each import a desk. Long ones share one thread beside the service's own, so that parsing, sealing and merging
 * go side by side and pages stay quick meanwhile. It is kept: a new thread would have to learn again to be fast.
 * (Where the sources are not compiled, as under the tests' runner, there is no script for a thread.)
 */
@Injectable()
export class EncoderDesks implements OnModuleDestroy {
  private worker: Worker | null = null;
  private waiting: Waiting[] = [];

  constructor(private readonly sealer: Sealer) {}

  /** @param posts how many are expected */
  open(organisationId: Id, posts: number): EncoderDesk {
    if (posts >= WORTH_A_THREAD && existsSync(SCRIPT))
      return { encode: (batch) => this.ask({ organisationId, batch }) };
    const encoder = new PostEncoder(this.sealer, readingModel(), organisationId);
    return { encode: (batch) => Promise.resolve(encoder.encode(batch)) };
  }

  async onModuleDestroy(): Promise<void> {
    await this.worker?.terminate();
  }

  /** Answers come in the order of the questions. */
  private ask(question: EncoderQuestion): Promise<Uint8Array> {
    const worker = (this.worker ??= this.start());
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      worker.postMessage(question);
    });
  }

  private start(): Worker {
    const workerData: EncoderStart = { keys: this.sealer.keys() };
    const worker = new Worker(SCRIPT, { workerData });
    worker.on('message', (rows: Uint8Array) => this.waiting.shift()?.resolve(rows));
    worker.on('error', (error: Error) => this.fail(error));
    worker.on('exit', () => this.fail(new Error('The thread that encodes posts has ended.')));
    // It never keeps a command from ending: whoever waits for an answer holds a connection open.
    worker.unref();
    return worker;
  }

  /** The import at work fails and is tried again; the next question starts another thread. */
  private fail(error: Error): void {
    this.worker = null;
    const waiting = this.waiting;
    this.waiting = [];
    for (const { reject } of waiting) reject(error);
  }
}
