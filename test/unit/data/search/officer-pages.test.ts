// What of an officer's meeting can be searched: everything that is written, as restricted as what it belongs to, with young people as they print.
import { describe, expect, it } from 'vitest';
import type { InspectedFile } from '../../../../shared/attachments/inspect-file.ts';
import type { AgendaPublication } from '../../../../shared/model/publication.ts';
import { publicAccess } from '../../../../shared/model/access.ts';
import { officerPages } from '../../../../shared/search/pages/officer-pages.ts';
import type { SearchPage } from '../../../../shared/search/search-page.ts';
import { addWrittenPaper } from '../../../../renderer/data/commands/add-written-paper.ts';
import { attachFiles } from '../../../../renderer/data/commands/attach-files.ts';
import { startMinutes } from '../../../../renderer/data/commands/start-minutes.ts';
import { addContributor } from '../../../../renderer/data/contributors-repository.ts';
import { addItem } from '../../../../renderer/data/items-repository.ts';
import { saveMinuteText } from '../../../../renderer/data/minute-text.ts';
import { saveSectionText } from '../../../../renderer/data/section-text.ts';
import { listMinutes } from '../../../../renderer/data/minutes-repository.ts';
import { listSections } from '../../../../renderer/data/sections-repository.ts';
import { readSnapshot } from '../../../../renderer/data/snapshot.ts';
import { makePaper } from '../../../documents/support/make-records.ts';
import { snapshot } from '../../meeting-file/fixture.ts';
import { must, openTestMeeting, textOf } from '../open-test-data.ts';

const exempt = { level: 'exempt' as const, paragraphs: [2], reason: 'A household' };

/** A meeting with an exempt item that has a written paper and a PDF, and minutes that say something. */
const written = async (): Promise<readonly SearchPage[]> => {
  const { context, meeting, panel } = await openTestMeeting();
  const { db } = context;
  must(await addContributor(context, { panelId: panel.id, name: 'Jessamy Orrin' }));
  const item = must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'One household', fields: { access: exempt } }));
  const paper = must(await addWrittenPaper(context, { meetingId: meeting.id, itemId: item.id, kind: 'free' }));
  const [section] = await listSections(db, paper.id);
  must(await saveSectionText(context, { id: section?.id ?? '', rev: section?.rev ?? 0, text: textOf('Jessamy Orrin wrote to the Panel.', 'word '.repeat(499), 'The last paragraph.') }));
  const inspected: InspectedFile = { bytes: new Uint8Array([1]), title: 'Plan', asSlip: false, file: { sha256: 'a'.repeat(64), fileName: 'plan.pdf', format: 'pdf', length: 1, pages: 2, pixels: null, findings: [] } };
  must(await attachFiles(context, { meetingId: meeting.id, itemId: item.id, access: publicAccess, files: [{ inspected, title: 'Plan' }] }));
  must(await startMinutes(context, { meetingId: meeting.id }));
  const minute = (await listMinutes(db, meeting.id)).find(({ itemId }) => itemId === item.id);
  const part = { type: 'resolution' as const, attrs: { start: null, format: 'decimal' as const, kind: 'resolved' as const, recipient: null }, content: [{ type: 'resolutionPart' as const, attrs: { id: '01900000-0000-7000-8000-00000000000a' }, content: textOf('That the plan be noted.').content.filter((block) => block.type === 'paragraph') }] };
  must(await saveMinuteText(context, { id: minute?.id ?? '', rev: minute?.rev ?? 0, text: { type: 'doc', content: [...textOf('It was discussed.').content, part] } }));
  // As an older file may have them: only the item says it.
  await db.papers.toCollection().modify({ access: publicAccess });
  return officerPages(must(await readSnapshot(db, meeting.id)), (sha256) => (sha256 === 'a'.repeat(64) ? ['First page', 'Second page'] : []));
};

describe('pages of an officer’s meeting', () => {
  it('are everything that is written, cut to about a page, with the section in which each piece stands', async () => {
    const pages = await written();
    const texts = (kind: SearchPage['kind']) => pages.filter((page) => page.kind === kind && page.access === 'exempt').map(({ text }) => text.slice(0, 40));
    expect(texts('agenda')).toHaveLength(1);
    expect(texts('paper').slice(-2)).toEqual(['First page', 'Second page']);
    expect(pages.filter(({ text }) => text.includes('The last paragraph.')).map(({ blocks }) => blocks.length > 0)).toEqual([true]);
    expect(texts('paper').length).toBeGreaterThan(3);
    expect([texts('minute').map((text) => text.includes('It was discussed.')), texts('resolution')]).toEqual([[true], ['That the plan be noted.\nNoted']]);
    expect(pages.filter(({ kind }) => kind === 'agenda').every(({ label }) => label !== null)).toBe(true);
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
  });

  it('have the printed page of a PDF, and of what has no pages of its own its range, with about where each piece begins', () => {
    const file = (letter: string, format: 'docx' | 'pdf', pages: number | null) => makePaper(snapshot.meetingId, null, {
      kind: 'attachment', text: '', file: { sha256: letter.repeat(64), fileName: `${letter}.${format}`, format, length: 1, pages, pixels: null, findings: [], addedAt: '2031-01-01T00:00:00.000Z' },
    });
    const spans = [[file('a', 'docx', null), { start: 12, end: 15 }], [file('b', 'pdf', 4), { start: 20, end: 23 }], [file('c', 'docx', null), { start: 30, end: 30 }]] as const;
    const publication: AgendaPublication = {
      id: snapshot.meetingId, createdAt: '2031-01-01T00:00:00.000Z', updatedAt: '2031-01-01T00:00:00.000Z', rev: 1, deletedAt: null, meetingId: snapshot.meetingId, number: 1, publishedOn: '2031-01-01', kind: 'first', reason: '', changes: [], clearDays: null,
      pages: spans.map(([{ id }, span]) => ({ id, itemId: '', span })),
    };
    const words: Readonly<Record<string, number>> = { a: 8, b: 4, c: 1 };
    const pages = officerPages({ ...snapshot, papers: spans.map(([paper]) => paper), publications: [publication] }, (sha256) => Array.from({ length: words[sha256[0] ?? ''] ?? 0 }, () => 'word '.repeat(400)));
    expect(pages.filter(({ kind }) => kind === 'paper').map(({ printed }) => printed)).toEqual([
      ...['12', '12', '13', '13', '14', '14', '15', '15'].map((about) => ({ first: 12, last: 15, label: '12 to 15', about })),
      ...[20, 21, 22, 23].map((page) => ({ first: page, last: page, label: String(page) })), { first: 30, last: 30, label: '30' },
    ]);
  });

  it('name no young person whom no consent lets be named', async () => {
    const all = JSON.stringify(await written());
    expect([all.includes('wrote to the Panel'), all.includes('Jessamy'), all.includes('Orrin')]).toEqual([true, false, false]);
  });
});
