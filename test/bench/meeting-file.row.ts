// Writing and reading a .orderpaper file beside zipping and hashing the same bytes with nothing checked.
import { createHash } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import { medianTime, milliseconds, times, type BenchRow } from '../../build/lib/bench-row.ts';
import { nodePorts } from '../../electron/cli/adapters/ports.ts';
import { readMeetingFile } from '../../shared/meeting-file/read-meeting-file.ts';
import { writeMeetingFile } from '../../shared/meeting-file/write-meeting-file.ts';
import { madeUpSnapshot } from './support/made-up-pack.ts';

// A paper's bytes: as little compressible as a Word file is.
const attached = new Uint8Array(2_000_000).map((_, index) => (index * 2_654_435_761) >>> 13);

export const row: BenchRow = {
  what: 'write and read a .orderpaper of 2 MB',
  budget: 'none set',
  measure: async () => {
    const snapshot = madeUpSnapshot();
    const ours = await medianTime(9, async () => {
      const read = await readMeetingFile(await writeMeetingFile({ kind: 'meeting', snapshot, files: [attached] }, nodePorts), nodePorts);
      if (!read.ok) throw new Error(read.problem.what);
    });
    const payload = new TextEncoder().encode(JSON.stringify(snapshot));
    const reference = await medianTime(9, () => {
      const zip = zipSync({ 'meeting.json': payload, attached: [attached, { level: 0 }] });
      createHash('sha256').update(zip).digest();
      return unzipSync(zip);
    });
    return { ours: milliseconds(ours), reference: `bare zip and hash ${milliseconds(reference)}`, ratio: times(ours / reference), withinBudget: null };
  },
};
