// The pack of 133 pages from nothing, its page counts known: every paper made, cleaned and put together, beside others' tools on equal content.
import { milliseconds, type BenchRow } from '../../build/lib/bench-row.ts';
import { stopDrawing } from '../../electron/cli/adapters/draw-pdf-pages.ts';
import { stopPreparing } from '../../electron/cli/adapters/prepare-papers.ts';
import { besidePeers } from './support/beside-peers.ts';
import { buildPackOf, keptInMemory } from './support/pack-build.ts';
import { packContent } from './support/pack-content.ts';
import { packMeeting, withCounts } from './support/pack-meeting.ts';

const rounds = 5;
const wanted = 3;

export const row: BenchRow = {
  what: 'build a pack of 133 pages from nothing, page counts known',
  budget: '3x faster than python-docx + docxcompose + pdftoppm',
  measure: async () => {
    const contents = packContent(1);
    const meeting = packMeeting(contents);
    const { counts, pages } = await buildPackOf(meeting, keptInMemory());
    const known = withCounts(meeting, counts);
    const { ours, reference, ratio, timesFaster } = await besidePeers(contents, rounds, () => buildPackOf(known, keptInMemory()));
    await Promise.all([stopPreparing(), stopDrawing()]);
    return { ours: `${milliseconds(ours)} (${pages} pages)`, reference, ratio, withinBudget: Number.isNaN(timesFaster) ? null : timesFaster >= wanted };
  },
};
