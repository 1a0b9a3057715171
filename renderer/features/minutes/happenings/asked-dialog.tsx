// The open short form, if there is one.
import { useSyncExternalStore } from 'react';
import type { MinutesView } from '../screen/use-minutes-view.ts';
import type { AskedForm } from './asked.ts';
import { HappeningDialog } from './happening-dialog.tsx';

type AskedDialogProps = { readonly form: AskedForm; readonly view: MinutesView; readonly viewNow: () => MinutesView; readonly onClose: () => void };

export const AskedDialog = ({ form, view, viewNow, onClose }: AskedDialogProps) => {
  const asked = useSyncExternalStore(form.subscribe, form.now);
  const minute = asked === null ? undefined : view.minutes.find(({ id }) => id === asked.minuteId);
  return asked !== null && minute !== undefined && <HappeningDialog kind={asked.kind} minute={minute} view={view} viewNow={viewNow} onClose={onClose} />;
};
