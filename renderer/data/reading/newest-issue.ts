// Which of the copies of one meeting is read: the newest issue, and of the same issue the one that was made last, or came last where that is not known.
type Issued = { readonly issue: { readonly number: number; readonly madeOn: string; readonly madeAt?: string | undefined }; readonly receivedAt: string };

/** Below zero: `a` is older than `b`. By the publication's number, the day it was made, the moment it was made (one that doesn't say it comes before), the moment it came. */
export const byIssue = (a: Issued, b: Issued): number =>
  a.issue.number - b.issue.number || a.issue.madeOn.localeCompare(b.issue.madeOn) || (a.issue.madeAt ?? '').localeCompare(b.issue.madeAt ?? '') || a.receivedAt.localeCompare(b.receivedAt);

/** Newest first. */
export const newestFirst = <T extends Issued>(issues: readonly T[]): T[] => [...issues].sort((a, b) => byIssue(b, a));
