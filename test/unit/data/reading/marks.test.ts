// A councillor’s marks on restricted papers: in no store in the clear, and there again with the passphrase.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { openWaiting } from '../../../../renderer/data/reading/marks/waiting-marks.ts';
import { placeInCopy } from '../../../../renderer/data/reading/marks/place-in-copy.ts';
import { saveMark } from '../../../../renderer/data/reading/marks/marks-repository.ts';
import { readingDatabase } from '../../../../renderer/data/reading/open-reading-database.ts';
import { openCopyOf } from '../../../../renderer/data/reading/opened-copies.ts';
import { sealAll } from '../../../../renderer/data/reading/unsealed.ts';
import { changedMark } from '../../../../shared/marks/mark.ts';
import { placedWords } from '../../../../shared/marks/place-marks.ts';
import { content } from '../../meeting-file/reading-fixture.ts';
import { must } from '../open-test-data.ts';
import { emptyStore } from './reader-store.ts';
import { canary, copyOf, derived, everyByte, flowOf, freshPapers, marking, marksIn, meetingId, now, openPaper, ports, save, secretPaper, withPublicVersion } from './marks-at-hand.ts';

beforeEach(freshPapers);

describe('marks on restricted papers', () => {
  it('are in no store in the clear, neither their words nor the note, and are there again with the passphrase', async () => {
    const copy = await copyOf(2, 'first words');
    await save(copy, await marking(copy, secretPaper, canary, 'Ask about Quillmere'));
    await save(copy, await marking(copy, openPaper, 'rose by a tenth', 'Why?'));
    const bytes = await everyByte();
    expect(bytes).toContain('rose by a tenth');
    for (const secret of [canary, 'Quillmere', 'brothers']) expect(bytes).not.toContain(secret);
    expect(derived.every((kibibytes) => kibibytes >= 65_536)).toBe(true);
    sealAll();
    expect(await marksIn(must(await openCopyOf(meetingId)))).toMatchObject({ sealed: [], shut: 1, waiting: 0 });
    const again = await marksIn(await copyOf(2, 'first words'));
    expect(again.sealed.map(({ mark }) => mark.text)).toEqual(['Ask about Quillmere']);
  });

  it('are not stored while those papers are closed', async () => {
    const copy = await copyOf(2, 'first words');
    const mark = await marking(copy, secretPaper, canary, 'Ask about Quillmere');
    await save(copy, mark);
    sealAll();
    const shut = must(await openCopyOf(meetingId));
    expect(await saveMark(shut, changedMark(mark, { text: 'Quillmere?' }, new Date(now()).toISOString()), new Set([mark.id]), ports)).toMatchObject({ ok: false, problem: { code: 'restricted-shut' } });
    expect(await everyByte()).not.toContain('Quillmere');
  });

  it('are not stored in the clear by whoever still has them before them when those papers were closed', async () => {
    for (const papers of [{}, await withPublicVersion()]) {
      await emptyStore();
      const copy = await copyOf(2, 'first words', papers);
      const mark = await marking(copy, secretPaper, canary, 'Ask about Quillmere');
      await save(copy, mark);
      const unsaved = await marking(copy, secretPaper, canary, 'Ask about Quillmere again');
      sealAll();
      const shut = must(await openCopyOf(meetingId));
      expect(await saveMark(copy, unsaved, new Set(), ports)).toMatchObject({ ok: false, problem: { code: 'restricted-shut' } });
      for (const each of [mark, unsaved]) expect(await saveMark(shut, changedMark(each, { text: 'Quillmere?' }, new Date(now()).toISOString()), new Set(), ports)).toMatchObject({ ok: false, problem: { code: 'restricted-shut' } });
      expect(await everyByte()).not.toContain('Quillmere');
    }
  });

  it('on a paper that only the sealed part has are not stored in the clear either', async () => {
    const copy = await copyOf(2, 'first words', { papers: (await content()).papers.filter(({ id }) => id !== secretPaper) });
    const mark = await marking(copy, secretPaper, canary, 'Ask about Quillmere');
    sealAll();
    expect(await saveMark(must(await openCopyOf(meetingId)), mark, new Set(), ports)).toMatchObject({ ok: false, problem: { code: 'restricted-shut' } });
    expect(await everyByte()).not.toContain('Quillmere');
  });

  it('of two windows are both kept', async () => {
    const copy = await copyOf(2, 'first words');
    const marks = await Promise.all(['one', 'two', 'three'].map((text) => marking(copy, secretPaper, canary, text)));
    for (const result of await Promise.all(marks.map((mark) => saveMark(copy, mark, new Set(), ports)))) must(result);
    expect((await marksIn(copy)).sealed.map(({ mark }) => mark.text).sort()).toEqual(['one', 'three', 'two']);
  });

  it('wait for the earlier passphrase when the next copy has another, once', async () => {
    const first = await copyOf(2, 'first words');
    await save(first, await marking(first, secretPaper, canary, 'Ask about Quillmere'));
    const next = await copyOf(3, 'second words');
    expect(await marksIn(next)).toMatchObject({ sealed: [], waiting: 1 });
    expect(await openWaiting(next, 'other words', ports)).toMatchObject({ ok: false, problem: { code: 'wrong-passphrase' } });
    expect(must(await openWaiting(next, 'first words', ports))).toBe(1);
    expect(placedWords(must(await placeInCopy(next, await marksIn(next), flowOf, ports)).placed)).toBe('1 kept');
    sealAll();
    expect((await marksIn(await copyOf(3, 'second words'))).sealed.map(({ mark }) => mark.text)).toEqual(['Ask about Quillmere']);
    expect(await (await readingDatabase()).sealedMarks.count()).toBe(1);
    expect(await everyByte()).not.toContain('Quillmere');
  });
});
