import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type LeadSearch } from '../../../graphql/graphql.js';

export const narrowings = ['mine', 'still', 'late'] as const;
export type Narrowing = (typeof narrowings)[number];

export interface BoardAddress {
  /** `membership` or `activism`. */
  pipeline: string | null;
  isTable: boolean;
  /** The stage that a phone shows. */
  stage: string | null;
  narrowed: readonly Narrowing[];
}

const inFrench: Record<Narrowing, string> = { mine: 'miens', still: 'immobiles', late: 'retard' };

function read(params: URLSearchParams): BoardAddress {
  const only = params.get('seulement')?.split(',') ?? [];
  return {
    pipeline: params.get('vers'),
    isTable: params.get('vue') === 'tableau',
    stage: params.get('etape'),
    narrowed: narrowings.filter((one) => only.includes(inFrench[one])),
  };
}

function write(address: BoardAddress): URLSearchParams {
  const params = new URLSearchParams();
  if (address.pipeline) params.set('vers', address.pipeline);
  if (address.isTable) params.set('vue', 'tableau');
  if (address.stage) params.set('etape', address.stage);
  if (address.narrowed.length)
    params.set('seulement', address.narrowed.map((one) => inFrench[one]).join(','));
  return params;
}

export const searchOf = ({ narrowed }: BoardAddress): LeadSearch =>
  Object.fromEntries(narrowed.map((one) => [one, true]));

/** Pipeline, view and filters live in the address, without names: a reload shows the same. */
export function useBoardAddress() {
  const [params, setParams] = useSearchParams();
  const address = useMemo(() => read(params), [params]);
  const change = useCallback(
    (part: Partial<BoardAddress>) => setParams((now) => write({ ...read(now), ...part }), { replace: true }),
    [setParams],
  );
  return { address, change };
}
