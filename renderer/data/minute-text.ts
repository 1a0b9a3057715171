// The text of a minute, written while its minutes are open.
import type { Minute } from '../../shared/model/meeting.ts';
import type { Id } from '../../shared/model/record.ts';
import type { Result } from '../../shared/model/result.ts';
import type { TextDoc } from '../../shared/model/text.ts';
import type { DataContext } from './data-context.ts';
import type { OrderpaperDatabase } from './database.ts';
import { openMinutes } from './locks.ts';
import type { Revision } from './records.ts';
import type { SaveResult } from './save-result.ts';
import { listTextVersions, nameTextVersion, nameTextVersions, saveText, textAtRevision } from './text-history.ts';
import type { TextEdit } from './text-history.ts';

/** Saves the text of a minute; its resolutions' rows follow in the same transaction. As `saveText`; refused once the minutes are published. */
export const saveMinuteText = (context: DataContext, edit: TextEdit): Promise<SaveResult<Minute>> =>
  saveText(context, 'minutes', edit, { label: 'Write a minute', mayWrite: (work, minute) => openMinutes(work, minute.meetingId) });

/** Kept versions of a minute's text, newest first. */
export const listVersions = (db: OrderpaperDatabase, minuteId: Id): Promise<Revision[]> => listTextVersions(db, 'minutes', minuteId);

/** Keeps the present text under a name ("Sent to Chair"). */
export const nameVersion = (context: DataContext, input: { readonly minuteId: Id; readonly name: string }): Promise<Result<null>> =>
  nameTextVersion(context, 'minutes', { id: input.minuteId, name: input.name });

/** The same for several minutes, all or none. */
export const nameVersions = (context: DataContext, input: { readonly minuteIds: readonly Id[]; readonly name: string }): Promise<Result<null>> =>
  nameTextVersions(context, 'minutes', { ids: input.minuteIds, name: input.name });

/** The text as it was at a revision; null when it is folded away. */
export const textAt = (db: OrderpaperDatabase, minuteId: Id, rev: number): Promise<TextDoc | null> => textAtRevision(db, 'minutes', minuteId, rev);
