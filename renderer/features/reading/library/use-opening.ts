// Opening a copy: read and verified, asked of where it must be, kept. One at a time; the next one waits.
import { useState } from 'react';
import type { Problem } from '../../../../shared/model/result.ts';
import { useData } from '../../../data/data-provider.tsx';
import { keepCopy, receiveCopy, type LookedAt, type Received } from '../../../data/reading/receive-copy.ts';
import type { PickedFile } from '../../../platform/platform.ts';
import { readCopyInWorker } from '../../../workers/reading-client.ts';

/** What came of a copy that needs no answer any more. */
export type TakenIn = Exclude<Received, { readonly outcome: 'asks' }>;

export type Opening =
  | { readonly stage: 'idle' }
  | { readonly stage: 'reading'; readonly name: string }
  | { readonly stage: 'asks'; readonly looked: LookedAt }
  | { readonly stage: 'kept'; readonly received: TakenIn }
  | { readonly stage: 'refused'; readonly file: PickedFile | null; readonly problem: Problem }
  /** Its reader did not want it. */
  | { readonly stage: 'left' };

export type OpeningActs = { readonly opening: Opening; readonly open: (file: PickedFile) => Promise<void>; readonly accept: () => Promise<void>; readonly leave: () => void; readonly done: () => void };

export const useOpening = (): OpeningActs => {
  const { now } = useData().context;
  const [opening, setOpening] = useState<Opening>({ stage: 'idle' });

  const show = (received: Received): void => {
    setOpening(received.outcome === 'asks' ? { stage: 'asks', looked: received.looked } : { stage: 'kept', received });
  };
  return {
    opening,
    open: async (file) => {
      setOpening({ stage: 'reading', name: file.name });
      const received = await receiveCopy(file.bytes, file.name, { read: readCopyInWorker, now });
      if (received.ok) show(received.value);
      else setOpening({ stage: 'refused', file, problem: received.problem });
    },
    accept: async () => {
      if (opening.stage !== 'asks') return;
      const kept = await keepCopy(opening.looked, now);
      if (kept.ok) show(kept.value);
      else setOpening({ stage: 'refused', file: null, problem: kept.problem });
    },
    leave: () => { setOpening({ stage: 'left' }); },
    done: () => { setOpening({ stage: 'idle' }); },
  };
};
