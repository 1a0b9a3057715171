// What happened at a minute, listed under its title; each can be taken back.
import { X } from 'lucide-react';
import type { Minute } from '../../../../shared/model/meeting.ts';
import { problemLine } from '../../../../shared/model/result.ts';
import type { Result } from '../../../../shared/model/result.ts';
import { reopenSitting } from '../../../data/commands/end-sitting.ts';
import { takeItem } from '../../../data/commands/take-item.ts';
import type { DataContext } from '../../../data/data-context.ts';
import { useData } from '../../../data/data-provider.tsx';
import { updateMinute } from '../../../data/minutes-repository.ts';
import { deleteProceeding } from '../../../data/proceedings-repository.ts';
import { offerUndo } from '../../../saving/offer-undo.ts';
import { IconButton } from '../../../ui/button.tsx';
import { showToast } from '../../../ui/toast-queue.ts';
import type { HappeningLine } from './happening-sentences.ts';
import styles from './happenings.module.css';

const takeBack = (context: DataContext, minute: Minute, { id, table }: HappeningLine): Promise<Result<unknown>> => {
  const { meetingId, itemId } = minute;
  switch (table) {
    case 'taken': return takeItem(context, { meetingId, itemId: itemId ?? '', taken: null });
    case 'chairsReason': return updateMinute(context, { id: minute.id, rev: minute.rev, meetingId, patch: { chairsReason: null } });
    case 'together': return updateMinute(context, { id: minute.id, rev: minute.rev, meetingId, patch: { alsoItemIds: [] } });
    case 'sittings': return reopenSitting(context, { meetingId, id });
    default: return deleteProceeding(context, table, { meetingId, id });
  }
};

type MinuteHappeningsProps = { readonly minute: Minute; readonly words: string; readonly lines: readonly HappeningLine[]; readonly canWrite: boolean };

export const MinuteHappenings = ({ minute, words, lines, canWrite }: MinuteHappeningsProps) => {
  const { context } = useData();
  const remove = async (line: HappeningLine): Promise<void> => {
    const removed = await takeBack(context, minute, line);
    if (!removed.ok) showToast(problemLine(removed.problem));
    else offerUndo(context, minute.meetingId, 'Taken back.');
  };
  if (lines.length === 0) return null;
  return (
    <ul className={styles.lines} aria-label={`What happened at ${words}`}>
      {lines.map((line) => (
        <li key={line.id} className={styles.line}>
          <span>{line.words}</span>
          {canWrite && <IconButton size="small" label={`Take back: ${line.words}`} icon={<X aria-hidden="true" />} onPress={() => void remove(line)} />}
        </li>
      ))}
    </ul>
  );
};
