// Tells whether a mark was set on the very words that are shown: places of another issue's paper would point at other words of this one.
import { useEffect, useState } from 'react';
import type { ReadingPaper } from '../../../../shared/meeting-file/reading/reading-content.ts';
import { markedPaper } from '../../../../shared/marks/marked-paper.ts';
import { paperToMark } from '../../../data/reading/marks/place-in-copy.ts';
import { useReaderView } from '../reader/reader-view.ts';
import { flowsOf } from './flows.ts';

/** @param isAsked reading the words of a long PDF is work: only where a mark needs it @returns as `paperHash` of an anchor; null before it is known */
export const useShownHash = (isAsked: boolean): string | null => {
  const { copy, paper } = useReaderView();
  const [known, setKnown] = useState<{ readonly paper: ReadingPaper; readonly hash: string } | null>(null);
  useEffect(() => {
    if (!isAsked || paper === null) return undefined;
    let isOver = false;
    void flowsOf(copy)(paper).then((blocks) => {
      if (!isOver && blocks !== null) setKnown({ paper, hash: markedPaper({ ...paperToMark(paper, blocks), blocks }).hash });
    });
    return () => { isOver = true; };
  }, [isAsked, copy, paper]);
  return known !== null && known.paper === paper ? known.hash : null;
};
