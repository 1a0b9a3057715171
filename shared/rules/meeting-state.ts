// Where a meeting stands on its way from planned to approved (DOMAIN M6).
import type { Meeting } from '../model/meeting.ts';
import type { IsoDate } from '../model/record.ts';

export type MeetingState = 'planned' | 'agenda-draft' | 'agenda-published' | 'agenda-changing' | 'agenda-withdrawn' | 'cancelled' | 'postponed' | 'held' | 'minutes-draft' | 'minutes-published' | 'approved';

/** Each state in the words of the trade. */
export const meetingStateWords: Readonly<Record<MeetingState, string>> = {
  planned: 'Planned',
  'agenda-draft': 'Agenda in draft',
  'agenda-published': 'Agenda published',
  'agenda-changing': 'Agenda open for a change',
  'agenda-withdrawn': 'Agenda withdrawn',
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  held: 'Held, minutes to write',
  'minutes-draft': 'Minutes in draft',
  'minutes-published': 'Minutes published, not yet approved',
  approved: 'Minutes approved',
};

/**
 * @param today the day in London
 * @param isWithdrawn the last publication that stands of its agenda says that it is withdrawn
 * @returns the furthest state; a meeting counts as held from the day after it, on its day the agenda still stands first
 */
export const meetingState = (meeting: Pick<Meeting, 'date' | 'agendaState' | 'minutesState'> & Partial<Pick<Meeting, 'agendaPublishedOn' | 'calledOff'>>, today: IsoDate, isWithdrawn = false): MeetingState => {
  if (meeting.minutesState === 'approved') return 'approved';
  if (meeting.minutesState === 'published') return 'minutes-published';
  // Minutes that were begun for it are not of it: a meeting that was called off has none.
  if (meeting.calledOff !== undefined && meeting.calledOff !== null) return meeting.calledOff.kind;
  if (meeting.minutesState === 'draft') return 'minutes-draft';
  if (meeting.date !== null && meeting.date < today) return 'held';
  if (meeting.agendaState === 'published') return 'agenda-published';
  // The day of publication goes only when the whole agenda is taken back.
  if (meeting.agendaState === 'draft' && (meeting.agendaPublishedOn ?? null) !== null) return isWithdrawn ? 'agenda-withdrawn' : 'agenda-changing';
  return meeting.agendaState === 'draft' ? 'agenda-draft' : 'planned';
};
