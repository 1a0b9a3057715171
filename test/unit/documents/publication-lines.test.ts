// What an agenda says on its front sheet of the publications after the first (DOMAIN U4).
import { describe, expect, it } from 'vitest';
import { publicationLines } from '../../../shared/documents/publications/publication-lines.ts';
import type { AgendaPublication } from '../../../shared/model/publication.ts';
import { mainMeeting } from '../../../shared/model/meeting-snapshot.ts';
import { printedDate, printedTime } from '../../../shared/phrases/dates.ts';
import { phraseBook } from '../../../shared/phrases/phrase-book.ts';
import { sampleMeeting } from '../../documents/support/sample-meeting.ts';

const snapshot = sampleMeeting();
const publication = (number: number, kind: AgendaPublication['kind'], over: Partial<AgendaPublication> = {}): AgendaPublication => ({
  id: `p${number}`, createdAt: '2031-09-01T09:00:00.000Z', updatedAt: '2031-09-01T09:00:00.000Z', rev: 1, deletedAt: null, meetingId: snapshot.meetingId,
  number, kind, publishedOn: `2031-09-0${number}`, reason: number === 1 ? '' : 'The room', changes: [], clearDays: null, pages: [], ...over,
});
const linesOf = (...publications: readonly AgendaPublication[]) => publicationLines({ ...snapshot, publications: [...publications] }, { say: phraseBook('accessible'), style: 'accessible' });
const first = publication(1, 'first');

describe('the list of publications', () => {
  it('says of an agenda that it was withdrawn, and that it is published again', () => {
    const withdrawn = linesOf(first, publication(2, 'agenda-withdrawn'));
    expect(withdrawn?.standing).toMatch(/^Withdrawn on .*2 September 2031 \(publication 2\)$/);
    expect(withdrawn?.entries).toMatchObject([{ changes: ['The agenda is withdrawn.'], reason: 'Reason: The room.' }]);
    const again = linesOf(first, publication(2, 'agenda-withdrawn'), publication(3, 'amended'));
    expect(again?.standing).toMatch(/^Published again on .*\(publication 3\)$/);
    expect(again?.entries.map(({ changes }) => changes)).toEqual([['The agenda is withdrawn.'], ['The agenda, which was withdrawn, is published again.']]);
  });

  it('says of each change of date, time and venue what it changed it to, whatever changed after it', () => {
    const { date, time, venue } = mainMeeting(snapshot);
    const changes = (...texts: readonly [date: string, time: string, venue: string]) => (['date', 'time', 'venue'] as const).map((what, index) => ({ what, itemId: null, paperId: null, text: texts[index] ?? '' }));
    const [second, third] = linesOf(
      first, publication(2, 'amended', { changes: changes('2031-09-02', '17:00', 'Old Library') }), publication(3, 'amended', { changes: changes('2031-09-09', '18:15', 'Mill Hall') }),
    )?.entries ?? [];
    expect(second?.changes.map((line) => line.split(' and is now ')[1])).toEqual(['Tuesday 9 September 2031.', `${printedTime('18:15', 'accessible')}.`, 'Mill Hall.']);
    const now = [printedDate(date ?? '', 'accessible'), printedTime(time ?? '', 'accessible'), [...venue.lines, venue.postcode ?? ''].join(', ')];
    expect(third?.changes.map((line) => line.split(' and is now ')[1])).toEqual(now.map((value) => `${value}.`));
  });

  it('says of a paper that moved which pages it takes the place of', () => {
    const [item] = snapshot.items;
    const at = (start: number, end: number, after?: number) => [{ id: 'paper', itemId: item?.id ?? '', span: { start, end, ...(after === undefined ? {} : { after }) } }];
    const replaced = [{ what: 'paper-replaced' as const, itemId: item?.id ?? '', paperId: 'paper', text: '' }];
    const said = linesOf(
      publication(1, 'first', { pages: at(6, 7) }), publication(2, 'amended', { changes: replaced, pages: at(6, 7) }), publication(3, 'amended', { changes: replaced, pages: at(1, 4, 7) }), publication(4, 'amended', { changes: replaced, pages: at(1, 4, 7) }),
    )?.entries.map(({ changes }) => changes[0]?.replace(/^.*replaced /, ''));
    expect(said).toEqual(['(Pages 6 - 7).', '(Pages 7A - 7D, in place of 6 - 7).', '(Pages 7A - 7D).']);
  });

  it('says no more than what changed where the agenda stood', () => {
    const amended = linesOf(first, publication(2, 'amended', { changes: [{ what: 'correction', itemId: null, paperId: null, text: 'The telephone number' }] }));
    expect(amended?.standing).toMatch(/^Amended on /);
    expect(amended?.entries[0]?.changes).toEqual(['The telephone number.']);
  });
});
