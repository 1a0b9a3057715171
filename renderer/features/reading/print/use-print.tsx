// Prints papers of the copy: what is chosen is laid out beside the window, drawn to its end, and handed to the system's own printing (UX 15).
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { PrintPlan } from '../../../../shared/meeting-file/reading/print-plan.ts';
import type { ReadingPaper } from '../../../../shared/meeting-file/reading/reading-content.ts';
import type { OpenCopy } from '../../../data/reading/open-copy.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { holdAllNear } from '../../../ui/near.ts';
import { Progress } from '../../../ui/progress.tsx';
import { PrintDialog } from './print-dialog.tsx';
import { PrintSheets } from './print-sheets.tsx';

/** Milliseconds between two looks. */
const often = 100;
/** A page that can't be drawn in this time stays white, and the others print. */
const longestStill = 15_000;
/** The dialog is gone from the screen by then. */
const closes = 300;

type Drawn = { readonly done: number; readonly total: number };

const drawnOf = (sheets: HTMLElement): Drawn => {
  const [pages, coming] = [[...sheets.querySelectorAll('[data-draws]')], sheets.querySelectorAll('[data-coming]').length];
  return { done: pages.filter((canvas) => canvas.hasAttribute('data-drawn')).length, total: pages.length + coming };
};

/** Draws all of it, tells how far it is. @returns false: it was stopped */
const allDrawn = async (sheets: HTMLElement, signal: AbortSignal, tell: (drawn: Drawn) => void): Promise<boolean> => {
  let [last, since] = ['', performance.now()];
  for (;;) {
    const drawn = drawnOf(sheets);
    const now = `${drawn.done} ${drawn.total}`;
    if (now !== last) [last, since] = [now, performance.now()];
    tell(drawn);
    if (drawn.done === drawn.total || performance.now() - since > longestStill) return true;
    await new Promise((resolve) => setTimeout(resolve, often));
    if (signal.aborted) return false;
  }
};

const afterPrint = (): Promise<void> => new Promise((resolve) => { window.addEventListener('afterprint', () => { resolve(); }, { once: true }); });

/** Asks; draws with its count; prints. */
type Stage = { readonly as: 'none' } | { readonly as: 'asks' } | { readonly as: 'draws' | 'prints'; readonly plan: PrintPlan };

type Options = { readonly copy: OpenCopy; readonly paper: ReadingPaper | null; readonly page: string | null };

/** @returns how to print, what it shows, and whether sheets of its own print instead of what is on view */
export const usePrint = ({ copy, paper, page }: Options): { readonly print: () => void; readonly shown: ReactNode; readonly isPrinting: boolean } => {
  const [stage, setStage] = useState<Stage>({ as: 'none' });
  const [sheets, setSheets] = useState<HTMLElement | null>(null);
  const [drawn, setDrawn] = useState<Drawn>({ done: 0, total: 0 });
  const plan = stage.as === 'draws' || stage.as === 'prints' ? stage.plan : null;
  useEffect(() => {
    if (plan === null || sheets === null) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const release = holdAllNear(sheets);
    const go = async (): Promise<void> => {
      if (!(await allDrawn(sheets, signal, setDrawn))) return;
      setStage({ as: 'prints', plan });
      await new Promise((resolve) => setTimeout(resolve, closes));
      if (signal.aborted) return;
      const printed = afterPrint();
      window.print();
      await printed;
      if (!signal.aborted) setStage({ as: 'none' });
    };
    void go();
    return () => {
      controller.abort();
      release();
    };
  }, [plan, sheets]);
  // Locked, or another issue: what was chosen is no longer what is there.
  useEffect(() => { setStage({ as: 'none' }); }, [copy]);
  const close = (): void => { setStage({ as: 'none' }); };
  return {
    print: () => { setStage({ as: 'asks' }); },
    isPrinting: plan !== null,
    shown: (
      <>
        {stage.as === 'asks' && <PrintDialog copy={copy} paper={paper} page={page} onClose={close} onPrint={(chosen) => { setStage({ as: 'draws', plan: chosen }); }} />}
        {stage.as === 'draws' && (
          <Dialog title="Print" isOpen onClose={close}>
            <Progress stage={drawn.total === 0 ? 'Laying out the pages' : `Drawing page ${Math.min(drawn.total, drawn.done + 1)} of ${drawn.total}`} done={drawn.done} total={drawn.total === 0 ? null : drawn.total} />
            <DialogActions><Button onPress={close} autoFocus>Cancel</Button></DialogActions>
          </Dialog>
        )}
        {plan !== null && <PrintSheets copy={copy} plan={plan} sheetsRef={setSheets} />}
      </>
    ),
  };
};
