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

it('shows a consent that ends within a month, and not one that was withdrawn', async () => {
  const { context, panel } = await openTestMeeting();
  const consent = must(await noteConsent(context, { ...given, panelId: panel.id, contributorId: null }));
  must(await noteConsent(context, { ...given, panelId: panel.id, contributorId: null, until: '2027-06-01' }));
  expect((await listEndingConsents(context.db, '2026-11-22')).map(({ id }) => id)).toEqual([consent.id]);
  must(await withdrawConsent(context, { panelId: panel.id, id: consent.id, on: '2026-11-22' }));
  expect(await listEndingConsents(context.db, '2026-11-22')).toEqual([]);
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
