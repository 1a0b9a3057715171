// What the screen of a paper reads after a save: only the sections that have changed, and what was saved here not at all.
import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { expect, it, vi } from 'vitest';
import { addWrittenPaper } from '../../../renderer/data/commands/add-written-paper.ts';
import { erase } from '../../../renderer/data/commands/erase.ts';
import { addItem } from '../../../renderer/data/items-repository.ts';
import { createKeptSections } from '../../../renderer/data/kept-sections.ts';
import { saveSectionText } from '../../../renderer/data/section-text.ts';
import { addSection, deleteSection, listSections, moveSection } from '../../../renderer/data/sections-repository.ts';
import type { PaperSection } from '../../../shared/model/paper.ts';
import { must, openTestMeeting, textOf } from './open-test-data.ts';

const withPaper = async () => {
  const data = await openTestMeeting();
  const item = must(await addItem(data.context, { meetingId: data.meeting.id, kind: 'report', title: 'Fostering' }));
  const paper = must(await addWrittenPaper(data.context, { meetingId: data.meeting.id, itemId: item.id, kind: 'briefing-note' }));
  const kept = createKeptSections();
  const { db } = data.context;
  const at = (rows: readonly PaperSection[], index: number): PaperSection => {
    const row = rows[index];
    if (row === undefined) throw new Error('The briefing note lacks a section');
    return row;
  };
  return { ...data, db, paper, at, list: () => kept.list(db, paper.id), remember: kept.remember };
};

it('reads only the section that another window wrote, and hands out the rest as the same objects', async () => {
  const { context, db, at, list } = await withPaper();
  const before = await list();
  must(await saveSectionText(context, { id: at(before, 1).id, rev: at(before, 1).rev, text: textOf('Written elsewhere') }));
  const read = vi.spyOn(db.paperSections, 'bulkGet');
  const after = await list();
  expect(read.mock.calls).toEqual([[[at(before, 1).id]]]);
  expect(at(after, 1).text).toEqual(textOf('Written elsewhere'));
  expect(after.filter((row) => !before.includes(row))).toEqual([at(after, 1)]);
});

it('reads nothing back of what was saved here', async () => {
  const { context, db, at, list, remember } = await withPaper();
  const before = await list();
  const saved = must(await saveSectionText(context, { id: at(before, 1).id, rev: at(before, 1).rev, text: textOf('Written here') }));
  remember(saved);
  const read = vi.spyOn(db.paperSections, 'bulkGet');
  expect(at(await list(), 1)).toBe(saved);
  expect(read).not.toHaveBeenCalled();
});

it('agrees with the store after sections were added, moved and taken out, and reads past what a save claimed', async () => {
  const { context, db, paper, meeting, at, list, remember } = await withPaper();
  const before = await list();
  const added = must(await addSection(context, { paper: { id: paper.id, meetingId: meeting.id }, heading: 'What comes next', after: null }));
  expect(await list()).toEqual(await listSections(db, paper.id));
  must(await moveSection(context, { id: added.id, index: 2 }));
  expect(await list()).toEqual(await listSections(db, paper.id));
  remember({ ...at(before, 1), rev: 9, text: textOf('Never stored') });
  expect(await list()).toEqual(await listSections(db, paper.id));
  must(await deleteSection(context, added.id));
  expect(await list()).toEqual(await listSections(db, paper.id));
});

it('follows writes of any window while it is watched, erasing too, which is no revision', async () => {
  const { context, db, paper, at, list } = await withPaper();
  const seen: string[] = [];
  const watching = liveQuery(list).subscribe((rows) => { seen.push(JSON.stringify(at(rows, 1).text)); });
  await vi.waitFor(() => { expect(seen).toHaveLength(1); });
  for (const words of ['Asha spoke first', 'Asha Verity spoke first']) {
    const row = at(await listSections(db, paper.id), 1);
    must(await saveSectionText(context, { id: row.id, rev: row.rev, text: textOf(words) }));
    await vi.waitFor(() => { expect(seen.at(-1)).toContain(words); });
  }
  must(await erase(context, { kind: 'name', name: 'Asha Verity' }, 'Asked for'));
  await vi.waitFor(() => { expect(seen.at(-1)).toContain('spoke first'); expect(seen.at(-1)).not.toContain('Verity'); });
  watching.unsubscribe();
});
