import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { isDate, views, type View } from './days.js';

export interface CalendarAddress {
  view: View;
  /** A day of what is shown; null for today. */
  date: string | null;
  /** The nights too, in the week. */
  isWholeDay: boolean;
}

const inFrench: Record<View, string> = { week: 'semaine', month: 'mois', list: 'liste' };

function read(params: URLSearchParams): CalendarAddress {
  const date = params.get('date');
  return {
    view: views.find((view) => inFrench[view] === params.get('vue')) ?? 'week',
    date: isDate(date) ? date : null,
    isWholeDay: params.get('heures') === 'toutes',
  };
}

function write({ view, date, isWholeDay }: CalendarAddress): URLSearchParams {
  const params = new URLSearchParams();
  if (view !== 'week') params.set('vue', inFrench[view]);
  if (date) params.set('date', date);
  if (isWholeDay) params.set('heures', 'toutes');
  return params;
}

/** View and day live in the address: a reload, or a colleague, sees the same. */
export function useCalendarAddress() {
  const [params, setParams] = useSearchParams();
  const address = useMemo(() => read(params), [params]);
  const change = useCallback(
    (part: Partial<CalendarAddress>) =>
      setParams((now) => write({ ...read(now), ...part }), { replace: true }),
    [setParams],
  );
  return { address, change };
}
