// The minutes of the sample council's past meeting, in words: one entry for each agenda item that became a minute.
import type { TextBlock } from '../../../shared/model/text-block.ts';

export type SampleMinute = {
  /** Title of the agenda item it records, as in the agenda's words. */
  readonly item: string;
  readonly title: string;
  readonly blocks: readonly TextBlock[];
};

const resolved = (text: string, part: number | null = null): TextBlock => ({ type: 'resolution', part, text });

/** @param dates printed dates of the meeting before the past one and of the next one */
export const pastMinutes = (lacCouncil: string, dates: { readonly before: string; readonly next: string }): readonly SampleMinute[] => [
  {
    item: 'Declarations of interest',
    title: 'Declarations of interest',
    blocks: [{ type: 'paragraph', text: 'There were no Declarations of Interest.' }],
  },
  {
    item: 'Minutes of the previous meeting held on {previousMeeting}',
    title: `Minutes of the previous meeting held on ${dates.before}`,
    blocks: [resolved(`That the minutes of the previous meeting held on ${dates.before} be approved as a correct record.`)],
  },
  {
    item: `${lacCouncil} update`,
    title: `${lacCouncil} update`,
    blocks: [
      { type: 'paragraph', text: `Young people from the ${lacCouncil} spoke about their year. They had:-` },
      { type: 'bullet', text: 'Interviewed candidates for two posts of social worker;' },
      { type: 'bullet', text: 'Written a welcome letter for children who come into care;' },
      { type: 'bullet', text: 'Raised money for the spring camp with a bake sale.' },
      { type: 'paragraph', text: 'The Panel thanked the young people for the welcome letter, which every child would now receive.' },
      resolved('That the update be received with thanks.', 1),
      resolved('That the welcome letter be sent to every foster carer.', 2),
    ],
  },
  {
    item: 'Stability of placements',
    title: 'Stability of placements',
    blocks: [
      { type: 'paragraph', text: 'The Head of Service presented the report. Fewer children had moved three or more times in the year than in the year before.' },
      { type: 'subheading', text: 'Discussion' },
      { type: 'paragraph', text: 'Members asked how carers were supported in the first weeks of a placement, and what happened when a placement was at risk.' },
      resolved('That the report be noted.', 1),
      resolved('That a further report on support in the first weeks of a placement be brought to the next meeting.', 2),
    ],
  },
  {
    item: 'Virtual School: autumn term',
    title: 'Virtual School: autumn term',
    blocks: [
      { type: 'paragraph', text: 'The Headteacher reported that attendance had risen and that every child had an up-to-date Personal Education Plan.' },
      resolved('That the report be noted.'),
    ],
  },
  {
    item: 'Our promises to children in care',
    title: 'Our promises to children in care',
    blocks: [{ type: 'paragraph', text: 'Each directorate gave a short account of what it had done for the promises since the last meeting.' }],
  },
  {
    item: 'Date and time of the next meeting',
    title: 'Date and time of the next meeting',
    blocks: [resolved(`That the next meeting of the Corporate Parenting Panel be held on ${dates.next} at 5.00 pm.`)],
  },
];
