// What is to be printed: the paper on view, several, pages by their printed numbers, the agenda, or all of it.
import { useMemo, useState } from 'react';
import { papersInOrder, paperName } from '../../../../shared/meeting-file/reading/agenda-papers.ts';
import { isRestrictedPaper, printPlan, type PrintChoice, type PrintPlan } from '../../../../shared/meeting-file/reading/print-plan.ts';
import type { ReadingPaper } from '../../../../shared/meeting-file/reading/reading-content.ts';
import { pagesWords, lastPageLabel } from '../../../../shared/meeting-file/reading/reading-pages.ts';
import type { Id } from '../../../../shared/model/record.ts';
import { problemLine, type Result } from '../../../../shared/model/result.ts';
import type { OpenCopy } from '../../../data/reading/open-copy.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox, RadioGroup, type RadioOption } from '../../../ui/choice.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { Form } from '../../../ui/form.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { againstIt, planWords } from './print-words.ts';
import styles from './print.module.css';

type What = 'this' | PrintChoice['as'];

export type PrintDialogProps = {
  readonly copy: OpenCopy;
  /** On view; null: the front sheet. */
  readonly paper: ReadingPaper | null;
  /** The page on view, as printed. */
  readonly page: string | null;
  readonly onPrint: (plan: PrintPlan) => void;
  readonly onClose: () => void;
};

type Draft = { readonly what: What; readonly from: string; readonly to: string; readonly ids: ReadonlySet<Id>; readonly withRestricted: boolean };

const choiceOf = ({ what, from, to, ids }: Draft, paper: ReadingPaper | null): PrintChoice => {
  switch (what) {
    case 'this': return paper === null ? { as: 'agenda' } : { as: 'papers', ids: new Set([paper.id]) };
    case 'pages': return { as: 'pages', from, to: to.trim() === '' ? from : to };
    case 'papers': return { as: 'papers', ids };
    case 'agenda':
    case 'all': return { as: what };
  }
};

/** @returns what prints, and of it what is restricted and open: that prints only where its reader says so, or chose that paper alone */
const planned = (copy: OpenCopy, draft: Draft, paper: ReadingPaper | null): { readonly plan: Result<PrintPlan>; readonly restricted: readonly ReadingPaper[]; readonly says: boolean } => {
  const choice = choiceOf(draft, paper);
  const open = printPlan(copy.content, choice, true);
  const restricted = open.ok ? open.value.parts.map((part) => part.paper).filter(isRestrictedPaper) : [];
  const says = restricted.length > 0 && (draft.withRestricted || draft.what === 'this');
  return { plan: says ? open : printPlan(copy.kept.content, choice, false), restricted, says };
};

const Papers = ({ copy, ids, onChange }: { readonly copy: OpenCopy; readonly ids: ReadonlySet<Id>; readonly onChange: (ids: ReadonlySet<Id>) => void }) => (
  <div role="group" aria-label="Papers to print" className={styles.papers}>
    {papersInOrder(copy.content).filter(({ body }) => body.as !== 'withheld').map((paper) => (
      <Checkbox
        key={paper.id} label={paperName(paper, copy.content.items.find(({ id }) => id === paper.itemId))} hint={`${pagesWords(paper)}${isRestrictedPaper(paper) ? ', not for publication' : ''}`} isSelected={ids.has(paper.id)}
        onChange={(isSelected) => { onChange(new Set(isSelected ? [...ids, paper.id] : [...ids].filter((id) => id !== paper.id))); }}
      />
    ))}
  </div>
);

export const PrintDialog = ({ copy, paper, page, onPrint, onClose }: PrintDialogProps) => {
  const [draft, setDraft] = useState<Draft>({ what: 'this', from: page ?? '', to: page ?? '', ids: new Set(paper === null ? [] : [paper.id]), withRestricted: false });
  const change = (what: Partial<Draft>): void => { setDraft({ ...draft, ...what }); };
  const { plan, restricted, says } = useMemo(() => planned(copy, draft, paper), [copy, draft, paper]);
  const problem = plan.ok ? againstIt(plan.value) : problemLine(plan.problem);
  // Enter at once prints what is on view, but nothing restricted that nobody has read of.
  const startsRestricted = paper !== null && isRestrictedPaper(paper);
  const options: readonly RadioOption<What>[] = [
    ...(paper === null ? [] : [{ value: 'this' as const, label: 'The paper on view', hint: pagesWords(paper) }]),
    { value: paper === null ? 'this' : 'agenda', label: 'The agenda', hint: 'The front sheet alone' },
    { value: 'pages', label: 'Some pages', hint: 'By their printed numbers' },
    { value: 'papers', label: 'Some papers' },
    { value: 'all', label: 'The whole copy', hint: `The agenda and all papers, to page ${lastPageLabel(copy.content.papers) ?? '1'}` },
  ];
  return (
    <Dialog title="Print" isOpen onClose={onClose}>
      <Form label="Print" onSubmit={() => { if (plan.ok && problem === null) onPrint(plan.value); }}>
        <RadioGroup label="What" value={draft.what} options={options} onChange={(what) => { change({ what }); }} />
        {draft.what === 'pages' && (
          <div className={styles.range}>
            <TextField label="From page" width="short" value={draft.from} onChange={(from) => { change({ from }); }} />
            <TextField label="To page" width="short" value={draft.to} onChange={(to) => { change({ to }); }} />
          </div>
        )}
        {draft.what === 'papers' && <Papers copy={copy} ids={draft.ids} onChange={(ids) => { change({ ids }); }} />}
        {restricted.length > 0 && draft.what !== 'this' && (
          <Checkbox label={`With ${restricted.length === 1 ? 'the restricted paper' : `the ${restricted.length} restricted papers`} in it`} hint="Otherwise their places say that they are left out." isSelected={draft.withRestricted} onChange={(withRestricted) => { change({ withRestricted }); }} />
        )}
        {says && <p><strong>Not for publication: {restricted.map(pagesWords).join(', ').toLowerCase()}.</strong> Each sheet of them says so. Nobody but members may have them: keep the sheets with you and have them destroyed as confidential waste.</p>}
        <p role="status">{problem ?? (plan.ok ? planWords(plan.value) : '')}</p>
        <DialogActions>
          <Button onPress={onClose} autoFocus={startsRestricted}>Cancel</Button>
          <Button type="submit" variant="primary" isDisabled={problem !== null} autoFocus={!startsRestricted}>{says ? 'Print with the marking' : 'Print'}</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};
