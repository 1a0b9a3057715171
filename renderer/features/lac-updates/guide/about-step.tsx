// The first step: the title and the summary.
import type { PaperSection } from '../../../../shared/model/paper.ts';
import { usePaperTitle } from '../../../data/lines/use-paper-title.ts';
import type { TextWriters } from '../../../data/use-text-writers.ts';
import { LineConflict } from '../../../ui/line-conflict.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { Update } from '../use-update.ts';
import styles from './guide.module.css';
import { WordsStep } from './words-step.tsx';

type AboutStepProps = {
  readonly update: Update;
  /** Null: the council's template has no summary. */
  readonly section: PaperSection | null;
  readonly writers: TextWriters<PaperSection>;
  readonly isLocked: boolean;
};

export const AboutStep = ({ update, section, writers, isLocked }: AboutStepProps) => {
  const line = usePaperTitle(update.paper);
  return (
    <div className={styles.parts}>
      <div className={styles.line} onFocus={line.focus}>
        <TextField label="What is it called?" hint="A few words, like the name of a newsletter." width="full" value={line.value} isDisabled={isLocked} onChange={line.change} onBlur={line.blur} />
        <LineConflict line={line} noun="title" />
      </div>
      {section !== null && <WordsStep key={section.id} update={update} section={section} writers={writers} isLocked={isLocked} />}
    </div>
  );
};
