import { refusal, type Refusal } from '../../kernel/result.js';
import { type CalendarDate } from '../../kernel/time.js';

/** A domain in which an employer gives its staff addresses, and the agreement that allows writing to them. */
export interface EmployerDomain {
  /** Lower case: `exemple.fr`; its sub-domains count too. */
  readonly domain: string;
  readonly agreement: CompanyAgreement | null;
}

/** A company agreement on the use of its addresses (art. L2142-6 of the Code du travail). */
export interface CompanyAgreement {
  readonly reference: string;
  readonly from: CalendarDate;
  /** The last day; null where it has no end. */
  readonly until: CalendarDate | null;
}

const isWithin = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

const isInForce = ({ from, until }: CompanyAgreement, day: CalendarDate): boolean =>
  from <= day && (until === null || day <= until);

/** Why nothing may be sent to an address on a day, or null. The narrowest declared domain decides. */
export function refusalOfAddress(
  address: string,
  domains: readonly EmployerDomain[],
  day: CalendarDate,
): Refusal | null {
  const host = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  const [narrowest] = domains
    .filter(({ domain }) => isWithin(host, domain))
    .sort((a, b) => b.domain.length - a.domain.length);
  if (narrowest === undefined) return null;
  const { domain, agreement } = narrowest;
  return agreement !== null && isInForce(agreement, day)
    ? null
    : refusal('message.employer-address', { domain });
}

/** A domain as typed, in its one spelling, or null for what is none. */
export function readDomain(text: string): string | null {
  const domain = text.trim().toLowerCase().replace(/^@/, '');
  return domain.length <= 253 && /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/.test(domain)
    ? domain
    : null;
}
