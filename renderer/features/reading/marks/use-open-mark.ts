// The mark whose dialog is open. One on a restricted paper goes with that paper: locking closes its dialog, by whatever way it was locked.
import { useEffect, useState } from 'react';
import type { Mark } from '../../../../shared/marks/mark.ts';
import type { Id } from '../../../../shared/model/record.ts';
import type { OpenCopy } from '../../../data/reading/open-copy.ts';
import { showToast } from '../../../ui/toast-queue.ts';

export type OpenedMark = {
  readonly id: Id;
  /** Open before it is stored: whoever presses N writes on at once. */
  readonly fresh: Mark | null;
  /** The seal that was open for it; null: it stands on a paper that anybody may read. */
  readonly under: string | null;
};

const closedWithPaper = 'The restricted papers were locked, and the note on one of them was closed with them.';

/** Whether a mark stands on restricted text: on a paper of the sealed part, or sealed since its paper was one. */
export const isSecret = ({ id, anchor }: { readonly id: Id; readonly anchor: Pick<Mark['anchor'], 'paperId'> }, { restrictedPapers }: Pick<OpenCopy, 'restrictedPapers'>, sealedIds: ReadonlySet<Id>): boolean => sealedIds.has(id) || restrictedPapers.has(anchor.paperId);

/** @returns what may still be shown of it: nothing once its seal is shut, or another is open instead */
export const stillOpen = (opened: OpenedMark | null, sealId: string | null): OpenedMark | null => (opened === null || opened.under === null || opened.under === sealId ? opened : null);

/** Says so in one sentence when it closes what is open. */
export const useOpenMark = ({ sealId }: Pick<OpenCopy, 'sealId'>): readonly [OpenedMark | null, (opened: OpenedMark | null) => void] => {
  const [opened, setOpened] = useState<OpenedMark | null>(null);
  const shown = stillOpen(opened, sealId);
  const isLocked = opened !== null && shown === null;
  useEffect(() => {
    if (!isLocked) return;
    // Or it would come up by itself when the papers are opened again.
    setOpened(null);
    showToast(closedWithPaper);
  }, [isLocked]);
  return [shown, setOpened];
};
