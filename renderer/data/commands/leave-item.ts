// An item that was deferred, stands over from an inquorate meeting, or of which no minute speaks, and that no later meeting takes, is left with the reason: it is not offered any more, and nothing vanished
// without a decision (DOMAIN M6).
import type { Meeting } from '../../../shared/model/meeting.ts';
import { standsOver } from '../../../shared/rules/inquorate.ts';
import { takenLeft } from '../../../shared/rules/life-cycle/leave-items.ts';
import type { Id, IsoDate } from '../../../shared/model/record.ts';
import { failed, ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { act } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { getMeeting } from '../meetings-repository.ts';
import { listMinutes } from '../minutes-repository.ts';
import { listSittings } from '../proceedings-repository.ts';
import { listItems } from '../items-repository.ts';
import { changeRecord, findRecord } from '../write-record.ts';

/** Whether what a meeting's minutes say nothing of may yet be written; one that was called off gets none. */
const mayStillSpeak = (meeting: Meeting | null): boolean =>
  meeting === null || ((meeting.calledOff ?? null) === null && meeting.minutesState !== 'published' && meeting.minutesState !== 'approved');

/**
 * @param undoIn the meeting to whose agenda it was offered
 * @returns null; `reason-needed`; `not-left-over` where the item was not deferred and has a minute; `minutes-open` where the minutes of its meeting may still speak of it
 */
export const leaveItem = (context: DataContext, { itemId, reason, on, undoIn }: { readonly itemId: Id; readonly reason: string; readonly on: IsoDate; readonly undoIn: Id }): Promise<Result<null>> =>
  act(context, { label: 'Leave an item of an earlier meeting', undoIn, reason }, async (work): Promise<Result<null>> => {
    if (reason.trim() === '') return failed({ code: 'reason-needed', what: 'The item can’t be left without a reason: what was deferred may not vanish.', remedy: 'Write in a few words why no meeting will take it.' });
    const item = await findRecord(work, 'items', itemId);
    if (!item.ok) return item;
    const { meetingId } = item.value;
    const minutes = await listMinutes(work.db, meetingId);
    const isOver = standsOver({ minutes, items: await listItems(work.db, meetingId), sittings: await listSittings(work.db, meetingId) }, meetingId).some(({ id }) => id === itemId);
    const minuted = minutes.some(({ itemId: of, alsoItemIds = [] }) => of === itemId || alsoItemIds.includes(itemId));
    const how = item.value.taken?.how ?? null;
    if (!isOver && (how === null ? minuted : how !== 'deferred' && how !== 'not-reached')) return failed({ code: 'not-left-over', what: 'This item was not deferred, and its minutes speak of it.', remedy: 'Look at it on the Minutes tab of its meeting.' });
    const meeting = await getMeeting(work.db, meetingId);
    if (!isOver && (item.value.taken ?? null) === null && mayStillSpeak(meeting)) return failed({
      code: 'minutes-open', what: 'The minutes of that meeting are not published, so they may still speak of this item.', remedy: 'Publish them first, or record in them that the item was not reached.',
    });
    const changed = await changeRecord(work, 'items', { id: itemId, rev: null }, { taken: takenLeft(item.value.taken, { reason: reason.trim(), on }) });
    return changed.ok ? ok(null) : changed;
  });
