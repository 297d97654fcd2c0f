import { createInterface } from 'node:readline/promises';
import { type Language } from '../../config/config.js';
import { ok, refuse, type Result } from '../../kernel/result.js';
import { normaliseEmail } from '../../organisation/domain/email.js';
import { ORGANISATION_MESSAGES } from '../../organisation/organisation.messages.js';
import { type Founding } from '../../organisation/organisation.service.js';
import { type ControllerContacts } from '../../privacy/domain/controller-contacts.js';
import { CommandRefused, say, sentence } from '../terminal.js';
import { initMessages } from './init.messages.js';

/** What the options of `levain init` already answer. */
export interface GivenAnswers {
  readonly name?: string;
  readonly section?: string;
  readonly administratorName?: string;
  readonly administratorEmail?: string;
  readonly contact?: string;
  readonly dataOfficer?: string;
  readonly dpia?: string;
  readonly timeZone: string;
}

/** The signed impact assessment as it is typed. */
export interface Dpia {
  readonly reference: string;
  readonly signedOn: string;
  readonly signedBy: string;
}

/** What was asked. */
export interface Answers {
  readonly founding: Founding;
  readonly dpia: Dpia | null;
  /** Null where nobody gave any: the settings take them later. */
  readonly contacts: ControllerContacts | null;
}

/**
 * What the options say, and what they leave open as the person at the terminal answers it. An answer that cannot be
 * meant is asked for again at once; an option, and what is missing outside a terminal, is refused.
 */
export async function readAnswers(given: GivenAnswers, language: Language): Promise<Answers> {
  const ask = asker(language);
  const { text, email, emailOrNothing, dpia } = readers(language);
  try {
    const name = await ask(given.name, 'name', text);
    const section = await ask(given.section, 'section', text);
    const administrator = {
      name: await ask(given.administratorName, 'administrator-name', text),
      email: await ask(given.administratorEmail, 'administrator-email', email),
    };
    const contact = await ask.ifAsked(given.contact, 'contact', emailOrNothing(0));
    const dataOfficer = await ask.ifAsked(given.dataOfficer, 'data-officer', emailOrNothing(1));
    const assessment = await ask(given.dpia, 'dpia', dpia);
    const { timeZone } = given;
    const founding = { name, section, administrator, language, timeZone, isDemonstration: false };
    return { founding, dpia: assessment, contacts: contactsOf(contact, dataOfficer) };
  } finally {
    ask.close();
  }
}

type Question =
  'name' | 'section' | 'administrator-name' | 'administrator-email' | 'contact' | 'data-officer' | 'dpia';

/** Understands an answer, or says in one sentence why it cannot be meant. */
type Read<T> = (answer: string) => Result<T, string>;

/** Asks on stderr, so that stdout stays the command's own. */
function asker(language: Language) {
  const words = initMessages[language];
  const terminal = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stderr })
    : null;
  const askUntilRead = async <T>(question: Question, read: Read<T>): Promise<T> => {
    if (terminal === null)
      throw new CommandRefused(sentence(words.missing, { option: `--${question}` }, language));
    for (;;) {
      const answer = read((await terminal.question(`${words[`ask-${question}`]}\u00a0: `)).trim());
      if (answer.ok) return answer.value;
      say(answer.error);
    }
  };
  const ask = async <T>(given: string | undefined, question: Question, read: Read<T>): Promise<T> => {
    if (given === undefined) return askUntilRead(question, read);
    const answer = read(given.trim());
    if (!answer.ok) throw new CommandRefused(answer.error);
    return answer.value;
  };
  /** What may be left out: outside a terminal it is. */
  const ifAsked = <T>(given: string | undefined, question: Question, read: Read<T>): Promise<T> =>
    ask(given ?? (terminal === null ? '' : undefined), question, read);
  return Object.assign(ask, { ifAsked, close: () => terminal?.close() });
}

const NOT_YET: readonly string[] = ['', 'not yet', 'pas encore'];

/** How each kind of answer is understood. */
function readers(language: Language) {
  const { 'email-invalid': noEmail, 'name-needed': noName } = ORGANISATION_MESSAGES[language];
  const isEmail = (text: string): boolean => normaliseEmail(text) !== null;
  const text: Read<string> = (answer) => (answer === '' ? refuse(noName) : ok(answer));
  const email: Read<string> = (answer) => (isEmail(answer) ? ok(answer) : refuse(noEmail));
  /** `a;b;c`, whose part at `place` is an e-mail address where it stands. */
  const emailOrNothing =
    (place: number): Read<Parts> =>
    (answer) => {
      const parts = answer.split(';').map((part) => part.trim() || null);
      const address = parts[place] ?? null;
      return address === null || isEmail(address) ? ok(parts) : refuse(noEmail);
    };
  const dpia: Read<Dpia | null> = (answer) => {
    if (NOT_YET.includes(answer.toLowerCase())) return ok(null);
    const [reference, signedOn, signedBy, ...rest] = answer.split(';').map((part) => part.trim());
    if (!reference || !signedOn || !signedBy || rest.length > 0)
      return refuse(initMessages[language]['dpia-unreadable']);
    return ok({ reference, signedOn, signedBy });
  };
  return { text, email, emailOrNothing, dpia };
}

/** What was typed between semicolons, each part in its place; a part that was left out is null. */
type Parts = readonly (string | null)[];

function contactsOf(contact: Parts, officer: Parts): ControllerContacts | null {
  if ([...contact, ...officer].every((part) => part === null)) return null;
  const [email = null, postalAddress = null, phone = null] = contact;
  const [name = null, officerEmail = null, officerAddress = null, officerPhone = null] = officer;
  return {
    organisation: { email, postalAddress, phone },
    dataOfficer: { name, email: officerEmail, postalAddress: officerAddress, phone: officerPhone },
  };
}
