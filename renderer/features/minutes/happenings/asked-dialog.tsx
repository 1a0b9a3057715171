// The open short form, if there is one. It steps aside at the Enter that records: the next key is for the text already, while the store still
// writes. What could not be stored, for whatever reason, brings it back as it was filled in.
import { useRef, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { problemLine } from '../../../../shared/model/result.ts';
import type { Minute } from '../../../../shared/model/meeting.ts';
import type { Problem } from '../../../../shared/model/result.ts';
import { thrownInWords } from '../../../data/autosave.ts';
import { useData } from '../../../data/data-provider.tsx';
import { showStoring } from '../../../data/show-storing.ts';
import { showToast } from '../../../ui/toast-queue.ts';
import type { MinutesView } from '../screen/use-minutes-view.ts';
import type { Asked, AskedForm } from './asked.ts';
import { HappeningDialog } from './happening-dialog.tsx';
import { SteppedAside } from './stepped-aside.ts';

type AskedDialogProps = { readonly form: AskedForm; readonly view: MinutesView; readonly viewNow: () => MinutesView; readonly toText: () => void };

/** An error that nobody expected is a bug; what was typed comes back all the same. */
const unexpected = (error: unknown): Problem => ({
  code: 'record-failed',
  what: 'This could not be recorded, for a reason we did not expect. What was saved before is safe.',
  remedy: 'Record it once more; if that fails too, copy what you typed, then close Orderpaper and open it again.',
  where: thrownInWords(error),
});

const Open = ({ asked, minute, form, view, viewNow, toText }: AskedDialogProps & { readonly asked: Asked; readonly minute: Minute }) => {
  const { saves } = useData();
  const [isAside, setAside] = useState(false);
  const aside = useRef(false);
  const stepAside = (is: boolean): void => {
    aside.current = is;
    // At once: focus leaves the form only once it is gone.
    flushSync(() => { setAside(is); });
    if (is) toText();
  };
  const record = async (store: () => Promise<Problem | null>): Promise<Problem | null> => {
    stepAside(true);
    const stored = store().catch(unexpected);
    showStoring(saves, stored);
    const problem = await stored;
    // Where another form was opened since, that one stays.
    if (problem !== null && form.now() === asked) stepAside(false);
    else if (problem !== null) showToast(problemLine(problem));
    return problem;
  };
  const close = (): void => {
    if (form.now() !== asked) return;
    flushSync(() => { form.show(null); });
    if (!aside.current) toText();
  };
  return <SteppedAside value={isAside}><HappeningDialog kind={asked.kind} minute={minute} view={view} viewNow={viewNow} record={record} onClose={close} /></SteppedAside>;
};

export const AskedDialog = (props: AskedDialogProps) => {
  const { form, view } = props;
  const asked = useSyncExternalStore(form.subscribe, form.now);
  const minute = asked === null ? undefined : view.minutes.find(({ id }) => id === asked.minuteId);
  return asked !== null && minute !== undefined && <Open key={asked.nth} {...props} asked={asked} minute={minute} />;
};
