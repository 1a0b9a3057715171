// Everything that the screens find above them.
import { ErrorBoundary } from 'react-error-boundary';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { RouterProvider } from 'react-router';
import type { Id } from '../../shared/model/record.ts';
import { DataProvider } from '../data/data-provider.tsx';
import type { DataPorts } from '../data/data-provider.tsx';
import type { OrderpaperDatabase } from '../data/database.ts';
import type { SaveRegistry } from '../data/save-registry.ts';
import { createCommandRegistry } from '../lib/commands/registry.ts';
import { CommandRegistryProvider } from '../lib/commands/use-commands.tsx';
import { PlatformProvider } from '../platform/platform-context.tsx';
import type { Platform } from '../platform/platform.ts';
import { WindowProblem } from './screen-problem.tsx';
import { createRouter } from './routes/routes.tsx';

export type AppProps = {
  readonly db: OrderpaperDatabase;
  readonly device: Id;
  readonly ports: DataPorts;
  readonly saves: SaveRegistry;
  readonly platform: Platform;
};

export const App = ({ db, device, ports, saves, platform }: AppProps) => {
  const [registry] = useState(createCommandRegistry);
  const [router] = useState(createRouter);
  return (
    <ErrorBoundary FallbackComponent={WindowProblem}>
      <I18nProvider locale="en-GB">
        <PlatformProvider platform={platform}>
          <DataProvider db={db} device={device} ports={ports} saves={saves}>
            <CommandRegistryProvider registry={registry}>
              <RouterProvider router={router} />
            </CommandRegistryProvider>
          </DataProvider>
        </PlatformProvider>
      </I18nProvider>
    </ErrorBoundary>
  );
};
