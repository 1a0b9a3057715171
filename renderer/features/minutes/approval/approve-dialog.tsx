// Recording the approval of earlier minutes: the corrections agreed, how each minute will read, and that there is no way back.
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Problem } from '../../../../shared/model/result.ts';
import type { AgreedCorrection } from '../../../../shared/rules/life-cycle/approval-text.ts';
import { whatStopsCorrections } from '../../../../shared/rules/life-cycle/approve-minutes.ts';
import { approveMinutes } from '../../../data/commands/approve-minutes.ts';
import type { SetToApprove } from '../../../data/approvals.ts';
import { useData } from '../../../data/data-provider.tsx';
import { dayInWords } from '../../../lib/dates-in-words.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { Form } from '../../../ui/form.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { Lead } from '../../../ui/text-editor/schema/resolution-lead.ts';
import { showToast } from '../../../ui/toast-queue.ts';
import styles from './approval.module.css';
import { CorrectionFields } from './correction-fields.tsx';

type ApproveDialogProps = { readonly meetingId: string; readonly set: SetToApprove; readonly lead: Lead; readonly onClose: () => void };

type Typed = AgreedCorrection & { readonly key: number };

/** Nothing typed is no correction. */
const agreedOf = (typed: readonly Typed[]): readonly AgreedCorrection[] =>
  typed.filter(({ was, becomes }) => was.trim() !== '' || becomes.trim() !== '').map(({ number, was, becomes }) => ({ number, was: was.trim(), becomes: becomes.trim() }));

export const ApproveDialog = ({ meetingId, set, lead, onClose }: ApproveDialogProps) => {
  const { context, saves } = useData();
  const [typed, setTyped] = useState<readonly Typed[]>([]);
  const [nextKey, setNextKey] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const day = dayInWords(set.date);
  const change = (next: readonly Typed[]): void => {
    setTyped(next);
    setProblem(null);
  };
  const add = (): void => {
    change([...typed, { key: nextKey, number: '', was: '', becomes: '' }]);
    setNextKey(nextKey + 1);
  };
  const record = async (): Promise<void> => {
    const corrections = agreedOf(typed);
    const unfinished = corrections.find(({ number, becomes }) => number === '' || becomes === '');
    const stopped: Problem | null = unfinished === undefined ? whatStopsCorrections(set.minutes, corrections) : {
      code: 'unfinished', what: 'A correction says only half of what was agreed.', remedy: unfinished.number === '' ? 'Choose the minute that it corrects.' : 'Write how it should read.',
    };
    setProblem(stopped);
    if (stopped !== null) return;
    setBusy(true);
    const written = await saves.flushAll();
    const approved = written.ok ? await approveMinutes(context, { meetingId, itemId: set.itemId, corrections }) : written;
    setBusy(false);
    if (!approved.ok) {
      setProblem(approved.problem);
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
          {typed.map((correction, index) => (
            <CorrectionFields
              key={correction.key}
              name={`Correction ${index + 1}`}
              correction={correction}
              minutes={set.minutes}
              lead={lead}
              onChange={(next) => { change(typed.map((each) => (each.key === correction.key ? { ...each, ...next } : each))); }}
              onRemove={() => { change(typed.filter(({ key }) => key !== correction.key)); }}
            />
          ))}
          <div>
            <Button size="small" icon={<Plus aria-hidden="true" />} onPress={add}>{typed.length === 0 ? 'Add a correction that was agreed' : 'Add another correction'}</Button>
          </div>
          {problem !== null && <Notice tone="warning" title="Nothing was recorded yet" isAlert><p>{problem.what} {problem.remedy}</p></Notice>}
        </div>
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isPending={isBusy}>{agreedOf(typed).length === 0 ? 'Approve without corrections' : 'Approve as corrected'}</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};
