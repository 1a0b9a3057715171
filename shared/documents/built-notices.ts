// The notices that a meeting file has material for: that its agenda is withdrawn, that the meeting is called off (DOMAIN U4, M6).
import { mainMeeting, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { BuiltDocument } from './build-documents.ts';
import type { DocumentOptions } from './document-options.ts';
import { noticeDocument } from './notice-document.ts';
import type { NoticeKind } from './notice/notice-sheet.ts';

/** Whether the agenda was withdrawn and not published again since. */
export const agendaIsWithdrawn = ({ publications = [] }: MeetingSnapshot): boolean => publications.at(-1)?.kind === 'agenda-withdrawn';

const stems: Readonly<Record<NoticeKind, string>> = { meeting: 'notice', 'called-off': 'notice', 'agenda-withdrawn': 'notice-agenda-withdrawn' };

/** The name of a notice's file: `notice-<date>.docx`, `notice-cancelled-<date>.docx`, `notice-postponed-<date>.docx`, `notice-agenda-withdrawn-<date>.docx`. */
export const noticeFileName = (snapshot: MeetingSnapshot, kind: NoticeKind): string => {
  const { date, calledOff } = mainMeeting(snapshot);
  const stem = kind === 'called-off' && calledOff !== undefined && calledOff !== null ? `notice-${calledOff.kind}` : stems[kind];
  return `${stem}-${date ?? 'undated'}.docx`;
};

/** @param wanted the notice of meeting too, which is made only on request */
export const builtNotices = async (snapshot: MeetingSnapshot, options: DocumentOptions, wanted: boolean): Promise<BuiltDocument[]> => {
  const kinds: NoticeKind[] = [
    // Of a meeting that was called off nothing may say that it will be held.
    ...((mainMeeting(snapshot).calledOff ?? null) !== null ? ['called-off' as const] : wanted ? ['meeting' as const] : []),
    ...(agendaIsWithdrawn(snapshot) ? ['agenda-withdrawn' as const] : []),
  ];
  return Promise.all(kinds.map(async (kind) => ({ name: noticeFileName(snapshot, kind), bytes: await noticeDocument(snapshot, kind, options) })));
};
