// The words for papers that stand in more than one place of these screens.
import type { Paper, PaperKind, WrittenPaperKind } from '../../../shared/model/paper.ts';
import { writtenPaperKinds } from '../../../shared/model/paper.ts';
import { paperKindOf } from '../../../shared/paper-kinds/index.ts';
import { prepareAChange } from '../../../shared/rules/published-agenda.ts';

export { dueWords } from '../../lib/due-words.ts';
export { pageWords } from '../../lib/page-words.ts';

export const agendaIsPublished = `The agenda is already published. ${prepareAChange}`;

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

/** Papers with a screen of their own: written ones, and files that are here. */
export const canOpen = ({ kind, file }: Pick<Paper, 'kind' | 'file'>): boolean => isWrittenKind(kind) || file !== undefined;
