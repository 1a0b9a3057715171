// The officer's words for attendance, each in one place.
import type { Attendance } from '../../../../shared/model/meeting.ts';

export type Presence = Attendance['presence'];
export type Capacity = Attendance['capacity'];

/** One key each; the order is that of the buttons. */
export const presences = [
  { value: 'present', label: 'Present', key: 'p' },
  { value: 'apologies', label: 'Apologies', key: 'a' },
  { value: 'absent', label: 'Absent', key: 'x' },
  { value: 'not-recorded', label: 'Not recorded', key: 'n' },
] as const satisfies readonly { readonly value: Presence; readonly label: string; readonly key: string }[];

export const capacities = [
  { value: 'member', label: 'Member' },
  { value: 'substitute', label: 'Substitute' },
  { value: 'co-opted', label: 'Co-opted member' },
  { value: 'adviser', label: 'Adviser' },
  { value: 'officer', label: 'Officer' },
  { value: 'guest', label: 'Guest' },
  { value: 'young-person', label: 'Young person' },
  { value: 'supporter', label: 'Supporter of young people' },
] as const satisfies readonly { readonly value: Capacity; readonly label: string }[];

export const displayRules = [
  { value: 'not-named', label: 'Not named', hint: '“a young person from the LAC Council”' },
  { value: 'role-only', label: 'Role only', hint: '“a representative of the LAC Council”' },
  { value: 'first-name', label: 'First name' },
  { value: 'as-agreed', label: 'As agreed', hint: 'The name as it stands here' },
] as const satisfies readonly { readonly value: Attendance['displayRule']; readonly label: string; readonly hint?: string }[];

/** The lists that people are shown in, in printed order. */
export const groups = [
  { id: 'members', label: 'Members', of: ['member', 'substitute', 'co-opted'] },
  { id: 'also', label: 'Also present', of: ['adviser', 'officer', 'guest'] },
  { id: 'young', label: 'Young people and who supports them', of: ['young-person', 'supporter'] },
] as const satisfies readonly { readonly id: string; readonly label: string; readonly of: readonly Capacity[] }[];

export const capacityLabel = (capacity: Capacity): string => capacities.find(({ value }) => value === capacity)?.label ?? capacity;
