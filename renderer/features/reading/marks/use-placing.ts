// Places marks of an earlier issue in the one before the reader, once, and says how it went.
import { useEffect, useRef, useState } from 'react';
import { placedWords } from '../../../../shared/marks/place-marks.ts';
import type { PlacedAs } from '../../../../shared/marks/place-mark.ts';
import { problemLine } from '../../../../shared/model/result.ts';
import type { MarksPorts } from '../../../data/reading/marks/marks-ports.ts';
import { placeInCopy } from '../../../data/reading/marks/place-in-copy.ts';
import type { OpenCopy } from '../../../data/reading/open-copy.ts';
import { announce } from '../../../ui/announce.ts';
import { showToast } from '../../../ui/toast-queue.ts';
import { flowsOf } from './flows.ts';
import type { MarksRead } from './use-my-marks.ts';

/** What is said of the marks of an earlier issue until the reader has seen it; null: nothing. */
export type PlacedSummary = { readonly words: string; readonly placed: readonly { readonly as: PlacedAs }[] } | null;

export const usePlacing = (copy: OpenCopy, read: MarksRead, ports: MarksPorts): { readonly summary: PlacedSummary; readonly seen: () => void } => {
  const [summary, setSummary] = useState<PlacedSummary>(null);
  const busy = useRef<OpenCopy | null>(null);
  useEffect(() => {
    if (read.status !== 'ready' || busy.current === copy) return;
    if ([...read.marks.clear, ...read.marks.sealed].every(({ mark, placedIn }) => mark.deletedAt !== null || placedIn === copy.kept.id)) return;
    busy.current = copy;
    void placeInCopy(copy, read.marks, flowsOf(copy), ports).then((done) => {
      busy.current = null;
      if (!done.ok) { showToast(problemLine(done.problem)); return; }
      const words = placedWords(done.value.placed);
      if (words === '') { busy.current = copy; return; }
      setSummary({ words, placed: done.value.placed });
      announce(`Your notes in this issue: ${words}`);
    });
  }, [copy, read, ports]);
  return { summary, seen: () => { setSummary(null); } };
};
