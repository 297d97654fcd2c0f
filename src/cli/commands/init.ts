import { type Command } from 'commander';
import { createInterface } from 'node:readline/promises';
import { Catalogue } from '../../api/catalogue.js';
import { type Config, type Language, readConfig } from '../../config/config.js';
import { type Tx } from '../../database/tenant.js';
import { systemClock } from '../../kernel/clock.js';
import { type Refusal } from '../../kernel/result.js';
import { type Founded, type Founding, OrganisationService } from '../../organisation/organisation.service.js';
import { SignInLinkService } from '../../organisation/sign-in-link.service.js';
import { ControllerContactService } from '../../privacy/controller-contact.service.js';
import { type ControllerContacts } from '../../privacy/domain/controller-contacts.js';
import { ImpactAssessmentService } from '../../privacy/impact-assessment.service.js';
import { type PreparedService, prepareService } from '../start-service.js';
import { CommandRefused, print, printJson, say, sentence } from '../terminal.js';
import { initMessages } from './init.messages.js';

interface InitOptions {
  readonly name?: string;
  readonly section?: string;
  readonly administratorName?: string;
  readonly administratorEmail?: string;
  readonly contact?: string;
  readonly dataOfficer?: string;
  readonly dpia?: string;
  readonly timeZone: string;
  readonly json?: true;
}

/** The signed impact assessment as it is typed. */
interface Dpia {
  readonly reference: string;
  readonly signedOn: string;
  readonly signedBy: string;
}

/** `levain init`: founds a real organisation and prints its first administrator's single-use address. */
export function configure(command: Command): void {
  command
    .option('--name <name>', 'organisation')
    .option('--section <name>', 'première section')
    .option('--administrator-name <name>', 'nom')
    .option('--administrator-email <email>', 'adresse électronique')
    .option('--contact <contact>', '"e-mail;adresse postale;téléphone"')
    .option('--data-officer <contact>', '"nom;e-mail;adresse postale;téléphone"')
    .option('--dpia <assessment>', '"REF;AAAA-MM-JJ;signataire" | "not yet"')
    .option('--time-zone <zone>', 'IANA', 'Europe/Paris')
    .option('--json', 'JSON')
    .action(init);
}

async function init(options: InitOptions): Promise<void> {
  const config = readConfig();
  const { founding, dpia, contacts } = await readAnswers(options, config.language);
  const service = await prepareService(config, false);
  try {
    const founded = await found(service, config, { founding, dpia, contacts });
    const link = await service.app.get(SignInLinkService).make(founded, 'invitation');
    const { url } = link;
    const expiresAt = link.expiresAt.toString();
    if (options.json) return await printJson({ organisationId: founded.organisationId, url, expiresAt });
    await report(config.language, founding, dpia, url);
  } finally {
    await service.stop();
  }
}

async function found(
  { app }: PreparedService,
  { language }: Config,
  { founding, dpia, contacts }: Answers,
): Promise<Founded> {
  const words = app.get(Catalogue);
  const refused = ({ code, parameters }: Refusal) =>
    new CommandRefused(words.say(language, code, parameters));
  const record = async (tx: Tx, { staffId }: Founded) => {
    const actor = { staffId, at: systemClock.now() };
    const reached = app.get(ControllerContactService, { strict: false });
    const kept = contacts === null ? null : await reached.set(tx, actor, contacts, 0);
    if (kept?.ok === false) throw refused(kept.error);
    if (dpia === null) return;
    const assessment = { ...dpia, coversRegularContacts: false, endsOn: null };
    const assessments = app.get(ImpactAssessmentService, { strict: false });
    const recorded = await assessments.record(tx, actor, assessment);
    // Thrown, so that the organisation is not founded either.
    if (!recorded.ok) throw refused(recorded.error);
  };
  const founded = await app.get(OrganisationService).found(founding, record);
  if (!founded.ok) throw refused(founded.error);
  return founded.value;
}

/** What was asked. */
interface Answers {
  readonly founding: Founding;
  readonly dpia: Dpia | null;
  /** Null where nobody gave any: the settings take them later. */
  readonly contacts: ControllerContacts | null;
}

async function readAnswers(options: InitOptions, language: Language): Promise<Answers> {
  const ask = asker(language);
  try {
    const name = options.name ?? (await ask('name'));
    const section = options.section ?? (await ask('section'));
    const administrator = {
      name: options.administratorName ?? (await ask('administrator-name')),
      email: options.administratorEmail ?? (await ask('administrator-email')),
    };
    const contact = options.contact ?? (await ask.ifAsked('contact'));
    const dataOfficer = options.dataOfficer ?? (await ask.ifAsked('data-officer'));
    const dpia = readDpia(options.dpia ?? (await ask('dpia')), language);
    const { timeZone } = options;
    const founding = { name, section, administrator, language, timeZone, isDemonstration: false };
    return { founding, dpia, contacts: readReached(contact, dataOfficer) };
  } finally {
    ask.close();
  }
}

type Question =
  'name' | 'section' | 'administrator-name' | 'administrator-email' | 'contact' | 'data-officer' | 'dpia';

/** Asks on stderr, so that stdout stays the command's own. */
function asker(language: Language) {
  const words = initMessages[language];
  const terminal = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stderr })
    : null;
  const ask = async (question: Question): Promise<string> => {
    if (terminal === null)
      throw new CommandRefused(sentence(words.missing, { option: `--${question}` }, language));
    const answer = await terminal.question(`${words[`ask-${question}`]}\u00a0: `);
    return answer.trim();
  };
  /** What may be left out: outside a terminal it is. */
  const ifAsked = (question: Question) => (terminal === null ? Promise.resolve('') : ask(question));
  return Object.assign(ask, { ifAsked, close: () => terminal?.close() });
}

/** `a;b;c` as typed, each part in its place; a part that is left out is none. */
function readReached(contact: string, officer: string): ControllerContacts | null {
  const parts = (text: string) => text.split(';').map((part) => part.trim() || null);
  if (contact === '' && officer === '') return null;
  const [email = null, postalAddress = null, phone = null] = parts(contact);
  const [name = null, ...reached] = parts(officer);
  const [officerEmail = null, officerAddress = null, officerPhone = null] = reached;
  return {
    organisation: { email, postalAddress, phone },
    dataOfficer: { name, email: officerEmail, postalAddress: officerAddress, phone: officerPhone },
  };
}

function readDpia(text: string, language: Language): Dpia | null {
  if (text === '' || text === 'not yet') return null;
  const [reference, signedOn, signedBy, ...rest] = text.split(';').map((part) => part.trim());
  if (!reference || !signedOn || !signedBy || rest.length > 0)
    throw new CommandRefused(initMessages[language]['dpia-unreadable']);
  return { reference, signedOn, signedBy };
}

async function report(language: Language, { name }: Founding, dpia: Dpia | null, url: string): Promise<void> {
  const words = initMessages[language];
  say(sentence(words.founded, { name }, language));
  const recorded = dpia && sentence(words['dpia-recorded'], { reference: dpia.reference }, language);
  say(recorded ?? words['dpia-absent']);
  say(words.invitation);
  await print(`${url}\n`);
  say(words.next);
}
