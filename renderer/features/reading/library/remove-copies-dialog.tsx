// Removing the copies of a meeting: what goes and what stays.
import { problemLine } from '../../../../shared/model/result.ts';
import { removeCopies, type MyMeeting } from '../../../data/reading/my-meetings.ts';
import { ConfirmDialog } from '../../../ui/dialog.tsx';
import { showToast } from '../../../ui/toast-queue.ts';
import { meetingOf } from './copy-words.ts';

export const RemoveCopiesDialog = ({ meeting: { newest, before }, onClose }: { readonly meeting: MyMeeting; readonly onClose: () => void }) => {
  const remove = async (): Promise<void> => {
    const removed = await removeCopies(newest.meetingId);
    showToast(removed.ok ? `Removed: ${meetingOf(newest)}` : problemLine(removed.problem));
  };
  return (
    <ConfirmDialog
      isOpen title={`Remove the papers of ${meetingOf(newest)}?`} verb="Remove papers" onClose={onClose} onConfirm={() => void remove()}
      consequence={
        <>
          <p>{before.length === 0 ? 'The copy goes' : `All ${before.length + 1} issues go`} from this computer, with what is sealed in {before.length === 0 ? 'it' : 'them'}. To read the papers again, open the file that the council officer sent you.</p>
          <p>Your marks and notes on them stay, and so does how far you have read: both are there again when the papers are.</p>
        </>
      }
    />
  );
};
