// The pack again after one paper changed: in the running program, where everything else is found as it was made; beside others' tools, which make all of it.
import { median, milliseconds, type BenchRow } from '../../build/lib/bench-row.ts';
import { besidePeers } from './support/beside-peers.ts';
import { bundledPackBuild } from './support/bundled-pack-build.ts';
import { packContent } from './support/pack-content.ts';
import { onlyChanged, packMeeting, withOneChanged } from './support/pack-meeting.ts';

const rounds = 7;
const wanted = { timesFaster: 8, milliseconds: 500 };

export const row: BenchRow = {
  what: 'build it again after one paper changed',
  budget: '8x faster than the same; 500 ms beyond that paper',
  measure: async () => {
    const { buildPackOf, keptInMemory, stopThreads } = await bundledPackBuild();
    const contents = packContent(1);
    const meeting = packMeeting(contents);
    const cache = keptInMemory();
    await buildPackOf(meeting, cache);
    const [made, alone]: [number[], number[]] = [[], []];
    const { ours, reference, ratio, timesFaster } = await besidePeers(contents, rounds, async (round) => {
      made.push((await buildPackOf(withOneChanged(meeting, `Words of round ${round}.`), cache)).made);
    });
    for (let round = 0; round < rounds; round += 1) {
      const began = performance.now();
      await buildPackOf(onlyChanged(withOneChanged(meeting, `Other words of round ${round}.`)), keptInMemory());
      alone.push(performance.now() - began);
    }
    await stopThreads();
    const beyond = ours - median(alone);
    return {
      ours: `${milliseconds(ours)}, ${milliseconds(Math.max(0, beyond))} beyond the paper alone; ${contents.length - Math.max(...made)} of ${contents.length} papers found as they were`, reference, ratio,
      withinBudget: made.every((papers) => papers === 1) && beyond <= wanted.milliseconds && (Number.isNaN(timesFaster) || timesFaster >= wanted.timesFaster),
    };
  },
};
