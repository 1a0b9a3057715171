// Saving in words, in one place, politely announced (UX 5).
import { Check, CircleAlert } from 'lucide-react';
import { assertNever } from '../../../shared/model/assert-never.ts';
import { useSaveStatus } from '../../data/use-autosave.ts';
import { useData } from '../../data/data-provider.tsx';
import { clockInWords } from '../../lib/dates-in-words.ts';
import { Button } from '../../ui/button.tsx';
import { StatusLine } from '../../ui/status-line.tsx';

export const SavingStatus = () => {
  const { saves } = useData();
  const status = useSaveStatus();
  switch (status.state) {
    case 'idle':
      return <StatusLine icon={<Check aria-hidden="true" />}>Everything is saved on this computer</StatusLine>;
    case 'unsaved':
    case 'saving':
      return <StatusLine>Saving</StatusLine>;
    case 'saved':
      return <StatusLine icon={<Check aria-hidden="true" />}>Saved on this computer {clockInWords(status.at)}</StatusLine>;
    case 'failed':
      return (
        <>
          <StatusLine isBad icon={<CircleAlert aria-hidden="true" />}>
            Not saved: {status.problem.what} {status.problem.remedy}
          </StatusLine>
          <Button size="small" onPress={() => void saves.flushAll()}>
            Try again
          </Button>
        </>
      );
    default:
      return assertNever(status);
  }
};
