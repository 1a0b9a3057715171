// What the officer does to minutes as wholes: add, delete, move. Each says what it did and how to take it back.
import type { Result } from '../../../../shared/model/result.ts';
import { problemLine } from '../../../../shared/model/result.ts';
import type { Item, Minute } from '../../../../shared/model/meeting.ts';
import type { DataContext } from '../../../data/data-context.ts';
import { addMinute, deleteMinute, moveMinute, updateMinute } from '../../../data/minutes-repository.ts';
import { offerUndo } from '../../../saving/offer-undo.ts';
import { announce } from '../../../ui/announce.ts';
import { showToast } from '../../../ui/toast-queue.ts';

const told = <T>(result: Result<T>): T | null => {
  if (result.ok) return result.value;
  showToast(problemLine(result.problem));
  return null;
};

export type Acts = {
  /** Adds a minute or a procedural note after another one (null: first, absent: last); answers its id. */
  readonly add: (kind: Minute['kind'], after?: string | null, item?: Item) => Promise<string | null>;
  readonly remove: (minute: Minute, words: string) => Promise<void>;
  readonly move: (minute: Minute, index: number, count: number) => Promise<void>;
  readonly link: (minute: Minute, itemId: string | null) => Promise<void>;
  readonly turnInto: (minute: Minute, kind: Minute['kind']) => Promise<void>;
};

/** The acts on one meeting's minutes. */
export const actsOn = (context: DataContext, meetingId: string): Acts => ({
  add: async (kind, after, item) => {
    const added = told(
      await addMinute(context, {
        meetingId,
        kind,
        title: item?.title ?? '',
        ...(after === undefined ? {} : { after }),
        ...(item === undefined ? {} : { fields: { itemId: item.id, access: item.access, publicTitle: item.publicTitle } }),
      }),
    );
    return added?.id ?? null;
  },
  remove: async (minute, words) => {
    const removed = await deleteMinute(context, { meetingId, id: minute.id });
    if (told(removed) === null && !removed.ok) return;
    offerUndo(context, meetingId, `${words} deleted.`);
  },
  move: async (minute, index, count) => {
    const moved = await moveMinute(context, { meetingId, id: minute.id, index });
    if (moved.ok) announce(`Moved to ${index + 1} of ${count}`);
    else told(moved);
  },
  link: async (minute, itemId) => {
    told(await updateMinute(context, { id: minute.id, rev: minute.rev, meetingId, patch: { itemId } }));
  },
  turnInto: async (minute, kind) => {
    told(await updateMinute(context, { id: minute.id, rev: minute.rev, meetingId, patch: { kind } }));
  },
});
