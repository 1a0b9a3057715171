import { describe, expect, it } from 'vitest';
import { meetingState } from '../../shared/rules/meeting-state.ts';

const meeting = { date: '2026-12-08', agendaState: 'none', minutesState: 'none' } as const;

describe('where a meeting stands (DOMAIN M6)', () => {
  it('is planned until its agenda is begun', () => {
    expect(meetingState(meeting, '2026-11-01')).toBe('planned');
    expect(meetingState({ ...meeting, agendaState: 'draft' }, '2026-11-01')).toBe('agenda-draft');
  });
  it('still shows its agenda on its own day, and counts as held from the day after', () => {
    const published = { ...meeting, agendaState: 'published' } as const;
    expect(meetingState(published, '2026-12-08')).toBe('agenda-published');
    expect(meetingState(published, '2026-12-09')).toBe('held');
  });
  it('follows its minutes once they are begun, even before its date has passed', () => {
    expect(meetingState({ ...meeting, minutesState: 'draft' }, '2026-12-08')).toBe('minutes-draft');
    expect(meetingState({ ...meeting, minutesState: 'published' }, '2027-01-01')).toBe('minutes-published');
    expect(meetingState({ ...meeting, minutesState: 'approved' }, '2027-01-01')).toBe('approved');
  });
  it('says that a change of a published agenda is in preparation, and that a meeting is called off', () => {
    expect(meetingState({ ...meeting, agendaState: 'draft', agendaPublishedOn: '2026-11-20' }, '2026-12-01')).toBe('agenda-changing');
    expect(meetingState({ ...meeting, agendaState: 'draft', agendaPublishedOn: '2026-11-20' }, '2026-12-01', true)).toBe('agenda-withdrawn');
    expect(meetingState({ ...meeting, agendaState: 'draft', agendaPublishedOn: '2026-11-20' }, '2026-12-09', true)).toBe('held');
    const calledOff = { kind: 'cancelled', on: '2026-12-01', reason: 'No quorum', newDate: null, newTime: null } as const;
    expect(meetingState({ ...meeting, agendaState: 'published', calledOff }, '2027-01-01')).toBe('cancelled');
    expect(meetingState({ ...meeting, agendaState: 'published', minutesState: 'draft', calledOff: { ...calledOff, kind: 'postponed' } }, '2027-01-01')).toBe('postponed');
  });
  it('is never held while its day is not known', () => {
    expect(meetingState({ ...meeting, date: null }, '2030-01-01')).toBe('planned');
  });
});
