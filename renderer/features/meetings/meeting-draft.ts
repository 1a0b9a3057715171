// A meeting's particulars as the forms hold them.
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Panel, Signatory, Venue } from '../../../shared/model/panel.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import type { FieldProblem } from '../../ui/error-summary.tsx';

export type MeetingDraft = {
  readonly date: IsoDate | null;
  readonly time: string | null;
  readonly venueLines: string;
  readonly postcode: string;
  readonly kind: Meeting['kind'];
  readonly signatoryName: string;
  readonly signatoryPost: string;
};

const venueWords = (venue: Venue | null) => ({ venueLines: venue?.lines.join('\n') ?? '', postcode: venue?.postcode ?? '' });
const signatoryWords = (signatory: Signatory | null) => ({ signatoryName: signatory?.name ?? '', signatoryPost: signatory?.post ?? '' });

export const newMeetingDraft = (panel: Panel): MeetingDraft => ({
  date: null, time: panel.usualTime, kind: 'ordinary', ...venueWords(panel.usualVenue), ...signatoryWords(panel.signatory),
});

export const meetingDraftOf = (meeting: Meeting): MeetingDraft => ({
  date: meeting.date, time: meeting.time, kind: meeting.kind, ...venueWords(meeting.venue), ...signatoryWords(meeting.signatory),
});

export const venueOf = (draft: MeetingDraft): Venue => ({
  lines: draft.venueLines.split('\n').map((line) => line.trim()).filter((line) => line !== ''),
  postcode: draft.postcode.trim() === '' ? null : draft.postcode.trim().toUpperCase(),
});

export const signatoryOf = (draft: MeetingDraft): Signatory | null =>
  draft.signatoryName.trim() === '' ? null : { name: draft.signatoryName.trim(), post: draft.signatoryPost.trim() };

export const meetingFieldIds = { date: 'meeting-date', signatory: 'meeting-signatory' } as const;

export const meetingProblems = (draft: MeetingDraft): readonly FieldProblem[] => [
  ...(draft.date === null ? [{ fieldId: meetingFieldIds.date, message: 'Enter the day of the meeting: day, month and year' }] : []),
  ...(draft.signatoryName.trim() === '' && draft.signatoryPost.trim() !== ''
    ? [{ fieldId: meetingFieldIds.signatory, message: 'Enter the name of the person who signs' }]
    : []),
];
