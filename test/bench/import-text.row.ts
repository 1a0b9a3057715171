// Understanding a pack beside the least that any reader of text must do.
import { medianTime, milliseconds, times, type BenchRow } from '../../build/lib/bench-row.ts';
import { importText, madeUpPackText } from './support/made-up-pack.ts';

const bareStringPass = (text: string): number =>
  text.split('\n').reduce((words, line) => words + line.replaceAll(/\s+/g, ' ').trim().split(' ').length, 0);

export const row: BenchRow = {
  what: 'import the text of a 133-page pack',
  budget: 'none set',
  measure: async () => {
    const ours = await medianTime(9, () => importText(madeUpPackText));
    const reference = await medianTime(9, () => bareStringPass(madeUpPackText));
    return { ours: milliseconds(ours), reference: `bare string pass ${milliseconds(reference)}`, ratio: times(ours / reference), withinBudget: null };
  },
};
