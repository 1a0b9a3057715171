// Where the key of the sealed marks can't be made, the others are shown all the same, and it is said.
import { expect, it } from 'vitest';
import { KeyFailure } from '../../../../renderer/data/reading/marks/key-failure.ts';
import type { MarksPorts } from '../../../../renderer/data/reading/marks/marks-ports.ts';
import { markRows, saveMark } from '../../../../renderer/data/reading/marks/marks-repository.ts';
import { marksToShow } from '../../../../renderer/data/reading/marks/marks-to-show.ts';
import type { OpenCopy } from '../../../../renderer/data/reading/open-copy.ts';
import { readingDatabase } from '../../../../renderer/data/reading/open-reading-database.ts';
import { openCopyOf } from '../../../../renderer/data/reading/opened-copies.ts';
import { keepUnsealed, sealAll } from '../../../../renderer/data/reading/unsealed.ts';
import { anchorFor } from '../../../../shared/marks/anchor.ts';
import { newMark, type Mark } from '../../../../shared/marks/mark.ts';
import { markedPaper } from '../../../../shared/marks/marked-paper.ts';
import { idMaker } from '../../../../shared/model/ids.ts';
import { ports as nodePorts, restricted, written } from '../../meeting-file/reading-fixture.ts';
import { must } from '../open-test-data.ts';
import { accept, emptyStore } from './reader-store.ts';

const meetingId = '01900000-0000-7000-8000-000000000001';
const [openPaper, secretPaper] = ['01900000-0000-7000-8000-000000000003', '01900000-0000-7000-8000-000000000004'];
const at = '2031-09-10T09:00:00.000Z';
const now = (): number => Date.parse(at);
const newId = idMaker(now, nodePorts.randomBytes);
const problem = { code: 'key-not-derived', what: 'There is no memory.', remedy: 'Close other programs.' };
const works: MarksPorts = { now, newId, randomBytes: nodePorts.randomBytes, ciphers: { ...nodePorts.ciphers, deriveKey: () => Promise.resolve(new Uint8Array(32)) } };
const fails: MarksPorts = { ...works, ciphers: { ...works.ciphers, deriveKey: () => Promise.reject(new KeyFailure(problem)) } };

const noteOn = (paperId: string, text: string): Mark => {
  const paper = markedPaper({ id: paperId, itemId: '01900000-0000-7000-8000-000000000002', title: 'The report', source: null, blocks: [{ key: 'p:1', text: 'Visits were late in two wards.', page: 1 }] });
  const anchor = anchorFor(paper, { start: { block: 'p:1', offset: 0 }, end: { block: 'p:1', offset: 6 } });
  if (anchor === null) throw new Error('No anchor');
  return newMark(newId(), 'note', 'green', text, anchor, at);
};

const unsealedCopy = async (): Promise<OpenCopy> => {
  sealAll();
  keepUnsealed(must(await openCopyOf(meetingId)).kept.id, { restricted: { content: await restricted(), files: new Map(), damaged: [], isWhole: true }, passphrase: 'any words' });
  return must(await openCopyOf(meetingId));
};

it('shows the open marks and says why the sealed ones are not there, until another try', async () => {
  await emptyStore();
  await accept(await written(null, { withSecrets: false }));
  const before = await unsealedCopy();
  for (const mark of [noteOn(openPaper, 'Why?'), noteOn(secretPaper, 'Whose?')]) must(await saveMark(before, mark, new Set(), works));
  const copy = await unsealedCopy();
  const rows = await markRows(await readingDatabase(), meetingId);
  const shown = await marksToShow(rows, copy, fails);
  expect([shown.marks.clear.map(({ mark }) => mark.text), shown.marks.sealed, shown.problem]).toEqual([['Why?'], [], problem]);
  expect(await saveMark(copy, noteOn(secretPaper, 'Where?'), new Set(), fails)).toEqual({ ok: false, problem });
  const again = await marksToShow(rows, copy, works);
  expect([again.marks.sealed.map(({ mark }) => mark.text), again.problem]).toEqual([['Whose?'], null]);
});
