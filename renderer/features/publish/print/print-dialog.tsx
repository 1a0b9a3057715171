// Asks what to print and how; the choice of last time is there again.
import { useState } from 'react';
import type { Audience } from '../../../../shared/documents/document-options.ts';
import type { PackPaperLine } from '../../../workers/pack-client.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox, RadioGroup } from '../../../ui/choice.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Select } from '../../../ui/select.tsx';
import type { SelectOption } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { lineTitle, rangeWords } from '../page-row.tsx';
import type { PublishView } from '../use-publish.ts';
import { keepChoice, lastChoice } from './last-choice.ts';
import { draftErrors } from './print-draft.ts';
import type { DraftErrors, PrintDraft } from './print-draft.ts';
import styles from './print.module.css';

export type PrintDialogProps = {
  readonly view: PublishView;
  /** Papers of the pack as they were counted; empty: none yet. */
  readonly lines: readonly PackPaperLine[];
  readonly onPrint: (draft: PrintDraft) => void;
  readonly onClose: () => void;
};

const kinds: readonly { readonly value: PrintDraft['kind']; readonly label: string; readonly hint?: string }[] = [
  { value: 'pack', label: 'The whole pack' },
  { value: 'agenda', label: 'The agenda alone' },
  { value: 'paper', label: 'One paper', hint: 'With its appendices, on its own page numbers.' },
  { value: 'pages', label: 'Some pages', hint: 'In a Word file each paper that has one of them is printed whole; a PDF has these pages alone.' },
];

const files: readonly { readonly value: PrintDraft['as']; readonly label: string; readonly hint: string }[] = [
  { value: 'word', label: 'A Word file', hint: 'Looks exactly as the pack.' },
  { value: 'pdf', label: 'A PDF', hint: 'The same pages with the same numbers. Drawings that only Word can draw are named in words; a paragraph that runs over a page’s end stands whole where it begins.' },
];

const audiences: readonly { readonly value: Audience; readonly label: string }[] = [{ value: 'public', label: 'The public' }, { value: 'members', label: 'Members' }];

/** Papers of a withdrawn item are in no pack. */
const isTaken = ({ items }: PublishView, itemId: string): boolean => (items.find(({ id }) => id === itemId)?.withdrawn ?? null) === null;

const paperOptions = ({ view, lines }: Pick<PrintDialogProps, 'view' | 'lines'>): readonly SelectOption<string>[] => lines.filter(({ itemId }) => isTaken(view, itemId)).map((line) => ({
  value: line.id, label: `Item ${line.label}${line.appendix === null ? '' : `, appendix ${line.appendix}`}: ${lineTitle(line, view)}`, hint: `${rangeWords(line)}${line.level === 'public' ? '' : ', not for publication'}`,
}));

export const PrintDialog = ({ view, lines, onPrint, onClose }: PrintDialogProps) => {
  const [draft, setDraft] = useState<PrintDraft>(() => ({ kind: view.hasPack ? 'pack' : 'agenda', paperId: null, from: '', to: '', withConfidential: false, ...lastChoice() }));
  const [errors, setErrors] = useState<DraftErrors>({});
  const change = (part: Partial<PrintDraft>): void => { setDraft((before) => ({ ...before, ...part })); setErrors({}); };
  const submit = (): void => {
    const found = draftErrors(draft);
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    keepChoice({ audience: draft.audience, isDouble: draft.isDouble, isLarge: draft.isLarge, as: draft.as });
    onPrint(draft);
  };
  return (
    <Dialog title="Print" isOpen onClose={onClose} actions={<><Button onPress={onClose}>Cancel</Button><Button variant="primary" onPress={submit}>{draft.as === 'pdf' && !draft.isLarge ? 'Make the PDF' : 'Make the file to print'}</Button></>}>
      <form className={styles.choices} onSubmit={(event) => { event.preventDefault(); submit(); }}>
        {view.hasPack && <RadioGroup label="What to print" value={draft.kind} options={kinds} onChange={(kind) => { change({ kind }); }} />}
        {draft.kind === 'paper' && <Select label="Paper" value={draft.paperId} options={paperOptions({ view, lines })} error={errors.paper ?? null} placeholder={lines.length === 0 ? 'The papers are being counted' : 'Choose'} onChange={(paperId) => { change({ paperId }); }} />}
        {draft.kind === 'pages' && (
          <div className={styles.pages}>
            <TextField label="From page" width="short" value={draft.from} error={errors.from ?? null} onChange={(from) => { change({ from }); }} />
            <TextField label="To page" width="short" value={draft.to} error={errors.to ?? null} onChange={(to) => { change({ to }); }} />
          </div>
        )}
        <RadioGroup label="For whom" inline value={draft.audience} options={audiences} onChange={(audience) => { change({ audience }); }} />
        {draft.audience === 'members' && view.hasConfidential && <Checkbox label="With confidential papers" isSelected={draft.withConfidential} onChange={(withConfidential) => { change({ withConfidential }); }} />}
        {draft.kind !== 'agenda' && (
          <Checkbox label="On both sides, each paper on a right-hand page" hint="A page without a number is put in where a paper would begin on a back. The page numbers stay." isSelected={draft.isDouble} onChange={(isDouble) => { change({ isDouble }); }} />
        )}
        {!draft.isLarge && <RadioGroup label="As what" value={draft.as} options={files} onChange={(as) => { change({ as }); }} />}
        <Checkbox label="Large print" hint="A Word file in 18 point and larger. The pages of the pack are named at the head and where each begins." isSelected={draft.isLarge} onChange={(isLarge) => { change({ isLarge }); }} />
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
};
