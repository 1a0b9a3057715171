// The words of the paper that are selected: kept while the reader is at the side, gone when the selection is taken back in the paper or another paper comes.
import { useEffect, useState } from 'react';
import type { FlowRange } from '../../../../shared/marks/marked-paper.ts';
import { selectedRange } from './ranges.ts';

export const useSelected = (sheet: HTMLElement | null): FlowRange | null => {
  const [selected, setSelected] = useState<{ readonly sheet: HTMLElement; readonly range: FlowRange } | null>(null);
  useEffect(() => {
    if (sheet === null) return undefined;
    const hear = (): void => {
      const selection = document.getSelection();
      const range = selectedRange(sheet, selection);
      if (range !== null) setSelected({ sheet, range });
      else if (selection?.anchorNode !== null && sheet.contains(selection?.anchorNode ?? null)) setSelected(null);
    };
    document.addEventListener('selectionchange', hear);
    return () => { document.removeEventListener('selectionchange', hear); };
  }, [sheet]);
  return selected?.sheet === sheet ? selected.range : null;
};
