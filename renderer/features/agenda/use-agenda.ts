// What the Agenda tab shows, live, and what can be done with it.
import { useState } from 'react';
import type { Item, Meeting } from '../../../shared/model/meeting.ts';
import type { ItemKind, Panel } from '../../../shared/model/panel.ts';
import { problemLine } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { agendaLabels } from '../../../shared/rules/agenda-numbers.ts';
import { deleteItem } from '../../data/commands/delete-item.ts';
import { minutesAskedFor } from '../../data/commands/list-for-approval.ts';
import { moveItem } from '../../data/commands/move-item.ts';
import type { MoveTo } from '../../data/commands/move-item.ts';
import { useData } from '../../data/data-provider.tsx';
import { addItem, listItems, updateItem } from '../../data/items-repository.ts';
import { getMeeting } from '../../data/meetings-repository.ts';
import { getPanel } from '../../data/panels-repository.ts';
import { useLive } from '../../data/use-live.ts';
import { offerUndo } from '../../saving/offer-undo.ts';
import { announce } from '../../ui/announce.ts';
import { showToast } from '../../ui/toast-queue.ts';

export type Agenda = { readonly meeting: Meeting; readonly panel: Panel; readonly items: readonly Item[]; readonly labels: ReadonlyMap<string, string> };

/** The meeting, its panel and its items; `ready` with null when the meeting is no longer there. */
export const useAgenda = (meetingId: string) => {
  const { db } = useData();
  return useLive(async (): Promise<Agenda | null> => {
    const meeting = await getMeeting(db, meetingId);
    const panel = meeting === null ? null : await getPanel(db, meeting.panelId);
    if (meeting === null || panel === null) return null;
    const items = await listItems(db, meetingId);
    return { meeting, panel, items, labels: agendaLabels(items) };
  }, [db, meetingId]);
};

const tell = (result: Result<unknown>): boolean => {
  if (!result.ok) showToast(problemLine(result.problem));
  return result.ok;
};

/** The acts of the screen; each is one step of undo. */
export const useAgendaActs = (meetingId: string) => {
  const { context } = useData();
  const [leavingOut, setLeavingOut] = useState<Item | null>(null);

  const move = async (id: string, to: MoveTo): Promise<void> => {
    const result = await moveItem(context, { meetingId, id, to });
    if (tell(result) && result.ok) announce(`Moved to ${result.value.position} of ${result.value.of}`);
  };
  // The place is found as the item is stored: the list on the screen is behind an officer who types the next title at once.
  const add = async (kind: ItemKind, title: string): Promise<Item | null> => {
    const day = kind === 'minutes' ? await minutesAskedFor(context.db, meetingId, title) : null;
    const result = await addItem(context, { meetingId, kind, title, beforeClosing: true, ...(day === null ? {} : { fields: { refersTo: { minutesOf: day } } }) });
    if (!tell(result) || !result.ok) return null;
    announce(`Added: ${title}`);
    return result.value;
  };
  const setSub = async (item: Item, sub: boolean): Promise<void> => {
    tell(await updateItem(context, { meetingId, id: item.id, rev: item.rev, patch: { sub, printedLabel: null } }));
  };
  const remove = async (item: Item, label: string, reason?: string): Promise<void> => {
    const result = await deleteItem(context, { meetingId, id: item.id, ...(reason === undefined ? {} : { reason }) });
    if (!result.ok && result.problem.code === 'legal-item' && reason === undefined) {
      setLeavingOut(item);
      return;
    }
    setLeavingOut(null);
    if (tell(result)) offerUndo(context, meetingId, `Item ${label} deleted`);
  };
  return { move, add, setSub, remove, leavingOut, keep: () => { setLeavingOut(null); } };
};
