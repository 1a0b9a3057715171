// When a draft is saved, and what is said about it (DESIGN section 3, UX 5).
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosave } from '../../../renderer/data/autosave.ts';
import { createSaveRegistry } from '../../../renderer/data/save-registry.ts';
import { longestSettling } from '../../../renderer/data/settle-within.ts';
import { failed, ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

const setUp = (answer: (draft: string) => Promise<Result<unknown>> = async () => Promise.resolve(ok(null))) => {
  const saved: string[] = [];
  const autosave = createAutosave<string>({
    save: async (draft) => {
      saved.push(draft);
      return answer(draft);
    },
    now: () => Date.now(),
  });
  return { saved, autosave };
};

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const full = failed({ code: 'disk-full', what: 'The disk is full.', remedy: 'Make room.' });
const clash = failed({ code: 'rev-conflict', what: 'Changed in another window.', remedy: 'Choose.' });

describe('a draft', () => {
  it('is saved after 400 ms of quiet, once, with the last text', async () => {
    const { saved, autosave } = setUp();
    autosave.change('a');
    await wait(300);
    autosave.change('ab');
    await wait(399);
    expect([saved, autosave.state().state]).toEqual([[], 'unsaved']);
    await wait(1);
    expect([saved, autosave.state()]).toEqual([['ab'], { state: 'saved', at: 1_000_700 }]);
  });

  it('is saved within a second of the first unsaved key while keys go on, again and again', async () => {
    const { saved, autosave } = setUp();
    for (let key = 1; key <= 30; key += 1) {
      autosave.change(`${key}`);
      await wait(100);
    }
    expect(saved.length).toBeGreaterThanOrEqual(2);
    expect(saved[0]).toBe('7');
    expect(Number(saved[1])).toBeLessThanOrEqual(15);
  });

  it('that changes while a save is under way is saved after it, never two at once', async () => {
    let running = 0;
    let most = 0;
    const { saved, autosave } = setUp(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 800));
      running -= 1;
      return ok(null);
    });
    autosave.change('a');
    await wait(500);
    autosave.change('b');
    await wait(100);
    autosave.change('c');
    expect(autosave.state().state).toBe('saving');
    await wait(3_000);
    expect([saved, most, autosave.state().state]).toEqual([['a', 'c'], 1, 'saved']);
  });

  it('that could not be saved is kept, said in words and tried again', async () => {
    let tries = 0;
    const { saved, autosave } = setUp(async () => Promise.resolve((tries += 1) < 3 ? full : ok(null)));
    autosave.change('precious');
    await wait(400);
    expect(autosave.state()).toEqual({ state: 'failed', problem: full.problem });
    await wait(5_000);
    expect(autosave.state().state).toBe('failed');
    await wait(5_000);
    expect([saved, autosave.state().state]).toEqual([['precious', 'precious', 'precious'], 'saved']);
  });

  it('typed on after a failure is saved with the new text', async () => {
    let tries = 0;
    const { saved, autosave } = setUp(async () => Promise.resolve((tries += 1) === 1 ? full : ok(null)));
    autosave.change('a');
    await wait(400);
    autosave.change('ab');
    await wait(399);
    expect(saved).toEqual(['a']);
    await wait(1);
    expect([saved, autosave.state().state]).toEqual([['a', 'ab'], 'saved']);
  });

  it('in conflict is not tried again by itself, not even when typed on; the choice decides', async () => {
    let answer: Result<unknown> = clash;
    const { saved, autosave } = setUp(async () => Promise.resolve(answer));
    autosave.change('mine');
    await wait(400);
    autosave.change('mine and more');
    await wait(20_000);
    expect([saved, autosave.state().state]).toEqual([['mine'], 'failed']);
    answer = ok(null);
    expect((await autosave.flush()).ok).toBe(false);
    expect(saved).toEqual(['mine']);
    autosave.discard();
    autosave.change('mine and more');
    expect((await autosave.flush()).ok).toBe(true);
    expect(saved).toEqual(['mine', 'mine and more']);
  });

  it('can be given up after a conflict', async () => {
    const { saved, autosave } = setUp(async () => Promise.resolve(clash));
    autosave.change('mine');
    await wait(400);
    autosave.discard();
    await wait(20_000);
    expect([saved, autosave.state().state]).toEqual([['mine'], 'idle']);
  });
});

describe('flush', () => {
  it('saves at once and answers when nothing is left, even when a save is under way', async () => {
    const { saved, autosave } = setUp(async () => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return ok(null);
    });
    autosave.change('a');
    await wait(450);
    autosave.change('b');
    const flushed = autosave.flush();
    await wait(1_000);
    expect((await flushed).ok).toBe(true);
    expect([saved, autosave.state().state]).toEqual([['a', 'b'], 'saved']);
  });

  it('answers the problem when it could not', async () => {
    const { autosave } = setUp(async () => Promise.resolve(full));
    autosave.change('a');
    expect(await autosave.flush()).toEqual(full);
  });

  it('with nothing unsaved is immediate and saves nothing', async () => {
    const { saved, autosave } = setUp();
    expect(await autosave.flush()).toEqual(ok(null));
    expect(saved).toEqual([]);
  });

  it('survives a save that throws: the draft is kept and the failure is said', async () => {
    const { autosave } = setUp(async () => Promise.reject(new TypeError('a bug')));
    autosave.change('a');
    const result = await autosave.flush();
    expect(result.ok ? '' : result.problem.code).toBe('save-failed');
    expect(autosave.state().state).toBe('failed');
  });
});

