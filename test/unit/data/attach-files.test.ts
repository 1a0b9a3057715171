import { describe, expect, it, vi } from 'vitest';
import { attachFiles } from '../../../renderer/data/commands/attach-files.ts';
import { replaceAttachedFile, restoreAttachedFile } from '../../../renderer/data/commands/replace-attached-file.ts';
import { expectPaper } from '../../../renderer/data/commands/add-written-paper.ts';
import { describePicture } from '../../../renderer/data/commands/picture-answer.ts';
import { listConsents } from '../../../renderer/data/consents-repository.ts';
import { readFile } from '../../../renderer/data/files-repository.ts';
import { listItems } from '../../../renderer/data/items-repository.ts';
import { listPapers } from '../../../renderer/data/papers-repository.ts';
import { undo } from '../../../renderer/data/undo.ts';
import type { InspectedFile } from '../../../shared/attachments/inspect-file.ts';
import { publicAccess } from '../../../shared/model/access.ts';
import { must, openTestMeeting, problemOf } from './open-test-data.ts';

const hash = (letter: string): string => letter.repeat(64);
const file = (letter: string): InspectedFile => ({
  bytes: new TextEncoder().encode(`the file ${letter}`), title: `File ${letter}`, asSlip: false,
  file: { sha256: hash(letter), fileName: `${letter}.pdf`, format: 'pdf', length: 10, pages: 2, pixels: null, findings: [{ code: 'comments', count: 3 }] },
});

const withItem = async () => {
  const { context, meeting } = await openTestMeeting();
  const [item] = await listItems(context.db, meeting.id);
  if (item === undefined) throw new Error('The test meeting has no item');
  const attach = (...letters: readonly string[]) =>
    attachFiles(context, { meetingId: meeting.id, itemId: item.id, access: publicAccess, files: letters.map((letter) => ({ inspected: file(letter), title: `Title ${letter}` })) });
  return { context, meeting, item, attach };
};

describe('attaching files', () => {
  it('makes a paper of each, keeps the bytes once, and is one step of undo', async () => {
    const { context, meeting, attach } = await withItem();
    must(await attach('a', 'b', 'a'));
    const papers = await listPapers(context.db, meeting.id);
    expect(papers.map(({ title, kind, file: kept }) => [title, kind, kept?.pages])).toEqual([['Title a', 'attachment', 2], ['Title b', 'attachment', 2], ['Title a', 'attachment', 2]]);
    expect(await context.db.files.count()).toBe(2);
    must(await undo(context, meeting.id));
    expect(await listPapers(context.db, meeting.id)).toEqual([]);
  });

  it('is as restricted as its item', async () => {
    const { context, item, attach } = await withItem();
    await context.db.items.update(item.id, { access: { level: 'exempt', paragraphs: [3], reason: '' } });
    expect(must(await attach('a'))[0]?.access).toMatchObject({ level: 'exempt', paragraphs: [3] });
  });

  it('gives each file the access that was chosen for it, and the others that of all; where the place is stricter, that holds', async () => {
    const { context, meeting, item } = await withItem();
    const paragraph = (number: 1 | 3) => ({ level: 'exempt' as const, paragraphs: [number], reason: 'in the interest of the child' });
    const attach = async () => must(await attachFiles(context, {
      meetingId: meeting.id, itemId: item.id, access: publicAccess,
      files: [{ inspected: file('a'), title: 'A' }, { inspected: file('b'), title: 'B', access: paragraph(1) }],
    })).map(({ access }) => access);
    expect(await attach()).toEqual([publicAccess, paragraph(1)]);
    await context.db.items.update(item.id, { access: { level: 'confidential', paragraphs: [], reason: '' } });
    expect((await attach()).map(({ level }) => level)).toEqual(['confidential', 'confidential']);
  });

  it('loses nothing on a full disk: neither paper nor bytes are there, and what was there still is', async () => {
    const { context, meeting, attach } = await withItem();
    must(await attach('a'));
    const add = vi.spyOn(context.db.files, 'add').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError'); });
    expect(problemOf(await attach('b', 'c'))).toBe('disk-full');
    add.mockRestore();
    expect((await listPapers(context.db, meeting.id)).map(({ title }) => title)).toEqual(['Title a']);
    expect(await context.db.files.count()).toBe(1);
    expect(await readFile(context.db, hash('a'))).not.toBeNull();
    must(await attach('b'));
    expect(await context.db.files.count()).toBe(2);
  });

  it('is refused while the agenda is published', async () => {
    const { context, meeting, attach } = await withItem();
    await context.db.meetings.update(meeting.id, { agendaState: 'published' });
    expect(problemOf(await attach('a'))).toBe('agenda-published');
    expect(await context.db.files.count()).toBe(0);
  });
});

