import { createContext, useContext, type ReactNode } from 'react';
import { type ViewerQuery } from '../graphql/graphql.js';

export type Viewer = NonNullable<ViewerQuery['viewer']>;
export type Capability = Viewer['may'][number];
export type Role = Viewer['roles'][number]['role'];

const ViewerContext = createContext<Viewer | null>(null);

export function ViewerProvider({ viewer, children }: { viewer: Viewer | null; children: ReactNode }) {
  return <ViewerContext value={viewer}>{children}</ViewerContext>;
}

/** Whoever is signed in; only for pages behind the sign-in. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer is for pages behind the sign-in');
  return viewer;
}

export function useMay(capability: Capability): boolean {
  return useContext(ViewerContext)?.may.includes(capability) ?? false;
}

export function useAddressForm(): string {
  return useContext(ViewerContext)?.organisation.addressForm ?? 'vous';
}

/** The organisation's zone: an organiser on holiday reads the same days as her colleagues. */
export function useTimeZone(): string {
  return useContext(ViewerContext)?.organisation.timeZone ?? 'Europe/Paris';
}
