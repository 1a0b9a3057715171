// A text that can't be saved: what was written can always be taken elsewhere, and tried again (UX 13).
import type { Problem } from '../../../../shared/model/result.ts';
import { Button } from '../../button.tsx';
import { copyText } from '../../copy-text.ts';
import { ProblemNotice } from '../../notice.tsx';

export type NotSavedProps = {
  readonly problem: Problem;
  /** The text as words, asked when it is copied. */
  readonly words: () => string;
  readonly onTryAgain: () => void;
};

export const NotSaved = ({ problem, words, onTryAgain }: NotSavedProps) => (
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
);
