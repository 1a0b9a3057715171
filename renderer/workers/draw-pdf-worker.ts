// Draws one PDF, apart from the worker that makes the pack, so that a file that never ends can be stopped.
import type { DrawPdfReply, DrawPdfRequest } from './draw-pdf-messages.ts';
import { drawPdfPagesHere } from './draw-pdf-pages.ts';

const reply = (message: DrawPdfReply): void => { self.postMessage(message); };

self.addEventListener('message', ({ data }: MessageEvent<DrawPdfRequest>) => {
  void drawPdfPagesHere(data, (page) => { reply({ kind: 'page', page }); }).then((result) => { reply({ kind: 'done', result }); });
});
