// Places marks of an earlier issue in the one before the reader, once, and says how it went.
import { useEffect, useRef, useState } from 'react';
import { placedWords } from '../../../../shared/marks/place-marks.ts';
import type { PlacedAs } from '../../../../shared/marks/place-mark.ts';
import { problemLine } from '../../../../shared/model/result.ts';
import type { MarksPorts } from '../../../data/reading/marks/marks-ports.ts';
import { mayBeDue, placeInCopy } from '../../../data/reading/marks/place-in-copy.ts';
import { stored } from '../../../data/reading/marks/stored.ts';
import type { OpenCopy } from '../../../data/reading/open-copy.ts';
import { showToast } from '../../../ui/toast-queue.ts';
import { flowsOf } from './flows.ts';
import type { MarksRead } from './use-my-marks.ts';

/** What is said of the marks of an earlier issue until the reader has seen it; null: nothing. */
export type PlacedSummary = { readonly words: string; readonly placed: readonly { readonly as: PlacedAs }[] } | null;

const notPlaced = 'Your notes could not be placed in this issue. They are as you left them; close the papers and open them again to try once more.';

export const usePlacing = (copy: OpenCopy, read: MarksRead, ports: MarksPorts): { readonly summary: PlacedSummary; readonly seen: () => void } => {
  const [summary, setSummary] = useState<PlacedSummary>(null);
  // What was tried and is still due: its paper can't be read yet.
  const tried = useRef('');
  useEffect(() => {
    if (read.status !== 'ready') return;
    const due = [...read.marks.clear, ...read.marks.sealed].flatMap((held) => (mayBeDue(copy, held) ? [`${held.mark.id} ${held.mark.updatedAt}`] : []));
    const attempt = [copy.kept.id, String(copy.unsealed), ...due].join(' ');
    if (due.length === 0 || tried.current === attempt) return;
    tried.current = attempt;
    stored(() => placeInCopy(copy, read.marks, flowsOf(copy), ports)).then((done) => {
      if (!done.ok) { showToast(problemLine(done.problem)); return; }
      const words = placedWords(done.value.placed);
      if (words === '') return;
      setSummary({ words, placed: done.value.placed });
      // Seen whatever is open beside the paper.
      showToast(`Your notes in this issue: ${words}`);
    }, () => { showToast(notPlaced); });
  }, [copy, read, ports]);
  return { summary, seen: () => { setSummary(null); } };
};
