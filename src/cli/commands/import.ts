import { type Command, Option } from 'commander';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Catalogue } from '../../api/catalogue.js';
import { type Language, readConfig } from '../../config/config.js';
import { type TenantScope } from '../../database/tenant.js';
import { Database } from '../../database/database.js';
import { JobRunner } from '../../jobs/job-runner.js';
import { type Id } from '../../kernel/id.js';
import { type Refusal, type Result } from '../../kernel/result.js';
import { type AttestationClaim } from '../../listening/domain/attestation.js';
import { type ImportPreview, type PreviewOverlap } from '../../listening/import-preview.js';
import { ImportService } from '../../listening/import.service.js';
import { type Import } from '../../listening/import.store.js';
import { SourceService } from '../../listening/source.service.js';
import { UploadService } from '../../listening/upload.service.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { type PreparedService, prepareService } from '../start-service.js';
import { CommandRefused, printJson, say, sentence } from '../terminal.js';
import { importMessages } from './import.messages.js';

interface ImportOptions {
  readonly section: string;
  readonly attest: string;
  readonly organisation?: string;
  readonly zone?: string;
  readonly dateOrder?: 'dmy' | 'mdy' | 'ymd';
  readonly into?: string;
  readonly newGroup?: true;
  readonly exporter?: string;
  readonly yes?: true;
  readonly json?: true;
}

/** `levain import FILE`: previews an export, asks, and writes it, as the dashboards do. */
export function configure(command: Command): void {
  command
    .argument('<file>', 'export .txt / .zip')
    .requiredOption('--section <name>', 'section')
    .requiredOption('--attest <claim>', '"workers|union;qui;AAAA-MM-JJ"')
    .option('--organisation <name>', 'organisation')
    .option('--zone <zone>', 'fuseau du téléphone (IANA)')
    .addOption(new Option('--date-order <order>', 'ordre des dates').choices(['dmy', 'mdy', 'ymd']))
    .option('--into <group>', 'groupe déjà connu')
    .option('--new-group', 'nouveau groupe, même si un autre lui ressemble')
    .option('--exporter <name>', 'qui est « Vous » dans le fichier')
    .option('--yes', 'ne rien demander')
    .option('--json', 'JSON')
    .action(run);
}

/** What every step of the command needs. */
interface Session {
  readonly service: PreparedService;
  readonly scope: TenantScope;
  readonly language: Language;
}

async function run(path: string, options: ImportOptions): Promise<void> {
  const config = readConfig();
  const { language } = config;
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) throw new CommandRefused(importMessages[language]['no-file']);
  const claim = readClaim(options.attest, language);
  const service = await prepareService(config, false);
  try {
    const session = { service, language, scope: await scopeOf(service, options, language) };
    const entry = await upload(session, path, options);
    const done = await decide(session, entry, claim, options);
    await report(session, done, options.json === true);
  } finally {
    await service.stop();
  }
}

function readClaim(text: string, language: Language): AttestationClaim {
  const [runBy, membersAre, groupToldOn, ...rest] = text.split(';').map((part) => part.trim());
  const runner = (['union', 'workers', 'employer'] as const).find((known) => known === runBy);
  if (runner === undefined || membersAre === undefined || groupToldOn === undefined || rest.length > 0)
    throw new CommandRefused(importMessages[language]['attest-unreadable']);
  return { runBy: runner, membersAre, groupToldOn, attests: true };
}

async function scopeOf(
  { app }: PreparedService,
  { organisation }: ImportOptions,
  language: Language,
): Promise<TenantScope> {
  const organisations = app.get(OrganisationService, { strict: false });
  const all = (await organisations.all()).map(
    ({ organisationId }) => ({ organisationId, sections: 'all' }) as const,
  );
  if (organisation === undefined) {
    if (all.length === 1) return all[0]!;
    throw new CommandRefused(
      importMessages[language][all.length === 0 ? 'no-organisation' : 'which-organisation'],
    );
  }
  const database = app.get(Database, { strict: false });
  for (const scope of all)
    if ((await database.withTenant(scope, (tx) => organisations.of(tx))).name === organisation) return scope;
  throw new CommandRefused(importMessages[language]['no-organisation']);
}

async function upload(session: Session, path: string, options: ImportOptions): Promise<Import> {
  const { scope, language, service } = session;
  const { app } = service;
  const sections = await app.get(OrganisationService, { strict: false }).sections(scope);
  const section = sections.find(({ name }) => name === options.section);
  if (section === undefined) {
    const names = sections.map(({ name }) => name).join(', ');
    throw new CommandRefused(sentence(importMessages[language]['no-section'], { sections: names }, language));
  }
  const imports = app.get(ImportService, { strict: false });
  const request = { sectionId: section.id, fileName: basename(path), zone: options.zone ?? null };
  const begun = allowed(session, await imports.begin(scope, null, request));
  const uploads = app.get(UploadService, { strict: false });
  const entry = allowed(session, await uploads.receive(scope, begun.id, createReadStream(path)));
  if (options.dateOrder === undefined) return entry;
  const reading = { dateOrder: options.dateOrder, zone: null, expectedVersion: entry.version };
  return allowed(session, await imports.setReading(scope, entry.id, reading));
}

