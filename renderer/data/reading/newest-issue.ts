// Which of the copies of one meeting is read: the newest issue, and of the same issue the one that came last.
type Issued = { readonly issue: { readonly number: number; readonly madeOn: string }; readonly receivedAt: string };

/** Below zero: `a` is older than `b`. By the publication's number, the day it was made, the moment it came. */
export const byIssue = (a: Issued, b: Issued): number =>
  a.issue.number - b.issue.number || a.issue.madeOn.localeCompare(b.issue.madeOn) || a.receivedAt.localeCompare(b.receivedAt);

/** Newest first. */
export const newestFirst = <T extends Issued>(issues: readonly T[]): T[] => [...issues].sort((a, b) => byIssue(b, a));
