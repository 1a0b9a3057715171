// Storing what happened at a minute; each act says why when it could not be done, and can be taken back.
import type { ItemTaken, Minute } from '../../../../shared/model/meeting.ts';
import type { Declaration, Vote } from '../../../../shared/model/proceedings.ts';
import type { Problem, Result } from '../../../../shared/model/result.ts';
import { publicAccess } from '../../../../shared/model/access.ts';
import { strictest } from '../../../../shared/rules/access.ts';
import { endSitting } from '../../../data/commands/end-sitting.ts';
import { arriveUnexpected, type Unexpected } from '../../../data/commands/arrive-unexpected.ts';
import { moveInRoom } from '../../../data/commands/move-in-room.ts';
import { recordVote } from '../../../data/commands/record-vote.ts';
import { recordSubstitute } from '../../../data/commands/record-substitute.ts';
import type { Substitute } from '../../../data/commands/record-substitute.ts';
import { takeItem } from '../../../data/commands/take-item.ts';
import { takeTogether } from '../../../data/commands/take-together.ts';
import type { DataContext } from '../../../data/data-context.ts';
import { addFollowUp } from '../../../data/follow-ups-repository.ts';
import { addMinute, updateMinute } from '../../../data/minutes-repository.ts';
import { addDeclaration, deleteProceeding, updateProceeding } from '../../../data/proceedings-repository.ts';
import type { MinutesView } from '../screen/use-minutes-view.ts';
import type { FollowUpFields } from './follow-up-form.tsx';
import type { MovementFields } from './movement-form.tsx';
import type { SittingEnd } from './sitting-form.tsx';
import { offerUndo } from '../../../saving/offer-undo.ts';

export type HappeningActs = {
  readonly move: (fields: MovementFields) => Promise<Problem | null>;
  /** Who arrives without being on the attendance. */
  readonly arriveNew: (fields: Pick<Unexpected, 'time' | 'person'>) => Promise<Problem | null>;
  readonly substitute: (memberId: string, who: Substitute) => Promise<Problem | null>;
  /** @param confirmed the announced one that it confirms; null: none */
  readonly declare: (fields: Pick<Declaration, 'attendanceId' | 'itemId' | 'kind' | 'nature' | 'dispensation' | 'effect'>, confirmed: Declaration | null) => Promise<Problem | null>;
  /** It was not declared after all. */
  readonly dropAnnounced: (announced: Declaration) => Promise<Problem | null>;
  readonly vote: (fields: Pick<Vote, 'counts' | 'recorded' | 'isRecordedVote'>) => Promise<Problem | null>;
  readonly end: (end: SittingEnd) => Promise<Problem | null>;
  readonly followUp: (fields: FollowUpFields) => Promise<Problem | null>;
  readonly take: (taken: ItemTaken | null) => Promise<Problem | null>;
  readonly chairsReason: (words: string) => Promise<Problem | null>;
  /** Adds the minute of urgent business after this one. */
  readonly addItem: (title: string, chairsReason: string) => Promise<Problem | null>;
  readonly together: (itemIds: readonly string[]) => Promise<Problem | null>;
};

/** @param minute the open one, at which it happens */
export const happeningActs = (context: DataContext, viewNow: () => MinutesView, minute: Minute): HappeningActs => {
  const { meetingId, id: minuteId } = minute;
  const done = (result: Result<unknown>, words: string): Problem | null => {
    if (!result.ok) return result.problem;
    offerUndo(context, meetingId, words);
    return null;
  };
  const change = async (patch: { readonly chairsReason?: string | null }, words: string): Promise<Problem | null> => {
    const now = viewNow().minutes.find(({ id }) => id === minuteId) ?? minute;
    return done(await updateMinute(context, { id: minuteId, rev: now.rev, meetingId, patch }), words);
  };
  return {
    arriveNew: async (fields) => done(await arriveUnexpected(context, { meetingId, minuteId, ...fields }), 'Recorded at this minute, and added to the attendance.'),
    move: async (fields) => done(await moveInRoom(context, { meetingId, minuteId, ...fields }), 'Recorded at this minute.'),
    substitute: async (memberId, who) => done(await recordSubstitute(context, { meetingId, memberId, who }), 'Substitute recorded.'),
    declare: async (fields, confirmed) => done(confirmed === null
      ? await addDeclaration(context, { meetingId, minuteId, ...fields })
      : await updateProceeding(context, 'declarations', { id: confirmed.id, rev: confirmed.rev, meetingId, patch: { ...fields, minuteId, announced: false } }), 'Declaration recorded.'),
    dropAnnounced: async ({ id }) => done(await deleteProceeding(context, 'declarations', { id, meetingId, called: 'an announced interest' }), 'The announcement is taken off.'),
    vote: async (fields) => done(await recordVote(context, { meetingId, minuteId, partId: null, ...fields }), 'Vote recorded.'),
    end: async ({ ended, endedAt, next }) => {
      const { minutes } = viewNow();
      const following = minutes[minutes.findIndex(({ id }) => id === minuteId) + 1];
      return done(
        await endSitting(context, { meetingId, ended, endedAt, next: next === null ? null : { ...next, fromMinuteId: following?.id ?? null } }),
        ended === 'adjourned' ? 'Adjournment recorded.' : 'Close of the meeting recorded.',
      );
    },
    followUp: async (fields) => {
      const { meeting, numbers, items } = viewNow();
      const item = items.find(({ id }) => id === minute.itemId);
      return done(await addFollowUp(context, {
        panelId: meeting.panelId,
        origin: { meetingId, date: meeting.date, minuteId, partId: null, label: numbers.get(minuteId)?.label ?? '', title: minute.title, words: fields.what },
        ...fields, state: { kind: 'open' }, standing: 'confirmed', access: strictest(minute.access, item?.access ?? publicAccess), sample: meeting.sample,
      }, meetingId), 'Follow-up kept.');
    },
    take: async (taken) => {
      if (minute.itemId === null) return { code: 'no-item', what: 'This minute records no item of the agenda.', remedy: 'Link it to its item first, in the menu of the minute.' };
      return done(await takeItem(context, { meetingId, itemId: minute.itemId, taken }), 'Recorded how the item was taken.');
    },
    chairsReason: (words) => change({ chairsReason: words === '' ? null : words }, 'The Chair\u2019s reason is recorded.'),
    addItem: async (title, chairsReason) => done(await addMinute(context, { meetingId, title, after: minuteId, fields: { chairsReason } }), 'Urgent item added after this one. Ctrl+Enter goes there.'),
    together: async (itemIds) => done(await takeTogether(context, { meetingId, minuteId, itemIds }), 'Recorded which items were taken together.'),
  };
};
