// The agendas of the sample council's past and current meetings, in words.
import type { Access } from '../../../shared/model/access.ts';
import type { Item } from '../../../shared/model/meeting.ts';
import type { ItemKind } from '../../../shared/model/panel.ts';
import { sampleLacCouncil } from './sample-people.ts';

export type SampleItem = { readonly kind: ItemKind; readonly title: string } & Partial<
  Pick<Item, 'subLines' | 'presenter' | 'note' | 'access' | 'publicTitle' | 'resolutionText'>
>;

const opening: readonly SampleItem[] = [
  { kind: 'categories', title: 'To determine if the following matters are to be considered under the categories suggested in accordance with the Local Government Act 1972' },
  { kind: 'urgency', title: 'To determine any item which the Chair is of the opinion should be considered as a matter of urgency' },
  { kind: 'apologies', title: 'Apologies for absence' },
  { kind: 'declarations', title: 'Declarations of interest' },
  { kind: 'minutes', title: 'Minutes of the previous meeting held on {previousMeeting}' },
];

const lacUpdate: SampleItem = { kind: 'lac-update', title: `${sampleLacCouncil} update` };
const nextMeeting: SampleItem = { kind: 'next-meeting', title: 'Date and time of the next meeting' };

/** What stands on every agenda of the panel: its template. */
export const sampleTemplate: readonly SampleItem[] = [...opening, lacUpdate, nextMeeting];

export const pastAgenda: readonly SampleItem[] = [
  ...opening,
  lacUpdate,
  { kind: 'report', title: 'Stability of placements', presenter: 'Imelda Sarsfield' },
  { kind: 'report', title: 'Virtual School: autumn term', presenter: 'Oswin Tarrant' },
  { kind: 'verbal', title: 'Our promises to children in care' },
  nextMeeting,
];

const exempt: Access = {
  level: 'exempt',
  paragraphs: [1, 2],
  reason: 'The report is about one family; disclosure would harm the children and serve no wider public interest.',
};

export const currentAgenda: readonly SampleItem[] = [
  ...opening,
  { ...lacUpdate, subLines: ['The summer residential', 'What we want from our reviews'] },
  { kind: 'report', title: 'Fostering service: annual report', presenter: 'Imelda Sarsfield' },
  { kind: 'report', title: 'Health of children in care', presenter: null, subLines: ['Dental checks', 'Strengths and difficulties questionnaires'] },
  { kind: 'report', title: 'A home of their own: housing offer to care leavers' },
  { kind: 'verbal', title: 'Our promises to children in care' },
  { kind: 'champions', title: "Champions' feedback" },
  {
    kind: 'report',
    title: 'Renewal of leisure passes for care leavers',
    note: { type: 'chairs-authority', text: 'The Chair authorised consideration of the following item as a matter of urgency, because the present passes end before the next meeting' },
  },
  {
    kind: 'exclusion',
    title: 'Exclusion of the press and public',
    resolutionText:
      'That, under Section 100A(4) of the Local Government Act 1972, the press and public be excluded from the meeting for the following item of business on the grounds that it involves the likely disclosure of exempt information as defined in Paragraphs 1 and 2 of Part 1 of Schedule 12A to the Act.',
  },
  { kind: 'report', title: 'Reuniting one sibling group', publicTitle: 'An individual placement', access: exempt },
  nextMeeting,
];
