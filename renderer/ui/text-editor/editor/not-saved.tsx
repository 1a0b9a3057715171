// A text that can't be saved: what was written can always be taken elsewhere, and tried again (UX 13).
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Problem } from '../../../../shared/model/result.ts';
import { Button } from '../../button.tsx';
import { copyText } from '../../copy-text.ts';
import { ProblemNotice } from '../../notice.tsx';

export type NotSavedProps = {
  readonly problem: Problem;
  /** The text as words, asked when it is copied. */
  readonly words: () => string;
  readonly onTryAgain: () => void;
  /** Puts focus back into the text: called where this goes, its text stored, while it has the focus. */
  readonly backToText: () => void;
};

export const NotSaved = ({ problem, words, onTryAgain, backToText }: NotSavedProps) => {
  const box = useRef<HTMLDivElement>(null);
  const back = useRef(backToText);
  useEffect(() => { back.current = backToText; });
  // Before the next key: it would be nobody's.
  useLayoutEffect(() => {
    const element = box.current;
    return () => { if (element?.contains(document.activeElement) === true) queueMicrotask(() => { back.current(); }); };
  }, []);
  return (
    <div ref={box}>
      <ProblemNotice
        what={`Not saved: ${problem.what}`}
        safe="What you wrote is still here on the screen."
        remedy={problem.remedy}
        actions={
          <>
            <Button onPress={() => void copyText(words())}>Copy text</Button>
            <Button onPress={onTryAgain}>Try again</Button>
          </>
        }
      />
    </div>
  );
};
