// The page's side of asked-ports: workers that draw and prepare, stopped with the one that asked for them.
import type { Answered, Asked } from './asked-ports.ts';
import { drawPdfInWorker } from './draw-pdf-client.ts';
import { paperPreparers } from './prepare-client.ts';

export type Answering = {
  readonly answer: (asked: Asked) => void;
  /** All papers are prepared: the workers for that go, their memory is needed next. */
  readonly prepared: () => void;
  readonly stop: () => void;
};

/** @param tell posts to the worker that asks */
export const answering = (tell: (answer: Answered) => void): Answering => {
  const drawing = new AbortController();
  const preparers = paperPreparers();
  return {
    answer: (asked) => {
      if (asked.kind === 'draw') void drawPdfInWorker({ bytes: asked.bytes, placed: asked.placed }, drawing.signal).then((result) => { tell({ kind: 'drawn', id: asked.id, result }); });
      else void preparers.prepare(asked.task).then((result) => { tell({ kind: 'prepared', id: asked.id, result }); });
    },
    prepared: preparers.stop,
    stop: () => { drawing.abort(); preparers.stop(); },
  };
};
