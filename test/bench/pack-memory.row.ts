// How much memory `orderpaper build` takes at its most beyond the program that does nothing, and whether ten packs' worth of papers cost ten times as much.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { milliseconds, times, type BenchRow } from '../../build/lib/bench-row.ts';
import { packContent } from './support/pack-content.ts';
import { packMeeting, withCounts, writePackMeeting } from './support/pack-meeting.ts';
import { runBuild, runProgram } from './support/program.ts';

/** Megabytes at 133 and at 1,300 pages. */
const most = [300, 500] as const;
/** A tenfold pack may cost that much more than ten packs. */
const slack = 1.25;

export const row: BenchRow = {
  what: 'memory of the build at 133 and 1,300 pages, and the cost of ten times the papers, counts known',
  budget: '300 MB, 500 MB; linear',
  measure: async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'pack-bench-'));
    const file = path.join(folder, 'meeting.orderpaper');
    const out = path.join(folder, 'out');
    try {
      const idle = (await runProgram(['--help'])).megabytes;
      const [one, ten] = [packMeeting(packContent(1)), packMeeting(packContent(10))];
      await writePackMeeting(file, one);
      const counted = await runBuild(file, out);
      const known = ({ snapshot, files }: typeof one): typeof one => withCounts({ snapshot, files }, new Map(snapshot.papers.map(({ id }) => [id, 4])));
      await writePackMeeting(file, known(one));
      const small = await runBuild(file, out);
      await writePackMeeting(file, known(ten));
      const large = await runBuild(file, out);
      const [at133, at1300] = [counted.megabytes - idle, large.megabytes - idle];
      const growth = large.processorMilliseconds / small.processorMilliseconds;
      return {
        ours: `${Math.round(at133)} MB (${counted.pages} pages, counted), ${Math.round(at1300)} MB (ten times as many); ${milliseconds(small.processorMilliseconds)} and ${milliseconds(large.processorMilliseconds)} of the processor`,
        reference: `idle ${Math.round(idle)} MB`, ratio: `${times(growth)} for ten times the papers`,
        withinBudget: Number.isNaN(at133) ? null : at133 <= most[0] && at1300 <= most[1] && growth <= 10 * slack,
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
