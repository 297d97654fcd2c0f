import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Language } from '../config/config.js';
import { type Tx } from '../database/tenant.js';
import { type Id, newId } from '../kernel/id.js';
import { type Instant } from '../kernel/time.js';
import { type NoticeReference } from './domain/ledger-event.js';
import { ControllerContactStore } from './controller-contact.store.js';
import { contactLine } from './domain/controller-contacts.js';
import { BUILT_IN_VERSION, CONTROLLER_LINE, NOTICE_TEXTS, type NoticeCode } from './notice-texts.js';

interface NoticeRow {
  id: Id;
  code: string;
  version: number;
  language: string;
  text: string;
}

/** A notice word for word. */
export interface Notice extends NoticeReference {
  readonly language: Language;
  readonly text: string;
  /** An ISO instant. */
  readonly publishedAt: string;
}

/** Notices, each version of each language for ever, and who was given which. */
@Injectable()
export class NoticeStore {
  private readonly contacts = new ControllerContactStore();

  /** One notice, or null. */
  async find(tx: Tx, id: Id): Promise<NoticeReference | null> {
    const [row] = await tx.query<NoticeRow>(
      'select id, code, version, language, text from privacy.notices where organisation_id = $1 and id = $2',
      [tx.organisationId, id],
    );
    return row === undefined ? null : reference(row);
  }

  /** Notices word for word, by id. */
  async texts(tx: Tx, ids: readonly Id[]): Promise<Map<Id, Notice>> {
    const rows = await tx.query<NoticeRow & { language: Language; published_at: string }>(
      `select id, code, version, language, text, published_at from privacy.notices
       where organisation_id = $1 and id = any($2::uuid[])`,
      [tx.organisationId, ids],
    );
    return new Map(
      rows.map((row) => [
        row.id,
        { ...reference(row), language: row.language, text: row.text, publishedAt: row.published_at },
      ]),
    );
  }

  /** The newest version of a notice, publishing the one that comes with the service where there is none. */
  async current(tx: Tx, code: NoticeCode, language: Language, at: Instant): Promise<NoticeReference> {
    const known = await this.newest(tx, code, language);
    const text = await this.builtIn(tx, code, language);
    // One that the organisation wrote itself goes first; the one that comes with the service follows its contacts.
    if (known !== null && (known.text === text || !known.text.startsWith(NOTICE_TEXTS[code][language])))
      return reference(known);
    await tx.run(
      `insert into privacy.notices (organisation_id, id, code, version, language, text, published_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
      [
        tx.organisationId,
        newId(),
        code,
        known === null ? BUILT_IN_VERSION : known.version + 1,
        language,
        text,
        at.toString(),
      ],
    );
    return reference((await this.newest(tx, code, language))!);
  }

  /** The notice that comes with the service, with whom to write to where the organisation said it. */
  private async builtIn(tx: Tx, code: NoticeCode, language: Language): Promise<string> {
    const { organisation, dataOfficer } = await this.contacts.find(tx);
    const [contact, officer] = [contactLine(organisation), contactLine(dataOfficer)];
    const text = NOTICE_TEXTS[code][language];
    return contact === '' && officer === ''
      ? text
      : `${text}\n\n${CONTROLLER_LINE[language](contact, officer)}`;
  }

  /** The words of the newest version, for whatever brings it to a person. */
  async words(tx: Tx, code: NoticeCode, language: Language, at: Instant): Promise<string> {
    const { id } = await this.current(tx, code, language, at);
    const [row] = await tx.query<{ text: string }>(
      'select text from privacy.notices where organisation_id = $1 and id = $2',
      [tx.organisationId, id],
    );
    return row!.text;
  }

  /** Records that persons were given a notice. */
  async give(tx: Tx, subjectIds: readonly Id[], noticeId: Id, method: string, at: Instant): Promise<void> {
    await tx.run(
      `insert into privacy.notices_given (organisation_id, notice_id, method, given_at, id, subject_id)
       select $1, $2, $3, $4, row.* from unnest($5::uuid[], $6::uuid[]) as row`,
      [tx.organisationId, noticeId, method, at.toString(), subjectIds.map(() => newId()), subjectIds],
    );
  }

  private async newest(tx: Tx, code: NoticeCode, language: Language): Promise<NoticeRow | null> {
    const [row] = await tx.query<NoticeRow>(
      `select id, code, version, language, text from privacy.notices
       where organisation_id = $1 and code = $2 and language = $3 order by version desc limit 1`,
      [tx.organisationId, code, language],
    );
    return row ?? null;
  }
}

const reference = ({ id, code, version, language, text }: NoticeRow): NoticeReference => ({
  id,
  code,
  version,
  language,
  textDigest: createHash('sha256').update(text, 'utf8').digest('hex'),
});
