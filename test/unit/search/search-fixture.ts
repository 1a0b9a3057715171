// Meetings of an invented council, as pages of the index.
import type { SearchedMeeting, SearchPage } from '../../../shared/search/search-page.ts';
import { meetingKey } from '../../../shared/search/search-page.ts';
import type { ReadTexts } from '../../../shared/search/answer-query.ts';
import { createSearchIndex, type SearchIndex } from '../../../shared/search/search-index.ts';
import { buildSegment } from '../../../shared/search/segment.ts';

export const meetingOn = (date: string, more: Partial<SearchedMeeting> = {}): SearchedMeeting => ({ source: 'officer', meetingId: `meeting-${date}`, panelId: 'panel', panel: 'Parenting Panel', date, ...more });

export const pageOf = (id: string, text: string, more: Partial<SearchPage> = {}): SearchPage => ({
  id, kind: 'paper', title: 'A report', label: null, access: 'public', itemId: null, paperId: id, minuteId: null, printed: null, text, blocks: [], ...more,
});

export type Searched = { readonly index: SearchIndex; readonly readTexts: ReadTexts };

/** An index over meetings with their pages, and where their words are read. */
export const searched = (meetings: readonly { readonly meeting: SearchedMeeting; readonly pages: readonly SearchPage[] }[]): Searched => {
  const index = createSearchIndex();
  const texts = new Map<string, SearchPage>();
  for (const { meeting, pages } of meetings) {
    index.put(buildSegment(meeting, pages));
    for (const page of pages) texts.set(`${meetingKey(meeting)} ${page.id}`, page);
  }
  return { index, readTexts: (keys) => Promise.resolve(keys.map(({ meeting, page }) => texts.get(`${meeting} ${page}`) ?? null)) };
};
