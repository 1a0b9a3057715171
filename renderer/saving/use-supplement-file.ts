// Saves a supplement as it went out, for the public or for members, where the officer says.
import { useData } from '../data/data-provider.tsx';
import { wordFile } from '../platform/file-types.ts';
import { usePlatform } from '../platform/platform-context.tsx';
import { makePackInWorker } from '../workers/pack-client.ts';
import { makeSupplement, type SupplementOrder } from './make-supplement.ts';
import { unlessCancelled } from './meeting-to-make.ts';
import { stepsOf } from './make-pack-files.ts';
import { usePackWork } from './use-pack-work.ts';
import type { PackWorkView } from './use-pack-work.ts';
import { useTellSaved } from './use-tell-saved.ts';

export type SupplementFileWork = PackWorkView & { readonly save: (order: Omit<SupplementOrder, 'database'>) => Promise<void> };

export const useSupplementFile = (): SupplementFileWork => {
  const { db } = useData();
  const platform = usePlatform();
  const tellSaved = useTellSaved();
  const { run, fail, ...work } = usePackWork();
  const save = async (order: Omit<SupplementOrder, 'database'>): Promise<void> => {
    const made = await run(order.audience === 'public' ? 2 : 1, async (how) =>
      unlessCancelled(await makeSupplement({ database: db.name, ...order }, (request) => makePackInWorker(request, stepsOf(how, request.audience))), how.signal));
    if (made === null) return;
    const saved = await platform.saveFile({ suggestedName: made.name, bytes: made.bytes, type: wordFile });
    if (!saved.ok) fail(saved.problem);
    else if (saved.value !== null) tellSaved(saved.value, (name) => `Saved “${name}”`);
  };
  return { ...work, save };
};
