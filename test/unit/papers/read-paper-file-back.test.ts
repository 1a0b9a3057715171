// A paper file that an author sends back: what it would change, and files that are not this paper's, each told apart; nothing is written by looking.
import { describe, expect, it } from 'vitest';
import { readPaperFileBack } from '../../../renderer/features/papers/round-trip/read-paper-file-back.ts';
import { addWrittenPaper } from '../../../renderer/data/commands/add-written-paper.ts';
import { erase } from '../../../renderer/data/commands/erase.ts';
import { listItems } from '../../../renderer/data/items-repository.ts';
import { noteGiven, paperForAuthor } from '../../../renderer/data/meeting-file/returned-paper.ts';
import { updatePaper } from '../../../renderer/data/papers-repository.ts';
import type { PaperFields } from '../../../renderer/data/papers-repository.ts';
import { listSections } from '../../../renderer/data/sections-repository.ts';
import { saveSectionText } from '../../../renderer/data/section-text.ts';
import { readSnapshot } from '../../../renderer/data/snapshot.ts';
import { undo } from '../../../renderer/data/undo.ts';
import { writeMeetingFile } from '../../../shared/meeting-file/write-meeting-file.ts';
import type { PaperPayload } from '../../../shared/meeting-file/paper-payload.ts';
import { must, openTestMeeting, problemOf, textOf } from '../data/open-test-data.ts';
import { ports } from '../meeting-file/fixture.ts';

const handedOver = async (noted: PaperFields = {}) => {
  const { context, meeting } = await openTestMeeting();
  const { db } = context;
  const [item] = await listItems(db, meeting.id);
  const add = async (title: string) => must(await addWrittenPaper(context, { meetingId: meeting.id, itemId: item?.id ?? '', kind: 'briefing-note', title }));
  const [added, other] = [await add('Respite nights'), await add('Another matter')];
  const paper = must(await updatePaper(context, { meetingId: meeting.id, id: added.id, rev: added.rev, patch: noted }));
  for (const section of (await listSections(db, paper.id)).slice(1, 3)) must(await saveSectionText(context, { id: section.id, rev: section.rev, text: textOf(`Words on ${section.heading}.`) }));
  const payloadOf = async (id: string): Promise<PaperPayload> => must(await paperForAuthor(db, meeting.id, id, []));
  const payload = await payloadOf(paper.id);
  await noteGiven(context, payload);
  const file = async (content: PaperPayload) => ({ name: 'back.orderpaper', bytes: await writeMeetingFile({ kind: 'paper', payload: content }, ports) });
  return { context, meeting, paper, other, payload, payloadOf, file };
};

const rewritten = (payload: PaperPayload, words: string): PaperPayload => ({
  ...payload, sections: payload.sections.map((section, at) => (at === 1 || at === 2 ? { ...section, rev: section.rev + 1, text: textOf(`${words} ${section.heading}.`) } : section)),
});

describe('a paper file that comes back', () => {
  it('offers each section that the author changed, takes one and not the other, and is undone in one step', async () => {
    const { context, meeting, paper, payload, file } = await handedOver();
    const back = must(await readPaperFileBack(context, paper, await file(rewritten(payload, 'Other words on'))));
    expect(back.changes.map(({ heading, fate }) => [heading, fate])).toEqual(payload.sections.slice(1, 3).map(({ heading }) => [heading, 'theirs']));
    const [first, second] = payload.sections.slice(1, 3);
    must(await back.take(new Set([first?.id ?? ''])));
    const texts = async () => JSON.stringify((await listSections(context.db, paper.id)).map(({ text }) => text));
    expect(await texts()).toContain(`Other words on ${first?.heading}`);
    expect(await texts()).toContain(`"Words on ${second?.heading}`);
    must(await undo(context, meeting.id));
    expect(await texts()).not.toContain('Other words');
  });

  it('asks where the section was changed here too, and says nothing of what only changed here', async () => {
    const { context, paper, payload, file } = await handedOver();
    const [, first, second] = await listSections(context.db, paper.id);
    must(await saveSectionText(context, { id: first?.id ?? '', rev: first?.rev ?? 0, text: textOf('Mine by now.') }));
    expect(must(await readPaperFileBack(context, paper, await file(payload))).changes).toEqual([]);
    const { changes } = must(await readPaperFileBack(context, paper, await file(rewritten(payload, 'Theirs on'))));
    expect(changes.map(({ id, fate }) => [id, fate])).toEqual([[first?.id, 'both'], [second?.id, 'theirs']]);
  });

  it('takes nothing over what was changed in another window while the officer looked, and takes what was not', async () => {
    const { context, paper, payload, file } = await handedOver();
    const back = must(await readPaperFileBack(context, paper, await file(rewritten(payload, 'Theirs on'))));
    const [, first, second] = await listSections(context.db, paper.id);
    must(await saveSectionText(context, { id: first?.id ?? '', rev: first?.rev ?? 0, text: textOf('Written meanwhile.') }));
    expect(problemOf(await back.take(new Set([first?.id ?? '', second?.id ?? ''])))).toBe('rev-conflict');
    const texts = async () => JSON.stringify((await listSections(context.db, paper.id)).map(({ text }) => text));
    expect(await texts()).toContain('Written meanwhile.');
    expect(await texts()).not.toContain('Theirs');
    must(await back.take(new Set([second?.id ?? ''])));
    expect(await texts()).toContain(`Theirs on ${second?.heading}`);
  });

  it('of a paper with notes of the officers’ own asks nothing that the author did not change, also where it has another title here by now', async () => {
    const { context, paper, payload, file } = await handedOver({ toFollow: { owner: 'Ines Farrow', dueOn: null, note: 'Ring the deputy.' } });
    expect(must(await readPaperFileBack(context, paper, await file(payload))).changes).toEqual([]);
    const renamed = must(await updatePaper(context, { meetingId: paper.meetingId, id: paper.id, rev: paper.rev, patch: { title: 'Respite nights and days' } }));
    expect(must(await readPaperFileBack(context, renamed, await file(payload))).changes).toEqual([]);
  });

  it('is refused where it is another paper, a whole meeting, or broken', async () => {
    const { context, meeting, paper, other, payloadOf, file } = await handedOver();
    const tried = async (bytes: Uint8Array) => problemOf(await readPaperFileBack(context, paper, { name: 'back.orderpaper', bytes }));
    const wrong = (await file(await payloadOf(other.id))).bytes;
    expect(await tried(wrong)).toBe('not-this-paper');
    expect(await tried(await writeMeetingFile({ kind: 'meeting', snapshot: must(await readSnapshot(context.db, meeting.id)) }, ports))).toBe('wrong-kind');
    expect(await tried(wrong.slice(0, -9))).toBe('damaged');
  });

  it('leaves out what was erased here, and says so', async () => {
    const { context, paper, payload, file } = await handedOver();
    const [, section] = payload.sections;
    must(await saveSectionText(context, { id: section?.id ?? '', rev: section?.rev ?? 0, text: textOf('Said by Quillon Vexby.') }));
    must(await erase(context, { kind: 'name', name: 'Quillon Vexby' }, 'At the wish of the person'));
    const back = must(await readPaperFileBack(context, paper, await file(rewritten(payload, 'Quillon Vexby on'))));
    expect(back.notes.join(' ')).toContain('At the wish of the person');
    must(await back.take(new Set(back.changes.map(({ id }) => id))));
    expect(JSON.stringify(await listSections(context.db, paper.id))).not.toContain('Vexby');
  });
});
