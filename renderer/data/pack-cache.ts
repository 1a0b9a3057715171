// The fragment store as a build of a pack uses it: papers that were made in the background, and before, are found again (DESIGN section 4).
import type { FragmentCache } from '../../shared/documents/pack/fragment-cache.ts';
import type { Clock } from '../../shared/ports.ts';
import type { FragmentStore } from './fragment-store.ts';

/** What can't be read or kept is made again; it is no failure of the build. */
export const packCache = (store: FragmentStore, now: Clock): FragmentCache => ({
  read: async (key) => {
    const kept = await store.get(key).catch(() => null);
    if (kept === null) return null;
    const { bytes, pages, flagged, findings = [], turns = [] } = kept;
    return { bytes, pages, flagged, findings, turns };
  },
  write: async (key, { bytes, ...counted }) => {
    await store.put({ ...counted, key, bytes: new Uint8Array(bytes), madeAt: now() }).catch(() => undefined);
  },
});
