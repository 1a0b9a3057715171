// Pages that an officer counted in Word stand in place of the computed count as long as the paper is the one that was counted.
import { contentHash } from '../../meeting-file/content-hash.ts';
import type { Access } from '../../model/access.ts';
import { attendanceOf, belongingTo, minutesOf, sectionsOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Attendance, Item, Meeting, Minute } from '../../model/meeting.ts';
import type { Paper } from '../../model/paper.ts';
import { accessOfPapers } from '../../rules/paper-access.ts';

/** What each page of it says at its head; false: nothing. */
const markingOf = ({ level, paragraphs }: Access): false | Pick<Access, 'level' | 'paragraphs'> => (level !== 'public' && { level, paragraphs });

/** Papers whose titles a written one lists. */
const listedBy = (snapshot: MeetingSnapshot, { id, file }: Paper): readonly string[] => (file === undefined ? belongingTo(snapshot, id, 'appendix').map(({ title }) => title) : []);

/** What prints of the paper itself. */
const ownContent = (snapshot: MeetingSnapshot, { id, title, text, file, asSlip }: Paper) => ({
  title, text, file: file?.sha256 ?? null, asSlip: asSlip ?? false, style: snapshot.panel.houseStyle,
  sections: sectionsOf(snapshot, id).map((section) => [section.heading, section.layout, section.numbered, section.fields, section.text, section.notApplicable]),
});

/** What the number of a paper's pages hangs on, as one short word: its text or file, what restricts it or its item, its appendices, and the panel's house style. */
export const countedContent = (snapshot: MeetingSnapshot, paper: Paper): string =>
  // Both are always there, so that the word of a paper with neither is not the former one.
  contentHash({ ...ownContent(snapshot, paper), marking: markingOf(accessOfPapers(snapshot)(paper)), appendices: listedBy(snapshot, paper) });

/**
 * The same as it was told of a count before what restricts the item, and appendices, were part of it. Publications and meeting files of then hold
 * such counts, and nobody can say of what else: they stand as long as they stood then, or a reprint would have other numbers (DOMAIN U3).
 */
const formerlyCounted = (snapshot: MeetingSnapshot, paper: Paper): string => contentHash({ ...ownContent(snapshot, paper), marked: paper.access.level !== 'public' });

/** Null where nobody counted, or what was counted has changed since. */
export const fixedPages = (snapshot: MeetingSnapshot, paper: Paper): number | null => {
  const { countedPages = null, countedOf = null } = paper;
  return countedPages === null || countedOf === null || countedOf === countedContent(snapshot, paper) || countedOf === formerlyCounted(snapshot, paper) ? countedPages : null;
};

/** Rows as they print, whenever they were written. */
const printedRow = (row: Minute | Attendance): Minute | Attendance => ({ ...row, rev: 0, updatedAt: '' });

/** What the number of pages of the earlier minutes at an item hangs on. */
export const countedMinutesContent = (snapshot: MeetingSnapshot, item: Item, minutes: Meeting): string => contentHash({
  id: minutes.id, minutes: minutesOf(snapshot, minutes.id).map(printedRow), attendance: attendanceOf(snapshot, minutes.id).map(printedRow), marked: markingOf(item.access), style: snapshot.panel.houseStyle,
});

/** The same of the earlier minutes that stand in the pack at an item. */
export const fixedMinutesPages = (snapshot: MeetingSnapshot, item: Item, minutes: Meeting): number | null => {
  const { pages, of } = item.countedMinutes ?? { pages: null, of: null };
  return pages === null || of === null || of === countedMinutesContent(snapshot, item, minutes) ? pages : null;
};
