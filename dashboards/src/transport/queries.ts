import { QueryClient } from '@tanstack/react-query';
import { RequestFailed } from './execute.js';

/** One retry for a dropped connection only: a refusal or a forbidden page would be refused again. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 20_000,
        retry: (count, error) => error instanceof RequestFailed && error.kind === 'network' && count < 1,
      },
    },
  });
}
