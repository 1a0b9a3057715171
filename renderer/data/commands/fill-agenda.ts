// Gives a meeting whose agenda is still empty the panel's usual items, or those of the last agenda (UX 9).
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Id } from '../../../shared/model/record.ts';
import { failed } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { act } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { listItems } from '../items-repository.ts';
import { changeRecord, findRecord } from '../write-record.ts';
import { storeAgenda } from './create-meeting.ts';
import type { NewMeeting } from './create-meeting.ts';

/**
 * One step of undo on the agenda.
 * @returns the meeting; `agenda-begun` when it has an item already or is published, and nothing is added
 */
export const fillAgenda = (context: DataContext, { meetingId, from }: { readonly meetingId: Id; readonly from: Exclude<NewMeeting['from'], 'blank'> }): Promise<Result<Meeting>> =>
  act(context, { label: 'Fill the agenda', undoIn: meetingId }, async (work): Promise<Result<Meeting>> => {
    const meeting = await findRecord(work, 'meetings', meetingId);
    if (!meeting.ok) return meeting;
    const panel = await findRecord(work, 'panels', meeting.value.panelId);
    if (!panel.ok) return panel;
    if (meeting.value.agendaState === 'published' || (await listItems(work.db, meetingId)).length > 0) {
      return failed({ code: 'agenda-begun', what: 'This agenda has items already. Nothing was added.', remedy: 'Add what is missing item by item, or delete the items first.' });
    }
    await storeAgenda(work, panel.value, meeting.value, from);
    return meeting.value.agendaState === 'draft' ? meeting : changeRecord(work, 'meetings', { id: meetingId, rev: null }, { agendaState: 'draft' });
  });
