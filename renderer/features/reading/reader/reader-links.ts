// Addresses of the reader: my meetings, a meeting, its front sheet, a place in a paper.
import type { Id } from '../../../../shared/model/record.ts';
import type { ReaderPlace } from './reader-view.ts';

/** Stands where a paper's id does. */
export const frontSheet = 'front';

export const libraryLink = '/reading';
export const frontLink = (meetingId: Id): string => `/reading/${meetingId}/${frontSheet}`;

export const placeLink = (meetingId: Id, { paperId, block, page }: ReaderPlace): string => {
  const query = new URLSearchParams({ ...(page === undefined ? {} : { page }), ...(block === undefined ? {} : { block }) }).toString();
  return `/reading/${meetingId}/${paperId}${query === '' ? '' : `?${query}`}`;
};
