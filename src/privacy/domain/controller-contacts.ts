import { normaliseEmail } from '../../organisation/domain/email.js';
import { type Refusal, type Result, ok, refusal, refuse } from '../../kernel/result.js';

/** Ways to reach somebody; null where there is none. */
export interface Contact {
  readonly email: string | null;
  readonly postalAddress: string | null;
  readonly phone: string | null;
}

/** How an organisation and its data protection officer are reached. */
export interface ControllerContacts {
  readonly organisation: Contact;
  readonly dataOfficer: Contact & { readonly name: string | null };
}

/** Nobody said anything yet. */
export const NO_CONTACTS: ControllerContacts = {
  organisation: { email: null, postalAddress: null, phone: null },
  dataOfficer: { name: null, email: null, postalAddress: null, phone: null },
};

const LONGEST = 300;

/** Contacts as typed, each in its one spelling: lines of an address on one line, what is empty null. */
export function readContacts({
  organisation,
  dataOfficer,
}: ControllerContacts): Result<ControllerContacts, Refusal> {
  const read = {
    organisation: plain(organisation),
    dataOfficer: { ...plain(dataOfficer), name: line(dataOfficer.name) },
  };
  const texts = [...Object.values(read.organisation), ...Object.values(read.dataOfficer)];
  if (texts.some((text) => (text?.length ?? 0) > LONGEST)) return refuse(refusal('contact-too-long'));
  const emails = [read.organisation.email, read.dataOfficer.email].map((text) =>
    text === null ? null : normaliseEmail(text),
  );
  const [own, officers] = emails as [string | null, string | null];
  const isUnreadable = (typed: string | null, email: string | null) => typed !== null && email === null;
  if (isUnreadable(read.organisation.email, own) || isUnreadable(read.dataOfficer.email, officers))
    return refuse(refusal('contact-email-unreadable'));
  return ok({
    organisation: { ...read.organisation, email: own },
    dataOfficer: { ...read.dataOfficer, email: officers },
  });
}

/** A contact on one line, such as « contact@syndicat.example, 12 rue des Lilas, 75020 Paris, 01 23 45 67 89 ». */
export const contactLine = (contact: Contact & { readonly name?: string | null }): string =>
  [contact.name, contact.email, contact.postalAddress, contact.phone]
    .filter((part) => part !== null && part !== undefined)
    .join(', ');

const plain = ({ email, postalAddress, phone }: Contact): Contact => ({
  email: line(email),
  postalAddress: line(postalAddress),
  phone: line(phone),
});

const line = (text: string | null): string | null =>
  text
    ?.split(/\r?\n/)
    .map((part) => part.trim().replace(/,$/, ''))
    .filter((part) => part !== '')
    .join(', ') || null;
