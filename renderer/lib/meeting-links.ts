// Addresses of a panel and its meetings: one place, so that they can't drift apart.
import type { Meeting } from '../../shared/model/meeting.ts';
import type { Id, IsoDate } from '../../shared/model/record.ts';
import { meetingState } from '../../shared/rules/meeting-state.ts';

type MeetingKey = Pick<Meeting, 'id' | 'panelId'>;
export type MeetingTab = 'agenda' | 'papers' | 'minutes' | 'publish';

export const panelLink = (panelId: Id): string => `/panels/${panelId}`;

export const editPanelLink = (panelId: Id, part: 'details' | 'members' | 'young-people' | 'years' | 'template' | 'minutes'): string => `/panels/${panelId}/edit/${part}`;

export const newMeetingLink = (panelId: Id): string => `/panels/${panelId}/meetings/new`;

export const meetingLink = ({ id, panelId }: MeetingKey, tab: MeetingTab): string => `/panels/${panelId}/meetings/${id}/${tab}`;

/** One item on the Agenda tab, or among the papers. */
export const itemLink = (meeting: MeetingKey, tab: 'agenda' | 'papers', itemId: Id): string => `${meetingLink(meeting, tab)}?item=${itemId}`;

/** One minute on the Minutes tab, open to be written. */
export const minuteLink = (meeting: MeetingKey, minuteId: Id): string => `${meetingLink(meeting, 'minutes')}?minute=${minuteId}`;

/** A written paper, at its beginning or at one of its sections. */
export const paperLink = (meeting: MeetingKey, paperId: Id, sectionId?: Id): string =>
  `${meetingLink(meeting, 'papers')}/${paperId}${sectionId === undefined ? '' : `?section=${sectionId}`}`;

/** A written paper over the whole window, one part a screen. */
export const presentLink = ({ id, panelId }: MeetingKey, paperId: Id): string => `/panels/${panelId}/meetings/${id}/show/${paperId}`;

/** The tab where the work on a meeting is: the agenda before it, the minutes after; its notices where it is called off. */
export const workLink = (meeting: Meeting, today: IsoDate): string => {
  const state = meetingState(meeting, today);
  return meetingLink(meeting, state === 'planned' || state.startsWith('agenda-') ? 'agenda' : state === 'cancelled' || state === 'postponed' ? 'publish' : 'minutes');
};
