// What the rules of the room need of a meeting, in one read.
import type { Id } from '../../shared/model/record.ts';
import type { RoomFacts } from '../../shared/rules/in-the-room.ts';
import { hasJointChairs } from '../../shared/rules/joint-chairs.ts';
import { listAttendance } from './attendance-repository.ts';
import type { OrderpaperDatabase } from './database.ts';
import { listDeclarations } from './proceedings-repository.ts';
import { liveRow, liveRowsBy, orderedRowsBy } from './live-rows.ts';

/** Null when the meeting or its panel is gone. */
export const readRoomFacts = async (db: OrderpaperDatabase, meetingId: Id): Promise<RoomFacts | null> => {
  const meeting = await liveRow(db.meetings, meetingId);
  const panel = meeting === null ? null : await liveRow(db.panels, meeting.panelId);
  if (panel === null) return null;
  return {
    panel: { ...panel, jointChairs: hasJointChairs(panel, await liveRowsBy(db.memberships, 'panelId', panel.id), meeting?.date ?? null) },
    attendance: await listAttendance(db, meetingId),
    minutes: await orderedRowsBy(db.minutes, 'meetingId', meetingId),
    movements: await orderedRowsBy(db.movements, 'meetingId', meetingId),
    declarations: await listDeclarations(db, meetingId),
  };
};
