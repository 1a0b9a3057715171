// What is published or approved here is never overwritten from a file (DOMAIN U3, N2, M3); nor does a state come without its text.
import type { SnapshotTable } from '../../../shared/meeting-file/compare.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { sameValue } from '../same-value.ts';

export type Part = 'agenda' | 'minutes';

/** Fields of the meeting's own record by the part that they print on. */
const fieldsOf = {
  agenda: ['date', 'time', 'venue', 'kind', 'signatory', 'bodyAsPrinted', 'agendaState', 'agendaPublishedOn', 'agendaImported'],
  minutes: ['minutesState', 'minutesPublishedOn', 'minutesImported', 'approval'],
} as const satisfies Readonly<Record<Part, readonly (keyof Meeting)[]>>;

/** The part that a table's rows belong to; null: to none that is published. */
export const partOf = (table: SnapshotTable): Part | null => {
  switch (table) {
    case 'items':
    case 'papers':
    case 'paperSections':
      return 'agenda';
    case 'minutes':
    case 'attendance':
    case 'sittings':
    case 'movements':
    case 'declarations':
    case 'votes':
      return 'minutes';
    default:
      return null;
  }
};

/** Whether a part went out: from then on it stays as it is. */
export const isOut = (meeting: Meeting, part: Part): boolean =>
  part === 'agenda' ? meeting.agendaState === 'published' : meeting.minutesState === 'published' || meeting.minutesState === 'approved';

const fieldsKept = (from: Meeting, parts: readonly Part[]): Partial<Meeting> =>
  Object.fromEntries(parts.flatMap((part) => fieldsOf[part]).map((field) => [field, from[field]]));

/** Their meeting with everything that is out here as it is here. */
export const besidePublished = (mine: Meeting, theirs: Meeting): Meeting =>
  ({ ...theirs, ...fieldsKept(mine, (['agenda', 'minutes'] as const).filter((part) => isOut(mine, part))) });

/** Their meeting with the state of a part as it is here: what is here of it is not what went out there. */
export const inMyState = (mine: Meeting, theirs: Meeting, part: Part): Meeting =>
  part === 'agenda'
    ? { ...theirs, agendaState: mine.agendaState, agendaPublishedOn: mine.agendaPublishedOn }
    : { ...theirs, minutesState: mine.minutesState, minutesPublishedOn: mine.minutesPublishedOn };

/** Whether two records of one meeting say the same, apart from when and how often they were written. */
export const saysTheSame = (a: Meeting, b: Meeting): boolean => sameValue({ ...a, rev: 0, updatedAt: '' }, { ...b, rev: 0, updatedAt: '' });
