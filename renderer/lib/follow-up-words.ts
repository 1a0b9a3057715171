// What the screens say of a follow-up's time and standing.
import type { FollowUpDue } from '../../shared/model/follow-up.ts';
import { dayInWords } from './dates-in-words.ts';

/** "by Tuesday 4 March 2027", "every 6 months", "when the works are finished". */
export const dueInWords = (due: FollowUpDue): string => {
  switch (due.kind) {
    case 'next-meeting': return due.after === undefined ? 'for the next meeting' : 'for the meeting after next';
    case 'date': return `by ${dayInWords(due.date)}`;
    case 'interval': return due.months === 1 ? 'every month' : due.months === 12 ? 'every year' : `every ${due.months} months`;
    case 'condition': return due.text;
    case 'other-body': return `answered by ${due.text}`;
  }
};
