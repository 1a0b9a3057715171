// Which minute a dialog about its versions is open for. What is being typed in it is written first: it is the text that the dialog is about.
import { useCallback, useState } from 'react';
import { problemLine } from '../../../../shared/model/result.ts';
import { showToast } from '../../../ui/toast-queue.ts';
import type { MinuteWriters } from '../editor/use-minute-writers.ts';

export type WrittenMinute = { readonly minuteId: string | null; readonly show: (minuteId: string) => void; readonly close: () => void };

export const useWrittenMinute = (writers: MinuteWriters): WrittenMinute => {
  const [minuteId, setMinuteId] = useState<string | null>(null);
  const show = useCallback((id: string): void => {
    const written = writers.known(id)?.flush();
    if (written === undefined) setMinuteId(id);
    else void written.then((saved) => {
      if (saved.ok) setMinuteId(id);
      else showToast(problemLine(saved.problem));
    });
  }, [writers]);
  const close = useCallback(() => { setMinuteId(null); }, []);
  return { minuteId, show, close };
};
