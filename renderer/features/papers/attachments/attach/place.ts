// Where attached files go: papers of their own, appendices, a public version, or the paper that was expected.
import type { Paper } from '../../../../../shared/model/paper.ts';
import { titleWords } from '../../paper-words.ts';

export type Place = { readonly as: 'own' } | { readonly as: 'appendix' | 'public-version' | 'expected'; readonly paperId: string };

export const ownPlace: Place = { as: 'own' };

export const placeKey = (place: Place): string => (place.as === 'own' ? 'own' : `${place.as}:${place.paperId}`);

export type PlaceOption = { readonly place: Place; readonly label: string; readonly hint?: string };

const isExpected = ({ kind, toFollow, file }: Paper): boolean => kind === 'attachment' && (toFollow ?? null) !== null && file === undefined;

/**
 * What the files can be to an item.
 * @param papers all of the meeting @param count of files: a public version, and a paper that was expected, is one file
 */
export const placesIn = (papers: readonly Paper[], itemId: string, count: number): readonly PlaceOption[] => {
  const own = papers.filter((paper) => paper.itemId === itemId && paper.belongsTo === undefined && paper.kind !== 'imported-text');
  const hasPublicVersion = ({ id }: Paper): boolean => papers.some(({ belongsTo }) => belongsTo?.paperId === id && belongsTo.as === 'public-version');
  const expected = papers.filter((paper) => paper.itemId === itemId && isExpected(paper));
  return [
    { place: ownPlace, label: count === 1 ? 'A paper of its own' : 'Papers of their own' },
    ...(count === 1 ? expected.map((paper) => ({ place: { as: 'expected' as const, paperId: paper.id }, label: `The paper to follow, “${titleWords(paper)}”`, hint: `From ${paper.toFollow?.owner ?? ''}` })) : []),
    ...own.map((paper) => ({ place: { as: 'appendix' as const, paperId: paper.id }, label: `${count === 1 ? 'An appendix' : 'Appendices'} of “${titleWords(paper)}”` })),
    ...(count === 1
      ? own.filter((paper) => paper.access.level !== 'public' && !hasPublicVersion(paper)).map((paper) => ({ place: { as: 'public-version' as const, paperId: paper.id }, label: `The public version of “${titleWords(paper)}”` }))
      : []),
  ];
};
