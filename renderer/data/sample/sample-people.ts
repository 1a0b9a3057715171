// The people of the sample council. All of them are invented, and so is the council.
import type { Attendance } from '../../../shared/model/meeting.ts';
import type { Membership, Signatory, Venue } from '../../../shared/model/panel.ts';

export const sampleCouncil = 'Larkmere Borough Council';
export const samplePanelName = 'Corporate Parenting Panel';
export const sampleLacCouncil = 'Young Voices Council';
export const sampleSignatory: Signatory = { name: 'Edwina Carr', post: 'Chief Executive' };
export const sampleVenue: Venue = { lines: ['Committee Room 2', 'Larkmere Town Hall', 'Weir Street', 'Larkmere'], postcode: 'ZZ99 1AA' };

export type SampleMember = {
  readonly name: string;
  readonly role: Membership['role'];
  readonly printedRoles: readonly string[];
  readonly representing: string | null;
  readonly councillor: boolean;
  /** At the past meeting. */
  readonly presence: Attendance['presence'];
};

export const sampleMembers: readonly SampleMember[] = [
  { name: 'R. Penhallow', role: 'chair', printedRoles: ['Chair'], representing: null, councillor: true, presence: 'present' },
  { name: 'S. Adeyemi-Holt', role: 'vice-chair', printedRoles: ['Vice-Chair'], representing: null, councillor: true, presence: 'present' },
  { name: 'D. Hardcastle', role: 'member', printedRoles: ['Cabinet Member for Children'], representing: null, councillor: true, presence: 'present' },
  { name: 'L. Marshbell', role: 'member', printedRoles: [], representing: null, councillor: true, presence: 'present' },
  { name: 'T. Quillfeather', role: 'member', printedRoles: [], representing: null, councillor: true, presence: 'apologies' },
  { name: 'Noor Castellan', role: 'co-opted', printedRoles: [], representing: 'Larkmere Foster Carers', councillor: false, presence: 'present' },
];

export type SampleGuest = Pick<Attendance, 'name' | 'capacity' | 'post'>;

export const sampleGuests: readonly SampleGuest[] = [
  { name: 'Imelda Sarsfield', capacity: 'officer', post: 'Head of Service, Children in Care' },
  { name: 'Oswin Tarrant', capacity: 'officer', post: 'Virtual School Headteacher' },
  { name: 'Joan Felloway', capacity: 'officer', post: 'Democratic Services Officer' },
  { name: 'Two young people', capacity: 'young-person', post: null },
  { name: 'Bryony Lusk', capacity: 'supporter', post: 'Participation Worker' },
];
