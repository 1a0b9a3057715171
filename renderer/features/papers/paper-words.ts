// The words for papers that stand in more than one place of these screens.
import { daysBetween } from '../../../shared/model/dates.ts';
import type { Paper, PaperKind, WrittenPaperKind } from '../../../shared/model/paper.ts';
import { writtenPaperKinds } from '../../../shared/model/paper.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import { paperKindOf } from '../../../shared/paper-kinds/index.ts';
import { distanceInWords, shortDayInWords } from '../../lib/dates-in-words.ts';

export const agendaIsPublished = 'The agenda is already published. Take it back to draft on the Publish tab first.';

export const isWrittenKind = (kind: PaperKind): kind is WrittenPaperKind => writtenPaperKinds.some((written) => written === kind);

const otherKinds = { attachment: 'Attached file', 'imported-text': 'Text from import', report: 'Report', other: 'Paper' } as const;

/** "Standard report", "Attached file". @param lacCouncilTerm what the panel calls its LAC Council */
export const kindWords = (kind: PaperKind, lacCouncilTerm: string): string =>
  isWrittenKind(kind) ? paperKindOf(kind).label.replaceAll('LAC Council', lacCouncilTerm) : otherKinds[kind];

/** What a paper is to the one that it belongs to. */
export const belongsWords = (paper: Paper): string | null =>
  paper.belongsTo === undefined ? null : paper.belongsTo.as === 'appendix' ? 'Appendix' : 'Public version';

/** Its title, or what stands in for one. */
export const titleWords = ({ title }: Pick<Paper, 'title'>): string => (title.trim() === '' ? 'Untitled' : title);

/** "12 pages" where they are known. */
export const pageWords = (paper: Paper): string | null => {
  const pages = paper.countedPages ?? paper.file?.pages ?? null;
  if (pages === null) return null;
  return pages === 1 ? '1 page' : `${pages} pages`;
};

export type DueWords = { readonly words: string; readonly isOverdue: boolean };

/** "Due Friday 5 June, in 3 days"; the days that it is late, in words. */
export const dueWords = (dueOn: IsoDate | null, today: IsoDate): DueWords => {
  if (dueOn === null) return { words: 'No day agreed', isOverdue: false };
  const days = daysBetween(today, dueOn);
  if (days < 0) return { words: `Overdue: was due ${shortDayInWords(dueOn)}, ${distanceInWords(days)}`, isOverdue: true };
  return { words: `Due ${shortDayInWords(dueOn)}, ${distanceInWords(days)}`, isOverdue: false };
};
