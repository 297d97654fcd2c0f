import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { type OpenPreferencesMutation, type Purpose } from '../../../graphql/graphql.js';
import { execute } from '../../../transport/execute.js';
import { currentLanguage } from '../../../ui/language.js';

const openDocument = graphql(`
  mutation OpenPreferences($token: String!) {
    openPreferences(token: $token) {
      __typename
      ... on Refused {
        message
      }
      ... on OwnPreferences {
        controller
        contact
        dataOfficer
        expiresAt
        refusesContact
        notice {
          id
          version
          text
          publishedAt
        }
        sourceNotice {
          text
        }
        asked {
          purpose
          channel
          channelName
        }
        purposes {
          purpose
          name
          sentence
          ground
          isDone
          objectedAt
          cells {
            channel
            channelName
            state
            since
            isAllowed
          }
        }
      }
    }
  }
`);
const giveDocument = graphql(`
  mutation GiveOwnConsent($token: String!, $purpose: Purpose!, $channel: String!, $noticeId: ID!) {
    giveOwnConsent(token: $token, purpose: $purpose, channel: $channel, noticeId: $noticeId) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);
const withdrawDocument = graphql(`
  mutation WithdrawOwnConsent($token: String!, $purpose: Purpose!, $channel: String!) {
    withdrawOwnConsent(token: $token, purpose: $purpose, channel: $channel) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);
const objectDocument = graphql(`
  mutation ObjectToPurpose($token: String!, $purpose: Purpose!) {
    objectToPurpose(token: $token, purpose: $purpose) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);

export type OwnPreferences = Extract<
  OpenPreferencesMutation['openPreferences'],
  { __typename: 'OwnPreferences' }
>;
export type OwnPurpose = OwnPreferences['purposes'][number];

/** Something that a person says of herself. */
export type OwnWord =
  | { what: 'give'; purpose: Purpose; channel: string; noticeId: string }
  | { what: 'withdraw'; purpose: Purpose; channel: string }
  | { what: 'object'; purpose: Purpose };

interface Answer {
  __typename: string;
  message?: string;
}

async function send(token: string, word: OwnWord): Promise<Answer> {
  switch (word.what) {
    case 'give': {
      const { purpose, channel, noticeId } = word;
      return (await execute(giveDocument, { token, purpose, channel, noticeId })).giveOwnConsent;
    }
    case 'withdraw': {
      const { purpose, channel } = word;
      return (await execute(withdrawDocument, { token, purpose, channel })).withdrawOwnConsent;
    }
    case 'object':
      return (await execute(objectDocument, { token, purpose: word.purpose })).objectToPurpose;
  }
}

/** The page behind a link; the token travels in the body of a POST alone. */
export function usePreferences(token: string) {
  return useQuery({
    queryKey: ['own-preferences', currentLanguage()],
    queryFn: async ({ signal }) => (await execute(openDocument, { token }, signal)).openPreferences,
    // A link that asks for one consent is used up by giving it: asking again would show a refusal over the thanks.
    refetchOnWindowFocus: false,
    retry: false,
  });
}

/**
 * Says something, and shows what then stands.
 * @param isOnce the link serves once: what was said used it up, so the page is not asked for again
 */
export function useOwnWord(token: string, isOnce = false) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (word: OwnWord) => send(token, word),
    onSuccess: (answer) => {
      if (answer.__typename === 'OwnPreferences' && !isOnce)
        void client.invalidateQueries({ queryKey: ['own-preferences'] });
    },
  });
}
