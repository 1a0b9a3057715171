// The dialogs of the Papers tab: one open at a time, each ends in one act.
import { useRef } from 'react';
import type { Access } from '../../../../shared/model/access.ts';
import type { Paper } from '../../../../shared/model/paper.ts';
import { DetailsDialog } from '../dialogs/details-dialog.tsx';
import { ExpectDialog, FollowDialog } from '../dialogs/expect-dialog.tsx';
import { MoveDialog } from '../dialogs/move-dialog.tsx';
import { WriteDialog } from '../dialogs/write-dialog.tsx';
import { leastAt } from '../paper-access.ts';
import { PaperReminder } from './paper-reminder.tsx';
import type { PaperLine } from './paper-tree.ts';
import type { PaperActs } from './use-paper-acts.ts';
import type { PapersView } from './use-papers-view.ts';

export type Asking =
  | { readonly what: 'write'; readonly itemId: string }
  | { readonly what: 'expect'; readonly itemId: string }
  | { readonly what: 'add-to'; readonly line: PaperLine; readonly as: 'appendix' | 'public-version' }
  | { readonly what: 'details' | 'follow' | 'move' | 'remind'; readonly line: PaperLine };

const leastOf = (view: PapersView, { itemId, belongsTo }: Paper): Access => leastAt(view, { itemId, appendixTo: belongsTo?.as === 'appendix' ? belongsTo.paperId : null });

export type PapersDialogsProps = {
  readonly view: PapersView;
  readonly asking: Asking;
  readonly acts: PaperActs;
  readonly today: string;
  readonly onWritten: (paper: Paper) => void;
  readonly onClose: () => void;
};

export const PapersDialogs = ({ view, asking, acts, today, onWritten, onClose }: PapersDialogsProps) => {
  const { items, labels, meeting, panel, papers } = view;
  const options = items.map((item) => ({ item, label: labels.get(item.id) ?? '' }));
  const openAt = meeting.date ?? undefined;
  const isBusy = useRef(false);
  const then = (done: Promise<unknown>): void => {
    onClose();
    void done;
  };
  /** Where it was refused, the dialog stays with what was typed. */
  const closeAfter = async (act: () => Promise<Paper | boolean | null>): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    const answer = await act();
    isBusy.current = false;
    if (answer !== null && answer !== false) onClose();
  };
  const write = (input: Parameters<PaperActs['write']>[0]): void => {
    void closeAfter(async () => {
      const paper = await acts.write(input);
      if (paper !== null) onWritten(paper);
      return paper;
    });
  };
  switch (asking.what) {
    case 'write':
      return <WriteDialog items={options} itemId={asking.itemId} lacCouncilTerm={panel.lacCouncilTerm} onWrite={write} onClose={onClose} />;
    case 'add-to':
      return <WriteDialog items={options} itemId={asking.line.paper.itemId ?? ''} of={{ paper: asking.line.paper, as: asking.as }} lacCouncilTerm={panel.lacCouncilTerm} onWrite={write} onClose={onClose} />;
    case 'expect':
      return <ExpectDialog items={options} itemId={asking.itemId} lacCouncilTerm={panel.lacCouncilTerm} openAt={openAt} onExpect={(input) => { void closeAfter(() => acts.expect(input)); }} onClose={onClose} />;
    case 'remind':
      return <PaperReminder view={view} paper={asking.line.paper} today={today} onClose={onClose} />;
    case 'details':
    case 'follow':
    case 'move': {
      const paper = papers.find(({ id }) => id === asking.line.id);
      if (paper === undefined) return null;
      if (asking.what === 'details') return <DetailsDialog paper={paper} least={leastOf(view, paper)} onSave={(patch) => { void closeAfter(() => acts.change(paper, patch)); }} onClose={onClose} />;
      if (asking.what === 'follow') return <FollowDialog toFollow={paper.toFollow ?? null} openAt={openAt} onSave={(toFollow) => { void closeAfter(() => acts.change(paper, { toFollow })); }} onClose={onClose} />;
      return <MoveDialog paper={paper} items={options} place={asking.line} onMove={(to) => { then(acts.move(paper, to)); }} onClose={onClose} />;
    }
  }
};
