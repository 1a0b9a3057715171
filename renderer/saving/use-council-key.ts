// The council's key for a screen: made, opened, taken in and replaced in a worker, kept at once, and open from then on in this window.
import { useState } from 'react';
import { instantOf } from '../../shared/model/ids.ts';
import type { CouncilKey } from '../../shared/meeting-file/reading/council-key.ts';
import type { Result } from '../../shared/model/result.ts';
import { keepCouncilKey, readCouncilKey } from '../data/council-key-repository.ts';
import { useData } from '../data/data-provider.tsx';
import { useLive } from '../data/use-live.ts';
import { keyInWorker, type NewKey, type OpenedKey } from '../workers/council-key-client.ts';
import { keepOpened, useOpenedKey } from './council-session.ts';

/** The passphrase that opens it, and the key that hands over to it; null: none does. */
export type HowMade = Pick<NewKey, 'passphrase' | 'before'>;

export type CouncilKeyWork = {
  /** Null while it is read, and where there is none. */
  readonly key: CouncilKey | null;
  readonly isRead: boolean;
  /** The same, open for signing. */
  readonly opened: OpenedKey | null;
  readonly isBusy: boolean;
  /** A new one, in place of the one before if there was one. */
  readonly make: (how: HowMade) => Promise<Result<OpenedKey>>;
  /** A private key of another program. */
  readonly takeBare: (privateKey: Uint8Array, how: HowMade) => Promise<Result<OpenedKey>>;
  /** A copy of a key that Orderpaper saved; opened by its own passphrase before it is kept. */
  readonly takeCopy: (key: CouncilKey, passphrase: string) => Promise<Result<OpenedKey>>;
  readonly open: (passphrase: string) => Promise<Result<OpenedKey>>;
  readonly lock: () => void;
};

export const useCouncilKey = (): CouncilKeyWork => {
  const { db, context } = useData();
  const live = useLive(() => readCouncilKey(db), [db]);
  const key = live.status === 'ready' ? live.value : null;
  const opened = useOpenedKey(key?.key ?? null);
  const [isBusy, setBusy] = useState(false);

  const busy = async <T>(work: () => Promise<T>): Promise<T> => {
    setBusy(true);
    return work().finally(() => { setBusy(false); });
  };
  const keep = async (made: Result<OpenedKey>): Promise<Result<OpenedKey>> => {
    if (!made.ok) return made;
    const kept = await keepCouncilKey(context, made.value.key, key?.key ?? null);
    if (!kept.ok) return kept;
    keepOpened(made.value);
    return made;
  };
  const now = (how: HowMade): NewKey => ({ ...how, madeAt: instantOf(context.now()) });

  return {
    key, opened, isBusy, isRead: live.status === 'ready',
    make: (how) => busy(async () => keep(await keyInWorker({ kind: 'make', how: now(how) }))),
    takeBare: (privateKey, how) => busy(async () => keep(await keyInWorker({ kind: 'take', privateKey, how: now(how) }))),
    takeCopy: (copy, passphrase) => busy(async () => keep(await keyInWorker({ kind: 'open', key: copy, passphrase }))),
    open: (passphrase) => busy(async () => {
      if (key === null) throw new Error('there is no key to be opened');
      const unlocked = await keyInWorker({ kind: 'open', key, passphrase });
      if (unlocked.ok) keepOpened(unlocked.value);
      return unlocked;
    }),
    lock: () => { keepOpened(null); },
  };
};
