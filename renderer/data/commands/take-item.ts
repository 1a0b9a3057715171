// What became of an item at the meeting: excluded, opened, deferred, withdrawn (DOMAIN A1, M4, M6). Written with the minutes, however published the agenda is.
import type { ItemTaken } from '../../../shared/model/meeting.ts';
import type { Id } from '../../../shared/model/record.ts';
import { failed, ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { asRestricted } from '../../../shared/rules/access.ts';
import { act } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { listItems } from '../items-repository.ts';
import { openMinutes } from '../locks.ts';
import { changeRecord } from '../write-record.ts';

/** @param taken null: in the usual way @returns `confidential` when the meeting may not choose to take it in public (DOMAIN A2) */
export const takeItem = (context: DataContext, input: { readonly meetingId: Id; readonly itemId: Id; readonly taken: ItemTaken | null }): Promise<Result<null>> =>
  act(context, { label: 'Record how an item was taken', undoIn: input.meetingId }, async (work): Promise<Result<null>> => {
    const open = await openMinutes(work, input.meetingId);
    if (!open.ok) return open;
    const items = asRestricted(await listItems(work.db, input.meetingId));
    if (input.taken?.how === 'in-public' && items.find(({ id }) => id === input.itemId)?.access.level === 'confidential') {
      return failed({ code: 'confidential', what: 'This item is confidential, so the public must be kept out of it.', remedy: 'Record that the public was excluded, or change its access on the agenda first.' });
    }
    const changed = await changeRecord(work, 'items', { id: input.itemId, rev: null }, { taken: input.taken });
    return changed.ok ? ok(null) : changed;
  });
