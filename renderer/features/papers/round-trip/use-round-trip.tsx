// The acts of a paper that goes to its author and comes back: for menus, buttons and the palette, with the dialog that they open.
import { FileDown, FileUp, Send } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Paper } from '../../../../shared/model/paper.ts';
import { problemLine } from '../../../../shared/model/result.ts';
import { useData } from '../../../data/data-provider.tsx';
import { useCommands } from '../../../lib/commands/use-commands.tsx';
import { meetingFile, wordFile } from '../../../platform/file-types.ts';
import { usePlatform } from '../../../platform/platform-context.tsx';
import { offerUndo } from '../../../saving/offer-undo.ts';
import type { MenuAct } from '../../../ui/menu.tsx';
import { showToast } from '../../../ui/toast-queue.ts';
import { agendaIsPublished, isWrittenKind, titleWords } from '../paper-words.ts';
import { useHandOver } from './hand-over.ts';
import { readPaperFileBack } from './read-paper-file-back.ts';
import { readWordBack } from './read-word-back.ts';
import { countOf } from './returned-file.ts';
import type { ReturnedFile } from './returned-file.ts';
import { TakeBackDialog } from './take-back-dialog.tsx';

/** The paper that the acts are for, and the printed number of its item. */
export type TripTarget = { readonly paper: Paper; readonly itemLabel: string };

export type RoundTrip = {
  /** For the menu of a written paper; none for a file. */
  readonly actsOf: (target: TripTarget) => readonly MenuAct[];
  /** Stands on the screen while something came back. */
  readonly dialog: ReactNode;
};

export type RoundTripPlace = {
  readonly isFixed: boolean;
  /** The paper that commands act on, asked when one is run; null: none is chosen. */
  readonly chosen: () => TripTarget | null;
};

const isWord = (name: string): boolean => !/\.orderpaper$/i.test(name);

export const useRoundTrip = ({ isFixed, chosen }: RoundTripPlace): RoundTrip => {
  const { context, saves } = useData();
  const platform = usePlatform();
  const { asWord, asPaperFile } = useHandOver();
  const [back, setBack] = useState<{ readonly paper: Paper; readonly file: ReturnedFile } | null>(null);

  const takeBack = async ({ paper }: TripTarget): Promise<void> => {
    const picked = await platform.openFiles({ types: [wordFile, meetingFile], multiple: false });
    if (!picked.ok) {
      showToast(problemLine(picked.problem));
      return;
    }
    const file = picked.value?.[0];
    if (file === undefined) return;
    const flushed = await saves.flushAll();
    const read = flushed.ok ? await (isWord(file.name) ? readWordBack : readPaperFileBack)(context, paper, file) : flushed;
    if (read.ok) setBack({ paper, file: read.value });
    else showToast(`${problemLine(read.problem)} Nothing was changed.`);
  };
  const told = (paper: Paper, count: number): void => {
    setBack(null);
    offerUndo(context, paper.meetingId, `${countOf(count, 'change', 'changes')} of the author taken in.`);
  };

  const onPaper = (needsOpen: boolean) => (): true | string => {
    const target = chosen();
    if (target === null) return 'Go to a paper in the list first';
    if (!isWrittenKind(target.paper.kind)) return 'This paper is a file: attach the newer version instead';
    return needsOpen && isFixed ? agendaIsPublished : true;
  };
  const withPaper = (act: (target: TripTarget) => Promise<void>) => (): void => {
    const target = chosen();
    if (target !== null) void act(target);
  };
  useCommands([
    { id: 'papers.author-word', group: 'File', label: 'Hand the paper to its author as Word', keys: null, allowed: onPaper(false), perform: withPaper(({ paper, itemLabel }) => asWord(paper, itemLabel)) },
    { id: 'papers.author-file', group: 'File', label: 'Hand the paper to its author as a paper file', keys: null, allowed: onPaper(false), perform: withPaper(({ paper, itemLabel }) => asPaperFile(paper, itemLabel)) },
    { id: 'papers.author-back', group: 'File', label: 'Take the paper back from its author …', keys: null, allowed: onPaper(true), perform: withPaper(takeBack) },
  ]);

  return {
    actsOf: (target) => (isWrittenKind(target.paper.kind)
      ? [
          { id: 'author-word', label: 'Hand to its author as Word', icon: <Send aria-hidden="true" />, hint: 'Keep the headings: it comes back by them', onAction: () => void asWord(target.paper, target.itemLabel) },
          { id: 'author-file', label: 'Hand to its author as a paper file', icon: <FileDown aria-hidden="true" />, hint: 'For an author who has Orderpaper', onAction: () => void asPaperFile(target.paper, target.itemLabel) },
          { id: 'author-back', label: 'Take back from its author …', icon: <FileUp aria-hidden="true" />, hint: 'Shows what changed before anything is stored', isDisabled: isFixed, onAction: () => void takeBack(target) },
        ]
      : []),
    dialog: back === null ? null : (
      <TakeBackDialog title={titleWords(back.paper)} file={back.file} onTaken={(count) => { told(back.paper, count); }} onClose={() => { setBack(null); }} />
    ),
  };
};
