// The bench's pack as a meeting file on disk, with page numbers known or not, and with one paper changed.
import { writeFileSync } from 'node:fs';
import { nodePorts } from '../../../electron/cli/adapters/ports.ts';
import { writeMeetingFile } from '../../../shared/meeting-file/write-meeting-file.ts';
import { youngListMark } from '../../../shared/attachments/young-people-in-file.ts';
import { itemsOf, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { PaperSection } from '../../../shared/model/paper.ts';
import { meetingWith } from '../../documents/support/attachments.ts';
import { doc, makePaper, para } from '../../documents/support/make-records.ts';
import { ownSection } from '../../documents/support/sample-papers.ts';
import { sectionBlocks, type PackContent } from './pack-content.ts';

const madeOn = '2031-09-01';

export type PackMeeting = { readonly snapshot: MeetingSnapshot; readonly files: readonly Uint8Array[] };

/** Papers spread over the items of an invented meeting. */
export const packMeeting = (contents: readonly PackContent[]): PackMeeting => {
  const itemAt = (index: number): number => 3 + (index % 6);
  const attached = contents.flatMap(({ title, paper }, index) => (paper.kind === 'written' ? [] : [{ item: itemAt(index), title, bytes: paper.bytes, format: paper.kind }]));
  const { snapshot: whole } = meetingWith(attached);
  // As attaching leaves it: searched for young people's names.
  const searchedFor = youngListMark(whole, madeOn);
  const snapshot = { ...whole, papers: whole.papers.map((paper) => (paper.file === undefined || searchedFor === null ? paper : { ...paper, file: { ...paper.file, searchedFor } })) };
  const items = itemsOf(snapshot, snapshot.meetingId);
  const sections: PaperSection[] = [];
  const written = contents.flatMap(({ title, paper: content }, index) => {
    if (content.kind !== 'written') return [];
    const paper = makePaper(snapshot.meetingId, items[itemAt(index)]?.id ?? null, { kind: 'free', title, text: '' });
    sections.push(ownSection(paper.id, snapshot.meetingId, 'a', 'Report', doc(...sectionBlocks(content.blocks))));
    return [paper];
  });
  return { snapshot: { ...snapshot, papers: [...snapshot.papers, ...written], paperSections: sections }, files: attached.map(({ bytes }) => bytes) };
};

/** @param pages of papers by id, as an officer would have counted them */
export const withCounts = ({ snapshot, files }: PackMeeting, pages: ReadonlyMap<string, number>): PackMeeting => ({
  files, snapshot: { ...snapshot, papers: snapshot.papers.map((paper) => ({ ...paper, countedPages: pages.get(paper.id) ?? null })) },
});

/** Which of the sections changes: that of a written paper of three pages. */
const changed = 7;

/** The meeting with that paper alone. */
export const onlyChanged = ({ snapshot }: PackMeeting): PackMeeting => {
  const section = snapshot.paperSections?.[changed];
  return { files: [], snapshot: { ...snapshot, papers: snapshot.papers.filter(({ id }) => id === section?.paperId), paperSections: section === undefined ? [] : [section] } };
};

/** One written paper with other words in its last paragraph. */
export const withOneChanged = ({ snapshot, files }: PackMeeting, words: string): PackMeeting => ({
  files,
  snapshot: {
    ...snapshot,
    paperSections: (snapshot.paperSections ?? []).map((section, index) => (index === changed ? { ...section, text: { ...section.text, content: [...section.text.content.slice(0, -1), para(words)] } } : section)),
  },
});

export const writePackMeeting = async (path: string, { snapshot, files }: PackMeeting): Promise<void> => {
  writeFileSync(path, await writeMeetingFile({ kind: 'meeting', snapshot, files }, nodePorts));
};
