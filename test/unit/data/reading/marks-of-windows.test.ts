// A councillor’s marks in two windows: what both wrote is kept, and whoever came second is told.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { placeInCopy } from '../../../../renderer/data/reading/marks/place-in-copy.ts';
import { saveMark } from '../../../../renderer/data/reading/marks/marks-repository.ts';
import { changedMark, type Mark } from '../../../../shared/marks/mark.ts';
import { must } from '../open-test-data.ts';
import { at, canary, copyOf, flowOf, freshPapers, marking, marksIn, now, openPaper, ports, save, sealedIds, secretPaper, words, writtenElsewhere } from './marks-at-hand.ts';

beforeEach(freshPapers);

describe('marks of two windows', () => {
  it('that both changed are both kept, and whoever came second is told', async () => {
    const copy = await copyOf(2, 'first words');
    for (const [paperId, quote] of [[openPaper, 'rose by a tenth'], [secretPaper, canary]] as const) {
      const mark = await marking(copy, paperId, quote, 'as it was');
      const change = (from: Mark, text: string): Mark => changedMark(from, { text }, new Date(now()).toISOString());
      await save(copy, mark);
      await writtenElsewhere(copy, change(mark, 'theirs'));
      const ids = sealedIds(await marksIn(copy));
      expect(await saveMark(copy, change(mark, 'mine'), ids, ports)).toEqual({ ok: true, value: 'both' });
      // What the same window types on follows, though it started from the same mark.
      expect(await saveMark(copy, change(mark, 'mine, and more'), ids, ports)).toEqual({ ok: true, value: 'saved' });
      const { clear, sealed } = await marksIn(copy);
      const held = paperId === openPaper ? clear : sealed;
      expect(held.map((each) => [each.mark.text, each.mark.id === mark.id]).sort()).toEqual([['mine, and more', true], ['theirs', false]]);
    }
  });

  it('are not removed where the other one wrote on them', async () => {
    const copy = await copyOf(2, null);
    const mark = await marking(copy, openPaper, 'rose by a tenth', 'as it was');
    await save(copy, mark);
    await writtenElsewhere(copy, changedMark(mark, { text: 'theirs' }, new Date(now()).toISOString()));
    expect(await saveMark(copy, changedMark(mark, { deletedAt: new Date(now()).toISOString() }, new Date(now()).toISOString()), new Set(), ports)).toEqual({ ok: true, value: 'theirs' });
    expect((await marksIn(copy)).clear.map((each) => [each.mark.text, each.mark.deletedAt])).toEqual([['theirs', null]]);
  });

  it('stay where their reader puts them, and where a new issue put them meanwhile', async () => {
    const first = await copyOf(2, null);
    const mark = await marking(first, openPaper, 'foster homes', 'Which?');
    await save(first, mark);
    words[openPaper] = ['A new first page.', ...words[openPaper] ?? []];
    const next = await copyOf(3, null);
    must(await placeInCopy(next, await marksIn(next), flowOf, ports));
    // Typed on the mark as it was read before it was placed.
    must(await saveMark(next, changedMark(mark, { text: 'Which ones?' }, new Date(now()).toISOString()), new Set(), ports, mark));
    const placed = at((await marksIn(next)).clear, 0);
    expect([placed.mark.text, placed.mark.anchor.start.block, placed.placedIn]).toEqual(['Which ones?', 'p:2', next.kept.id]);
    const { anchor } = await marking(next, openPaper, 'rose by a tenth', '');
    must(await saveMark(next, changedMark(placed.mark, { anchor, state: 'kept' }, new Date(now()).toISOString()), new Set(), ports, placed.mark));
    expect(at((await marksIn(next)).clear, 0).mark.anchor.quote).toBe('rose by a tenth');
  });
});
