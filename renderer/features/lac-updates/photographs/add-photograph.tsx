// A photograph that was just chosen: what can be seen on it, and who agreed. It is stored with its words in one act.
import { useState } from 'react';
import type { PaperSection } from '../../../../shared/model/paper.ts';
import type { Problem, Result } from '../../../../shared/model/result.ts';
import { addToSection } from '../../../data/commands/add-to-section.ts';
import { useData } from '../../../data/data-provider.tsx';
import { newQuestion, questionProblems } from '../../../lib/consent-question.ts';
import { useToday } from '../../../lib/use-today.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/choice.tsx';
import { ConsentQuestionFields } from '../../../ui/consent-question.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { ProblemNotice } from '../../../ui/notice.tsx';
import { TextArea, TextField } from '../../../ui/text-field.tsx';
import type { Picture } from '../../../ui/text-editor/editor/editor-ports.ts';
import type { Update } from '../use-update.ts';
import { useStoreAnswer } from './ask-consent.tsx';
import styles from './photographs.module.css';
import { usePictureUrl } from './use-picture-url.ts';

const altId = 'photograph-alt';

type AddPhotographProps = {
  readonly update: Update;
  readonly section: PaperSection;
  readonly picture: Picture;
  readonly urlOf: (sha256: string) => Promise<string | null>;
  readonly flush: () => Promise<Result<unknown>>;
  readonly onClose: () => void;
};

export const AddPhotograph = ({ update, section, picture, urlOf, flush, onClose }: AddPhotographProps) => {
  const { context } = useData();
  const today = useToday(context.now);
  const url = usePictureUrl(urlOf, picture.sha256);
  const [alt, setAlt] = useState('');
  const [decorative, setDecorative] = useState(false);
  const [caption, setCaption] = useState('');
  const [question, setQuestion] = useState(() => newQuestion(today));
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<Problem | null>(null);
  const storeAnswer = useStoreAnswer(update);
  const found = [...(!decorative && alt.trim() === '' ? [{ fieldId: altId, message: 'Say what can be seen' }] : []), ...questionProblems(question)];
  const problems = attempt === 0 ? [] : found;
  const place = async (): Promise<Result<unknown>> => {
    const flushed = await flush();
    if (!flushed.ok) return flushed;
    const consent = await storeAnswer(question, picture.sha256, alt.trim());
    if (!consent.ok) return consent;
    const { sha256, width, height } = picture;
    const attrs = { sha256, width, height, size: 'half' as const, alt: decorative ? '' : alt.trim(), decorative, caption: caption.trim(), consent: consent.value };
    return addToSection(context, { sectionId: section.id, blocks: [{ type: 'image', attrs }, { type: 'paragraph' }] });
  };
  const add = async (): Promise<void> => {
    setAttempt(attempt + 1);
    if (found.length > 0) return;
    const placed = await place();
    if (placed.ok) onClose();
    else setFailure(placed.problem);
  };
  return (
    <Dialog title="Your photograph" isOpen wide onClose={onClose}>
      {url !== null && <img src={url} alt="" className={styles.large} />}
      <p className={styles.quiet}>Place, time and camera are taken out of the file.</p>
      <ErrorSummary title="Not added yet" problems={problems} attempt={attempt} />
      {failure !== null && <ProblemNotice what={failure.what} safe="What you typed is still here." remedy={failure.remedy} />}
      <Form label="Add the photograph" onSubmit={() => void add()}>
        {!decorative && (
          <TextArea
            id={altId} label="What can you see on it?" hint="For somebody who can’t see it. One sentence is enough: four people paint a wall blue. No names." width="full" rows={2}
            value={alt} onChange={setAlt} error={problems.find(({ fieldId }) => fieldId === altId)?.message}
          />
        )}
        <Checkbox label="It is only decoration" hint="A pattern or a drawing that says nothing that the words don’t." isSelected={decorative} onChange={setDecorative} />
        <TextField label="Words under the photograph" optional width="full" value={caption} onChange={setCaption} />
        <ConsentQuestionFields people={update.contributors} question={question} onChange={(patch) => { setQuestion({ ...question, ...patch }); }} problems={problems} />
        <DialogActions>
          <Button onPress={onClose}>Don’t add it</Button>
          <Button type="submit" variant="primary">Add the photograph</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};
