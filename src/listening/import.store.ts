import { Injectable } from '@nestjs/common';
import { Sealer } from '../database/sealed.js';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';
import { type Refusal } from '../kernel/result.js';
import { type Attestation } from './domain/attestation.js';
import { type ImportState } from './domain/import-state.js';
import { type NumberRanges, readRanges, writeRanges } from './domain/number-ranges.js';

/** What a finished import did. */
export interface ImportOutcome {
  readonly created: number;
  readonly alreadyKnown: number;
  readonly newParticipants: number;
  readonly suppressed: number;
}

/** An import as stored; the file's name is opened. */
export interface Import {
  readonly id: Id;
  readonly sectionId: Id;
  readonly sourceId: Id | null;
  readonly platform: string | null;
  readonly staffId: Id | null;
  readonly state: ImportState;
  readonly fileName: string | null;
  readonly fileBytes: number;
  readonly zone: string;
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd' | null;
  readonly attestation: (Omit<Attestation, 'membersAre'> & { readonly attestedAt: string }) | null;
  /** The words in which the group was told. */
  readonly noticeId: Id | null;
  readonly progressDone: number;
  readonly progressTotal: number;
  readonly outcome: ImportOutcome | null;
  readonly failure: Refusal | null;
  readonly createdAt: string;
  readonly committedAt: string | null;
  readonly version: number;
}

/** What the job needs beside the file, sealed until it is done: labels are names. */
export interface CommitChoices {
  readonly sourceName: string | null;
  readonly aliases: readonly { readonly label: string; readonly accountId: Id }[];
  readonly exporterName: string | null;
}

/** What an import holds of its source. */
export interface Provided {
  readonly numbers: NumberRanges;
  /** How exactly the file knew its times: 1 or 60. */
  readonly precisionSeconds: number;
  /** Posts of the file, and their digest as `FilePosts` makes it. */
  readonly posts: number;
  readonly digest: string;
}

/** A file that a source was made of. */
export interface KnownFile {
  readonly sourceId: Id;
  readonly posts: number;
  readonly numbers: NumberRanges;
  /** Whether so many posts with this digest are this file. */
  isOf(digest: string): boolean;
}

/** Columns that a step may set. */
export interface ImportChange {
  readonly state?: ImportState;
  readonly source_id?: Id | null;
  readonly platform?: string | null;
  readonly file_bytes?: number;
  readonly zone?: string;
  readonly date_order?: string | null;
  readonly attestation?: object | null;
  readonly notice_id?: Id;
  readonly outcome?: ImportOutcome;
  readonly failure?: Refusal;
  readonly progress_done?: number;
  readonly progress_total?: number;
  readonly committed_at?: string;
  readonly undone_at?: string;
  readonly covered_from?: string | null;
  readonly covered_to?: string | null;
  readonly file_name_sealed?: null;
  readonly choices_sealed?: Buffer | null;
  readonly members_sealed?: Buffer;
}

interface ImportRow extends Omit<Import, 'fileName'> {
  readonly file_name_sealed: Buffer | null;
}

const FILE_NAME = 'listening.imports.file_name_sealed';
const MEMBERS = 'listening.imports.members_sealed';
const CHOICES = 'listening.imports.choices_sealed';
const FIELDS = `id, section_id as "sectionId", source_id as "sourceId", platform, staff_id as "staffId", state, file_name_sealed,
  file_bytes as "fileBytes", zone, date_order as "dateOrder", attestation, notice_id as "noticeId", progress_done as "progressDone",
  progress_total as "progressTotal", outcome, failure, created_at as "createdAt", committed_at as "committedAt", version`;

/** Import rows. */
@Injectable()
export class ImportStore {
  constructor(private readonly sealer: Sealer) {}

  async add(
    tx: Tx,
    entry: { id: Id; sectionId: Id; staffId: Id | null; fileName: string; zone: string; at: string },
  ) {
    const name = this.sealer.seal(entry.fileName, { organisationId: tx.organisationId, column: FILE_NAME });
    await tx.run(
      `insert into listening.imports (organisation_id, id, section_id, staff_id, state, file_name_sealed, zone, created_at)
       values ($1, $2, $3, $4, 'receiving', $5, $6, $7)`,
      [tx.organisationId, entry.id, entry.sectionId, entry.staffId, name, entry.zone, entry.at],
    );
  }

  async find(tx: Tx, id: Id): Promise<Import | null> {
    const rows = await tx.query<ImportRow>(`select ${FIELDS} from listening.imports where id = $1`, [id]);
    return rows[0] === undefined ? null : this.open(tx, rows[0]);
  }

  /** Newest first, from after the given place. */
  async list(tx: Tx, count: number, after: { at: string; id: Id } | null): Promise<Import[]> {
    const rows = await tx.query<ImportRow>(
      `select ${FIELDS} from listening.imports
        where $2::timestamptz is null or (created_at, id) < ($2, $3::uuid)
        order by created_at desc, id desc limit $1`,
      [count, after?.at ?? null, after?.id ?? null],
    );
    return rows.map((row) => this.open(tx, row));
  }

