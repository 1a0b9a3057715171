// A photograph comes in one act with its consent and goes again as one; bytes that nobody came to name do not stay (DOMAIN A6, P3).
import { expect, it } from 'vitest';
import { publicAccess } from '../../../shared/model/access.ts';
import type { Paper, PaperSection } from '../../../shared/model/paper.ts';
import { addPhotograph } from '../../../renderer/data/commands/add-photograph.ts';
import { changePicture } from '../../../renderer/data/commands/add-to-section.ts';
import { keepPicture } from '../../../renderer/data/commands/keep-picture.ts';
import { dropLeftBehind } from '../../../renderer/data/erase/unnamed-files.ts';
import { undo } from '../../../renderer/data/undo.ts';
import { must, openTestMeeting, problemOf, textOf } from './open-test-data.ts';

const sha256 = 'ab'.repeat(32);
const attrs = { sha256, width: 4, height: 4, size: 'half' as const, alt: 'Four people paint a wall', decorative: false, caption: '' };
const given = { contributorId: null, givenBy: 'young-person' as const, givenByName: 'Posy Vine', givenOn: '2026-11-01', until: null };

const update = async () => {
  const { context, meeting, clock } = await openTestMeeting();
  const { db } = context;
  const base = { createdAt: '2026-11-01T00:00:00.000Z', updatedAt: '2026-11-01T00:00:00.000Z', rev: 1, deletedAt: null, meetingId: meeting.id, order: 'a0', sample: false };
  const paper: Paper = { ...base, id: context.newId(), itemId: null, kind: 'lac-update', title: 'Our news', text: '', access: publicAccess };
  const section: PaperSection = { ...base, id: context.newId(), paperId: paper.id, slot: null, heading: 'News', hint: '', layout: 'text', numbered: false, required: false, notApplicable: false, fields: [], text: textOf('We painted.') };
  await db.papers.add(paper);
  await db.paperSections.add(section);
  const photograph = { sectionId: section.id, bytes: new Uint8Array([1, 2]), attrs, consent: given, about: attrs.alt };
  const consents = async () => (await db.consents.toArray()).filter(({ deletedAt }) => deletedAt === null).length;
  return { context, meeting, clock, section, photograph, consents };
};

it('one undo takes a photograph back with its consent; nothing of a refused one is stored', async () => {
  const { context, meeting, section, photograph, consents } = await update();
  must(await addPhotograph(context, photograph));
  expect([await context.db.files.count(), await consents(), (await context.db.paperSections.get(section.id))?.text.content.map(({ type }) => type)]).toEqual([1, 1, ['paragraph', 'image', 'paragraph']]);
  expect(must(await undo(context, meeting.id))).toBe('Add a photograph');
  expect([await consents(), (await context.db.paperSections.get(section.id))?.text]).toEqual([0, section.text]);
  await context.db.meetings.update(meeting.id, { agendaState: 'published' });
  const other = { ...photograph, attrs: { ...attrs, sha256: 'cd'.repeat(32) } };
  expect([problemOf(await addPhotograph(context, other)), await consents(), await context.db.files.count()]).toEqual(['agenda-published', 0, 1]);
});

it('one that is taken out of a text comes back by undo', async () => {
  const { context, meeting, section, photograph } = await update();
  const { text } = must(await addPhotograph(context, photograph));
  must(await changePicture(context, { sectionId: section.id, index: 0, sha256, attrs: null }));
  expect(must(await undo(context, meeting.id))).toBe('Take out a photograph');
  expect((await context.db.paperSections.get(section.id))?.text).toEqual(text);
});

it('bytes that no text came to name go at a later start; what a record or undo needs stays', async () => {
  const { context, clock, section, photograph } = await update();
  const stored = async () => (await context.db.files.toCollection().primaryKeys()).map((each) => each.slice(0, 2)).sort();
  must(await addPhotograph(context, photograph));
  must(await changePicture(context, { sectionId: section.id, index: 0, sha256, attrs: null }));
  must(await keepPicture(context, { sha256: 'ef'.repeat(32), bytes: new Uint8Array([3]) }));
  await dropLeftBehind(context.db, clock.now);
  expect(await stored()).toEqual(['ab', 'ef']);
  await dropLeftBehind(context.db, clock.now + 3_700_000);
  expect(await stored()).toEqual(['ab']);
  await context.db.actions.clear();
  await dropLeftBehind(context.db, clock.now + 3_700_000);
  expect(await stored()).toEqual([]);
});
