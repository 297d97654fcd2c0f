import { useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { execute, RequestFailed } from '../../../transport/execute.js';
import { tellOtherTabs } from '../../../transport/other-tabs.js';

const signInDocument = graphql(`
  mutation SignIn($email: String!, $password: String!, $code: String) {
    signIn(email: $email, password: $password, code: $code) {
      __typename
      ... on Refused {
        code
        message
      }
    }
  }
`);
const redeemDocument = graphql(`
  mutation RedeemSignInLink($token: String!) {
    redeemSignInLink(token: $token) {
      __typename
      ... on Refused {
        code
        message
      }
    }
  }
`);
const choosePasswordDocument = graphql(`
  mutation ChoosePassword($password: String!) {
    choosePassword(password: $password) {
      __typename
      ... on Refused {
        code
        message
      }
    }
  }
`);

/** What the sign-in form shows when there was no answer at all. */
export function failureKey(error: Error | null): 'network' | 'busy' | 'failed' | null {
  if (!error) return null;
  const kind = error instanceof RequestFailed ? error.kind : 'failed';
  return kind === 'network' || kind === 'busy' ? kind : 'failed';
}

/** Signs in by password; the answer says whether a code is needed too. */
export function useSignIn() {
  return useMutation({
    mutationFn: async (input: { email: string; password: string; code: string | null }) =>
      (await execute(signInDocument, input)).signIn,
  });
}

export function useRedeemLink() {
  return useMutation({
    mutationFn: async (token: string) => (await execute(redeemDocument, { token })).redeemSignInLink,
  });
}

export function useChoosePassword() {
  return useMutation({
    mutationFn: async (password: string) =>
      (await execute(choosePasswordDocument, { password })).choosePassword,
  });
}

/** Forgets everything asked before the session began: somebody else may have asked it. */
export function useEnter(): () => void {
  const client = useQueryClient();
  return () => {
    client.removeQueries();
    tellOtherTabs();
  };
}
