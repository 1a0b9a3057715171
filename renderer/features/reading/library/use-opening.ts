// Opening a copy: read and verified, asked of where it must be, kept. One at a time; the next one waits. A copy that leaves nothing to say opens at once.
import { useEffect, useRef, useState } from 'react';
import { londonDate } from '../../../../shared/model/dates.ts';
import type { IsoDate } from '../../../../shared/model/record.ts';
import { problemLine, type Problem, type Result } from '../../../../shared/model/result.ts';
import { useData } from '../../../data/data-provider.tsx';
import { keepCopy, receiveCopy, type LookedAt, type Received } from '../../../data/reading/receive-copy.ts';
import type { PickedFile } from '../../../platform/platform.ts';
import { readCopyInWorker } from '../../../workers/reading-client.ts';
import { showToast } from '../../../ui/toast-queue.ts';
import { isExpired } from './copy-words.ts';

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

export type OpeningActs = { readonly opening: Opening; readonly open: (file: PickedFile) => Promise<void>; readonly accept: () => Promise<void>; readonly leave: () => void };

/** Its reader has to be told something of it before they read. */
const hasToBeTold = (received: TakenIn, today: IsoDate): boolean => {
  if (received.outcome === 'here') return false;
  const { facts: { damaged, seal, sealedPartly, frameDamaged, issue }, standing, handedOver } = received;
  return standing === 'older' || handedOver || damaged.length > 0 || seal === 'damaged' || sealedPartly === true || frameDamaged === true || isExpired(issue, today);
};

/** What became of a copy, for who left the screen meanwhile. */
const goneWords = (name: string, received: Result<Received>): string => {
  if (!received.ok) return problemLine(received.problem);
  return received.value.outcome === 'asks' ? `“${name}” was not opened: it asks something first. Open it again in My meetings.` : `“${name}” is in My meetings now.`;
};

/** @param read goes to the papers: of a council that is known, or that were here already */
export const useOpening = (read: (received: TakenIn) => void): OpeningActs => {
  const { now } = useData().context;
  const [opening, setOpening] = useState<Opening>({ stage: 'idle' });
  const isHere = useRef(false);
  useEffect(() => {
    isHere.current = true;
    return () => { isHere.current = false; };
  }, []);

  const show = (received: Received, wasAsked: boolean): void => {
    if (received.outcome !== 'asks' && !wasAsked && !hasToBeTold(received, londonDate(now()))) {
      setOpening({ stage: 'idle' });
      read(received);
      return;
    }
    setOpening(received.outcome === 'asks' ? { stage: 'asks', looked: received.looked } : { stage: 'kept', received });
  };
  return {
    opening,
    open: async (file) => {
      setOpening({ stage: 'reading', name: file.name });
      const received = await receiveCopy(file.bytes, file.name, { read: readCopyInWorker, now });
      // Whoever has gone elsewhere is not taken away from there.
      if (!isHere.current) showToast(goneWords(file.name, received));
      else if (received.ok) show(received.value, false);
      else setOpening({ stage: 'refused', file, problem: received.problem });
    },
    accept: async () => {
      if (opening.stage !== 'asks') return;
      const kept = await keepCopy(opening.looked, now);
      if (kept.ok) show(kept.value, true);
      else setOpening({ stage: 'refused', file: null, problem: kept.problem });
    },
    leave: () => { setOpening({ stage: 'left' }); },
  };
};
