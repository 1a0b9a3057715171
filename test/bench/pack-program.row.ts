// `orderpaper build` as it is called, its start included: the pack from nothing with nothing known, and again after one paper changed.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { median, milliseconds, type BenchRow } from '../../build/lib/bench-row.ts';
import { packContent } from './support/pack-content.ts';
import { packMeeting, withOneChanged, writePackMeeting } from './support/pack-meeting.ts';
import { runBuild } from './support/program.ts';

const rounds = 5;
const cores = 2;
const longest = 20_000;

export const row: BenchRow = {
  what: 'orderpaper build: 133 pages from nothing, page counts unknown, on 2 cores; again after one paper changed',
  budget: '20 s',
  measure: async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'pack-bench-'));
    const [file, out, cache] = ['meeting.orderpaper', 'out', 'cache'].map((name) => path.join(folder, name)) as [string, string, string];
    try {
      const meeting = packMeeting(packContent(1));
      await writePackMeeting(file, meeting);
      const first = await runBuild(file, out, cache);
      const again = [];
      for (let round = 0; round < rounds; round += 1) {
        await writePackMeeting(file, withOneChanged(meeting, `Words of round ${round}.`));
        again.push(await runBuild(file, out, cache));
      }
      // Time of both cores, in case others have them too; NaN where it can't be told.
      const shared = first.processorMilliseconds / Math.min(cores, cpus().length);
      const best = Math.min(first.milliseconds, Number.isNaN(shared) ? Number.POSITIVE_INFINITY : shared);
      return {
        ours: `${milliseconds(first.milliseconds)} (${first.pages} pages), ${milliseconds(first.processorMilliseconds)} of the processor; again ${milliseconds(median(again.map((run) => run.milliseconds)))}, ${milliseconds(median(again.map((run) => run.processorMilliseconds)))} of the processor, ${again.map(({ made }) => made).join(' ')} papers made`,
        reference: `load of the machine ${(loadavg()[0] ?? 0).toFixed(1)}`, ratio: '',
        withinBudget: best <= longest && again.every(({ made }) => made === 1),
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
