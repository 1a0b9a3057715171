// Where a result opens: at its place, in the officer's screens or in the reader's.
import type { SearchHit } from '../../../shared/search/answer-query.ts';
import type { PrintedPages } from '../../../shared/search/search-page.ts';
import { itemLink, meetingLink, minuteLink, paperLink } from '../../lib/meeting-links.ts';

/** The first of the pages as it prints: the label of a range names both. */
const firstLabel = ({ label }: PrintedPages): string => label.split(' ')[0] ?? label;

const readerLink = ({ meeting, page, snippet }: SearchHit): string => {
  const reading = `/reading/${meeting.meetingId}`;
  if (page.paperId === null) return reading;
  const query = snippet.block !== null ? `?block=${encodeURIComponent(snippet.block)}` : page.printed === null ? '' : `?page=${firstLabel(page.printed)}`;
  return `${reading}/${page.paperId}${query}`;
};

export const hitLink = (hit: SearchHit): string => {
  const { meeting: { source, meetingId, panelId }, page, snippet } = hit;
  if (source === 'reader') return readerLink(hit);
  const meeting = { id: meetingId, panelId };
  if (page.minuteId !== null) return minuteLink(meeting, page.minuteId);
  if (page.paperId !== null) return paperLink(meeting, page.paperId, snippet.block ?? undefined);
  if (page.itemId !== null) return itemLink(meeting, page.kind === 'paper' ? 'papers' : 'agenda', page.itemId);
  return meetingLink(meeting, page.kind === 'attendance' ? 'minutes' : 'papers');
};
