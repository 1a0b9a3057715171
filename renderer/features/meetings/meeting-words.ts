// The officer's words for a meeting's kind, and its particulars as field and value for putting two versions side by side.
import { dayInWords } from '../../lib/dates-in-words.ts';
import type { Facts } from '../../ui/conflict-notice.tsx';
import type { MeetingDraft } from './meeting-draft.ts';

export const meetingKinds = [
  { value: 'ordinary', label: 'Ordinary' },
  { value: 'extraordinary', label: 'Extraordinary' },
  { value: 'special', label: 'Special' },
] as const;

/** Every field of the form with its value in words. */
export const meetingFacts = (draft: MeetingDraft): Facts => [
  ['Day', draft.date === null ? '' : dayInWords(draft.date)],
  ['Time', draft.time ?? ''],
  ['Place', draft.venueLines],
  ['Postcode', draft.postcode],
  ['Kind of meeting', meetingKinds.find(({ value }) => value === draft.kind)?.label ?? draft.kind],
  ['Signed by', draft.signatoryName],
  ['Post', draft.signatoryPost],
];
