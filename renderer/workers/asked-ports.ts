// What a worker that makes papers has done by others: its page draws PDFs and prepares papers in workers that can be stopped by themselves.
import { barePicture } from '../../shared/attachments/pictures/bare-picture.ts';
import type { PackPorts } from '../../shared/documents/pack/pack-ports.ts';
import { isHouse } from '../../shared/documents/pack/paper-source.ts';
import type { PaperTask, PreparedPaper } from '../../shared/documents/pack/prepare-paper.ts';
import type { Result } from '../../shared/model/result.ts';
import type { DrawPdfPages, DrawnPdfPage } from '../../shared/ports.ts';

/** What the worker asks of its page. */
export type Asked =
  | { readonly kind: 'draw'; readonly id: number; readonly bytes: Uint8Array; readonly placed: boolean }
  | { readonly kind: 'prepare'; readonly id: number; readonly task: PaperTask };

/** What the page answers. */
export type Answered =
  | { readonly kind: 'drawn'; readonly id: number; readonly result: Result<readonly DrawnPdfPage[]> }
  | { readonly kind: 'prepared'; readonly id: number; readonly result: Result<PreparedPaper> };

/** More need more memory than they save time. */
const atOnce = 2;

export type AskedPorts = {
  readonly drawPdfPages: DrawPdfPages;
  readonly preparing: Required<Pick<PackPorts, 'preparePaper' | 'atOnce'>>;
  readonly take: (answer: Answered) => void;
};

/** The worker's side. @param ask posts to the page */
export const askedPorts = (ask: (asked: Asked) => void): AskedPorts => {
  let last = 0;
  const drawn = new Map<number, (result: Result<readonly DrawnPdfPage[]>) => void>();
  const prepared = new Map<number, (result: Result<PreparedPaper>) => void>();
  return {
    drawPdfPages: (bytes, placed = false) => new Promise((resolve) => {
      last += 1;
      drawn.set(last, resolve);
      ask({ kind: 'draw', id: last, bytes, placed });
    }),
    preparing: {
      atOnce,
      // What needs no count and was made here is cleaned in no time: no worker is asked for it.
      preparePaper: async (task) => isHouse(task.source) && task.pages !== null ? (await import('../../shared/documents/pack/prepare-paper.ts')).preparePaper(task, barePicture) : new Promise((resolve) => {
        last += 1;
        prepared.set(last, resolve);
        ask({ kind: 'prepare', id: last, task });
      }),
    },
    take: (answer) => {
      if (answer.kind === 'drawn') drawn.get(answer.id)?.(answer.result);
      else prepared.get(answer.id)?.(answer.result);
    },
  };
};
