// Gives the screens the open database, who acts and what a command needs.
import { createContext, useContext, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Id } from '../../shared/model/record.ts';
import type { Clock, RandomBytes } from '../../shared/ports.ts';
import { dataContext, unnamedActor } from './data-context.ts';
import type { DataContext } from './data-context.ts';
import type { OrderpaperDatabase } from './database.ts';
import type { Actor } from './records.ts';
import type { SaveRegistry } from './save-registry.ts';
import { readActor } from './settings-repository.ts';
import { useLive } from './use-live.ts';

export type Data = {
  readonly db: OrderpaperDatabase;
  /** Null until the officer has told their name and role, and while that is being read (`ready` false). */
  readonly actor: Actor | null;
  readonly ready: boolean;
  /** First argument of every write and command. */
  readonly context: DataContext;
  readonly saves: SaveRegistry;
};

export type DataPorts = { readonly now: Clock; readonly randomBytes: RandomBytes };

const DataReact = createContext<Data | null>(null);

type DataProviderProps = {
  readonly db: OrderpaperDatabase;
  readonly device: Id;
  readonly ports: DataPorts;
  readonly saves: SaveRegistry;
  readonly children: ReactNode;
};

export const DataProvider = ({ db, device, ports, saves, children }: DataProviderProps) => {
  const live = useLive(() => readActor(db), [db]);
  const actor = live.status === 'ready' ? live.value : null;
  const ready = live.status !== 'loading';
  const data = useMemo(
    () => ({ db, actor, ready, saves, context: dataContext(db, { actor: actor ?? unnamedActor, device }, ports, saves.flushAll) }),
    [db, actor, ready, saves, device, ports],
  );
  return <DataReact value={data}>{children}</DataReact>;
};

/** The open database and what writes need; throws outside `DataProvider`, a bug. */
export const useData = (): Data => {
  const data = useContext(DataReact);
  if (data === null) throw new Error('useData needs a DataProvider above it');
  return data;
};