  /** Ids of the imports in a state, oldest first. */
  async inState(tx: Tx, state: ImportState): Promise<Id[]> {
    const rows = await tx.query<{ id: Id }>(
      'select id from listening.imports where state = $1 order by created_at',
      [state],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Changes an import that stands where the caller believes it does.
   * @returns false where somebody else changed it meanwhile
   */
  async change(
    tx: Tx,
    id: Id,
    from: { state: ImportState; version?: number },
    change: ImportChange,
  ): Promise<boolean> {
    const columns = Object.keys(change);
    const sets = columns.map((column, index) => `${column} = $${index + 4}`);
    const values = Object.values(change).map((value: unknown) =>
      value !== null && typeof value === 'object' && !Buffer.isBuffer(value) ? JSON.stringify(value) : value,
    );
    const changed = await tx.run(
      `update listening.imports set ${[...sets, 'version = version + 1'].join(', ')}
        where id = $1 and state = $2 and version = coalesce($3, version)`,
      [id, from.state, from.version ?? null, ...values],
    );
    return changed === 1;
  }

  /** Shows how far an import is; in a transaction of its own, or nobody sees it. */
  async progress(tx: Tx, id: Id, done: number, total: number): Promise<void> {
    await tx.run('update listening.imports set progress_done = $2, progress_total = $3 where id = $1', [
      id,
      done,
      total,
    ]);
  }

  /** Lets one worker commit or undo an import at a time; false where another one is at it. */
  async claim(tx: Tx, id: Id): Promise<boolean> {
    const [row] = await tx.query<{ claimed: boolean }>(
      'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as claimed',
      [`listening.import/${id}`],
    );
    return row!.claimed;
  }

  /** Who is in a group, in the importer's words: kept as evidence, and names may stand in it. */
  sealMembers(organisationId: Id, membersAre: string): Buffer {
    return this.sealer.seal(membersAre, { organisationId, column: MEMBERS });
  }

  sealChoices(organisationId: Id, choices: CommitChoices): Buffer {
    return this.sealer.seal(JSON.stringify(choices), { organisationId, column: CHOICES });
  }

  /** What {@link sealChoices} sealed into an import. */
  async choices(tx: Tx, id: Id): Promise<CommitChoices | null> {
    const [row] = await tx.query<{ choices_sealed: Buffer | null }>(
      'select choices_sealed from listening.imports where id = $1',
      [id],
    );
    const sealed = row?.choices_sealed ?? null;
    if (sealed === null) return null;
    const context = { organisationId: tx.organisationId, column: CHOICES };
    return JSON.parse(this.sealer.open(sealed, context)) as CommitChoices;
  }

  /** Records which posts an import holds. */
  async provide(tx: Tx, id: Id, sourceId: Id, provided: Provided): Promise<void> {
    await tx.run(
      `insert into listening.provenance (organisation_id, import_id, source_id, numbers, precision_seconds, posts, digest)
       values ($1, $2, $3, $4::int4multirange, $5, $6, $7)`,
      [
        tx.organisationId,
        id,
        sourceId,
        writeRanges(provided.numbers),
        provided.precisionSeconds,
        provided.posts,
        this.sealer.fingerprint('file', tx.organisationId, provided.digest),
      ],
    );
  }

  /** The highest number that an import of a source ever gave a post, there or gone; 0 where none did. */
  async lastNumber(tx: Tx, sourceId: Id): Promise<number> {
    const [row] = await tx.query<{ last: number }>(
      `select coalesce(max(upper(numbers)) - 1, 0) as last from listening.provenance where source_id = $1`,
      [sourceId],
    );
    return row!.last;
  }

  /**
   * The sources that imports of a platform were written into and whose file touches a period (UTC seconds): those that
   * are there, with anything left in them or not, and those that are gone.
   */
  async sourcesOf(tx: Tx, platform: string, { from, to }: { from: number; to: number }): Promise<Id[]> {
    const rows = await tx.query<{ id: Id }>(
      `select distinct coalesce(source_id, former_source_id) as id from listening.imports
        where platform = $1 and covered_from <= to_timestamp($3) and covered_to >= to_timestamp($2)
          and coalesce(source_id, former_source_id) is not null
        order by id`,
      [platform, from, to],
    );
    return rows.map(({ id }) => id);
  }

  /** The files that these sources were made of, read in a zone: longest first. */
  async knownFiles(tx: Tx, sourceIds: readonly Id[], zone: string): Promise<KnownFile[]> {
    const rows = await tx.query<{ sourceId: Id; posts: number; digest: Buffer; numbers: string }>(
      `select p.source_id as "sourceId", p.posts, p.digest, p.numbers::text as numbers
         from listening.provenance p join listening.imports i on i.id = p.import_id
        where p.source_id = any ($1::uuid[]) and i.zone = $2 and i.state = 'committed'
        order by p.posts desc`,
      [sourceIds, zone],
    );
    return rows.map(({ sourceId, posts, digest, numbers }) => ({
      sourceId,
      posts,
      numbers: readRanges(numbers),
      isOf: (text: string) =>
        this.sealer.fingerprints('file', tx.organisationId, text).some((print) => print.equals(digest)),
    }));
  }

  private open(tx: Tx, { file_name_sealed, ...row }: ImportRow): Import {
    const context = { organisationId: tx.organisationId, column: FILE_NAME };
    return {
      ...row,
      fileName: file_name_sealed === null ? null : this.sealer.open(file_name_sealed, context),
    };
  }
}
