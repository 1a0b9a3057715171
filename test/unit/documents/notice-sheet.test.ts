// The words of notices: what whoever reads one sentence must read, and nothing that calls people to a meeting that is off.
import { describe, expect, it } from 'vitest';
import { agendaSheet } from '../../../shared/documents/agenda/agenda-sheet.ts';
import { noticeSheet } from '../../../shared/documents/notice/notice-sheet.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { CalledOff } from '../../../shared/model/publication.ts';
import { asSentence } from '../../../shared/phrases/as-sentence.ts';
import { sampleMeeting } from '../../documents/support/sample-meeting.ts';

const options = { builtOn: '2031-09-10', style: 'accessible' } as const;
const meeting = sampleMeeting();
const off = (calledOff: Pick<CalledOff, 'kind' | 'newDate' | 'newTime' | 'newPlace'>): MeetingSnapshot => ({ ...meeting, meetings: meeting.meetings.map((each) => ({ ...each, calledOff: { on: '2031-09-09', reason: 'The hall is flooded', ...calledOff } })) });
const called = 'The meeting of the Young People in Care Panel called for Tuesday 16 September 2031 at 5.30 pm (Council House, Mill Lane, Larkfield, LK1 4AB)';

describe('a notice', () => {
  it('of a meeting has place and day at its head, and announces by its heading', () => {
    const { details, announcement } = noticeSheet(meeting, 'meeting', options);
    expect(details.map(({ text }) => text)).toEqual(['Council House, Mill Lane, Larkfield, LK1 4AB', 'Tuesday 16 September 2031', '5.30 pm']);
    expect(announcement).toBeNull();
  });

  it.each([
    ['cancelled', { kind: 'cancelled', newDate: null, newTime: null }, `${called} is cancelled.`, 'Its business will be offered to the next meeting.'],
    ['postponed to another place', { kind: 'postponed', newDate: '2031-09-30', newTime: null, newPlace: 'Old Library, Larkfield' }, `${called} is postponed to Tuesday 30 September 2031 (Old Library, Larkfield).`, 'Notice of the meeting on that day, with its time, will be given.'],
    ['postponed to a day only', { kind: 'postponed', newDate: '2031-09-30', newTime: null }, `${called} is postponed to Tuesday 30 September 2031.`, 'Notice of the meeting on that day, with its time and place, will be given.'],
    ['postponed to an hour and a place', { kind: 'postponed', newDate: '2031-09-30', newTime: '18:00', newPlace: 'Old Library' }, `${called} is postponed to Tuesday 30 September 2031 at 6.00 pm (Old Library).`, 'Notice of the meeting on that day will be given.'],
    ['postponed to a day', { kind: 'postponed', newDate: '2031-09-30', newTime: '18:00' }, `${called} is postponed to Tuesday 30 September 2031 at 6.00 pm.`, 'Notice of the meeting on that day, with its place, will be given.'],
  ] as const)('of a meeting that is %s says so first, with no place or day at its head to go to', (_, calledOff, announcement, last) => {
    expect(noticeSheet(off(calledOff), 'called-off', options)).toMatchObject({ details: [], announcement, sentences: ['Reason: The hall is flooded.', last] });
  });

  it('ends what an officer wrote as a sentence, once', () => {
    expect(['The hall is flooded', 'It begins at 6.00 p.m..', 'Why?'].map(asSentence)).toEqual(['The hall is flooded.', 'It begins at 6.00 p.m.', 'Why?']);
  });
});

it('pages are marked for the items that print on them, and for no others', () => {
  const open = new Set(meeting.items.filter(({ access }) => access.level === 'public').map(({ id }) => id));
  expect(agendaSheet(meeting, { ...options, audience: 'members' }).pageHead).toEqual([expect.stringContaining('Not for publication')]);
  expect(agendaSheet(meeting, { ...options, audience: 'members' }, [], (id) => open.has(id)).pageHead).toEqual([]);
});
