// Asks how many pages a paper has in Word; the ranges follow, and it can be undone.
import { useState } from 'react';
import type { Item } from '../../../shared/model/meeting.ts';
import type { Paper } from '../../../shared/model/paper.ts';
import { problemLine } from '../../../shared/model/result.ts';
import { fixMinutesCount, fixPageCount } from '../../data/commands/count-pages.ts';
import { useData } from '../../data/data-provider.tsx';
import { offerUndo } from '../../saving/offer-undo.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { counterWords, pagesWords } from './counter-words.ts';
import type { HandCount } from './use-publish.ts';

/** A paper, or the earlier minutes that stand at an item. */
export type Counted = { readonly kind: 'paper'; readonly record: Paper } | { readonly kind: 'minutes'; readonly record: Item };

export type CountDialogProps = { readonly of: Counted; readonly title: string; readonly count: HandCount | null; /** How many pages it takes in the pack now. */ readonly laid: number; readonly meetingId: string; readonly onClose: () => void };

/** Null where it is no number of pages. */
const pagesOf = (words: string): number | null => (/^[1-9]\d{0,3}$/.test(words.trim()) ? Number(words.trim()) : null);

export const CountDialog = ({ of: { kind, record }, title, count, laid, meetingId, onClose }: CountDialogProps) => {
  const { context } = useData();
  const [words, setWords] = useState(count === null ? '' : String(count.pages));
  const [error, setError] = useState<string | null>(null);
  const save = async (pages: number | null): Promise<void> => {
    const fix = kind === 'paper' ? fixPageCount : fixMinutesCount;
    const fixed = await fix(context, { meetingId, id: record.id, rev: record.rev, pages });
    if (!fixed.ok) { setError(problemLine(fixed.problem)); return; }
    onClose();
    offerUndo(context, meetingId, pages === null ? 'The pages are counted by Orderpaper again.' : `${pagesWords(pages)} noted. The numbers of the pages behind follow.`);
  };
  const submit = (): void => {
    const pages = pagesOf(words);
    if (pages === null) setError('Enter a whole number, as Word shows it.');
    else void save(pages);
  };
  return (
    <Dialog
      title={`Pages of “${title}”`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Leave as it is</Button>
          {count !== null && <Button onPress={() => void save(null)}>Count it again</Button>}
          <Button variant="primary" onPress={submit}>
            Note the pages
          </Button>
        </>
      }
    >
      <p>{`Make the pack, open it in Word and look how many pages ${kind === 'paper' ? 'this paper has there. Your count stands until the paper changes.' : 'these minutes have there. Your count stands until they change.'}`}</p>
      {count?.stands !== true && <p>Orderpaper counts {pagesWords(laid)}.</p>}
      {count !== null && <p>{counterWords(count)}</p>}
      <form onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <TextField label="Pages in Word" width="short" autoFocus value={words} error={error} onChange={(value) => { setWords(value); setError(null); }} />
      </form>
    </Dialog>
  );
};
