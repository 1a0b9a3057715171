// A step of words: the question, the text, quotations and photographs.
import { ImagePlus, MessageSquareQuote } from 'lucide-react';
import { useState } from 'react';
import type { PaperSection } from '../../../../shared/model/paper.ts';
import { problemLine } from '../../../../shared/model/result.ts';
import { useData } from '../../../data/data-provider.tsx';
import { useSectionHeading } from '../../../data/lines/use-section-heading.ts';
import type { TextWriters } from '../../../data/use-text-writers.ts';
import { Button } from '../../../ui/button.tsx';
import { LineConflict } from '../../../ui/line-conflict.tsx';
import { ProblemNotice } from '../../../ui/notice.tsx';
import { SavedTextEditor } from '../../../ui/text-editor/editor/saved-text-editor.tsx';
import { WrittenText } from '../../../ui/text-editor/written/written-text.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { showToast } from '../../../ui/toast-queue.ts';
import { AskConsent } from '../photographs/ask-consent.tsx';
import { AddPhotograph } from '../photographs/add-photograph.tsx';
import { PhotographList } from '../photographs/photograph-list.tsx';
import { usePhotographs } from '../photographs/use-photographs.ts';
import { questionOf } from '../update-steps.ts';
import type { Update } from '../use-update.ts';
import styles from './guide.module.css';
import { QuotationDialog } from './quotation-dialog.tsx';

type WordsStepProps = { readonly update: Update; readonly section: PaperSection; readonly writers: TextWriters<PaperSection>; readonly isLocked: boolean };

const inserts = ['quotation', 'bullets', 'heading', 'table'] as const;

/** A theme of one's own has a name to be given. */
const ThemeName = ({ section }: { readonly section: PaperSection }) => {
  const line = useSectionHeading(section);
  return (
    <div className={styles.line} onFocus={line.focus}>
      <TextField label="What is this theme called?" width="full" value={line.value} onChange={line.change} onBlur={line.blur} />
      <LineConflict line={line} noun="name" />
    </div>
  );
};

export const WordsStep = ({ update, section, writers, isLocked }: WordsStepProps) => {
  const { context } = useData();
  const [isQuoting, setQuoting] = useState(false);
  const [writer] = useState(() => writers.of(section));
  const photographs = usePhotographs({ update, section, flush: () => writer.flush() });
  if (isLocked) return <WrittenText text={section.text} />;
  return (
    <div className={styles.parts}>
      {section.slot === null && <ThemeName section={section} />}
      <p className={styles.question}>{questionOf(section)}</p>
      {photographs.problem !== null && <ProblemNotice what={photographs.problem.what} safe="Everything you wrote is saved." remedy={photographs.problem.remedy} />}
      <div className={styles.text} onDragOver={(event) => { event.preventDefault(); }}>
        <SavedTextEditor stored={section} writer={writer} noun="section" label={section.heading} aim="none" newId={context.newId} inserts={inserts} pictures={photographs.ports} />
      </div>
      <div className={styles.adds}>
        <Button icon={<ImagePlus aria-hidden="true" />} onPress={photographs.choose}>
          {photographs.isBusy ? 'Opening the photograph' : 'Add a photograph'}
        </Button>
        <Button icon={<MessageSquareQuote aria-hidden="true" />} onPress={() => { setQuoting(true); }}>Add what somebody said</Button>
      </div>
      <PhotographList update={update} section={section} flush={() => writer.flush()} />
      {photographs.added !== null && <AddPhotograph update={update} section={section} picture={photographs.added} flush={() => writer.flush()} onClose={photographs.done} />}
      {photographs.asking !== null && <AskConsent update={update} sha256={photographs.asking.sha256} consent={photographs.asking.consent} onClose={photographs.asking.answer} />}
      {isQuoting && (
        <QuotationDialog
          update={update} sectionId={section.id} flush={() => writer.flush()}
          onClose={(problem) => { setQuoting(false); if (problem !== null) showToast(problemLine(problem)); }}
        />
      )}
    </div>
  );
};
