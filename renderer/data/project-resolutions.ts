// Keeps the resolution rows equal to the resolutions in a minute's text, in the transaction that writes the text.
// They are derived from it and so have no journal rows of their own.
import { newRecord } from '../../shared/model/ids.ts';
import type { Minute, ResolutionRecord } from '../../shared/model/meeting.ts';
import type { Id } from '../../shared/model/record.ts';
import { resolutionParts } from '../../shared/rules/resolution-parts.ts';
import type { Work } from './act.ts';
import { sameValue } from './same-value.ts';

type Wanted = Pick<ResolutionRecord, 'meetingId' | 'minuteId' | 'partId' | 'part' | 'manner' | 'outcome' | 'text' | 'access' | 'sample' | 'deletedAt'>;

const wantedRows = (minute: Minute): Wanted[] => {
  if (minute.deletedAt !== null) return [];
  const { id: minuteId, meetingId, access, sample } = minute;
  return resolutionParts(minute.text).map((part) => ({ ...part, meetingId, minuteId, access, sample, deletedAt: null }));
};

/** Adds, changes and tombstones the rows of one minute; a part keeps its row by the part's id. */
export const projectResolutions = async (work: Work, minuteId: Id): Promise<void> => {
  const { db, context } = work;
  const minute = await db.minutes.get(minuteId);
  if (minute === undefined) return;
  const rows = await db.resolutions.where('minuteId').equals(minuteId).toArray();
  const wanted = wantedRows(minute);
  for (const want of wanted) {
    const row = rows.find((existing) => existing.partId === want.partId);
    if (row === undefined) await db.resolutions.add({ ...newRecord(context.newId, context.now), ...want });
    else if (!sameValue({ ...row, ...want }, row)) await db.resolutions.put({ ...row, ...want, rev: row.rev + 1, updatedAt: work.at });
  }
  for (const row of rows) {
    if (row.deletedAt === null && !wanted.some((want) => want.partId === row.partId)) {
      await db.resolutions.put({ ...row, deletedAt: work.at, rev: row.rev + 1, updatedAt: work.at });
    }
  }
};
