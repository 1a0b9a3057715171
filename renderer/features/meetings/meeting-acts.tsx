// What is seldom done to a meeting: change its particulars, save it as a file, delete it.
import { FileDown, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Panel } from '../../../shared/model/panel.ts';
import { problemLine } from '../../../shared/model/result.ts';
import { prepareAChange } from '../../../shared/rules/published-agenda.ts';
import { deleteMeeting } from '../../data/commands/delete-meeting.ts';
import { useData } from '../../data/data-provider.tsx';
import { useCommands } from '../../lib/commands/use-commands.tsx';
import { meetingInWords } from '../../lib/dates-in-words.ts';
import { meetingLink, panelLink } from '../../lib/meeting-links.ts';
import { offerUndo } from '../../saving/offer-undo.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { Form } from '../../ui/form.tsx';
import { MoreButton } from '../../ui/menu.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-queue.ts';
import { saveMeetingLabel, useSaveMeetingFile } from './use-save-meeting-file.ts';

export type MeetingActsProps = { readonly meeting: Meeting; readonly panel: Panel; readonly onEdit: () => void };

const agendaIsPublished = `The agenda is published. ${prepareAChange}`;
const minutesAreApproved = 'Its minutes were approved, so the meeting stays';

export const MeetingActs = ({ meeting, panel, onEdit }: MeetingActsProps) => {
  const { context } = useData();
  const navigate = useNavigate();
  const [reason, setReason] = useState<string | null>(null);
  const saveAsFile = useSaveMeetingFile(meeting);

  const remove = async (why?: string): Promise<void> => {
    const deleted = await deleteMeeting(context, { meetingId: meeting.id, panelId: panel.id, ...(why === undefined ? {} : { reason: why }) });
    if (!deleted.ok && deleted.problem.code === 'reason-needed') {
      setReason('');
      return;
    }
    if (!deleted.ok) {
      showToast(problemLine(deleted.problem));
      return;
    }
    setReason(null);
    void navigate(panelLink(panel.id));
    offerUndo(context, panel.id, `The meeting of ${meetingInWords(meeting)} is deleted`);
  };
  const canEdit = meeting.agendaState === 'published' ? agendaIsPublished : true;
  const canDelete = meeting.minutesState === 'approved' ? minutesAreApproved : true;
  useCommands([
    { id: 'meeting.edit', group: 'Meeting', label: 'Change day, time or place', keys: null, allowed: () => canEdit, perform: onEdit },
    { id: 'file.save-meeting', group: 'File', label: saveMeetingLabel, keys: null, perform: () => void saveAsFile() },
    { id: 'meeting.delete', group: 'Meeting', label: 'Delete this meeting', keys: null, allowed: () => canDelete, perform: () => void remove() },
    { id: 'meeting.agenda', group: 'Meeting', label: 'Go to the agenda', keys: 'Ctrl+1', inText: true, perform: () => void navigate(meetingLink(meeting, 'agenda')) },
    { id: 'meeting.papers', group: 'Meeting', label: 'Go to the papers', keys: 'Ctrl+2', inText: true, perform: () => void navigate(meetingLink(meeting, 'papers')) },
    { id: 'meeting.minutes', group: 'Meeting', label: 'Go to the minutes', keys: 'Ctrl+3', inText: true, perform: () => void navigate(meetingLink(meeting, 'minutes')) },
    { id: 'meeting.publish', group: 'Meeting', label: 'Go to Publish', keys: 'Ctrl+4', inText: true, perform: () => void navigate(meetingLink(meeting, 'publish')) },
  ]);

  return (
    <>
      <MoreButton
        size="medium"
        label="More for this meeting"
        acts={[
          { id: 'edit', label: 'Change day, time or place', icon: <Pencil aria-hidden="true" />, hint: canEdit === true ? undefined : canEdit, isDisabled: canEdit !== true, onAction: onEdit },
          {
            id: 'save-file', label: saveMeetingLabel, icon: <FileDown aria-hidden="true" />, hint: 'With all of it, restricted matter too',
            onAction: () => void saveAsFile(),
          },
          {
            id: 'delete', label: 'Delete meeting', icon: <Trash2 aria-hidden="true" />, hint: canDelete === true ? undefined : canDelete,
            isDisabled: canDelete !== true, onAction: () => void remove(),
          },
        ]}
      />
      {reason !== null && (
        <Dialog title={`Delete the meeting of ${meetingInWords(meeting)}`} isOpen onClose={() => { setReason(null); }} role="alertdialog">
          <p>Papers of this meeting were published, and somebody may hold them. The reason stays in the history; the published papers themselves are not taken back.</p>
          <Form label="Delete meeting" onSubmit={() => void remove(reason)}>
            <TextField label="Why is it deleted?" value={reason} onChange={setReason} />
            <DialogActions>
              <Button onPress={() => { setReason(null); }}>Cancel</Button>
              <Button type="submit" variant="danger" isDisabled={reason.trim() === ''}>
                Delete meeting
              </Button>
            </DialogActions>
          </Form>
        </Dialog>
      )}
    </>
  );
};