const gone = failed({ code: 'not-found', what: 'That item is no longer here.', remedy: 'Go back.' });
const published = failed({ code: 'agenda-published', what: 'This agenda is published.', remedy: 'Take it back.' });

describe('a save that never ends', () => {
  it('holds nobody up for longer than its time, and keeps its words: once it ends they are saved', async () => {
    const registry = createSaveRegistry();
    let end: (result: Result<unknown>) => void = () => undefined;
    const [stuck, sound] = [setUp(() => new Promise((resolve) => { end = resolve; })), setUp()];
    registry.add(stuck.autosave);
    registry.add(sound.autosave);
    stuck.autosave.change('on their way');
    sound.autosave.change('elsewhere');
    let answer: Result<null> | null = null;
    void registry.flushAll().then((result) => { answer = result; });
    await wait(longestSettling - 1);
    expect([answer, sound.autosave.state().state]).toEqual([null, 'saved']);
    await wait(1);
    expect(answer).toMatchObject({ ok: false, problem: { code: 'still-saving', remedy: expect.stringContaining('copy them') as string } });
    expect([registry.status().state, registry.kept()]).toEqual(['saving', []]);
    end(ok(null));
    await wait(0);
    expect([await registry.flushAll(), registry.status().state, stuck.saved]).toEqual([ok(null), 'saved', ['on their way']]);
  });

  it('leaves no clock running where all saves end', async () => {
    const registry = createSaveRegistry();
    registry.add(setUp().autosave);
    expect([await registry.flushAll(), vi.getTimerCount()]).toEqual([ok(null), 0]);
  });
});

describe('the status of a window', () => {
  it('is that of the worst draft, else the last save', async () => {
    const registry = createSaveRegistry();
    const [good, bad] = [setUp(), setUp(async () => Promise.resolve(full))];
    registry.add(good.autosave);
    registry.add(bad.autosave);
    good.autosave.change('a');
    expect(registry.status().state).toBe('unsaved');
    bad.autosave.change('b');
    await wait(400);
    expect(registry.status().state).toBe('failed');
    expect((await registry.flushAll()).ok).toBe(false);
    bad.autosave.discard();
    expect(registry.status().state).toBe('saved');
    expect(await registry.flushAll()).toEqual(ok(null));
  });

  it('keeps a draft whose editor was closed until it is saved', async () => {
    const registry = createSaveRegistry();
    let tries = 0;
    const { saved, autosave } = setUp(async () => Promise.resolve((tries += 1) === 1 ? full : ok(null)));
    const close = registry.add(autosave);
    autosave.change('last words');
    close();
    await wait(0);
    expect(registry.status().state).toBe('failed');
    expect((await registry.flushAll()).ok).toBe(true);
    expect(saved).toEqual(['last words', 'last words']);
    expect(registry.status().state).toBe('saved');
  });

  it('is not held up by words whose item is gone: they are kept to copy, closing is stopped once', async () => {
    const registry = createSaveRegistry();
    const { saved, autosave } = setUp(async () => Promise.resolve(gone));
    const close = registry.add(autosave);
    autosave.change('my words');
    expect(await registry.flushAll()).toEqual(gone);
    expect(registry.kept()).toMatchObject([{ words: 'my words', problem: gone.problem }]);
    close();
    await wait(20_000);
    expect([saved, await registry.flushAll(), registry.status().state]).toEqual([['my words'], ok(null), 'idle']);
    registry.putAway(registry.kept()[0]?.id ?? 0);
    expect(registry.kept()).toEqual([]);
  });

  it('is not held up by a closed editor whose last words were refused for good', async () => {
    for (const refused of [clash, published]) {
      const registry = createSaveRegistry();
      const { saved, autosave } = setUp(async () => Promise.resolve(refused));
      const close = registry.add(autosave);
      autosave.change('last words');
      await wait(20_000);
      expect([saved, registry.status().state, registry.kept()]).toEqual([['last words'], 'failed', []]);
      close();
      await wait(0);
      expect(registry.kept()).toMatchObject([{ words: 'last words' }]);
      expect([await registry.flushAll(), registry.status().state]).toEqual([ok(null), 'idle']);
    }
  });

  it('is not lost when an editor is closed and opened again at once', async () => {
    const registry = createSaveRegistry();
    const { autosave } = setUp();
    const close = registry.add(autosave);
    close();
    registry.add(autosave);
    await wait(0);
    autosave.change('still here');
    expect(registry.status().state).toBe('unsaved');
  });
});
