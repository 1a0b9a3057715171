// A council's own templates: new papers begin with them, papers that are there keep what they have, the built-in one comes back.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { addWrittenPaper } from '../../../renderer/data/commands/add-written-paper.ts';
import { addItem } from '../../../renderer/data/items-repository.ts';
import { listPaperTemplates, resetPaperTemplate, savePaperTemplate } from '../../../renderer/data/paper-templates-repository.ts';
import { listSections } from '../../../renderer/data/sections-repository.ts';
import { undo } from '../../../renderer/data/undo.ts';
import { paperKindOf } from '../../../shared/paper-kinds/index.ts';
import { must, openTestMeeting, problemOf } from './open-test-data.ts';

const builtIn = paperKindOf('briefing-note').sections;
const [head, ...rest] = builtIn;
const own = [...(head === undefined ? [] : [head]), ...rest.toReversed().map((section) => ({ ...section, heading: `Our ${section.heading}` }))];

const opened = async () => {
  const data = await openTestMeeting();
  const item = must(await addItem(data.context, { meetingId: data.meeting.id, kind: 'report', title: 'Fostering' }));
  const write = async () => {
    const paper = must(await addWrittenPaper(data.context, { meetingId: data.meeting.id, itemId: item.id, kind: 'briefing-note' }));
    return paper.id;
  };
  const headings = async (paperId: string) => (await listSections(data.context.db, paperId)).map(({ heading }) => heading);
  return { ...data, write, headings };
};

it('new papers begin with the council’s headings in its order; older ones and other kinds keep theirs', async () => {
  const { context, panel, write, headings } = await opened();
  const before = await write();
  must(await savePaperTemplate(context, { panelId: panel.id, kind: 'briefing-note', rev: null, sections: own }));
  const after = await write();
  expect(await headings(before)).toEqual(builtIn.map(({ heading }) => heading));
  expect(await headings(after)).toEqual(own.map(({ heading }) => heading));
});

it('two windows: the second is told and overwrites nothing', async () => {
  const { context, panel } = await opened();
  const edit = { panelId: panel.id, kind: 'briefing-note' as const, sections: own };
  const stored = must(await savePaperTemplate(context, { ...edit, rev: null }));
  expect(problemOf(await savePaperTemplate(context, { ...edit, rev: null, sections: builtIn }))).toBe('rev-conflict');
  must(await savePaperTemplate(context, { ...edit, rev: stored.rev, sections: builtIn }));
  expect((await listPaperTemplates(context.db, panel.id)).length).toBe(1);
});

it('the built-in one comes back, and undo brings the council’s', async () => {
  const { context, panel, write, headings } = await opened();
  must(await savePaperTemplate(context, { panelId: panel.id, kind: 'briefing-note', rev: null, sections: own }));
  must(await resetPaperTemplate(context, { panelId: panel.id, kind: 'briefing-note' }));
  expect(await headings(await write())).toEqual(builtIn.map(({ heading }) => heading));
  must(await undo(context, panel.id));
  expect((await listPaperTemplates(context.db, panel.id))[0]?.sections).toEqual(own);
});

it('a section without a heading, or two that are called alike inside, are refused', async () => {
  const { context, panel } = await opened();
  const edit = { panelId: panel.id, kind: 'briefing-note' as const, rev: null };
  expect(problemOf(await savePaperTemplate(context, { ...edit, sections: own.map((section) => ({ ...section, heading: ' ' })) }))).toBe('section-without-heading');
  expect(problemOf(await savePaperTemplate(context, { ...edit, sections: [...own, ...own] }))).toBe('slot-twice');
});
