// A file that hangs is given up, a machine that is slow is waited for.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchProgress } from '../../../electron/cli/adapters/progress-watch.ts';

describe('a thread that is watched', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  /** `share` of each second that passes is the thread's own. */
  const watched = (share: number, held: (passed: number) => number = () => 0) => {
    const begun = Date.now();
    let stalled: number | null = null;
    const passed = (): number => Date.now() - begun;
    const watch = watchProgress({ spent: 20_000, passed: 240_000, taken: 1_000 }, { spent: () => passed() * share, passed, held: () => 500 + held(passed()) }, () => { stalled = passed(); });
    return { watch, stalled: () => stalled };
  };

  it('is given up after 20 seconds of work that lead nowhere', () => {
    const { stalled } = watched(1);
    vi.advanceTimersByTime(19_900);
    expect(stalled()).toBeNull();
    vi.advanceTimersByTime(600);
    expect(stalled()).toBe(20_000);
  });

  it('is waited for as long as other programs have the processor, but not for ever', () => {
    const { stalled } = watched(0.05);
    vi.advanceTimersByTime(200_000);
    expect(stalled()).toBeNull();
    vi.advanceTimersByTime(60_000);
    expect(stalled()).toBe(240_000);
  });

  it('is given up once it has taken more memory than any real file needs, however fast it goes on', () => {
    const { watch, stalled } = watched(0.05, (passed) => passed / 10);
    for (let page = 1; page <= 9; page += 1) {
      vi.advanceTimersByTime(1_000);
      watch.progress();
    }
    expect(stalled()).toBeNull();
    vi.advanceTimersByTime(1_100);
    expect(stalled()).toBe(10_000);
  });

  it('has the whole time again after each page', () => {
    const { watch, stalled } = watched(1);
    for (let page = 1; page <= 10; page += 1) {
      vi.advanceTimersByTime(15_000);
      watch.progress();
    }
    expect(stalled()).toBeNull();
    watch.end();
    vi.advanceTimersByTime(600_000);
    expect(stalled()).toBeNull();
  });
});
