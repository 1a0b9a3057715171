// A paper that was handed to its author and comes back, or comes to its author, as a meeting file that holds it alone.
import { meetingOfPaper, paperPayloadOf, withReturnedPaper } from '../../../shared/meeting-file/paper-payload.ts';
import type { PaperPayload } from '../../../shared/meeting-file/paper-payload.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { SectionTemplate } from '../../../shared/model/paper.ts';
import type { Id } from '../../../shared/model/record.ts';
import { ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import type { OrderpaperDatabase } from '../database.ts';
import { readSnapshot } from '../snapshot.ts';
import { instantOf } from '../../../shared/model/ids.ts';
import type { DataContext } from '../data-context.ts';
import { liveRow } from '../live-rows.ts';
import { noteExchange, withBases } from './exchange.ts';

/**
 * The meeting that taking in this paper would lead to, for `lookAtFile` and `takeMeetingFile`: the one that is here with the paper as the
 * file has it; on a computer that doesn't have the meeting, one that holds nothing but the paper.
 */
export const meetingWithPaper = async (db: OrderpaperDatabase, payload: PaperPayload): Promise<Result<MeetingSnapshot>> => {
  if ((await liveRow(db.meetings, payload.about.meeting.id)) === null) return ok(meetingOfPaper(payload));
  const here = await readSnapshot(db, payload.about.meeting.id);
  return here.ok ? ok(withReturnedPaper(here.value, payload)) : here;
};

/** What goes to a paper's author. Flush open drafts first. */
export const paperForAuthor = async (db: OrderpaperDatabase, meetingId: Id, paperId: Id, template: readonly SectionTemplate[]): Promise<Result<PaperPayload>> => {
  const snapshot = await readSnapshot(db, meetingId);
  return snapshot.ok ? paperPayloadOf(await withBases(db, snapshot.value), paperId, template) : snapshot;
};

/** Notes that its author has these contents. The paper's is that of here, to which a paper that comes home is made whole again. Call when the file is saved. */
export const noteGiven = async ({ db, now }: DataContext, { paper, sections }: PaperPayload): Promise<void> => {
  const mine = await liveRow(db.papers, paper.id);
  await noteExchange(db, paper.meetingId, [...(mine === null ? [] : [mine]), ...sections], instantOf(now()));
};
