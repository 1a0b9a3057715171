import { describe, expect, it } from 'vitest';
import { madeAtOnce } from '../../../shared/documents/pack/made-at-once.ts';

const turn = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });

/** Notes what was under way together; each thing takes as many turns as it says. */
const watched = () => {
  const under: number[] = [];
  const most = { all: 0, long: 0 };
  const begun: number[] = [];
  const make = async (turns: number): Promise<string> => {
    under.push(turns);
    begun.push(turns);
    most.all = Math.max(most.all, under.length);
    most.long = Math.max(most.long, under.filter((each) => each >= 10).length);
    for (let left = turns; left > 0; left -= 1) await turn();
    under.splice(under.indexOf(turns), 1);
    return `made ${turns}`;
  };
  return { make, most, begun };
};

describe('papers made at once', () => {
  it('answers in order with no more under way than there are threads', async () => {
    const { make, most } = watched();
    expect(await madeAtOnce([5, 1, 3, 2], 2, make)).toEqual(['made 5', 'made 1', 'made 3', 'made 2']);
    expect(most.all).toBe(2);
  });

  it('begins what others do at once, beside as many of the rest', async () => {
    const { make, most, begun } = watched();
    expect(await madeAtOnce([1, 2, 3, 12, 11, 10], 2, make, { is: (turns) => turns >= 10, atOnce: 2 })).toEqual(['made 1', 'made 2', 'made 3', 'made 12', 'made 11', 'made 10']);
    expect(begun.slice(0, 4)).toEqual([12, 11, 1, 2]);
    expect(most).toEqual({ all: 4, long: 2 });
  });

  it('says when the last of what others do is made, while the rest is still under way', async () => {
    const { make, begun } = watched();
    const begunBefore: number[][] = [];
    await madeAtOnce([3, 11, 4, 12, 5, 6, 7, 8], 1, make, { is: (turns) => turns >= 10, atOnce: 2, onEnd: () => { begunBefore.push([...begun]); } });
    expect(begunBefore).toHaveLength(1);
    expect(begunBefore[0]).toEqual(expect.arrayContaining([11, 12]));
    expect(begunBefore[0]).not.toContain(8);
  });

  it('takes all in their turn where nobody draws apart', async () => {
    const { make, most, begun } = watched();
    await madeAtOnce([1, 12, 2], 1, make, { is: (turns) => turns >= 10, atOnce: 0 });
    expect(begun).toEqual([1, 12, 2]);
    expect(most.all).toBe(1);
  });
});
