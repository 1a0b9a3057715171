// What is new of a meeting's papers since the issue before.
import { whatIsNew, type WhatIsNew } from '../../../shared/meeting-file/reading/what-is-new.ts';
import type { ReadingContent } from '../../../shared/meeting-file/reading/reading-content.ts';
import type { Id } from '../../../shared/model/record.ts';
import { newestFirst } from './newest-issue.ts';
import type { ReadingDatabase } from './reading-database.ts';

export type IssueNews = WhatIsNew & { readonly older: ReadingContent; readonly newer: ReadingContent };

const wordsIn = ({ papers }: ReadingContent): string[] => papers.flatMap(({ body }) => (body.as === 'word' ? [body.file] : []));

/** Null: there is one issue alone. A Word file is the same where it says the same, on whatever pages. */
export const newsOf = async (db: ReadingDatabase, meetingId: Id): Promise<IssueNews | null> => {
  const [last, before] = newestFirst(await db.facts.where('meetingId').equals(meetingId).toArray());
  if (last === undefined || before === undefined) return null;
  const [newer, older] = (await db.copies.bulkGet([last.id, before.id])).map((copy) => copy?.content);
  if (newer === undefined || older === undefined) return null;
  const says = new Map((await db.says.where('sha256').anyOf([...wordsIn(newer), ...wordsIn(older)]).toArray()).map((row) => [row.sha256, row.says]));
  const sameFile = (a: string, b: string): boolean => a === b || (says.has(a) && says.get(a) === says.get(b));
  return { ...whatIsNew(older, newer, sameFile), older, newer };
};
