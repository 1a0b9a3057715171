// Changes a meeting's day, time, place, kind and signatory.
import { useState } from 'react';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Problem } from '../../../shared/model/result.ts';
import { useData } from '../../data/data-provider.tsx';
import { updateMeeting } from '../../data/meetings-repository.ts';
import { isConflict } from '../../data/save-result.ts';
import { Button } from '../../ui/button.tsx';
import { ConflictNotice } from '../../ui/conflict-notice.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Form } from '../../ui/form.tsx';
import { ProblemNotice } from '../../ui/notice.tsx';
import { MeetingFields } from './meeting-fields.tsx';
import { meetingDraftOf, meetingProblems, signatoryOf, venueOf } from './meeting-draft.ts';
import { meetingFacts } from './meeting-words.ts';

type Failure = { readonly problem: Problem; readonly theirs: Meeting | null };

export const MeetingDialog = ({ meeting, onClose }: { readonly meeting: Meeting; readonly onClose: () => void }) => {
  const { context } = useData();
  const [base, setBase] = useState(meeting);
  const [draft, setDraft] = useState(() => meetingDraftOf(meeting));
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<Failure | null>(null);
  const problems = attempt === 0 ? [] : meetingProblems(draft);

  const save = async (rev: number): Promise<void> => {
    setAttempt(attempt + 1);
    if (meetingProblems(draft).length > 0) return;
    const saved = await updateMeeting(context, {
      id: base.id, rev, patch: { date: draft.date, time: draft.time, venue: venueOf(draft), kind: draft.kind, signatory: signatoryOf(draft) },
    });
    if (saved.ok) onClose();
    else setFailure({ problem: saved.problem, theirs: isConflict(saved.problem) ? saved.problem.theirs : null });
  };
  const theirs = failure?.theirs ?? null;
  const takeTheirs = (other: Meeting): void => {
    setBase(other);
    setDraft(meetingDraftOf(other));
    setFailure(null);
  };
  return (
    <Dialog title="Day, time and place" isOpen onClose={onClose}>
      <ErrorSummary title="Not saved yet" problems={problems} attempt={attempt} />
      {failure !== null && failure.theirs === null && <ProblemNotice what={failure.problem.what} safe="What you typed is still here." remedy={failure.problem.remedy} />}
      {theirs !== null && (
        <ConflictNotice
          noun="meeting"
          mine={meetingFacts(draft)}
          theirs={meetingFacts(meetingDraftOf(theirs))}
          onKeepMine={() => void save(theirs.rev)}
          onTakeOther={() => { takeTheirs(theirs); }}
        />
      )}
      <Form label="Day, time and place" onSubmit={() => void save(base.rev)}>
        <MeetingFields draft={draft} onChange={(patch) => { setDraft({ ...draft, ...patch }); }} problems={problems} withSignatory />
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary">
            Save meeting
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};
