// A councillor’s marks in the next issue: carried over once, and put back by no window that has an older one open.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { placeInCopy, type FlowOf } from '../../../../renderer/data/reading/marks/place-in-copy.ts';
import { openCopyOf } from '../../../../renderer/data/reading/opened-copies.ts';
import { keepUnsealed } from '../../../../renderer/data/reading/unsealed.ts';
import { changedMark } from '../../../../shared/marks/mark.ts';
import { placedWords } from '../../../../shared/marks/place-marks.ts';
import { restricted } from '../../meeting-file/reading-fixture.ts';
import { must } from '../open-test-data.ts';
import { at, canary, copyOf, everyByte, flowOf, freshPapers, marking, marksIn, meetingId, now, openPaper, ports, save, secretPaper, withPublicVersion, words } from './marks-at-hand.ts';

beforeEach(freshPapers);

describe('marks in the next issue', () => {
  it('are placed once, told of, and remember where they stood', async () => {
    const first = await copyOf(2, null);
    await save(first, await marking(first, openPaper, 'rose by a tenth', 'Why?'));
    await save(first, await marking(first, openPaper, 'foster homes', 'Which?'));
    words[openPaper] = ['A new first page.', 'Spending on placements rose by a tenth since the spring, and falls again.'];
    const next = await copyOf(3, null);
    expect(placedWords(must(await placeInCopy(next, await marksIn(next), flowOf, ports)).placed)).toBe('1 kept, 1 to place');
    const { clear } = await marksIn(next);
    expect(clear.map(({ mark }) => [mark.text, mark.state, mark.anchor.page, mark.anchor.quote, mark.earlier.length]).sort()).toEqual([['Which?', 'to-place', 1, 'foster homes', 0], ['Why?', 'kept', 2, 'rose by a tenth', 1]]);
    expect(must(await placeInCopy(next, await marksIn(next), () => Promise.reject(new Error('read again')), ports)).placed).toEqual([]);
  });

  it('are not put back as they were when one was changed or removed, here or in another window, while papers were read', async () => {
    const first = await copyOf(2, 'first words');
    for (const [paperId, quote] of [[openPaper, 'rose by a tenth'], [openPaper, 'foster homes'], [secretPaper, canary]] as const) await save(first, await marking(first, paperId, quote, 'old'));
    const next = await copyOf(3, 'first words');
    const before = await marksIn(next);
    const changed: FlowOf = async (paper) => {
      const { clear, sealed } = await marksIn(next);
      if (clear.every(({ mark }) => mark.text === 'old')) {
        await save(next, changedMark(at(clear, 0).mark, { text: 'written meanwhile' }, new Date(now()).toISOString()));
        await save(next, changedMark(at(clear, 1).mark, { deletedAt: new Date(now()).toISOString(), text: 'removed' }, new Date(now()).toISOString()));
        await save(next, changedMark(at(sealed, 0).mark, { text: 'written in private' }, new Date(now()).toISOString()));
      }
      return flowOf(paper);
    };
    expect(must(await placeInCopy(next, before, changed, ports)).placed).toEqual([]);
    const after = await marksIn(next);
    expect(after.clear.map(({ mark, placedIn }) => [mark.text, mark.deletedAt === null, placedIn]).sort()).toEqual([['removed', false, first.kept.id], ['written meanwhile', true, first.kept.id]]);
    expect(after.sealed.map(({ mark }) => mark.text)).toEqual(['written in private']);
    const both = await Promise.all([placeInCopy(next, after, flowOf, ports), placeInCopy(next, after, flowOf, ports)]);
    expect(both.map((each) => must(each).placed.length).sort()).toEqual([0, 2]);
  });

  it('are taken back by no window that has an older issue open', async () => {
    const first = await copyOf(2, null);
    await save(first, await marking(first, openPaper, 'rose by a tenth', 'Why?'));
    const next = await copyOf(3, null);
    must(await placeInCopy(next, await marksIn(next), flowOf, ports));
    expect(must(await placeInCopy(first, await marksIn(first), flowOf, ports)).placed).toEqual([]);
    const { mark } = at((await marksIn(first)).clear, 0);
    await save(first, changedMark(mark, { text: 'Why so much?' }, new Date(now()).toISOString()));
    expect((await marksIn(next)).clear.map((held) => [held.mark.text, held.placedIn])).toEqual([['Why so much?', next.kept.id]]);
  });

  it('are placed in the full text of a paper that they were set on in its public version', async () => {
    words[secretPaper] = ['The plan names nobody here and nothing of it is private.'];
    const shut = await copyOf(2, null, await withPublicVersion());
    await save(shut, await marking(shut, secretPaper, 'names nobody', 'Good'));
    await save(shut, await marking(shut, secretPaper, 'nothing of it is private', 'Is it?'));
    words[secretPaper] = ['A summary comes first.', 'The plan names nobody here and all of it is private.'];
    const { kept } = shut;
    keepUnsealed(kept.id, { restricted: { content: await restricted(), files: new Map(), damaged: [], isWhole: true }, passphrase: 'first words' });
    const copy = must(await openCopyOf(meetingId));
    must(await placeInCopy(copy, await marksIn(copy), flowOf, ports));
    const placed = (await marksIn(copy)).sealed.map(({ mark }) => [mark.text, mark.state === 'to-place', mark.anchor.start.block]).sort();
    expect(placed[0]).toEqual(['Good', false, 'p:2']);
    expect(must(await placeInCopy(copy, await marksIn(copy), flowOf, ports)).placed).toEqual([]);
  });

  it('are placed without reading the pack where their paper is as it was', async () => {
    const first = await copyOf(2, null);
    await save(first, await marking(first, openPaper, 'rose by a tenth', 'Why?'));
    const next = await copyOf(3, null);
    const read: string[] = [];
    must(await placeInCopy(next, await marksIn(next), (paper) => { read.push(paper.id); return flowOf(paper); }, ports));
    expect(read).toEqual([openPaper]);
    expect((await marksIn(next)).clear.map(({ mark, placedIn }) => [mark.state, placedIn])).toEqual([['kept', next.kept.id]]);
  });

  it('of a paper that is restricted now are sealed', async () => {
    const first = await copyOf(2, null, await withPublicVersion());
    words[secretPaper] = ['The plan is public for now and names nobody at all.'];
    await save(first, await marking(first, secretPaper, 'names nobody', 'Good'));
    expect(await everyByte()).toContain('names nobody');
    const next = await copyOf(3, 'second words');
    must(await placeInCopy(next, await marksIn(next), flowOf, ports));
    expect(await everyByte()).not.toContain('names nobody');
    expect((await marksIn(next)).sealed).toHaveLength(1);
  });
});
