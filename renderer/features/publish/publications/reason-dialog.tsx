// An act on what is published: names the consequence, asks for the reason, which prints or is kept.
import { useState, type ReactNode } from 'react';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextArea } from '../../../ui/text-field.tsx';
import { MustBeSeen } from '../must-be-seen.tsx';
import { useLookedAt } from '../use-looked-at.ts';
import type { DoubtsOf } from './use-reason-doubts.ts';

export type ReasonDialogProps = {
  readonly title: string;
  readonly consequence: string;
  /** Where the reason goes: "It prints on the front sheet." */
  readonly hint: string;
  readonly verb: string;
  readonly stay: string;
  /** Fields before the reason. */
  readonly children?: ReactNode;
  /** Something before the reason is missing: then it does nothing. */
  readonly isReady?: boolean;
  /** What it is about, and what in the reason has to be looked at first: it goes out with this act. */
  readonly looks?: { readonly meeting: Meeting; readonly doubtsOf: DoubtsOf | null };
  readonly onDone: (reason: string) => void;
  readonly onClose: () => void;
};

export const ReasonDialog = ({ title, consequence, hint, verb, stay, children, isReady = true, looks, onDone, onClose }: ReasonDialogProps) => {
  const [reason, setReason] = useState('');
  const [attempted, setAttempted] = useState(false);
  const doubts = looks?.doubtsOf?.(reason) ?? [];
  const { isSeen, onChange: setSeen } = useLookedAt(doubts);
  const canBeDone = isReady && isSeen && looks?.doubtsOf !== null;
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{stay}</Button>
          <Button variant="danger" isDisabled={!canBeDone} onPress={() => { setAttempted(true); if (reason.trim() !== '') onDone(reason.trim()); }}>
            {verb}
          </Button>
        </>
      }
    >
      <p>{consequence}</p>
      {children}
      <TextArea label="Why?" hint={hint} width="full" rows={2} value={reason} error={attempted && reason.trim() === '' ? 'Write in a few words why.' : null} onChange={setReason} {...(children === undefined ? { autoFocus: true } : {})} />
      {looks !== undefined && doubts.length > 0 && <MustBeSeen findings={doubts} meeting={looks.meeting} isSeen={isSeen} onChange={setSeen} />}
    </Dialog>
  );
};
