import { Injectable } from '@nestjs/common';
import { type SignedInContext } from '../api/request-context.js';
import { Database } from '../database/database.js';
import { type Id } from '../kernel/id.js';
import { AuditTrail } from '../organisation/audit.service.js';
import { PERSON } from '../people/person.loaders.js';
import { AccountStore } from './account.store.js';
import { type ImportPreview, type PreviewOverlap } from './import-preview.js';
import { ImportService } from './import.service.js';
import { type Import } from './import.store.js';
import { SOURCE } from './source.loaders.js';
import { LinkingStore } from './linking.store.js';
import { DATE_ORDER_ASSUMED } from './reader.port.js';

/** Puts a preview into words. */
@Injectable()
export class ImportPreviewView {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportService,
    private readonly accounts: AccountStore,
    private readonly links: LinkingStore,
    private readonly audit: AuditTrail,
  ) {}

  /** The preview of an import that waits for a decision, as the schema shows it. */
  async of(entry: Import, context: SignedInContext) {
    const scope = context.viewer.scopeFor('import-files');
    const preview = await this.imports.preview(scope, entry);
    if (preview === null) return null;
    await this.record(entry, preview, context);
    const { summary, zone, overlaps, keptOut } = preview;
    const { dialect, messages, systemEvents, attachments, firstAt, lastAt, authors, title } = summary;
    const staysOut = (author: { readonly name: string }) => keptOut.includes(author.name);
    return {
      ...dialect,
      ...{ title, messages, systemEvents, attachments, firstAt, lastAt, zone },
      authors: authors.filter((author) => !staysOut(author)),
      suppressed: authors.filter(staysOut).reduce((sum, author) => sum + author.messages, 0),
      warnings: warningsOf(preview, context),
      notices: await this.imports.notices(scope),
      asksDateOrder: entry.dateOrder !== null || hasAssumedOrder(preview),
      overlaps: await Promise.all(overlaps.map((overlap) => this.overlap(overlap, context))),
    };
  }

  /** The file's authors stand in it by name: every look is kept in the journal. */
  private record(entry: Import, { summary }: ImportPreview, { viewer }: SignedInContext): Promise<void> {
    return this.database.withTenant(viewer.scopeFor('import-files'), (tx) =>
      this.audit.record(tx, {
        action: 'import-preview-opened',
        staffId: viewer.staffId,
        objectKind: 'import',
        objectId: entry.id,
        detail: { authors: summary.authors.length },
      }),
    );
  }

  private async overlap(overlap: PreviewOverlap, context: SignedInContext) {
    const { shared, fresh, suppressed, newParticipants, offsetSeconds, aliases, sourceId } = overlap;
    const names = await this.names(
      aliases.map(({ accountId }) => accountId),
      sourceId,
      context,
    );
    return {
      source: await context.load(SOURCE, sourceId),
      sharedMessages: shared,
      newMessages: fresh,
      suppressedMessages: suppressed,
      newParticipants,
      offsetSeconds,
      aliases: aliases.map(({ label, accountId, messages, isNewOtherwise }) => ({
        label,
        accountId,
        isNewOtherwise,
        knownAs: names.get(accountId) ?? '',
        sharedMessages: messages,
      })),
    };
  }

  /** « Participant n », or the person that the account is linked to. */
  private async names(
    accountIds: readonly Id[],
    sourceId: Id,
    context: SignedInContext,
  ): Promise<Map<Id, string>> {
    const [linked, participants] = await this.database.withTenant(
      context.viewer.scopeFor('import-files'),
      async (tx) =>
        [await this.links.linked(tx, accountIds), await this.accounts.participants(tx, sourceId)] as const,
    );
    const names = new Map<Id, string>();
    for (const id of accountIds) {
      const person = linked.has(id) ? await context.load(PERSON, linked.get(id)!) : null;
      names.set(id, person?.name ?? context.say('participant', { number: participants.get(id) ?? 0 }));
    }
    return names;
  }
}

const hasAssumedOrder = ({ summary }: ImportPreview): boolean =>
  summary.warnings.some(({ code }) => code === DATE_ORDER_ASSUMED);

function warningsOf({ summary, impossibleTimes }: ImportPreview, context: SignedInContext): string[] {
  const warnings = summary.warnings.map(({ code, parameters }) => context.say(code, parameters));
  return impossibleTimes === 0
    ? warnings
    : [...warnings, context.say('impossible-times', { count: impossibleTimes })];
}