async function decide(
  session: Session,
  entry: Import,
  claim: AttestationClaim,
  options: ImportOptions,
): Promise<Import> {
  const { service, scope, language } = session;
  const imports = service.app.get(ImportService, { strict: false });
  const preview = (await imports.preview(scope, entry))!;
  const overlap = await chooseGroup(session, preview, options);
  const notice = (await imports.notices(scope)).find((one) => one.language === language)!;
  say(`${importMessages[language].notice}\n\n${notice.text}\n`);
  if (options.yes !== true && !(await confirmed(language))) {
    await imports.discard(scope, entry.id, entry.version);
    throw new CommandRefused(importMessages[language]['not-confirmed']);
  }
  const aliases = (overlap?.aliases ?? []).map(({ label, accountId }) => ({ label, accountId }));
  const request = {
    sourceId: overlap?.sourceId ?? null,
    aliases,
    attestation: claim,
    noticeId: notice.id,
    exporterName: options.exporter ?? null,
    expectedVersion: entry.version,
  };
  allowed(session, await imports.commit(scope, null, entry.id, request));
  return write(session, entry.id);
}

/** Shows the preview, and finds the known group that the file goes into; null for a new one. */
async function chooseGroup(
  session: Session,
  preview: ImportPreview,
  options: ImportOptions,
): Promise<PreviewOverlap | null> {
  const { service, scope, language } = session;
  const words = importMessages[language];
  const catalogue = service.app.get(Catalogue, { strict: false });
  const { summary, zone } = preview;
  const [from, to] = [summary.firstAt ?? '', summary.lastAt ?? ''];
  const figures = { messages: summary.messages, authors: summary.authors.length, from, to, zone };
  say(sentence(words.preview, figures, language));
  for (const { code, parameters } of summary.warnings) say(catalogue.say(language, code, parameters));
  const sources = await service.app.get(SourceService, { strict: false }).list(scope);
  const nameOf = (id: Id) => sources.find((source) => source.id === id)?.name ?? '';
  const overlap = options.newGroup
    ? null
    : (preview.overlaps.find(
        ({ sourceId }) => options.into === undefined || nameOf(sourceId) === options.into,
      ) ?? null);
  if (overlap === null && options.into !== undefined)
    throw new CommandRefused(sentence(words['no-group'], { name: options.into }, language));
  if (overlap === null) say(words['new-group']);
  else sayOverlap(overlap, nameOf(overlap.sourceId), language);
  return overlap;
}

function sayOverlap(
  { shared, fresh, offsetSeconds, aliases }: PreviewOverlap,
  name: string,
  language: Language,
): void {
  const words = importMessages[language];
  say(sentence(words.overlap, { name, shared, fresh }, language));
  if (offsetSeconds !== 0) say(sentence(words.offset, { seconds: offsetSeconds }, language));
  for (const { label, messages } of aliases) say(sentence(words.alias, { label, messages }, language));
}

/** Asks on stderr; outside a terminal nobody can answer. */
async function confirmed(language: Language): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`${importMessages[language].attests} `);
  terminal.close();
  return answer.trim().toLowerCase().startsWith(importMessages[language].yes);
}

/** Works on the jobs, this import's among them, and shows how far it is; another process may have taken it already. */
async function write({ service, scope, language }: Session, id: Id): Promise<Import> {
  const imports = service.app.get(ImportService, { strict: false });
  const runner = service.app.get(JobRunner, { strict: false });
  const show = async () => {
    const { progressDone: done, progressTotal: total } = (await imports.find(scope, id))!;
    say(sentence(importMessages[language].progress, { done, total }, language));
  };
  const timer = setInterval(() => void show().catch(() => undefined), 1_000);
  try {
    for (;;) {
      await runner.workOff();
      const entry = (await imports.find(scope, id))!;
      if (entry.state !== 'committing') return entry;
      await pause(500);
    }
  } finally {
    clearInterval(timer);
  }
}

async function report({ service, language }: Session, done: Import, json: boolean): Promise<void> {
  const catalogue = service.app.get(Catalogue, { strict: false });
  if (done.outcome === null)
    throw new CommandRefused(
      catalogue.say(language, done.failure?.code ?? 'upload-gone', done.failure?.parameters),
    );
  const { created, alreadyKnown: known, newParticipants: participants, suppressed } = done.outcome;
  if (json) return printJson({ id: done.id, sourceId: done.sourceId, ...done.outcome });
  say(sentence(importMessages[language].done, { created, known, participants, suppressed }, language));
}

function allowed<T>({ service, language }: Session, result: Result<T, Refusal>): T {
  if (result.ok) return result.value;
  const { code, parameters } = result.error;
  throw new CommandRefused(service.app.get(Catalogue, { strict: false }).say(language, code, parameters));
}
