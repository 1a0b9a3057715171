// What the search screen says.
import type { SearchHit } from '../../../shared/search/answer-query.ts';
import type { SearchAnswer } from '../../../shared/search/answer-query.ts';
import { mostTyped } from '../../../shared/search/query.ts';
import type { PageKind } from '../../../shared/search/search-page.ts';
import type { SearchStatus } from '../../workers/search-client.ts';
import { meetingInWords } from '../../lib/dates-in-words.ts';

export const kindWords: Readonly<Record<PageKind, { readonly one: string; readonly many: string }>> = {
  agenda: { one: 'Agenda item', many: 'Agenda items' },
  paper: { one: 'Paper', many: 'Papers' },
  minute: { one: 'Minute', many: 'Minutes' },
  resolution: { one: 'Resolution', many: 'Resolutions' },
  'follow-up': { one: 'Follow-up', many: 'Follow-ups' },
  attendance: { one: 'Attendance', many: 'Attendance' },
};

/** "5. Placements", "Minute 14/18: Visits". */
export const hitTitle = ({ page }: SearchHit): string => {
  const title = page.title === '' ? kindWords[page.kind].one : page.title;
  if (page.label === null || page.kind === 'attendance' || page.kind === 'follow-up') return title;
  return page.kind === 'minute' || page.kind === 'resolution' ? `Minute ${page.label}: ${title}` : `${page.label}. ${title}`;
};

/** "Corporate Parenting Panel, Tuesday 28 August 2018, page 47"; of a long paper "pages 12 to 19, about page 14". */
export const hitPlace = ({ meeting, page }: SearchHit): string => {
  const printed = page.printed === null ? '' : `, ${page.printed.label.includes(' ') ? 'pages' : 'page'} ${page.printed.label}`;
  const about = page.printed?.about === undefined ? '' : `, about page ${page.printed.about}`;
  return `${meeting.panel}, ${meetingInWords(meeting)}${printed}${about}`;
};

/** How many there are; said politely as it changes. @param isAll everything has been looked through: before, nothing found is no answer */
export const countWords = ({ total, isAtLeast }: SearchAnswer, shown: number, isAll: boolean): string => {
  if (total === 0 && !isAll) return 'Nothing found so far';
  if (total === 0) return isAtLeast ? 'Nothing found among the best 1,000' : 'Nothing found';
  const all = `${isAtLeast ? 'At least ' : ''}${total.toLocaleString('en-GB')} found`;
  return total > shown ? `${all}, the best ${shown} shown` : all;
};

/** What still goes on; null: everything is there. */
export const statusWords = ({ isLoaded, indexing, isBroken }: SearchStatus): string | null => {
  if (indexing !== null) return `Indexing ${indexing.done + 1} of ${indexing.of} ${indexing.of === 1 ? 'meeting' : 'meetings'}. What is found so far is shown.`;
  if (!isLoaded) return 'Loading earlier years. What is found so far is shown.';
  return isBroken ? 'What search keeps could not be read or written, so it may not find everything. Free some space on this disk, then open Search again.' : null;
};

/** What is beyond the longest question; null: nothing. */
export const tooLongWords = (typed: string): string | null => (typed.trimEnd().length > mostTyped ? `Only the first ${mostTyped} letters are looked for.` : null);

/** "comissioner" is written nowhere. */
export const takenForWords = ({ takenFor }: SearchAnswer): string | null =>
  takenFor.length === 0 ? null : takenFor.map(({ typed, words }) => `“${typed}” is written nowhere; shown: ${words.map((word) => `“${word}”`).join(', ')}.`).join(' ');
