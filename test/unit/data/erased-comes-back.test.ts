// What was erased does not come back unseen with a meeting file, a paper file or a backup (DESIGN section 4).
import { expect, it } from 'vitest';
import { publicAccess } from '../../../shared/model/access.ts';
import type { Paper, PaperSection } from '../../../shared/model/paper.ts';
import type { TextDoc } from '../../../shared/model/text.ts';
import { exportRows, restoreRows } from '../../../renderer/data/commands/backup-rows.ts';
import type { EraseRequest } from '../../../renderer/data/commands/erase.ts';
import { erase, listErasures } from '../../../renderer/data/commands/erase.ts';
import { importProposal } from '../../../renderer/data/commands/import-proposal.ts';
import { takeMeetingFile } from '../../../renderer/data/commands/take-meeting-file.ts';
import type { DataContext } from '../../../renderer/data/data-context.ts';
import { erasedIn } from '../../../renderer/data/erase/comes-back.ts';
import { lookAtFile } from '../../../renderer/data/meeting-file/look-at-file.ts';
import { meetingWithPaper, paperForAuthor } from '../../../renderer/data/meeting-file/returned-paper.ts';
import { readSnapshot } from '../../../renderer/data/snapshot.ts';
import { aPack } from './an-import.ts';
import { must, openTestMeeting } from './open-test-data.ts';

const sha256 = 'ab'.repeat(32);
const says = (...texts: readonly string[]): TextDoc => ({ type: 'doc', content: [{ type: 'paragraph', content: texts.map((text, at) => ({ type: 'text', text, ...(at % 2 === 1 ? { marks: [{ type: 'bold' as const }] } : {}) })) }] });
const picture: TextDoc = { type: 'doc', content: [{ type: 'image', attrs: { sha256, width: 4, height: 4, size: 'full', alt: 'Two friends', decorative: false, caption: '', consent: 'not-needed' } }] };

const furnished = async () => {
  const { context, meeting } = await openTestMeeting();
  const { db } = context;
  const at = '2026-11-01T00:00:00.000Z';
  const base = () => ({ id: context.newId(), createdAt: at, updatedAt: at, rev: 1, deletedAt: null, meetingId: meeting.id, order: 'a0', sample: false });
  const paper: Paper = { ...base(), itemId: null, kind: 'free', title: 'Secrets', text: '', access: publicAccess };
  const section = (heading: string, text: TextDoc): PaperSection => ({ ...base(), paperId: paper.id, slot: null, heading, hint: '', layout: 'text', numbered: false, required: false, notApplicable: false, fields: [], text });
  await db.papers.add(paper);
  await db.paperSections.bulkAdd([section('Words', says('Said by Zoë Quil', 'lon-Vexby', ' today, and by Ann Lund')), section('Picture', picture)]);
  await db.files.add({ sha256, bytes: new Uint8Array([1]), addedAt: at });
  return { context, paper, meetingId: meeting.id, file: must(await readSnapshot(db, meeting.id)), backup: await exportRows(db), payload: must(await paperForAuthor(db, meeting.id, paper.id, [])) };
};

const everything = async ({ db }: DataContext): Promise<string> => (await Promise.all(db.tables.map(async (table) => JSON.stringify(await table.toArray())))).join('\n');

const things: readonly (readonly [string, (paper: Paper) => EraseRequest, RegExp])[] = [
  ['a name', () => ({ kind: 'name', name: 'zoë  Quillon-Vexby' }), /lon-Vexby/],
  ['a picture', () => ({ kind: 'picture', sha256 }), /Two friends|abab/],
  ['a paper', ({ id }: Paper) => ({ kind: 'paper', paperId: id }), /Secrets|Two friends|lon-Vexby/],
];

it.each(things)('%s is told and left out of a meeting file and a paper file, or taken at the officer’s word', async (_, what, words) => {
  const { context, paper, file, payload } = await furnished();
  const { db } = context;
  const { erasure } = must(await erase(context, what(paper), 'At the wish of the person'));
  const files = new Map([[sha256, new Uint8Array([1])]]);
  for (const theirs of [file, must(await meetingWithPaper(db, payload))]) {
    expect((await lookAtFile(db, theirs)).erased.map(({ id }) => id)).toEqual([erasure.id]);
    must(await takeMeetingFile(context, theirs, { all: 'theirs' }, { files }));
    expect(await everything(context)).not.toMatch(words);
  }
  must(await takeMeetingFile(context, file, { all: 'theirs', bringErased: true }, { files }));
  expect(await everything(context)).toMatch(words);
});

it.each(things)('%s stays erased when an older backup is restored, or comes back at the officer’s word', async (_, what, words) => {
  const { context, paper, backup } = await furnished();
  must(await erase(context, what(paper), 'At the wish of the person'));
  must(await restoreRows(context.db, backup));
  expect(await everything(context)).not.toMatch(words);
  expect(await listErasures(context.db)).toHaveLength(1);
  must(await restoreRows(context.db, backup, { bringErased: true }));
  expect(await everything(context)).toMatch(words);
});

it('names nobody else: a marker finds its own name however it is spaced and cased, and no other', async () => {
  const { context, file } = await furnished();
  must(await erase(context, { kind: 'name', name: 'Ann Lund' }, 'At the wish of the person'));
  const spelt = (text: string) => ({ ...file, paperSections: file.paperSections?.map((section) => ({ ...section, text: says(text) })) });
  expect((await lookAtFile(context.db, spelt('by ANN\u00a0 LUND.'))).erased).toHaveLength(1);
  expect((await lookAtFile(context.db, spelt('Present: Lund, Ann; ann.lund@school.example'))).erased).toHaveLength(1);
  expect((await lookAtFile(context.db, spelt('by Ann Lunde, Anna Lund, Ann Lund-Smith and Lund or Ann'))).erased).toEqual([]);
});

it('a name stays erased when the paper it was printed in is imported again, and is told; or comes back at the officer’s word', async () => {
  const { context } = await openTestMeeting();
  const { db } = context;
  const first = must(await importProposal(context, aPack, { panelId: null, ifPresent: 'ask' }));
  const { erasure } = must(await erase(context, { kind: 'name', name: 'Imelda Sarsfield' }, 'At the wish of the person'));
  expect((await erasedIn(db, aPack)).map(({ erasure: { id } }) => id)).toEqual([erasure.id]);
  must(await importProposal(context, aPack, { panelId: first.panelId, ifPresent: 'both' }));
  expect(await everything(context)).not.toMatch(/Sarsfield/);
  must(await importProposal(context, aPack, { panelId: first.panelId, ifPresent: 'both', bringErased: true }));
  expect(await everything(context)).toMatch(/Sarsfield/);
});
