// Notes on restricted papers that cannot be read yet, and the passphrase that an earlier copy had.
import { useState } from 'react';
import { problemLine } from '../../../../shared/model/result.ts';
import { openWaiting } from '../../../data/reading/marks/waiting-marks.ts';
import { announce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/button.tsx';
import { Form } from '../../../ui/form.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useMarks } from './marks-context.ts';
import { notesCount } from './marks-words.ts';

const onRestricted = (count: number): string => `${notesCount(count)} on restricted papers`;

const EarlierPassphrase = ({ waiting }: { readonly waiting: number }) => {
  const { copy, ports } = useMarks();
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  const submit = async (): Promise<void> => {
    if (isBusy) return;
    if (passphrase.trim() === '') { setError('Enter the passphrase'); return; }
    setBusy(true);
    const carried = await openWaiting(copy, passphrase, ports);
    setBusy(false);
    if (!carried.ok) { setError(problemLine(carried.problem)); return; }
    setPassphrase('');
    announce(`${onRestricted(carried.value)} carried over`);
  };
  return (
    <Notice title={`${onRestricted(waiting)} ${waiting === 1 ? 'waits' : 'wait'} for the passphrase of the earlier copy`}>
      <Form label="Passphrase of the earlier copy" onSubmit={() => void submit()}>
        <TextField label="Passphrase" hint="That of the copy in which you wrote them, or of the notes that you brought in. You are asked once." value={passphrase} onChange={setPassphrase} error={error} isHidden />
        <Button type="submit" size="small" isPending={isBusy}>Carry them over</Button>
      </Form>
    </Notice>
  );
};

export const WaitingNotes = () => {
  const { read } = useMarks();
  if (read.status !== 'ready') return null;
  const { waiting, shut } = read.marks;
  if (shut > 0) return <Notice title={`${onRestricted(shut)} can be read once those are open`} />;
  return waiting === 0 ? null : <EarlierPassphrase waiting={waiting} />;
};
