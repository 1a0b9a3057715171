// The pack of 133 pages from nothing, its page counts known: every paper made, cleaned and put together, beside others' tools on equal content.
import { milliseconds, type BenchRow } from '../../build/lib/bench-row.ts';
import { besidePeers } from './support/beside-peers.ts';
import { bundledPackBuild } from './support/bundled-pack-build.ts';
import { packContent } from './support/pack-content.ts';
import { packMeeting, withCounts } from './support/pack-meeting.ts';

const rounds = 5;
const wanted = 3;

export const row: BenchRow = {
  what: 'build a pack of 133 pages from nothing, page counts known',
  budget: '3x faster than python-docx + docxcompose + pdftoppm',
  measure: async () => {
    const { buildPackOf, keptInMemory, stopThreads } = await bundledPackBuild();
    const contents = packContent(1);
    const meeting = packMeeting(contents);
    const { counts, pages } = await buildPackOf(meeting, keptInMemory());
    const known = withCounts(meeting, counts);
    const { ours, reference, ratio, timesFaster } = await besidePeers(contents, rounds, () => buildPackOf(known, keptInMemory()));
    await stopThreads();
    return { ours: `${milliseconds(ours)} (${pages} pages)`, reference, ratio, withinBudget: Number.isNaN(timesFaster) ? null : timesFaster >= wanted };
  },
};
