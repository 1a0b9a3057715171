// A photograph that was just chosen: what can be seen on it, and who agreed. It is stored with its words in one act, or not at all.
import { useState } from 'react';
import type { PreparedPicture } from '../../../../shared/attachments/pictures/prepare-picture.ts';
import type { PaperSection } from '../../../../shared/model/paper.ts';
import type { Problem, Result } from '../../../../shared/model/result.ts';
import { addPhotograph } from '../../../data/commands/add-photograph.ts';
import { useData } from '../../../data/data-provider.tsx';
import { newQuestion, questionProblems } from '../../../lib/consent-question.ts';
import { useToday } from '../../../lib/use-today.ts';
import { offerUndo } from '../../../saving/offer-undo.ts';
import { Button } from '../../../ui/button.tsx';
import { ConsentQuestionFields } from '../../../ui/consent-question.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { ProblemNotice } from '../../../ui/notice.tsx';
import type { Update } from '../use-update.ts';
import { givenIn } from './ask-consent.tsx';
import styles from './photographs.module.css';
import { SeenFields, seenProblems, tidySeen } from './seen-fields.tsx';
import type { Seen } from './seen-fields.tsx';
import { useBytesUrl } from './use-picture-url.ts';

type AddPhotographProps = {
  readonly update: Update;
  readonly section: PaperSection;
  readonly picture: PreparedPicture;
  readonly flush: () => Promise<Result<unknown>>;
  readonly onClose: () => void;
};

export const AddPhotograph = ({ update, section, picture, flush, onClose }: AddPhotographProps) => {
  const { context } = useData();
  const today = useToday(context.now);
  const url = useBytesUrl(picture.bytes);
  const [seen, setSeen] = useState<Seen>({ alt: '', decorative: false, caption: '' });
  const [question, setQuestion] = useState(() => newQuestion(today));
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<Problem | null>(null);
  const found = [...seenProblems(seen), ...questionProblems(question)];
  const problems = attempt === 0 ? [] : found;
  const place = async (): Promise<Result<unknown>> => {
    const flushed = await flush();
    if (!flushed.ok) return flushed;
    const { sha256, width, height, bytes } = picture;
    const attrs = { sha256, width, height, size: 'half' as const, ...tidySeen(seen) };
    return addPhotograph(context, { sectionId: section.id, bytes, attrs, consent: givenIn(question), about: seen.alt.trim() });
  };
  const add = async (): Promise<void> => {
    setAttempt(attempt + 1);
    if (found.length > 0) return;
    const placed = await place();
    if (!placed.ok) {
      setFailure(placed.problem);
      return;
    }
    onClose();
    offerUndo(context, update.meeting.id, 'The photograph is added.');
  };
  return (
    <Dialog title="Your photograph" isOpen wide onClose={onClose}>
      <img src={url} alt="" className={styles.large} />
      <p className={styles.quiet}>Place, time and camera are taken out of the file.</p>
      <ErrorSummary title="Not added yet" problems={problems} attempt={attempt} />
      {failure !== null && <ProblemNotice what={failure.what} safe="What you typed is still here." remedy={failure.remedy} />}
      <Form label="Add the photograph" onSubmit={() => void add()}>
        <SeenFields seen={seen} onChange={(patch) => { setSeen({ ...seen, ...patch }); }} problems={problems} />
        <ConsentQuestionFields people={update.contributors} question={question} onChange={(patch) => { setQuestion({ ...question, ...patch }); }} problems={problems} />
        <DialogActions>
          <Button onPress={onClose}>Don’t add it</Button>
          <Button type="submit" variant="primary">Add the photograph</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};
