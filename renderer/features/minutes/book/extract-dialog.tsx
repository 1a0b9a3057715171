// Which minute an extract is of, and for whom: the public, or its author with what is exempt.
import { useState } from 'react';
import type { Audience } from '../../../../shared/documents/document-options.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import { useData } from '../../../data/data-provider.tsx';
import { listMinutes } from '../../../data/minutes-repository.ts';
import { useLive } from '../../../data/use-live.ts';
import { Button } from '../../../ui/button.tsx';
import { RadioGroup } from '../../../ui/choice.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { Form } from '../../../ui/form.tsx';
import { Select } from '../../../ui/select.tsx';
import { numbersInFrame, readMinutesFrame } from '../screen/minutes-frame.ts';
import styles from './book.module.css';

type ExtractDialogProps = { readonly meeting: Meeting; /** The minute as the extract names it: "17 of 2018-07-09". */ readonly onSave: (minute: string, audience: Audience) => void; readonly onClose: () => void };

const audiences = [{ value: 'public', label: 'For the public' }, { value: 'members', label: 'With what is exempt' }] as const;

export const ExtractDialog = ({ meeting, onSave, onClose }: ExtractDialogProps) => {
  const { db } = useData();
  const live = useLive(async () => {
    const [frame, minutes] = [await readMinutesFrame(db, meeting.id), await listMinutes(db, meeting.id)];
    const numbers = frame === null ? null : numbersInFrame(frame, minutes);
    return minutes.flatMap(({ id, title }) => { const label = numbers?.get(id)?.label; return label === undefined ? [] : [{ value: label, label: `${label} ${title}` }]; });
  }, [db, meeting.id]);
  const [label, setLabel] = useState<string | null>(null);
  const [audience, setAudience] = useState<Audience>('public');
  const [attempted, setAttempted] = useState(false);
  const save = (): void => {
    setAttempted(true);
    if (label === null) return;
    onClose();
    onSave(meeting.date === null ? label : `${label} of ${meeting.date}`, audience);
  };
  return (
    <Dialog title="Extract of one minute" isOpen onClose={onClose}>
      <Form label="Extract of one minute" onSubmit={save}>
        <div className={styles.fields}>
          <Select label="Minute" width="full" value={label} options={live.status === 'ready' ? live.value : []} onChange={setLabel} error={attempted && label === null ? 'Choose the minute.' : null} />
          <RadioGroup label="For whom" value={audience} options={audiences} onChange={setAudience} />
        </div>
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary">Save the extract</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};
