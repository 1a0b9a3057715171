// Prints what is on view and nothing else; what is not for publication prints with its marking on each sheet, and says so first (UX 15).
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ReadingPaper } from '../../../../shared/meeting-file/reading/reading-content.ts';
import { pagesWords } from '../../../../shared/meeting-file/reading/reading-pages.ts';
import { ConfirmDialog } from '../../../ui/dialog.tsx';
import { holdAllNear } from '../../../ui/near.ts';
import { showToast } from '../../../ui/toast-queue.ts';

/** Drawn pages of more would not fit in memory together. */
const mostDrawn = 60;
const longestWait = 15_000;

const allDrawn = async (sheet: HTMLElement): Promise<void> => {
  const until = performance.now() + longestWait;
  const waits = (): boolean => [...sheet.querySelectorAll('[data-draws]')].some((canvas) => !canvas.hasAttribute('data-drawn'));
  while (waits() && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 50));
};

const printed = async (sheet: HTMLElement | null): Promise<void> => {
  const pages = sheet?.querySelectorAll('[data-page]').length ?? 0;
  const release = sheet === null || pages > mostDrawn ? null : holdAllNear(sheet);
  if (pages > mostDrawn) showToast(`This paper has ${pages} drawn pages: those near the page on view are printed. Go on to the next ones and print again.`);
  if (sheet !== null && release !== null) await allDrawn(sheet);
  window.print();
  release?.();
};

/** @returns how to print, and the question that comes first where the paper is restricted */
export const usePrint = (paper: ReadingPaper | null, sheet: HTMLElement | null): { readonly print: () => void; readonly dialog: ReactNode } => {
  const [asks, setAsks] = useState(false);
  const isRestricted = paper !== null && paper.access.level !== 'public';
  return {
    print: () => {
      if (isRestricted) setAsks(true);
      else void printed(sheet);
    },
    dialog: isRestricted && (
      <ConfirmDialog
        isOpen={asks} danger={false} title="Print pages that are not for publication" verb="Print with the marking"
        consequence={`${pagesWords(paper)} print with the marking on each sheet. Nobody but members may have them: keep the sheets with you and have them destroyed as confidential waste.`}
        onClose={() => { setAsks(false); }} onConfirm={() => { setTimeout(() => void printed(sheet), 300); }}
      />
    ),
  };
};
