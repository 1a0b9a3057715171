// Papers made ready for the pack in as many threads as the machine has cores; a thread that takes too long or breaks is stopped and costs its paper only.
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { PaperTask, PreparePaper, PreparedPaper } from '../../../shared/documents/pack/prepare-paper.ts';
import { failed, ok, type Result } from '../../../shared/model/result.ts';
import type { PrepareAnswer } from './prepare-thread-messages.ts';
import { stopAtEnd } from '../kept-threads.ts';
import { startThread } from './start-thread.ts';
import { patience } from './thread-patience.ts';

/** Of work, for reading and cleaning: a file of 1,300 pages takes some 5 s. */
const millisecondsToRead = 30_000;
/** Counting, for each page that there may be: five times what a slow computer needs. */
const millisecondsAPage = 1_000;
/** Two cores are always there, and more than four threads need more memory than they save time. */
export const threadsAtOnce = Math.max(2, Math.min(4, availableParallelism()));
const megabytes = 512;
/** Many small things are made that nobody needs a moment later: with less room they are swept all the time, with more, the threads would hold tens of megabytes of them each, and a build no longer keep within its memory. */
const youngMegabytes = 12;

const tookTooLong: Result<never> = failed({ code: 'took-too-long', what: 'This file takes far longer to read than any real one.', remedy: 'Open it in Word, save it as a new file and attach that.' });

const start = (): Worker => startThread('prepare-thread', { resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes, maxOldGenerationSizeMb: megabytes } });

const idle: Worker[] = [];
/** Threads at work. */
let busy = 0;

const inThread = (thread: Worker, task: PaperTask): Promise<{ readonly result: Result<PreparedPaper>; readonly alive: boolean }> => new Promise((resolve) => {
  let rough: PreparedPaper | null = null;
  const finish = (result: Result<PreparedPaper>, alive: boolean): void => {
    waiter.end();
    thread.off('message', hear).off('error', giveUp).off('exit', giveUp);
    resolve({ result, alive });
  };
  const giveUp = (): void => { finish(rough === null ? tookTooLong : ok(rough), false); };
  const waiter = patience(giveUp);
  const hear = (answer: PrepareAnswer): void => {
    if (answer.kind === 'done') { finish(answer.result, true); return; }
    rough = answer.paper;
    waiter.waitFor(millisecondsToRead + rough.pages * millisecondsAPage);
  };
  waiter.waitFor(millisecondsToRead);
  thread.on('message', hear).on('error', giveUp).on('exit', giveUp);
  thread.postMessage(task);
});

/** Papers for which no thread is free. */
const waiting: (() => void)[] = [];

const itsTurn = async (): Promise<void> => {
  if (busy < threadsAtOnce) { busy += 1; return; }
  await new Promise<void>((resolve) => { waiting.push(resolve); });
};

/** Hands the turn on, where one waits for it. */
const nextTurn = (): void => {
  const next = waiting.shift();
  if (next === undefined) busy -= 1;
  else next();
};

/** In no more than `threadsAtOnce` threads; more papers wait for their turn. */
export const preparePaperInThread: PreparePaper = async (task) => {
  await itsTurn();
  const thread = idle.pop() ?? start();
  thread.ref();
  const { result, alive } = await inThread(thread, task);
  if (alive) {
    thread.unref();
    idle.push(thread);
  } else {
    void thread.terminate();
  }
  nextTurn();
  return result;
};

/** Gives the memory of the threads back before the pack is put together. */
export const stopPreparing = async (): Promise<void> => {
  await Promise.all(idle.splice(0).map((thread) => thread.terminate()));
};

stopAtEnd(stopPreparing);