describe('a newer version of an attached file', () => {
  it('takes its place and the older one can come back', async () => {
    const { context, meeting, attach } = await withItem();
    const [paper] = must(await attach('a'));
    if (paper === undefined) throw new Error('No paper');
    const target = { meetingId: meeting.id, id: paper.id };
    const newer = must(await replaceAttachedFile(context, { ...target, rev: paper.rev, inspected: file('b') }));
    expect([newer.title, newer.file?.sha256, newer.earlierFiles?.map(({ sha256 }) => sha256)]).toEqual(['Title a', hash('b'), [hash('a')]]);
    expect(problemOf(await replaceAttachedFile(context, { ...target, rev: newer.rev, inspected: file('b') }))).toBe('same-file');
    const back = must(await restoreAttachedFile(context, { ...target, rev: newer.rev, sha256: hash('a') }));
    expect([back.file?.sha256, back.earlierFiles?.map(({ sha256 }) => sha256)]).toEqual([hash('a'), [hash('b')]]);
    expect(await readFile(context.db, hash('b'))).not.toBeNull();
    expect(problemOf(await restoreAttachedFile(context, { ...target, rev: back.rev, sha256: hash('c') }))).toBe('no-such-version');
  });

  it('fills the place of a paper that was expected, which then follows no more', async () => {
    const { context, meeting, item } = await withItem();
    const expected = must(await expectPaper(context, { meetingId: meeting.id, itemId: item.id, kind: 'attachment', toFollow: { owner: 'Finance', dueOn: null, note: '' } }));
    const arrived = must(await replaceAttachedFile(context, { meetingId: meeting.id, id: expected.id, rev: expected.rev, inspected: file('a') }));
    expect([arrived.toFollow, arrived.file?.sha256, arrived.earlierFiles]).toEqual([null, hash('a'), []]);
  });
});

describe('what is said of a picture', () => {
  const picture = (letter: string): InspectedFile => {
    const made = file(letter);
    return { ...made, file: { ...made.file, fileName: `${letter}.jpg`, format: 'jpeg', pixels: { width: 4, height: 3 } } };
  };
  const agreed = { contributorId: null, givenBy: 'young-person', givenByName: '', givenOn: '2026-11-01', until: null } as const;

  it('is stored with the file, and a consent with it in the same act, which undo takes back whole', async () => {
    const { context, meeting, item } = await withItem();
    const [paper] = must(await attachFiles(context, { meetingId: meeting.id, itemId: item.id, access: publicAccess, files: [{ inspected: picture('a'), title: 'A', picture: { alt: 'A hill', decorative: false, consent: agreed } }] }));
    const [consent] = await context.db.consents.toArray();
    expect(consent).toMatchObject({ fileSha256: hash('a'), panelId: meeting.panelId, about: 'A hill', givenOn: '2026-11-01' });
    expect(paper?.file?.picture).toEqual({ alt: 'A hill', decorative: false, consent: consent?.id });
    must(await undo(context, meeting.id));
    expect(await listConsents(context.db, meeting.panelId)).toEqual([]);
  });

  it('is changed later, without words where it is decoration, and goes with its own version', async () => {
    const { context, meeting, item } = await withItem();
    const [paper] = must(await attachFiles(context, { meetingId: meeting.id, itemId: item.id, access: publicAccess, files: [{ inspected: picture('a'), title: 'A' }] }));
    if (paper === undefined) throw new Error('No paper');
    const target = { meetingId: meeting.id, id: paper.id };
    const described = must(await describePicture(context, { ...target, rev: paper.rev, answer: { alt: 'A hill', decorative: true, consent: 'not-needed' } }));
    expect(described.file?.picture).toEqual({ alt: '', decorative: true, consent: 'not-needed' });
    const newer = must(await replaceAttachedFile(context, { ...target, rev: described.rev, inspected: picture('b'), picture: { alt: 'A lake', decorative: false, consent: 'needed' } }));
    expect([newer.file?.picture?.alt, newer.earlierFiles?.[0]?.picture?.decorative]).toEqual(['A lake', true]);
    const document = must(await replaceAttachedFile(context, { ...target, rev: newer.rev, inspected: file('c') }));
    expect(problemOf(await describePicture(context, { ...target, rev: document.rev, answer: { alt: 'A hill', decorative: false, consent: 'needed' } }))).toBe('not-a-picture');
  });
});
