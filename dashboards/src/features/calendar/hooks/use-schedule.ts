import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { type PresentScheduleQuery, type RepeatedHour } from '../../../graphql/graphql.js';
import { execute } from '../../../transport/execute.js';

const scheduleDocument = graphql(`
  mutation SchedulePublication($id: ID!, $at: WallTime, $hour: RepeatedHour, $expectedVersion: Int!) {
    schedulePublication(id: $id, at: $at, hour: $hour, expectedVersion: $expectedVersion) {
      __typename
      ... on Publication {
        id
        version
        state
        plannedWall
        plannedAt
      }
      ... on HourMissing {
        before
        after
      }
      ... on HourTwice {
        first
        second
      }
      ... on Refused {
        message
      }
    }
  }
`);
const unscheduleDocument = graphql(`
  mutation UnschedulePublication($id: ID!, $expectedVersion: Int!) {
    unschedulePublication(id: $id, expectedVersion: $expectedVersion) {
      __typename
      ... on Publication {
        id
        version
        state
        plannedWall
        plannedAt
      }
      ... on Refused {
        message
      }
    }
  }
`);
const presentDocument = graphql(`
  query PresentSchedule($id: ID!) {
    publication(id: $id) {
      id
      version
      state
      plannedWall
      plannedAt
      may
    }
  }
`);

/** The least that choosing a time must know of a publication. */
export interface Schedulable {
  id: string;
  version: number;
  /** In the organisation's zone; null where none was chosen. */
  plannedWall?: string | null;
}

/** A wished time: a wall time in the organisation's zone, as soon as possible, or none any more. */
export type Wish = { at: string; hour?: RepeatedHour } | 'soonest' | 'none';

async function send({ id, version }: Schedulable, wish: Wish) {
  const of = { id, expectedVersion: version };
  if (wish === 'none') return (await execute(unscheduleDocument, of)).unschedulePublication;
  const time = wish === 'soonest' ? { at: null } : { at: wish.at, hour: wish.hour ?? null };
  return (await execute(scheduleDocument, { ...of, ...time })).schedulePublication;
}

export type ScheduleAnswer = Awaited<ReturnType<typeof send>>;
/** A publication whose time was chosen, as it stands now. */
export type Scheduled = Extract<ScheduleAnswer, { __typename: 'Publication' }>;
/** Where a publication stands since somebody was faster; null where it is gone. */
export type PresentSchedule = NonNullable<PresentScheduleQuery['publication']> | null;
export interface ScheduleOutcome {
  answer: ScheduleAnswer;
  /** Only after a stale version. */
  present?: PresentSchedule;
}

/** Everything that shows when something is published. */
export function refreshPublishing(client: QueryClient): Promise<unknown> {
  const keys = [['calendar'], ['publishing'], ['publication'], ['publications']];
  return Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })));
}

/** Chooses a time, moves it or takes it away. Where somebody was faster, how things stand comes with the answer. */
export function useSchedule() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ seen, wish }: { seen: Schedulable; wish: Wish }): Promise<ScheduleOutcome> => {
      const answer = await send(seen, wish);
      if (answer.__typename !== 'StaleVersion') return { answer };
      return { answer, present: (await execute(presentDocument, { id: seen.id })).publication ?? null };
    },
    onSettled: () => refreshPublishing(client),
  });
}
