// What of the marks goes into a brief: restricted ones are among them only while their papers are open.
import type { BriefNotes } from '../../../../shared/documents/my-brief/brief-sheet.ts';
import type { Mark } from '../../../../shared/marks/mark.ts';
import type { Id } from '../../../../shared/model/record.ts';
import type { OpenCopy } from '../../../data/reading/open-copy.ts';

export const briefFileNotes = (copy: OpenCopy, marks: readonly Mark[], sealedIds: ReadonlySet<Id>): BriefNotes => ({
  marks, sealedIds, restrictedPapers: new Set([...copy.restrictedPapers, ...copy.content.papers.filter(({ access }) => access.level !== 'public').map(({ id }) => id)]),
});
