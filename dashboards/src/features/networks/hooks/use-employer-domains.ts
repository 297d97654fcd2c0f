import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { type CompanyAgreementInput, type EmployerDomainsQuery } from '../../../graphql/graphql.js';
import { execute } from '../../../transport/execute.js';

const domainsDocument = graphql(`
  query EmployerDomains {
    employerDomains {
      domain
      agreementReference
      agreementFrom
      agreementUntil
    }
  }
`);
const declareDocument = graphql(`
  mutation DeclareEmployerDomain($domain: String!, $agreement: CompanyAgreementInput) {
    declareEmployerDomain(domain: $domain, agreement: $agreement) {
      __typename
      ... on EmployerDomain {
        domain
      }
      ... on Refused {
        message
      }
    }
  }
`);
const removeDocument = graphql(`
  mutation RemoveEmployerDomain($domain: String!) {
    removeEmployerDomain(domain: $domain)
  }
`);

export type EmployerDomain = EmployerDomainsQuery['employerDomains'][number];

export interface Declared {
  domain: string;
  agreement: CompanyAgreementInput | null;
}

/** What was declared, so that it can be declared again. An agreement without an end cannot be: it has none to send. */
export function declaredOf(known: EmployerDomain): Declared {
  const { domain, agreementReference: reference, agreementFrom: from, agreementUntil: until } = known;
  return { domain, agreement: reference && from && until ? { reference, from, until } : null };
}

/** Where an agreement stands on a day, `YYYY-MM-DD`. */
export function standingOf(known: EmployerDomain, today: string): 'none' | 'toCome' | 'inForce' | 'ended' {
  const { agreementReference, agreementFrom, agreementUntil } = known;
  if (!agreementReference || !agreementFrom) return 'none';
  if (today < agreementFrom) return 'toCome';
  return !agreementUntil || today <= agreementUntil ? 'inForce' : 'ended';
}

export function useEmployerDomains(isAsked: boolean) {
  return useQuery({
    queryKey: ['employer-domains'],
    queryFn: async ({ signal }) => (await execute(domainsDocument, {}, signal)).employerDomains,
    enabled: isAsked,
  });
}

export function useDeclareDomain() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ domain, agreement }: Declared) =>
      (await execute(declareDocument, { domain, agreement })).declareEmployerDomain,
    onSuccess: () => client.invalidateQueries({ queryKey: ['employer-domains'] }),
  });
}

export function useRemoveDomain() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (domain: string) => (await execute(removeDocument, { domain })).removeEmployerDomain,
    // Not awaited: the line would be gone before it could offer the way back.
    onSettled: () => void client.invalidateQueries({ queryKey: ['employer-domains'] }),
  });
}
