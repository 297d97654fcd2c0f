import { BinaryRows, type CopyValue } from '../database/copy-format.js';
import { type Sealer } from '../database/sealed.js';
import { type Id } from '../kernel/id.js';
import { INTENT_MASK, TOPIC_MASK } from './domain/reading/codec.js';
import { type ReadingModel } from './domain/reading/model.js';
import { read } from './domain/reading/read.js';
import { KIND } from './domain/sequence.js';
import { POST_COLUMNS, type PostBatch } from './post-batch.js';
import { PostIds } from './post-ids.js';
import { TextMarks } from './text-marks.js';

/** Column in whose context the texts of posts are sealed. */
export const POST_TEXT = 'listening.posts.text_sealed';

const TYPES = POST_COLUMNS.map(({ type }) => type);

/** Reads, marks and seals the posts of one organisation, and writes them as COPY's binary rows. */
export class PostEncoder {
  private readonly marks: TextMarks;
  private readonly context;
  private readonly id = Buffer.alloc(16);
  /** One row, filled again and again: nothing is made for each but what is sealed. */
  private readonly row: CopyValue[] = TYPES.map(() => null);

  constructor(
    private readonly sealer: Sealer,
    private readonly model: ReadingModel,
    organisationId: Id,
  ) {
    this.marks = new TextMarks(sealer, organisationId);
    this.context = { organisationId, column: POST_TEXT };
  }

  /** @returns a whole COPY of {@link POST_COLUMNS}, in memory of its own */
  encode(batch: PostBatch): Uint8Array {
    const rows = new BinaryRows(TYPES);
    const ids = new PostIds(batch.firstId);
    for (let at = 0; at < batch.texts.length; at++) {
      ids.write(batch.count + at, this.id);
      this.fill(batch, at);
      rows.add(this.row);
    }
    return rows.takeLast();
  }

  /** In the order of {@link POST_COLUMNS}. */
  private fill(batch: PostBatch, at: number): void {
    const { row } = this;
    const text = batch.texts[at]!;
    const isDeleted = batch.kinds[at] === KIND.deleted;
    row[0] = this.id;
    row[1] = batch.accounts[batch.authors[at]!]!;
    row[2] = batch.positions[at]!;
    row[3] = batch.at[at]!;
    row[4] = batch.wallAt[at]!;
    row[5] = batch.number + at;
    row[6] = batch.kinds[at]!;
    row[9] = batch.edited[at]!;
    row[11] = isDeleted ? null : this.marks.markOf(batch.comparable[at] ?? text);
    this.fillText(text);
  }

  private fillText(text: string): void {
    const { row } = this;
    const says = text === '' ? null : read(text, this.model);
    row[7] = says === null ? 0 : INTENT_MASK.pack(says.labels);
    row[8] = says === null ? 0 : TOPIC_MASK.pack(says.topics);
    row[10] = says?.language ?? null;
    row[12] = says === null ? null : this.sealer.seal(text, this.context);
  }
}
