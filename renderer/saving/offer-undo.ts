// What was just done is said, with the way back to it and to nothing else (UX 14).
import type { Id } from '../../shared/model/record.ts';
import { problemLine } from '../../shared/model/result.ts';
import type { DataContext } from '../data/data-context.ts';
import { undoOfNewest } from '../data/undo.ts';
import { showToast, showUndo } from '../ui/toast-queue.ts';

/**
 * Offers to take back the newest act of a meeting or panel; an earlier offer there goes, for only the newest act can be taken back.
 * @param scope the meeting or panel in which it is undone
 */
export const offerUndo = (context: DataContext, scope: Id, message: string): void => {
  const takeBack = undoOfNewest(context, scope);
  showUndo(message, () => void takeBack().then((undone) => { if (!undone.ok) showToast(problemLine(undone.problem)); }), scope);
};
