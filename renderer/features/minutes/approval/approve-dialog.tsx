// Recording the approval of earlier minutes: the corrections agreed, how each minute will read, and that there is no way back.
import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../../../shared/model/result.ts';
import type { AgreedCorrection } from '../../../../shared/rules/life-cycle/approval-text.ts';
import { approveMinutes } from '../../../data/commands/approve-minutes.ts';
import type { SetToApprove } from '../../../data/approvals.ts';
import { useData } from '../../../data/data-provider.tsx';
import type { OrderpaperDatabase } from '../../../data/database.ts';
import { readSnapshot } from '../../../data/snapshot.ts';
import { dayInWords } from '../../../lib/dates-in-words.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { Form } from '../../../ui/form.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { Lead } from '../../../ui/text-editor/schema/resolution-lead.ts';
import { showToast } from '../../../ui/toast-queue.ts';
import styles from './approval.module.css';
import { CorrectionFields } from './correction-fields.tsx';
import { correctionsAgreed, draftOf, type CorrectionDraft } from './corrections-drafted.ts';

type ApproveDialogProps = { readonly meetingId: string; readonly set: SetToApprove; readonly lead: Lead; readonly onClose: () => void };

type Typed = { readonly key: number; readonly draft: CorrectionDraft };

/** The problem with what to do about words that stand in no text, where the whole meeting tells more than the rule does. */
const explained = async (db: OrderpaperDatabase, meetingId: string, set: SetToApprove, problem: Problem, corrections: readonly AgreedCorrection[]): Promise<Problem> => {
  const whole = await readSnapshot(db, meetingId);
  if (!whole.ok || set.meeting === null) return problem;
  const { explainedCorrection } = await import('../../../../shared/documents/minutes/made-lines.ts');
  return explainedCorrection(problem, whole.value, set.meeting.id, corrections);
};

export const ApproveDialog = ({ meetingId, set, lead, onClose }: ApproveDialogProps) => {
  const { db, context, saves } = useData();
  const [typed, setTyped] = useState<readonly Typed[]>([]);
  const [nextKey, setNextKey] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  // What stopped it stands below everything that was typed, so that it has to be brought into view.
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem !== null) told.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  const day = dayInWords(set.date);
  const change = (next: readonly Typed[]): void => {
    setTyped(next);
    setProblem(null);
  };
  const add = (of: CorrectionDraft['of']): void => {
    change([...typed, { key: nextKey, draft: draftOf(of) }]);
    setNextKey(nextKey + 1);
  };
  const agreed = correctionsAgreed(typed.map(({ draft }) => draft), set);
  const record = async (): Promise<void> => {
    setProblem(agreed.ok ? null : agreed.problem);
    if (!agreed.ok) return;
    const corrections = agreed.value;
    setBusy(true);
    const written = await saves.flushAll();
    const approved = written.ok ? await approveMinutes(context, { meetingId, itemId: set.itemId, corrections }) : written;
    setBusy(false);
    if (!approved.ok) {
      setProblem(await explained(db, meetingId, set, approved.problem, corrections));
      return;
    }
    showToast(`The minutes of ${day} are approved as a correct record.`);
    onClose();
  };
  return (
    <Dialog title={`Approve the minutes of ${day}`} isOpen wide onClose={onClose}>
      <Form label={`Approve the minutes of ${day}`} onSubmit={() => void record()}>
        <div className={styles.fields}>
          <p>Both are kept: the text that was published, and the approved one with the corrections agreed here, which this minute lists. After that nothing in them can be changed, and there is no way back.</p>
          {typed.map(({ key, draft }, index) => (
            <CorrectionFields
              key={key}
              name={`Correction ${index + 1}`}
              draft={draft}
              set={set}
              lead={lead}
              onChange={(next) => { change(typed.map((each) => (each.key === key ? { key, draft: next } : each))); }}
              onRemove={() => { change(typed.filter((each) => each.key !== key)); }}
            />
          ))}
          <div className={styles.adding}>
            <Button size="small" icon={<Plus aria-hidden="true" />} onPress={() => { add('text'); }}>{typed.length === 0 ? 'Add a correction that was agreed' : 'Add another correction'}</Button>
            <Button size="small" variant="quiet" onPress={() => { add('title'); }}>Correct a title</Button>
            <Button size="small" variant="quiet" onPress={() => { add('attendance'); }}>Correct the attendance</Button>
            {set.publicVersions.size > 0 && <Button size="small" variant="quiet" onPress={() => { add('public-summary'); }}>Correct a public title or summary</Button>}
          </div>
          <div ref={told}>
            {problem !== null && <Notice tone="warning" title="Nothing was recorded yet" isAlert><p>{problem.what} {problem.remedy}</p></Notice>}
          </div>
        </div>
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isPending={isBusy}>{agreed.ok && agreed.value.length === 0 ? 'Approve without corrections' : 'Approve as corrected'}</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};
