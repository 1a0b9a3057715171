// Saving in words, in one place (UX 5). What is typed saves about once a second: only a settled state is read out.
import { Check, CircleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { londonDate } from '../../../shared/model/dates.ts';
import type { SaveState } from '../../data/autosave.ts';
import { useData } from '../../data/data-provider.tsx';
import { lastWriteAt } from '../../data/last-write.ts';
import { useSaveStatus } from '../../data/use-autosave.ts';
import { useLive } from '../../data/use-live.ts';
import { clockInWords } from '../../lib/dates-in-words.ts';
import { Button } from '../../ui/button.tsx';
import { StatusWords } from '../../ui/status-line.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

/** Another window was first: both versions are kept, and trying again would only ask again. */
const asksToChoose = (status: SaveState): boolean => status.state === 'failed' && status.problem.code === 'rev-conflict';

/** @param lastWrite of any window, milliseconds; a time of an earlier day is not shown, it would read as today's. */
const wordsOf = (status: SaveState, lastWrite: number | null, now: number): string => {
  if (asksToChoose(status)) return 'Kept in two versions: choose which one stands';
  if (status.state === 'failed') return `Not saved: ${status.problem.what} ${status.problem.remedy}`;
  if (status.state === 'unsaved' || status.state === 'saving') return 'Saving';
  const at = Math.max(lastWrite ?? 0, status.state === 'saved' ? status.at : 0);
  return at > 0 && londonDate(at) === londonDate(now) ? `Saved on this computer ${clockInWords(at)}` : 'Everything is saved on this computer';
};

const settled = 2_000;

/** The words once they have stood for a while. */
const useSettled = (words: string): string => {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => { setSaid(words); }, settled);
    return () => { clearTimeout(timer); };
  }, [words]);
  return said;
};

export const SavingStatus = () => {
  const { db, saves, context } = useData();
  const status = useSaveStatus();
  const live = useLive(() => lastWriteAt(db), [db]);
  const words = wordsOf(status, live.status === 'ready' ? live.value : null, context.now());
  const said = useSettled(words);
  const isBad = status.state === 'failed';
  return (
    <>
      <StatusWords isBad={isBad} icon={isBad ? <CircleAlert aria-hidden="true" /> : words === 'Saving' ? null : <Check aria-hidden="true" />}>
        {words}
      </StatusWords>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
      {isBad && !asksToChoose(status) && (
        <Button size="small" onPress={() => void saves.flushAll()}>
          Try again
        </Button>
      )}
    </>
  );
};
