// What can happen while an item is taken, in the officer's words; the order is that of the "/" menu.
import type { Attendance } from '../../../../shared/model/meeting.ts';
import type { Declaration, Movement } from '../../../../shared/model/proceedings.ts';

export const happenings = [
  { kind: 'follow-up', label: 'Follow-up', hint: 'What somebody is asked to bring back' },
  { kind: 'declaration', label: 'Declaration of interest', hint: 'Who, what, and whether they take part' },
  { kind: 'vote', label: 'Vote', hint: 'Counted: for, against, abstained' },
  { kind: 'recorded-vote', label: 'Recorded vote', hint: 'How each member voted' },
  { kind: 'arrives', label: 'Arrival', hint: 'Somebody comes, or comes back' },
  { kind: 'leaves', label: 'Departure', hint: 'Somebody leaves at this item' },
  { kind: 'substitute', label: 'Substitute', hint: 'Somebody comes in a member\u2019s place' },
  { kind: 'takes-chair', label: 'Chair taken', hint: 'Somebody takes the Chair from here' },
  { kind: 'leaves-chair', label: 'Chair left', hint: 'Somebody leaves the Chair here' },
  { kind: 'adjournment', label: 'Adjournment', hint: 'The meeting stops and goes on later' },
  { kind: 'close', label: 'Close of the meeting', hint: 'The time at which it ended' },
  { kind: 'exclusion', label: 'Exclusion', hint: 'Press and public leave for this item' },
  { kind: 'readmission', label: 'Readmission', hint: 'Press and public may come back in' },
  { kind: 'in-public', label: 'Taken in public', hint: 'An exempt item that is opened' },
  { kind: 'chairs-authority', label: 'Chair\u2019s authority', hint: 'The special circumstances of urgent business' },
  { kind: 'deferral', label: 'Deferral', hint: 'The item goes to a later meeting with its papers' },
  { kind: 'withdrawal', label: 'Withdrawal', hint: 'The item is not taken' },
  { kind: 'not-reached', label: 'Not reached', hint: 'The meeting ended before the item' },
  { kind: 'other-order', label: 'Other order', hint: 'This item is taken now: its minute comes behind the last one written' },
  { kind: 'added-item', label: 'Urgent item added', hint: 'Business that is not on the agenda, with the Chair\u2019s reason' },
  { kind: 'together', label: 'Taken together', hint: 'Other items that this minute records too' },
] as const;

export type HappeningKind = (typeof happenings)[number]['kind'];

export const labelOf = (kind: HappeningKind): string => happenings.find((each) => each.kind === kind)?.label ?? kind;

export const movementWords: Readonly<Record<Movement['what'], string>> = {
  arrives: 'arrived', leaves: 'left', 'takes-chair': 'took the Chair', 'leaves-chair': 'left the Chair',
};

export const modes = [
  { value: 'in-the-room', label: 'In the room' },
  { value: 'remote', label: 'Remotely' },
] as const satisfies readonly { readonly value: Attendance['mode']; readonly label: string }[];

export const interestKinds = [
  { value: 'disclosable-pecuniary', label: 'Disclosable pecuniary' },
  { value: 'other-registrable', label: 'Other registrable' },
  { value: 'non-registrable', label: 'Non-registrable' },
  { value: 'sensitive', label: 'Sensitive', hint: 'Its detail never prints (Localism Act 2011, section 32).' },
] as const satisfies readonly { readonly value: Declaration['kind']; readonly label: string; readonly hint?: string }[];

export const interestEffects = [
  { value: 'left', label: 'Left the room' },
  { value: 'spoke', label: 'Spoke, then took no part' },
  { value: 'no-part', label: 'Stayed and took no part' },
  { value: 'took-part', label: 'Took part' },
] as const satisfies readonly { readonly value: Declaration['effect']; readonly label: string }[];

export const interestKindLabel = (kind: Declaration['kind']): string => interestKinds.find(({ value }) => value === kind)?.label ?? kind;
export const effectLabel = (effect: Declaration['effect']): string => interestEffects.find(({ value }) => value === effect)?.label ?? effect;
