// Addresses of the reader's screens: one place, so that they can't drift apart.
import type { Id } from '../../../shared/model/record.ts';

export const readingLink = (meetingId: Id, paperId?: Id): string => `/reading/${meetingId}${paperId === undefined ? '' : `/${paperId}`}`;

/** A paper at the page that the Chair calls, as it prints: "47", "76A". */
export const readingPageLink = (meetingId: Id, paperId: Id, page: string): string => `${readingLink(meetingId, paperId)}?page=${page}`;
