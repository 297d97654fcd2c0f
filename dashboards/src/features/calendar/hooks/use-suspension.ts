import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { type HeldPublicationsQuery } from '../../../graphql/graphql.js';
import { execute } from '../../../transport/execute.js';
import { refreshPublishing } from './use-schedule.js';

const suspendDocument = graphql(`
  mutation SuspendPublishing {
    suspendPublishing {
      since
    }
  }
`);
const resumeDocument = graphql(`
  mutation ResumePublishing {
    resumePublishing {
      since
    }
  }
`);
const heldDocument = graphql(`
  query HeldPublications {
    publications(states: [suspended], first: 50) {
      pageInfo {
        hasNextPage
      }
      nodes {
        id
        text
        plannedAt
        plannedWall
        deliveries {
          id
          state
        }
      }
    }
  }
`);

export type Held = HeldPublicationsQuery['publications']['nodes'][number];

/** What an end of the suspension will do to what is held: by the rule of the service, which decides. */
export interface Fates {
  /** Their hour went by: they wait for a new one. */
  late: Held[];
  /** Still to come: they go out at their hour. */
  onTime: Held[];
  /** Stopped half-way: the rest goes out at once. */
  halfWay: Held[];
  hasMore: boolean;
}

export function fatesOf(held: readonly Held[], hasMore: boolean, now: number): Fates {
  // What is only in doubt stays so: a person answers for it, stopped or not.
  const isUnsent = ({ state }: { state: string }) => state === 'pending' || state === 'sending';
  const halfWay = held.filter(({ deliveries }) => deliveries.some(isUnsent));
  const whole = held.filter(({ deliveries }) => deliveries.length === 0);
  const isToCome = ({ plannedAt }: Held) => Boolean(plannedAt) && Date.parse(plannedAt ?? '') >= now;
  return { halfWay, late: whole.filter((post) => !isToCome(post)), onTime: whole.filter(isToCome), hasMore };
}

export function useHeld(isAsked: boolean) {
  return useQuery({
    queryKey: ['publications', 'held'],
    queryFn: async ({ signal }) => {
      const { nodes, pageInfo } = (await execute(heldDocument, {}, signal)).publications;
      return fatesOf(nodes, pageInfo.hasNextPage, Date.now());
    },
    enabled: isAsked,
    staleTime: 0,
  });
}

/** Stops everything, or lets it go on. */
export function useSuspension() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (what: 'suspend' | 'resume') => {
      await (what === 'suspend' ? execute(suspendDocument) : execute(resumeDocument));
    },
    // Not awaited: banner and question would be gone before they could say what came of it.
    onSettled: () => void refreshPublishing(client),
  });
}
