// Which marks stand on restricted text. What this window met as such is never written in the clear again, also when its papers are closed and their ids no longer tell.
import type { HeldMark } from '../../../../shared/marks/sealed-marks.ts';
import type { Id } from '../../../../shared/model/record.ts';
import type { OpenCopy } from '../open-copy.ts';

const met = new Set<Id>();

/** Marks that are sealed, or were to be. */
export const rememberSecret = (held: readonly HeldMark[]): void => { for (const { mark } of held) met.add(mark.id); };

/**
 * @param clear the paper of the mark as it is stored in the clear; null: it is not
 * @returns whether it may be stored sealed only: in doubt it is
 */
export const isSecret = (copy: OpenCopy, { mark }: HeldMark, clear: Id | null): boolean => {
  const { paperId } = mark.anchor;
  if (met.has(mark.id) || copy.restrictedPapers.has(paperId)) return true;
  const paper = copy.kept.content.papers.find(({ id }) => id === paperId);
  // A paper that this copy doesn't know may be one of its sealed part; of an earlier issue only where the mark is in the clear already.
  return paper === undefined ? clear !== paperId : paper.body.as === 'withheld' && paper.access.level !== 'public';
};
