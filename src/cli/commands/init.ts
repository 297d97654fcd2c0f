import { type Command } from 'commander';
import { Catalogue } from '../../api/catalogue.js';
import { type Config, type Language, readConfig } from '../../config/config.js';
import { type Tx } from '../../database/tenant.js';
import { systemClock } from '../../kernel/clock.js';
import { type Refusal } from '../../kernel/result.js';
import { type Founded, type Founding, OrganisationService } from '../../organisation/organisation.service.js';
import { SignInLinkService } from '../../organisation/sign-in-link.service.js';
import { ControllerContactService } from '../../privacy/controller-contact.service.js';
import { ImpactAssessmentService } from '../../privacy/impact-assessment.service.js';
import { type PreparedService, prepareService } from '../start-service.js';
import { CommandRefused, print, printJson, say, sentence } from '../terminal.js';
import { type Answers, type Dpia, type GivenAnswers, readAnswers } from './init.answers.js';
import { initMessages } from './init.messages.js';

interface InitOptions extends GivenAnswers {
  readonly json?: true;
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
    .option('--dpia <assessment>', '"REF;AAAA-MM-JJ;signataire" | "pas encore"')
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

async function report(language: Language, { name }: Founding, dpia: Dpia | null, url: string): Promise<void> {
  const words = initMessages[language];
  say(sentence(words.founded, { name }, language));
  const recorded = dpia && sentence(words['dpia-recorded'], { reference: dpia.reference }, language);
  say(recorded ?? words['dpia-absent']);
  say(words.invitation);
  await print(`${url}\n`);
  say(words.next);
}
