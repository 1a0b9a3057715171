import { describe, expect, it, vi } from 'vitest';
import { failed, ok, type Result } from '../../../shared/model/result.ts';
import { askWorker } from '../../../renderer/workers/ask-worker.ts';

type Reply = { readonly step: number } | { readonly sum: number };

/** A worker that does what the test says, and remembers what it was asked and whether it still runs. */
class PretendedWorker extends EventTarget {
  readonly asked: unknown[] = [];
  ended = 0;
  postMessage(request: unknown): void { this.asked.push(request); }
  terminate(): void { this.ended += 1; }
  says(data: Reply): void { this.dispatchEvent(new MessageEvent('message', { data })); }
}

const broken = failed({ code: 'broken', what: 'It stopped.', remedy: 'Try again.' });
const tooLong = failed({ code: 'took-too-long', what: 'It said nothing.', remedy: 'Ask for the file again.' });
const cancelled = failed({ code: 'cancelled', what: 'It was cancelled.', remedy: 'Start it again.' });

const ask = (signal?: AbortSignal) => {
  const worker = new PretendedWorker();
  const steps: number[] = [];
  let started = 0;
  const answer: Promise<Result<number>> = askWorker({
    start: () => { started += 1; return worker as unknown as Worker; },
    request: 'add', broken, cancelled, signal, stalled: { after: 30_000, answer: tooLong },
    taken: (reply: Reply) => {
      if ('sum' in reply) return ok(reply.sum);
      steps.push(reply.step);
      return null;
    },
  });
  return { worker, steps, answer, started: () => started };
};

describe('a question to a worker of its own', () => {
  it('is answered when the worker has an answer, after its steps, and the worker is ended', async () => {
    const { worker, steps, answer } = ask();
    worker.says({ step: 1 });
    expect(worker.ended).toBe(0);
    worker.says({ step: 2 });
    worker.says({ sum: 3 });
    expect(await answer).toEqual(ok(3));
    expect([worker.asked, steps, worker.ended]).toEqual([['add'], [1, 2], 1]);
  });

  it('ends the worker at once when the officer cancels', async () => {
    const stop = new AbortController();
    const { worker, answer } = ask(stop.signal);
    stop.abort();
    expect(worker.ended).toBe(1);
    expect(await answer).toBe(cancelled);
  });

  it('starts no worker for what was cancelled before', async () => {
    const { answer, started } = ask(AbortSignal.abort());
    expect(await answer).toBe(cancelled);
    expect(started()).toBe(0);
  });

  it('is given up, and its worker ended, once the worker has kept silent for too long: each word of it counts anew', async () => {
    vi.useFakeTimers();
    try {
      const { worker, answer } = ask();
      vi.advanceTimersByTime(29_000);
      worker.says({ step: 1 });
      vi.advanceTimersByTime(29_000);
      expect(worker.ended).toBe(0);
      vi.advanceTimersByTime(1_000);
      expect(await answer).toBe(tooLong);
      expect([worker.ended, vi.getTimerCount()]).toEqual([1, 0]);
      const other = ask();
      other.worker.says({ sum: 3 });
      expect(await other.answer).toEqual(ok(3));
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it.each(['error', 'messageerror'])('says that the worker gave up at its %s', async (event) => {
    const { worker, answer } = ask();
    worker.dispatchEvent(new Event(event));
    expect(await answer).toBe(broken);
    expect(worker.ended).toBe(1);
  });
});
