// What a meeting file brings of publications beside those that are here: how each was numbered there, and, where a frozen copy came along,
// the publication as it went out, from which it can be printed again here too.
import type { PublishedCopy } from '../../../shared/meeting-file/published-copy.ts';
import { mainMeeting, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Id } from '../../../shared/model/record.ts';
import type { Publication } from '../records.ts';

/** A publication whose own frozen copy lies on another computer: it can't be printed from here as it was. */
export const isFrozenElsewhere = ({ id, kind, snapshot: { publications } }: Publication): boolean => kind === 'agenda' && publications !== undefined && publications.at(-1)?.id !== id;

/** @property filled rows that are here without their frozen copy, with it; @property added rows that are not here */
export type PublicationsPlan = { readonly filled: readonly { readonly id: Id; readonly copy: PublishedCopy }[]; readonly added: readonly Publication[] };

const isInState = (here: Meeting | undefined, theirs: Meeting, kind: Publication['kind']): boolean =>
  kind === 'agenda'
    ? here?.agendaState === theirs.agendaState && here.agendaPublishedOn === theirs.agendaPublishedOn
    : here?.minutesState === theirs.minutesState && here.minutesPublishedOn === theirs.minutesPublishedOn;

const agendaRows = (theirs: MeetingSnapshot, copies: ReadonlyMap<Id, PublishedCopy>, sample: boolean): Publication[] => {
  const whole: MeetingSnapshot = { ...theirs, bases: undefined, deleted: undefined };
  return (theirs.publications ?? []).map(({ id, createdAt, updatedAt, rev, deletedAt, meetingId, number, publishedOn, ...facts }) => {
    const copy = copies.get(id);
    return { id, createdAt, updatedAt, rev, deletedAt, meetingId, number, publishedOn, kind: 'agenda', facts, ...(copy?.pack === undefined ? {} : { pack: copy.pack }), snapshot: copy?.snapshot ?? whole, withdrawn: null, sample };
  });
};

const minutesRow = ({ id, createdAt, updatedAt, rev, deletedAt, meetingId, number, publishedOn, snapshot }: PublishedCopy, sample: boolean): Publication =>
  ({ id, createdAt, updatedAt, rev, deletedAt, meetingId, number, publishedOn, kind: 'minutes', snapshot, withdrawn: null, sample });

/**
 * What was published here stands as it is; nor does a publication come without the state that it led to.
 * @param here the publications of the meeting that are here
 * @param meeting the meeting as it is stored, or would be; undefined: not here
 */
export const planPublications = (here: readonly Publication[], meeting: Meeting | undefined, theirs: MeetingSnapshot, copies: readonly PublishedCopy[]): PublicationsPlan => {
  const main = mainMeeting(theirs);
  const byId = new Map(copies.map((copy) => [copy.id, copy]));
  const filled = here.filter(isFrozenElsewhere).flatMap(({ id }) => { const copy = byId.get(id); return copy === undefined ? [] : [{ id, copy }]; });
  const comes = (kind: Publication['kind']): boolean => here.every((row) => row.kind !== kind) && isInState(meeting, main, kind);
  return {
    filled,
    added: [
      ...(comes('agenda') ? agendaRows(theirs, byId, main.sample) : []),
      ...(comes('minutes') ? copies.filter(({ kind }) => kind === 'minutes').map((copy) => minutesRow(copy, main.sample)) : []),
    ],
  };
};
