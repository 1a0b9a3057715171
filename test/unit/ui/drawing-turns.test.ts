// Pages are drawn one at a time, and the page that was called does not wait for its neighbours.
import { beforeAll, afterAll, describe, expect, it, vi } from 'vitest';
import { drawInTurn, type Rank } from '../../../renderer/ui/pdf/drawing-turns.ts';

beforeAll(() => { vi.stubGlobal('window', { innerHeight: 800 }); });
afterAll(() => { vi.unstubAllGlobals(); });

/** A page that begins so far below the window's top. */
const at = (top: number): Element => ({ getBoundingClientRect: () => ({ top, bottom: top + 600 }) }) as unknown as Element;

const settled = async (): Promise<void> => { await new Promise((resolve) => setTimeout(resolve, 0)); };

/** Draws of these names, each under way until it is told to end. */
const table = () => {
  const log: string[] = [];
  const ends = new Map<string, () => void>();
  const ask = (name: string, top: number, rank: Rank = 'page'): (() => void) => drawInTurn(at(top), rank, (signal) => {
    log.push(name);
    signal.addEventListener('abort', () => { log.push(`${name} stopped`); });
    return new Promise((resolve) => { ends.set(name, resolve); });
  });
  const end = async (name: string): Promise<void> => {
    ends.get(name)?.();
    await settled();
  };
  return { log, ask, end };
};

describe('turns of drawing', () => {
  it('go to what is nearest the middle of the window, and to small pictures last', async () => {
    const { log, ask, end } = table();
    ask('under way', 100);
    ask('small', 100, 'thumbnail');
    ask('far', 1_900);
    ask('near', 900);
    ask('near, its words', 900, 'words');
    const order = ['under way', 'near, its words', 'near', 'far', 'small'];
    for (const name of order) await end(name);
    expect(log).toEqual(order);
  });

  it('are taken from what is out of sight by what comes into sight, and given back', async () => {
    const { log, ask, end } = table();
    ask('out of sight', 1_900);
    ask('called', 100);
    await settled();
    await end('called');
    await end('out of sight');
    expect(log).toEqual(['out of sight', 'out of sight stopped', 'called', 'out of sight']);
  });

  it('are not held up by what was stopped and never ends, nor by what failed', async () => {
    const { log, ask, end } = table();
    const stop = ask('of a closed file', 100);
    drawInTurn(at(150), 'page', () => Promise.reject(new Error('no such page')));
    ask('next', 200);
    stop();
    await settled();
    await end('next');
    expect(log).toEqual(['of a closed file', 'of a closed file stopped', 'next']);
  });
});
