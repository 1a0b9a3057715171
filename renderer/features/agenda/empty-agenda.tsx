// An agenda without items offers how agendas begin: the usual one, the last one, or the first title typed below (UX 9).
import { CopyPlus, ListChecks, PenLine } from 'lucide-react';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Panel } from '../../../shared/model/panel.ts';
import { problemLine } from '../../../shared/model/result.ts';
import { fillAgenda } from '../../data/commands/fill-agenda.ts';
import { useData } from '../../data/data-provider.tsx';
import { listItems } from '../../data/items-repository.ts';
import { listMeetings } from '../../data/meetings-repository.ts';
import { useLive } from '../../data/use-live.ts';
import { dayInWords } from '../../lib/dates-in-words.ts';
import { offerUndo } from '../../saving/offer-undo.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { Start } from '../../ui/empty-state.tsx';
import { showToast } from '../../ui/toast-queue.ts';

type EmptyAgendaProps = { readonly meeting: Meeting; readonly panel: Panel; /** The first title is to be typed. */ readonly onWrite: () => void; /** Items stand here now. */ readonly onFilled: () => void };

const itemWords = (count: number): string => (count === 1 ? '1 item' : `${count} items`);

export const EmptyAgenda = ({ meeting, panel, onWrite, onFilled }: EmptyAgendaProps) => {
  const { db, context } = useData();
  const live = useLive(async () => {
    const before = (await listMeetings(db, panel.id)).findLast(({ id, date }) => id !== meeting.id && date !== null && date < (meeting.date ?? '9999')) ?? null;
    return before === null ? null : { date: before.date, count: (await listItems(db, before.id)).length };
  }, [db, panel.id, meeting.id, meeting.date]);
  if (live.status === 'loading') return null;
  const last = live.status === 'ready' ? live.value : null;
  const fill = async (from: 'template' | 'last-meeting'): Promise<void> => {
    const filled = await fillAgenda(context, { meetingId: meeting.id, from });
    if (!filled.ok) showToast(problemLine(filled.problem));
    else {
      offerUndo(context, meeting.id, from === 'template' ? 'The usual items are on the agenda.' : 'The items of the last agenda are on this one.');
      onFilled();
    }
  };
  const starts: readonly Start[] = [
    ...(panel.template.length === 0 ? [] : [{ id: 'usual', icon: <ListChecks aria-hidden="true" />, label: 'The usual agenda', sentence: `${itemWords(panel.template.length)} that stand on every agenda of the ${panel.name}.`, onPress: () => void fill('template') }]),
    ...(last === null || last.date === null || last.count === 0 ? [] : [{ id: 'last', icon: <CopyPlus aria-hidden="true" />, label: 'As at the last meeting', sentence: `The standing items of ${dayInWords(last.date)}, in their order and with their wording.`, onPress: () => void fill('last-meeting') }]),
    { id: 'blank', icon: <PenLine aria-hidden="true" />, label: 'Item by item', sentence: 'Type the first one’s title below and press Enter.', onPress: onWrite },
  ];
  return <EmptyState lead="No items yet." starts={starts} />;
};
