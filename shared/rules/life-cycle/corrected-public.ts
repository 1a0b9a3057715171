// Corrections of what the public has of a restricted minute: of its public title and of its summary. Their words are the public's; those of its text and title are not.
import type { Correction } from '../../model/proceedings.ts';

type Change = Pick<Correction, 'was' | 'becomes'>;

/** Whether it corrects the public version of a restricted minute, so that everybody may read it. */
export const isOfPublicVersion = ({ of }: Pick<Correction, 'of'>): boolean => of === 'public-title' || of === 'public-summary';

/** Of the public a restricted minute has only that version: there its title and its text are corrected. */
export const asThePublicHasIt = (row: Correction): Correction => {
  if (row.of === 'public-title') return { ...row, of: 'title' };
  return row.of === 'public-summary' ? { ...row, of: 'text' } : row;
};

/** The summary with one correction made: the words replaced where they stand first, or words added as its last paragraph. */
export const correctedSummary = (summary: string | null, { was, becomes }: Change): string => {
  const present = summary ?? '';
  if (was !== '') return present.replace(was, () => becomes);
  return present.trim() === '' ? becomes : `${present.trimEnd()}\n${becomes}`;
};
