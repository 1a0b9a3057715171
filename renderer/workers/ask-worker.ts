// One worker a request: stopped as soon as it has answered, when the officer cancels, and when it breaks.
import type { Result } from '../../shared/model/result.ts';

export type WorkerQuestion<Request, Reply, T> = {
  /** Starts the worker; the bundler wants to see `new Worker(new URL(...))` at each place. */
  readonly start: () => Worker;
  readonly request: Request;
  /** What a message of the worker comes to; null while the work goes on. */
  readonly taken: (reply: Reply) => Result<T> | null;
  /** The answer where the worker itself gave up (memory). */
  readonly broken: Result<never>;
  readonly signal?: AbortSignal | undefined;
  /** The answer after `signal`. */
  readonly cancelled?: Result<never>;
  /** Given up when it hasn't said anything for so many milliseconds. */
  readonly stalled?: { readonly after: number; readonly answer: Result<never> };
};

/** Asks a worker of its own, and ends it. What `request` holds is copied and stays with the caller. */
export const askWorker = <Request, Reply, T>({ start, request, taken, broken, signal, cancelled = broken, stalled }: WorkerQuestion<Request, Reply, T>): Promise<Result<T>> =>
  new Promise((resolve) => {
    if (signal?.aborted === true) { resolve(cancelled); return; }
    const worker = start();
    const finish = (result: Result<T>): void => {
      clearTimeout(timer);
      worker.terminate();
      signal?.removeEventListener('abort', cancel);
      resolve(result);
    };
    const cancel = (): void => { finish(cancelled); };
    const giveUp = (): void => { finish(broken); };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (): void => {
      clearTimeout(timer);
      if (stalled !== undefined) timer = setTimeout(() => { finish(stalled.answer); }, stalled.after);
    };
    signal?.addEventListener('abort', cancel, { once: true });
    worker.addEventListener('error', giveUp);
    worker.addEventListener('messageerror', giveUp);
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      wait();
      const result = taken(data);
      if (result !== null) finish(result);
    });
    wait();
    worker.postMessage(request);
  });
