import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { graphql } from '../../../graphql/gql.js';
import { type PublishingCalendarQuery } from '../../../graphql/graphql.js';
import { execute } from '../../../transport/execute.js';
import { type Span } from './days.js';

const calendarDocument = graphql(`
  query PublishingCalendar($from: CalendarDate!, $to: CalendarDate!) {
    calendar(from: $from, to: $to) {
      timeZone
      publications {
        ...CalendarPost
      }
      unplanned {
        ...CalendarPost
      }
      clockChanges {
        date
        sentence
      }
    }
  }
  fragment CalendarPost on Publication {
    id
    version
    state
    text
    plannedWall
    plannedAt
    may
    targets {
      id
      name
      network {
        key
        name
      }
    }
    deliveries {
      id
      state
      needsPerson
    }
  }
`);

export type PublishingCalendar = PublishingCalendarQuery['calendar'];
export type Post = PublishingCalendar['publications'][number];

/** Posts go out while somebody looks on. */
const WHILE_LOOKED_AT = 30_000;

/** What is planned between two days, what waits for a time, and the nights on which clocks change. */
export function useCalendar(span: Span) {
  return useQuery({
    queryKey: ['calendar', span.from, span.to],
    queryFn: async ({ signal }) => (await execute(calendarDocument, { ...span }, signal)).calendar,
    placeholderData: keepPreviousData,
    refetchInterval: WHILE_LOOKED_AT,
  });
}
