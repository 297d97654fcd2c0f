import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { JobRunner } from '../jobs/job-runner.js';
import { type Id } from '../kernel/id.js';
import { ImportService } from '../listening/import.service.js';
import { type Import } from '../listening/import.store.js';
import { UploadService } from '../listening/upload.service.js';
import { castOf } from './cast.js';
import { type DemonstrationExport, type DemonstrationGroup } from './model.js';
import { expected, organiserOf, type Stage } from './stage.js';

/** More imports than the demonstration has. */
const ALL = { first: 200, after: null };
/** The job of a killed process is taken up again when its heartbeat has failed to come. */
const PATIENCE_MS = 180_000;
const LOOK_AGAIN_MS = 500;

/** Imports every export through the steps of a user's upload; what an earlier making imported stays as it is. */
export async function importExports(stage: Stage): Promise<void> {
  for (const group of stage.shown.groups)
    for (const one of group.exports) await importExport(stage, group, one);
}

async function importExport(
  stage: Stage,
  group: DemonstrationGroup,
  one: DemonstrationExport,
): Promise<void> {
  const imports = stage.get(ImportService);
  const earlier = await earlierImport(stage, one.fileName);
  if (earlier?.state === 'committed') return;
  if (earlier?.state !== 'committing') stage.tell('importing', { title: group.title, count: one.messages });
  const entry = earlier?.state === 'committing' ? earlier : await upload(stage, group, one);
  const { outcome } = await written(stage, imports, entry.id);
  stage.tell('imported', {
    created: outcome?.created ?? 0,
    known: outcome?.alreadyKnown ?? 0,
    participants: outcome?.newParticipants ?? 0,
  });
}

/** The import of a file that is done or under way. One that still waited for its person is let go. */
async function earlierImport({ get, scope }: Stage, fileName: string): Promise<Import | null> {
  const imports = get(ImportService);
  const { items } = await imports.list(scope, ALL);
  const named = items.map(({ node }) => node).filter((node) => node.fileName === fileName);
  for (const node of named)
    if (node.state === 'receiving' || node.state === 'previewed')
      expected(await imports.discard(scope, node.id, node.version));
  return named.find(({ state }) => state === 'committed' || state === 'committing') ?? null;
}

/** Upload, preview, the group it belongs to, the other names of known authors, and the attestation. */
async function upload(stage: Stage, group: DemonstrationGroup, one: DemonstrationExport): Promise<Import> {
  const { get, scope } = stage;
  const imports = get(ImportService);
  const staffId = organiserOf(stage, group.section);
  const sectionId = stage.sections[group.section];
  const { fileName, zone, content } = one;
  const begun = expected(await imports.begin(scope, staffId, { sectionId, fileName, zone }));
  const entry = expected(
    await get(UploadService).receive(scope, begun.id, Readable.from([Buffer.from(content)])),
  );
  const preview = await imports.preview(scope, entry);
  const [overlap] = preview?.overlaps ?? [];
  const notice = (await imports.notices(scope)).find(({ language }) => language === 'fr')!;
  return expected(
    await imports.commit(scope, staffId, entry.id, {
      sourceId: overlap?.sourceId ?? null,
      aliases: (overlap?.aliases ?? []).map(({ label, accountId }) => ({ label, accountId })),
      attestation: {
        runBy: group.runBy,
        membersAre: group.whoIsInIt,
        groupToldOn: group.toldOn,
        attests: true,
      },
      noticeId: notice.id,
      exporterName: nameOfOwner(one),
      expectedVersion: entry.version,
    }),
  );
}

/** The exporter's own name, where the file says « Vous ». */
function nameOfOwner({ exporter, exporterLabel }: DemonstrationExport): string | null {
  const { given, family } = castOf(exporter);
  return exporterLabel === `${given} ${family}` ? null : `${given} ${family}`;
}

/** Works jobs off until the import is written. */
async function written({ get, scope }: Stage, imports: ImportService, id: Id): Promise<Import> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    await get(JobRunner).workOff();
    const entry = await imports.find(scope, id);
    if (entry?.state === 'committed') return entry;
    if (entry?.state !== 'committing' || Date.now() > giveUpAt)
      throw new Error(`An import of the demonstration ended as ${entry?.state ?? 'nothing'}.`);
    await pause(LOOK_AGAIN_MS);
  }
}
