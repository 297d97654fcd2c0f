import { type Id } from '../kernel/id.js';
import { ok, type Refusal, refusal, refuse, type Result } from '../kernel/result.js';
import { readEmail } from './domain/email.js';
import { personName } from './domain/person-name.js';
import { readPhone } from './phone-number.js';

/** A person as typed in a form. */
export interface TypedPerson {
  readonly name: string;
  readonly jobTitle: string | null;
  readonly workplaceId: Id | null;
  readonly sectionIds: readonly Id[];
  readonly phone: string | null;
  readonly email: string | null;
}

/** All that a form says of a person who is known: a contact point that is left out goes. */
export type EditedPerson = Omit<TypedPerson, 'phone' | 'email'> & {
  readonly phones: readonly string[];
  readonly emails: readonly string[];
};

const LONGEST_NAME = 200;
/** More telephone numbers or addresses than this are somebody's mistake. */
const MOST_POINTS = 5;

/** Checks a form's values and brings each to its one spelling; contact points are kept once, empty ones left out. */
export function readEditedPerson(typed: EditedPerson): Result<EditedPerson, Refusal> {
  const name = personName(typed.name);
  if (name === '') return refuse(refusal('person-name-missing'));
  if (name.length > LONGEST_NAME) return refuse(refusal('person-name-too-long'));
  if (typed.sectionIds.length === 0) return refuse(refusal('person-section-missing'));
  const phones = readAll(typed.phones, (text) => {
    const phone = readPhone(text);
    return phone.ok ? phone : refuse(refusal(`person-${phone.error}`));
  });
  if (!phones.ok) return phones;
  const emails = readAll(typed.emails, (text) => {
    const email = readEmail(text);
    return email === null ? refuse(refusal('person-email-unreadable')) : ok(email);
  });
  if (!emails.ok) return emails;
  if (phones.value.length > MOST_POINTS)
    return refuse(refusal('person-phones-too-many', { most: MOST_POINTS }));
  if (emails.value.length > MOST_POINTS)
    return refuse(refusal('person-emails-too-many', { most: MOST_POINTS }));
  return ok({ ...typed, name, phones: phones.value, emails: emails.value });
}

/** The field of a form that a refusal of {@link readEditedPerson} is about; null for one about no field. */
export function fieldOf({ code }: Refusal): string | null {
  const [, field] = /^person-(name|section|workplace|phone|email)/.exec(code) ?? [];
  return field ?? null;
}

/** Values in their one spelling, each once; the first that cannot be read refuses all. */
function readAll(
  texts: readonly string[],
  read: (text: string) => Result<string, Refusal>,
): Result<string[], Refusal> {
  const values = new Set<string>();
  for (const text of texts.map((one) => one.trim()).filter((one) => one !== '')) {
    const value = read(text);
    if (!value.ok) return value;
    values.add(value.value);
  }
  return ok([...values]);
}
