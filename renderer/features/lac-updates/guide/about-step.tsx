// The first step: the title and the summary.
import type { PaperSection } from '../../../../shared/model/paper.ts';
import { useData } from '../../../data/data-provider.tsx';
import { updatePaper } from '../../../data/papers-repository.ts';
import { useAutosave } from '../../../data/use-autosave.ts';
import type { TextWriters } from '../../../data/use-text-writers.ts';
import { useState } from 'react';
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
  const { context } = useData();
  const { paper } = update;
  const [title, setTitle] = useState(paper.title);
  const autosave = useAutosave<string>((draft) => updatePaper(context, { id: paper.id, meetingId: paper.meetingId, rev: paper.rev, patch: { title: draft } }));
  return (
    <div className={styles.parts}>
      <TextField
        label="What is it called?" hint="A few words, like the name of a newsletter." width="full" value={title} isDisabled={isLocked}
        onChange={(next) => { setTitle(next); autosave.change(next); }} onBlur={() => void autosave.flush()}
      />
      {section !== null && <WordsStep key={section.id} update={update} section={section} writers={writers} isLocked={isLocked} />}
    </div>
  );
};
