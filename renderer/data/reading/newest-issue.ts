// Which of the copies of one meeting is read: the newest issue, and of the same issue the one that was made last, or came whole, or came last.
import type { CopyFacts } from './reading-records.ts';

type Issued = Pick<CopyFacts, 'receivedAt'> & Partial<Pick<CopyFacts, 'damaged' | 'seal' | 'sealedPartly'>> & {
  readonly issue: { readonly number: number; readonly madeOn: string; readonly madeAt?: string | undefined };
};

/** How much of it was damaged on its way: papers, and of what is restricted all or something. */
const harm = ({ damaged = [], seal, sealedPartly = false }: Issued): number => damaged.length + (seal === 'damaged' ? 2 : sealedPartly ? 1 : 0);

const byMaking = (a: Issued, b: Issued): number =>
  a.issue.number - b.issue.number || a.issue.madeOn.localeCompare(b.issue.madeOn) || (a.issue.madeAt ?? '').localeCompare(b.issue.madeAt ?? '');

/** Of one publication and made at one moment. */
export const isSameIssue = (a: Issued, b: Issued): boolean => byMaking(a, b) === 0;

/**
 * Below zero: `a` is older than `b`. By the publication's number, the day it was made, the moment it was made (one that doesn't say it comes before); where all
 * these are the same, one that came damaged comes before one that came whole, and then the moment it came decides.
 */
export const byIssue = (a: Issued, b: Issued): number =>
  byMaking(a, b) || harm(b) - harm(a) || a.receivedAt.localeCompare(b.receivedAt);

/** Newest first. */
export const newestFirst = <T extends Issued>(issues: readonly T[]): T[] => [...issues].sort((a, b) => byIssue(b, a));
