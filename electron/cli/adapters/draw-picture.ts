// Draws pictures in Node, one after another in one thread, which is stopped when a picture takes too long or breaks it.
import type { Worker } from 'node:worker_threads';
import type { DrawPicture } from '../../../shared/ports.ts';
import type { PictureAnswer, PictureTask } from './picture-thread-messages.ts';
import { stopAtEnd } from '../kept-threads.ts';
import { startThread } from './start-thread.ts';
import { patience } from './thread-patience.ts';

/** Of the processor's time: a photograph of 100 megapixels takes about 10 s on a slow computer. */
const milliseconds = 60_000;

let kept: Worker | null = null;
let last: Promise<unknown> = Promise.resolve();

stopAtEnd(async () => { await kept?.terminate(); });

const startedThread = (): Worker => {
  kept ??= startThread('picture-thread');
  return kept;
};

const drawn = (task: PictureTask): Promise<PictureAnswer> => new Promise(resolve => {
  const thread = startedThread();
  const finish = (answer: PictureAnswer): void => {
    waiter.end();
    thread.off('message', finish).off('error', giveUp).off('exit', giveUp);
    thread.unref();
    resolve(answer);
  };
  const giveUp = (): void => {
    kept = null;
    finish(null);
    void thread.terminate();
  };
  const waiter = patience(giveUp);
  waiter.waitFor(milliseconds);
  thread.ref();
  thread.on('message', finish);
  thread.on('error', giveUp);
  thread.on('exit', giveUp);
  thread.postMessage(task);
});

export const drawPicture: DrawPicture = (bytes, drawing) => {
  const next = last.then(() => drawn({ bytes, drawing }));
  last = next;
  return next;
};
