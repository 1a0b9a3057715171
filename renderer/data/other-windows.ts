// Whether other windows have this store open: each may hold words in an editor that it would save again.
import { failed, ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { storeLock } from './store-place.ts';

/** Pages and workers that hold the store, this one too; 0 where the browser can't tell. */
const holders = async (): Promise<number> => {
  const locks: unknown = Reflect.get(navigator, 'locks');
  if (!(typeof locks === 'object' && locks !== null && 'query' in locks)) return 0;
  const { held = [] } = await navigator.locks.query();
  return new Set(held.filter(({ name }) => name === storeLock).map(({ clientId }) => clientId)).size;
};

/** `other-windows` while another one is open; nothing may be replaced or erased beneath it. */
export const onlyWindow = async (): Promise<Result<null>> =>
  (await holders()) > 1
    ? failed({ code: 'other-windows', what: 'Orderpaper is open in another window too, which could write back what it shows.', remedy: 'Close the other windows, then do it here again.' })
    : ok(null);
