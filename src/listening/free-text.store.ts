import { Injectable } from '@nestjs/common';
import { Sealer } from '../database/sealed.js';
import { type Tx } from '../database/tenant.js';
import { type Id } from '../kernel/id.js';

/** A text somebody wrote freely, and the row where it stands for as long as this transaction lasts. */
export interface FreeText {
  readonly place: string;
  readonly text: string;
}

const COLUMN = /^([a-z_]+\.[a-z_]+)\.([a-z_]+_sealed)$/;

/** Sealed columns that the registry of personal data names as free texts. */
@Injectable()
export class FreeTextStore {
  constructor(private readonly sealer: Sealer) {}

  /** Every text of a column, opened; the rows are held until the transaction ends. */
  async all(tx: Tx, column: string): Promise<FreeText[]> {
    const { table, name } = partsOf(column);
    const rows = await tx.query<{ place: string; sealed: Buffer }>(
      `select ctid::text as place, ${name} as sealed from ${table}
        where organisation_id = $1 and ${name} is not null for update`,
      [tx.organisationId],
    );
    const context = { organisationId: tx.organisationId, column };
    return rows.map(({ place, sealed }) => ({ place, text: this.sealer.open(sealed, context) }));
  }

  /** The ids of the rows where some texts stand. */
  async ids(tx: Tx, column: string, texts: readonly FreeText[]): Promise<Id[]> {
    const { table } = partsOf(column);
    const rows = await tx.query<{ id: Id }>(
      `select id from ${table} where organisation_id = $1 and ctid = any ($2::tid[])`,
      [tx.organisationId, texts.map(({ place }) => place)],
    );
    return rows.map(({ id }) => id);
  }

  /** Puts other texts in the place of some. */
  async rewrite(tx: Tx, column: string, texts: readonly FreeText[]): Promise<void> {
    if (texts.length === 0) return;
    const { table, name } = partsOf(column);
    const context = { organisationId: tx.organisationId, column };
    await tx.run(
      `update ${table} t set ${name} = row.sealed
         from unnest($2::text[], $3::bytea[]) as row (place, sealed)
        where t.organisation_id = $1 and t.ctid = row.place::tid`,
      [
        tx.organisationId,
        texts.map(({ place }) => place),
        texts.map(({ text }) => this.sealer.seal(text, context)),
      ],
    );
  }
}

/** @throws Error for a name that is no column: it goes into SQL as it is */
function partsOf(column: string): { readonly table: string; readonly name: string } {
  const [, table, name] = COLUMN.exec(column) ?? [];
  if (table === undefined || name === undefined) throw new Error(`${column} is no sealed column.`);
  return { table, name };
}
