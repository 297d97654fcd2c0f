import { type SignedInContext } from '../api/request-context.js';
import { type PlanningRefusal } from './planning.service.js';

/** An expected no of planning as a member of a result. */
export function planningRefused(context: SignedInContext, refusal: PlanningRefusal) {
  switch (refusal.kind) {
    case 'refused':
      return context.refusedOrStale(refusal.refusal, refusal.field);
    case 'hour-missing': {
      const { before, after } = refusal;
      const message = context.say('schedule.hour-missing', {
        hour: timeOf(refusal.wall),
        date: refusal.wall.slice(0, 10),
        before: timeOf(before),
        after: timeOf(after),
      });
      return { __typename: 'HourMissing', code: 'schedule.hour-missing', message, before, after } as const;
    }
    case 'hour-twice': {
      const { first, second } = refusal;
      const message = context.say('schedule.hour-twice', {
        hour: timeOf(refusal.wall),
        date: refusal.wall.slice(0, 10),
      });
      return { __typename: 'HourTwice', code: 'schedule.hour-twice', message, first, second } as const;
    }
  }
}

/** `02:30` of `2027-03-28T02:30:00`. */
const timeOf = (wall: string): string => wall.slice(11, 16);
