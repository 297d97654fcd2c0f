import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { makeQueryClient } from '../transport/queries.js';
import { NoticesProvider } from '../ui/notices.js';
import { cssVariables, theme } from '../ui/theme.js';
import { GuardedRouter } from './guarded-router.js';
import { AppRoutes } from './routes.js';

export function App() {
  const [client] = useState(makeQueryClient);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={client}>
        <NoticesProvider>
          <GuardedRouter>
            <AppRoutes />
          </GuardedRouter>
        </NoticesProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
