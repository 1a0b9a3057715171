// Everything that is searched of one meeting in the officer's records. Young people stand in it as they print (DOMAIN A6); the office's own notes do not.
import { attendanceOf, mainMeeting, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import { withDisplayRules } from '../../rules/display-rules.ts';
import type { SearchedMeeting, SearchPage } from '../search-page.ts';
import { agendaPages } from './agenda-pages.ts';
import { minutePages } from './minute-pages.ts';
import { paperPages, type FileWords } from './paper-pages.ts';

export const officerMeeting = (snapshot: MeetingSnapshot): SearchedMeeting =>
  ({ source: 'officer', meetingId: snapshot.meetingId, panelId: snapshot.panel.id, panel: snapshot.panel.name, date: mainMeeting(snapshot).date });

const followUpPages = ({ followUps = [], meetingId }: MeetingSnapshot): readonly SearchPage[] =>
  followUps.filter(({ origin, deletedAt }) => deletedAt === null && origin.meetingId === meetingId).map(({ id, what, who, to, origin, access }) => ({
    id: `follow-up:${id}`, kind: 'follow-up', title: what, label: origin.label === '' ? null : origin.label, access: access.level, itemId: null, paperId: null, minuteId: origin.minuteId, printed: null,
    text: [who, to, origin.words].filter((line) => line !== null && line !== '').join('\n'), blocks: [],
  }));

const presenceWords = { present: 'present', apologies: 'apologies', absent: 'absent', 'not-recorded': '' } as const;

const attendancePages = (snapshot: MeetingSnapshot): readonly SearchPage[] => {
  const rows = attendanceOf(snapshot, snapshot.meetingId);
  const lines = rows.map(({ name, councillor, post, presence, substituteFor }) =>
    [councillor ? `Councillor ${name}` : name, post, substituteFor === null ? null : `substitute for ${substituteFor}`, presenceWords[presence]].filter((part) => part !== null && part !== '').join(', '));
  const page: SearchPage = { id: 'attendance', kind: 'attendance', title: 'Attendance', label: null, access: 'public', itemId: null, paperId: null, minuteId: null, printed: null, text: lines.join('\n'), blocks: [] };
  return lines.length === 0 ? [] : [page];
};

/**
 * The pages of a meeting.
 * @param snapshot as it is read out, not cut down to an audience: each page says how restricted it is
 * @param fileWords words of its attached files
 */
export const officerPages = (snapshot: MeetingSnapshot, fileWords: FileWords): readonly SearchPage[] => {
  const printed = withDisplayRules(snapshot);
  return [...agendaPages(printed), ...paperPages(printed, fileWords), ...minutePages(printed), ...followUpPages(printed), ...attendancePages(printed)];
};
