// The page's side of the workers that make papers ready for the pack; a worker that takes too long or breaks is stopped and costs its paper only.
import type { PaperTask, PreparePaper, PreparedPaper } from '../../shared/documents/pack/prepare-paper.ts';
import { failed, ok, type Result } from '../../shared/model/result.ts';
import type { PrepareReply } from './prepare-messages.ts';

export type PaperPreparers = {
  readonly prepare: PreparePaper;
  /** Ends its workers, whose memory the pack needs next, busy ones too. */
  readonly stop: () => void;
};

/** Reading and cleaning: a file of 1,300 pages takes some 5 s, and nobody here can tell how much of the processor others take. */
const millisecondsToRead = 60_000;
/** Counting, for each page that there may be: five times what a slow computer needs. */
const millisecondsAPage = 1_000;
const tookTooLong: Result<never> = failed({ code: 'took-too-long', what: 'This file takes far longer to read than any real one.', remedy: 'Open it in Word, save it as a new file and attach that.' });

const start = (): Worker => new Worker(new URL('./prepare-worker.ts', import.meta.url), { type: 'module' });

const inWorker = (worker: Worker, task: PaperTask): Promise<{ readonly result: Result<PreparedPaper>; readonly alive: boolean }> => new Promise((resolve) => {
  let rough: PreparedPaper | null = null;
  const ended = new AbortController();
  const finish = (result: Result<PreparedPaper>, alive: boolean): void => {
    clearTimeout(timer);
    ended.abort();
    resolve({ result, alive });
  };
  const giveUp = (): void => { finish(rough === null ? tookTooLong : ok(rough), false); };
  const hear = ({ data }: MessageEvent<PrepareReply>): void => {
    if (data.kind === 'done') { finish(data.result, true); return; }
    rough = data.paper;
    clearTimeout(timer);
    timer = setTimeout(giveUp, millisecondsToRead + rough.pages * millisecondsAPage);
  };
  let timer = setTimeout(giveUp, millisecondsToRead);
  worker.addEventListener('message', hear, { signal: ended.signal });
  worker.addEventListener('error', giveUp, { signal: ended.signal });
  worker.addEventListener('messageerror', giveUp, { signal: ended.signal });
  worker.postMessage(task);
});

/** As many workers as it is asked for papers at the same time. */
export const paperPreparers = (): PaperPreparers => {
  const all = new Set<Worker>();
  const idle: Worker[] = [];
  const begin = (): Worker => {
    const worker = start();
    all.add(worker);
    return worker;
  };
  return {
    prepare: async (task) => {
      const worker = idle.pop() ?? begin();
      const { result, alive } = await inWorker(worker, task);
      if (alive && all.has(worker)) idle.push(worker);
      else worker.terminate();
      return result;
    },
    stop: () => {
      for (const worker of all) worker.terminate();
      all.clear();
      idle.length = 0;
    },
  };
};
