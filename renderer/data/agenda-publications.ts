// What was published of a meeting's agenda and stands: the records that the snapshot carries (DOMAIN U4).
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import type { AgendaPublication, PublicationFacts } from '../../shared/model/publication.ts';
import type { Id, IsoDate } from '../../shared/model/record.ts';
import type { OrderpaperDatabase } from './database.ts';
import { listPublications } from './meetings-repository.ts';
import type { Publication } from './records.ts';

/** Of a publication from before these were kept: it was a first one. */
const firstFacts: PublicationFacts = { kind: 'first', reason: '', changes: [], clearDays: null, pages: [] };

export const asAgendaPublication = ({ id, createdAt, updatedAt, rev, deletedAt, meetingId, number, publishedOn, facts }: Publication): AgendaPublication =>
  ({ id, createdAt, updatedAt, rev, deletedAt, meetingId, number, publishedOn, ...(facts ?? firstFacts) });

/** What a publication is printed from again, and the day that its files bear. */
export type WentOut = { readonly snapshot: MeetingSnapshot; readonly builtOn: IsoDate };

/** The publication as it is printed again: its own pages are those that were published. */
export const asItWentOut = (publication: Publication): WentOut => {
  const { snapshot, publishedOn } = publication;
  const others = (snapshot.publications ?? []).filter(({ id }) => id !== publication.id);
  return { snapshot: publication.kind === 'agenda' ? { ...snapshot, publications: [...others, asAgendaPublication(publication)] } : snapshot, builtOn: publishedOn };
};

/** Rows of the agenda that were not taken back, oldest first. */
export const standingAgendaRows = async (db: OrderpaperDatabase, meetingId: Id): Promise<Publication[]> =>
  (await listPublications(db, meetingId)).filter(({ kind, withdrawn }) => kind === 'agenda' && withdrawn === null);

/** For the snapshot: absent before the first. */
export const publicationsOf = async (db: OrderpaperDatabase, meetingId: Id): Promise<Pick<MeetingSnapshot, 'publications'>> => {
  const rows = await standingAgendaRows(db, meetingId);
  return rows.length === 0 ? {} : { publications: rows.map(asAgendaPublication) };
};

/** The agenda was published and is open again, so that a change can be prepared. */
export const isChangeOpen = (agendaState: string, standing: readonly unknown[]): boolean => agendaState !== 'published' && standing.length > 0;

/** The last that stands of the agenda says that it is withdrawn, and it wasn't published again since. */
export const isAgendaWithdrawn = async (db: OrderpaperDatabase, { id, agendaState }: Pick<Meeting, 'id' | 'agendaState'>): Promise<boolean> =>
  agendaState !== 'published' && (await standingAgendaRows(db, id)).at(-1)?.facts?.kind === 'agenda-withdrawn';

/** Which of the meetings have an agenda that is withdrawn. Publications are read of those alone whose agenda is open again: each holds a whole meeting. */
export const withdrawnAgendas = async (db: OrderpaperDatabase, meetings: readonly Meeting[]): Promise<ReadonlySet<Id>> => {
  const open = meetings.filter(({ agendaState, agendaPublishedOn }) => agendaState === 'draft' && agendaPublishedOn !== null);
  const withdrawn = await Promise.all(open.map(async (meeting) => ((await isAgendaWithdrawn(db, meeting)) ? [meeting.id] : [])));
  return new Set(withdrawn.flat());
};
