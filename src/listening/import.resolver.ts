import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Temporal } from 'temporal-polyfill';
import { Requires } from '../api/access.js';
import { cursorInTime } from '../api/cursor.js';
import { type SignedInContext } from '../api/request-context.js';
import { type AttestationInput, type ImportResult, type UndoResult } from '../api/schema.generated.js';
import { type Id } from '../kernel/id.js';
import { type Refusal, type Result } from '../kernel/result.js';
import { SECTION, STAFF } from '../organisation/organisation.loaders.js';
import { may } from './domain/import-state.js';
import { ImportPreviewView } from './import-preview-view.service.js';
import { type Import } from './import.store.js';
import { ImportService } from './import.service.js';
import { SOURCE } from './source.loaders.js';
import { Platforms } from './platforms.js';
import { platformOf } from './source.resolver.js';
import { UndoService } from './undo.service.js';

interface CommitArguments {
  readonly id: Id;
  readonly sourceId?: Id | null;
  readonly aliases: readonly { readonly label: string; readonly accountId: Id }[];
  readonly attestation: Omit<AttestationInput, 'groupToldOn'> & { readonly groupToldOn: Temporal.PlainDate };
  readonly expectedVersion: number;
}

/** Imports, from the file to the undo. */
@Resolver('Import')
export class ImportResolver {
  constructor(
    private readonly imports: ImportService,
    private readonly undos: UndoService,
    private readonly previews: ImportPreviewView,
    private readonly platforms: Platforms,
  ) {}

  @Query('imports')
  @Requires('import-files')
  async list(
    @Args('first') first: number,
    @Args('after') after: string | null | undefined,
    @Context() context: SignedInContext,
  ) {
    const request = { first, after: cursorInTime(after, context) };
    const page = await this.imports.list(context.viewer.scopeFor('import-files'), request);
    return {
      nodes: page.items.map(({ node }) => node),
      pageInfo: { hasNextPage: page.hasNextPage, endCursor: page.items.at(-1)?.cursor ?? null },
    };
  }

  @Query('import')
  @Requires('import-files')
  find(@Args('id') id: Id, @Context() { viewer }: SignedInContext): Promise<Import | null> {
    return this.imports.find(viewer.scopeFor('import-files'), id);
  }

  @Mutation('beginImport')
  @Requires('import-files')
  async begin(
    @Args('sectionId') sectionId: Id,
    @Args('fileName') fileName: string,
    @Args('zone') zone: string | null | undefined,
    @Context() context: SignedInContext,
  ) {
    const { viewer } = context;
    const request = { sectionId, fileName, zone: zone ?? null };
    return answer(
      context,
      await this.imports.begin(viewer.scopeFor('import-files'), viewer.staffId, request),
    );
  }

  @Mutation('setReading')
  @Requires('import-files')
  async setReading(
    @Args() given: { id: Id; dateOrder?: string | null; zone?: string | null; expectedVersion: number },
    @Context() context: SignedInContext,
  ) {
    const { dateOrder = null, zone = null, expectedVersion } = given;
    const reading = { dateOrder, zone, expectedVersion };
    return answer(
      context,
      await this.imports.setReading(context.viewer.scopeFor('import-files'), given.id, reading),
    );
  }

  @Mutation('commitImport')
  @Requires('import-files')
  async commit(@Args() given: CommitArguments, @Context() context: SignedInContext) {
    const { viewer } = context;
    const { exporterName, groupToldOn, noticeId, ...claim } = given.attestation;
    return answer(
      context,
      await this.imports.commit(viewer.scopeFor('import-files'), viewer.staffId, given.id, {
        sourceId: given.sourceId ?? null,
        aliases: given.aliases,
        attestation: { ...claim, groupToldOn: groupToldOn.toString() },
        noticeId,
        exporterName: exporterName ?? null,
        expectedVersion: given.expectedVersion,
      }),
    );
  }

  @Mutation('discardImport')
  @Requires('import-files')
  async discard(
    @Args('id') id: Id,
    @Args('expectedVersion') expectedVersion: number,
    @Context() context: SignedInContext,
  ) {
    const scope = context.viewer.scopeFor('import-files');
    return answer(context, await this.imports.discard(scope, id, expectedVersion));
  }

  @Mutation('undoImport')
  @Requires('import-files')
  async undo(
    @Args('id') id: Id,
    @Args('expectedVersion') expectedVersion: number,
    @Context() context: SignedInContext,
  ): Promise<UndoResult> {
    const { viewer } = context;
    const scope = viewer.scopeFor('import-files');
    const done = await this.undos.undo(scope, viewer.staffId, id, expectedVersion);
    if (!done.ok) return refused(context, done.error);
    const { removed, keptShared, kept } = done.value;
    const sentences = [...kept].map(([reason, count]) => context.say(`kept-${reason}`, { count }));
    return { __typename: 'UndoOutcome', removed, keptShared, kept: sentences };
  }

  @ResolveField('platform')
  platform(@Parent() entry: Import) {
    return entry.platform === null ? null : platformOf(this.platforms, entry.platform);
  }

  @ResolveField('source')
  source(@Parent() entry: Import, @Context() context: SignedInContext) {
    return entry.sourceId === null ? null : context.load(SOURCE, entry.sourceId);
  }

  @ResolveField('section')
  section(@Parent() entry: Import, @Context() context: SignedInContext) {
    return context.load(SECTION, entry.sectionId);
  }

  @ResolveField('importedBy')
  importedBy(@Parent() entry: Import, @Context() context: SignedInContext) {
    return entry.staffId === null ? null : context.load(STAFF, entry.staffId);
  }

  @ResolveField('preview')
  preview(@Parent() entry: Import, @Context() context: SignedInContext) {
    return this.previews.of(entry, context);
  }

  @ResolveField('progress')
  progress(@Parent() entry: Import) {
    return { done: entry.progressDone, total: entry.progressTotal };
  }

  @ResolveField('failure')
  failure(@Parent() { failure }: Import, @Context() context: SignedInContext): string | null {
    return failure === null ? null : context.say(failure.code, failure.parameters);
  }

  @ResolveField('mayUndo')
  mayUndo(@Parent() { state }: Import): boolean {
    return may(state, 'undo');
  }
}

const refused = (context: SignedInContext, error: Refusal) =>
  error.code === 'stale-version'
    ? context.stale(Number(error.parameters['currentVersion']))
    : context.refused(error);

/** The import itself; its fields with resolvers of their own follow. */
function answer(
  context: SignedInContext,
  result: Result<Import, Refusal>,
): ImportResult | (Import & { __typename: 'Import' }) {
  return result.ok ? { __typename: 'Import', ...result.value } : refused(context, result.error);
}
