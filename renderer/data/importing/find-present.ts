// What of an import is here already: by the fingerprint of the paper, and by panel and date (DESIGN section 4).
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Id, IsoDate } from '../../../shared/model/record.ts';
import type { OrderpaperDatabase } from '../database.ts';
import { allLiveRows, liveRowsBy } from '../live-rows.ts';

export type Part = 'agenda' | 'minutes';

/** What happens to a part that is here already. */
export type IfPresent = 'keep' | 'replace' | 'both';

/** A part of the import that a meeting on this computer has already. */
export type Present = {
  readonly meetingId: Id;
  readonly panelId: Id;
  readonly date: IsoDate | null;
  readonly part: Part;
  /** It came from the very same file; else only panel and date are the same. */
  readonly sameFile: boolean;
};

/** A meeting of the import and the one on this computer that it is, if any. */
export type Match = { readonly imported: Meeting; readonly existing: Meeting | null; readonly present: readonly Present[] };

const importedFrom = (meeting: Meeting, part: Part): string | null =>
  (part === 'agenda' ? meeting.agendaImported : meeting.minutesImported)?.sha256 ?? null;

const has = async (db: OrderpaperDatabase, meeting: Meeting, part: Part): Promise<boolean> =>
  (await (part === 'agenda' ? liveRowsBy(db.items, 'meetingId', meeting.id) : liveRowsBy(db.minutes, 'meetingId', meeting.id))).length > 0;

/** The parts that a meeting of the import brings. */
export const partsOf = (snapshot: MeetingSnapshot, meetingId: Id): readonly Part[] => {
  const parts: Part[] = [];
  if (snapshot.items.some((item) => item.meetingId === meetingId)) parts.push('agenda');
  if (snapshot.minutes.some((minute) => minute.meetingId === meetingId) || parts.length === 0) parts.push('minutes');
  return parts;
};

const isSame = (existing: Meeting, imported: Meeting, parts: readonly Part[]): boolean => {
  const sameFile = parts.some((part) => importedFrom(existing, part) !== null && importedFrom(existing, part) === importedFrom(imported, part));
  if (sameFile) return existing.date === imported.date;
  return existing.panelId === imported.panelId && imported.date !== null && existing.date === imported.date;
};

/** Each meeting of an import beside its counterpart here. */
export const matchMeetings = async (db: OrderpaperDatabase, snapshot: MeetingSnapshot): Promise<readonly Match[]> => {
  const here = await allLiveRows(db.meetings);
  return Promise.all(
    snapshot.meetings.map(async (imported): Promise<Match> => {
      const parts = partsOf(snapshot, imported.id);
      const existing = here.find((meeting) => isSame(meeting, imported, parts)) ?? null;
      if (existing === null) return { imported, existing, present: [] };
      const there = await Promise.all(parts.map((part) => has(db, existing, part)));
      const present = parts.filter((_, index) => there[index] === true).map((part): Present => ({
        meetingId: existing.id, panelId: existing.panelId, date: existing.date, part,
        sameFile: importedFrom(existing, part) !== null && importedFrom(existing, part) === importedFrom(imported, part),
      }));
      return { imported, existing, present };
    }),
  );
};
