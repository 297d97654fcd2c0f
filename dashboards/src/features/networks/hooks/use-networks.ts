import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { type NetworkTargetsQuery } from '../../../graphql/graphql.js';
import { execute } from '../../../transport/execute.js';

const targetsDocument = graphql(`
  query NetworkTargets {
    networkTargets {
      id
      name
      isConnected
      rateLimitedUntil
      version
      network {
        key
        name
        limit
        mayHoldLink
      }
    }
    networks {
      key
      name
      isPublic
    }
  }
`);
const feedDocument = graphql(`
  query SandboxFeed($targetId: ID!) {
    sandboxFeed(targetId: $targetId) {
      id
      text
      publishedAt
    }
  }
`);
const connectDocument = graphql(`
  mutation ConnectNetwork($network: String!, $name: String!, $account: String!) {
    connectNetwork(network: $network, name: $name, account: $account) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);
const disconnectDocument = graphql(`
  mutation DisconnectNetwork($id: ID!, $expectedVersion: Int!) {
    disconnectNetwork(id: $id, expectedVersion: $expectedVersion) {
      __typename
      ... on Refused {
        message
      }
    }
  }
`);

export type Account = NetworkTargetsQuery['networkTargets'][number] & {
  /** Whether the network asks to wait; its hour may have gone by already. */
  isLimited: boolean;
};

const isAhead = (at: string | null | undefined): boolean => Boolean(at) && Date.parse(at ?? '') > Date.now();

/** Connected accounts first, and the networks that another one can be connected to. */
export function useNetworks(isAsked = true) {
  return useQuery({
    queryKey: ['networks'],
    queryFn: async ({ signal }) => {
      const { networkTargets, networks } = await execute(targetsDocument, {}, signal);
      const accounts = networkTargets.map((one) => ({ ...one, isLimited: isAhead(one.rateLimitedUntil) }));
      return { accounts, networks };
    },
    enabled: isAsked,
  });
}

/** What stands on an account, the newest first; null where the network does not show it, or is away. */
export function useFeed(targetId: string | null) {
  return useQuery({
    queryKey: ['publishing', 'feed', targetId],
    queryFn: async ({ signal }) =>
      (await execute(feedDocument, { targetId: targetId ?? '' }, signal)).sandboxFeed ?? null,
    enabled: targetId !== null,
    refetchInterval: 30_000,
  });
}

export function useConnect() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (account: { network: string; name: string; account: string }) =>
      (await execute(connectDocument, account)).connectNetwork,
    onSuccess: () => client.invalidateQueries({ queryKey: ['networks'] }),
  });
}

export function useDisconnect() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, version }: Account) =>
      (await execute(disconnectDocument, { id, expectedVersion: version })).disconnectNetwork,
    onSettled: () => client.invalidateQueries({ queryKey: ['networks'] }),
  });
}
