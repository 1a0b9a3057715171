// Young people and their consents are stored like everything else: journalled, undoable, tombstones when deleted.
import { describe, expect, it } from 'vitest';
import { must, openTestMeeting } from './open-test-data.ts';
import { listConsents, listEndingConsents, noteConsent, withdrawConsent } from '../../../renderer/data/consents-repository.ts';
import { addContributor, deleteContributor, listContributors, updateContributor } from '../../../renderer/data/contributors-repository.ts';
import { addToSection, changePicture } from '../../../renderer/data/commands/add-to-section.ts';
import { addWrittenPaper } from '../../../renderer/data/commands/add-written-paper.ts';
import { listItems } from '../../../renderer/data/items-repository.ts';
import { listSections } from '../../../renderer/data/sections-repository.ts';
import { undo } from '../../../renderer/data/undo.ts';

const given = { fileSha256: null, about: '', givenBy: 'young-person' as const, givenByName: '', givenOn: '2026-11-01', until: '2026-12-10' };

describe('a young person', () => {
  it('is not named until somebody chooses otherwise', async () => {
    const { context, panel } = await openTestMeeting();
    const added = must(await addContributor(context, { panelId: panel.id, name: 'Jessamy Orrin' }));
    expect(added.displayRule).toBe('not-named');
    must(await updateContributor(context, { panelId: panel.id, id: added.id, rev: added.rev, patch: { displayRule: 'first-name' } }));
    expect((await listContributors(context.db, panel.id))[0]).toMatchObject({ displayRule: 'first-name', rev: 2 });
  });

  it('takes their consents along when deleted, and undo brings both back', async () => {
    const { context, panel } = await openTestMeeting();
    const added = must(await addContributor(context, { panelId: panel.id, name: 'Jessamy Orrin' }));
    must(await noteConsent(context, { ...given, panelId: panel.id, contributorId: added.id }));
    must(await deleteContributor(context, { panelId: panel.id, id: added.id }));
    expect([await listContributors(context.db, panel.id), await listConsents(context.db, panel.id)]).toEqual([[], []]);
    await undo(context, panel.id);
    expect([(await listContributors(context.db, panel.id)).length, (await listConsents(context.db, panel.id)).length]).toEqual([1, 1]);
  });
});

it('tells which consents end within a month or have ended, and not those that were withdrawn or given again', async () => {
  const { context, panel } = await openTestMeeting();
  const note = async (over: Partial<typeof given> & { readonly contributorId?: string }) => must(await noteConsent(context, { ...given, panelId: panel.id, contributorId: null, ...over })).id;
  const told = async () => (await listEndingConsents(context.db, '2026-11-22')).map(({ panelId, ending, ended }) => [panelId, ending.map(({ id }) => id), ended.map(({ id }) => id)]);
  const [first, second] = [must(await addContributor(context, { panelId: panel.id, name: 'Jessamy Orrin' })), must(await addContributor(context, { panelId: panel.id, name: 'Corin Tull' }))];
  const soon = await note({});
  await note({ until: '2027-06-01' });
  const over = await note({ contributorId: first.id, until: '2026-11-01' });
  await note({ contributorId: second.id, until: '2026-11-01' });
  await note({ contributorId: second.id, until: '2027-11-01' });
  expect(await told()).toEqual([[panel.id, [soon], [over]]]);
  for (const id of [soon, over]) must(await withdrawConsent(context, { panelId: panel.id, id, on: '2026-11-22' }));
  expect(await told()).toEqual([]);
});

it('puts a picture into a text, changes what is said of it, and takes it out of the text', async () => {
  const { context, meeting } = await openTestMeeting();
  const item = (await listItems(context.db, meeting.id)).find(({ kind }) => kind === 'lac-update');
  const paper = must(await addWrittenPaper(context, { meetingId: meeting.id, itemId: item?.id ?? '', kind: 'lac-update', title: 'Winter news' }));
  const [section] = await listSections(context.db, paper.id);
  const sha256 = 'c'.repeat(64);
  const image = { type: 'image' as const, attrs: { sha256, width: 4, height: 3, size: 'full' as const, alt: 'A tree', decorative: false, caption: '', consent: 'needed' } };
  const sectionId = section?.id ?? '';
  must(await addToSection(context, { sectionId, blocks: [image] }));
  must(await changePicture(context, { sectionId, index: 0, sha256, attrs: { consent: 'not-needed' } }));
  expect((await listSections(context.db, paper.id))[0]?.text.content).toEqual([{ ...image, attrs: { ...image.attrs, consent: 'not-needed' } }]);
  must(await changePicture(context, { sectionId, index: 0, sha256, attrs: null }));
  expect((await listSections(context.db, paper.id))[0]?.text.content).toEqual([{ type: 'paragraph' }]);
});
