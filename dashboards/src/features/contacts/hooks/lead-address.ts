import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type GroundFilter, type LeadFilter, type LeadOrder } from '../../../graphql/graphql.js';

/** The ways of looking at the list; people who drift away and people not known enough have a view of their own. */
export const views = ['ready', 'followed', 'drifting', 'unknown', 'all'] as const;
export type View = (typeof views)[number];
export const orders: readonly LeadOrder[] = ['readiness', 'leadership', 'lastSeen', 'name'];
export const grounds: readonly GroundFilter[] = [
  'member',
  'formerMember',
  'regularContact',
  'consent',
  'none',
];

const presets: Record<View, { order: LeadOrder; filter: LeadFilter }> = {
  ready: { order: 'readiness', filter: { drifting: false, scored: true } },
  followed: { order: 'leadership', filter: { drifting: false, scored: true } },
  drifting: { order: 'lastSeen', filter: { drifting: true } },
  unknown: { order: 'name', filter: { scored: false } },
  all: { order: 'name', filter: {} },
};

export interface LeadAddress {
  view: View;
  order: LeadOrder;
  workplaceIds: readonly string[];
  grounds: readonly GroundFilter[];
  /** Whose preview is open at the side. */
  opened: string | null;
}

function oneOf<Value extends string>(known: readonly Value[], value: string | null): Value | undefined {
  return known.find((each) => each === value);
}

export function readAddress(params: URLSearchParams): LeadAddress {
  const view = oneOf(views, params.get('vue')) ?? 'ready';
  const split = (key: string) => params.get(key)?.split(',').filter(Boolean) ?? [];
  return {
    view,
    order: oneOf(orders, params.get('tri')) ?? presets[view].order,
    workplaceIds: split('lieux'),
    grounds: split('fondements').flatMap((ground) => oneOf(grounds, ground) ?? []),
    opened: params.get('apercu'),
  };
}

export function writeAddress(address: LeadAddress): URLSearchParams {
  const params = new URLSearchParams();
  if (address.view !== 'ready') params.set('vue', address.view);
  if (address.order !== presets[address.view].order) params.set('tri', address.order);
  if (address.workplaceIds.length) params.set('lieux', address.workplaceIds.join(','));
  if (address.grounds.length) params.set('fondements', address.grounds.join(','));
  if (address.opened) params.set('apercu', address.opened);
  return params;
}

/** What the service is asked; the searched name travels in the request only, never in the address. */
export function filterOf(address: LeadAddress, search: string): LeadFilter {
  return {
    ...presets[address.view].filter,
    ...(address.workplaceIds.length ? { workplaceIds: address.workplaceIds } : {}),
    ...(address.grounds.length ? { grounds: address.grounds } : {}),
    ...(search ? { search } : {}),
  };
}

/** The list's view, order and filters, kept in the address so that a reload or a bookmark gives the same list. */
export function useLeadAddress() {
  const [params, setParams] = useSearchParams();
  const address = useMemo(() => readAddress(params), [params]);
  const change = useCallback(
    (part: Partial<LeadAddress>) =>
      setParams((now) => writeAddress({ ...readAddress(now), ...part }), { replace: true }),
    [setParams],
  );
  const showView = useCallback(
    (view: View) =>
      setParams((now) =>
        writeAddress({ ...readAddress(now), view, order: presets[view].order, opened: null }),
      ),
    [setParams],
  );
  return { address, change, showView };
}
