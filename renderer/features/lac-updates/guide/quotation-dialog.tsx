// What somebody said, and who: a young person prints by their display rule, whatever stands here.
import { useState } from 'react';
import type { Problem, Result } from '../../../../shared/model/result.ts';
import type { Paragraph } from '../../../../shared/model/text.ts';
import { addToSection } from '../../../data/commands/add-to-section.ts';
import { useData } from '../../../data/data-provider.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea, TextField } from '../../../ui/text-field.tsx';
import type { Update } from '../use-update.ts';

type QuotationDialogProps = {
  readonly update: Update;
  readonly sectionId: string;
  readonly flush: () => Promise<Result<unknown>>;
  /** With the problem when it could not be stored. */
  readonly onClose: (problem: Problem | null) => void;
};

const paragraph = (text: string): Paragraph => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const wordsId = 'quotation-words';
const somebodyElse = 'somebody-else';

export const QuotationDialog = ({ update, sectionId, flush, onClose }: QuotationDialogProps) => {
  const { context } = useData();
  const { contributors, panel } = update;
  const [words, setWords] = useState('');
  const [who, setWho] = useState('not-named');
  const [other, setOther] = useState('');
  const [attempt, setAttempt] = useState(0);
  const problems = attempt > 0 && words.trim() === '' ? [{ fieldId: wordsId, message: 'Write what was said' }] : [];
  const speaker = (): string => {
    if (who === somebodyElse) return other.trim();
    return contributors.find(({ id }) => id === who)?.name ?? `A young person from the ${panel.lacCouncilTerm}`;
  };
  const add = async (): Promise<void> => {
    setAttempt(attempt + 1);
    if (words.trim() === '') return;
    const lines = words.split(/\n+/).map((line) => line.trim()).filter((line) => line !== '');
    const by = speaker();
    const flushed = await flush();
    if (!flushed.ok) {
      onClose(flushed.problem);
      return;
    }
    const added = await addToSection(context, { sectionId, blocks: [{ type: 'blockquote', content: [...lines, ...(by === '' ? [] : [`\u2013 ${by}`])].map(paragraph) }, { type: 'paragraph' }] });
    onClose(added.ok ? null : added.problem);
  };
  return (
    <Dialog title="What somebody said" isOpen onClose={() => { onClose(null); }}>
      <ErrorSummary title="Not added yet" problems={problems} attempt={attempt} />
      <Form label="Add the quotation" onSubmit={() => void add()}>
        <TextArea id={wordsId} label="What did they say?" hint="In their own words." width="full" rows={4} value={words} onChange={setWords} error={problems[0]?.message} />
        <Select
          label="Who said it?"
          value={who}
          onChange={setWho}
          options={[
            { value: 'not-named', label: 'A young person, not named' },
            ...contributors.map(({ id, name }) => ({ value: id, label: name, hint: 'Prints as agreed for them.' })),
            { value: somebodyElse, label: 'Somebody else' },
          ]}
        />
        {who === somebodyElse && <TextField label="Their name and what they do" hint="For grown-ups. A young person’s name goes on the panel’s list of young people first." value={other} onChange={setOther} spellCheck={false} />}
        <DialogActions>
          <Button onPress={() => { onClose(null); }}>Cancel</Button>
          <Button type="submit" variant="primary">Add the quotation</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};
