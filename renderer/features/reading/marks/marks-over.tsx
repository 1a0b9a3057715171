// Over the paper: painted marks with their signs, the bar at a selection, the note that is open, and the keys.
import { useCommands } from '../../../lib/commands/use-commands.tsx';
import { announce } from '../../../ui/announce.ts';
import { useReaderView } from '../reader/reader-view.ts';
import { leftOff } from './left-off.ts';
import { MarginSigns } from './margin-signs.tsx';
import { useMarks } from './marks-context.ts';
import { shortQuote } from './marks-words.ts';
import { NoteDialog } from './note-dialog.tsx';
import { NotesOver } from './notes-over.tsx';
import { neighbourBlock } from './ranges.ts';
import { SelectionBar } from './selection-bar.tsx';

const noPaper = 'Choose a paper of the agenda first';

/** Selects a paragraph as a whole, or goes on to it with what is selected. */
const choose = (sheet: HTMLElement | null, by: 1 | -1, isMore: boolean): void => {
  const selection = document.getSelection();
  const block = neighbourBlock(sheet, selection, by);
  // Its title is there before its words are read.
  if (sheet === null || sheet.querySelector('[data-block]') === null) { announce('The words of this paper are not here yet'); return; }
  if (selection === null || block === null) { announce(by === 1 ? 'This is the last paragraph' : 'This is the first paragraph'); return; }
  if (!isMore) selection.selectAllChildren(block);
  else if (by === 1) selection.extend(block, block.childNodes.length);
  else {
    // Backwards from the end of what is selected.
    const { endContainer, endOffset } = selection.getRangeAt(0);
    selection.setBaseAndExtent(endContainer, endOffset, block, 0);
  }
  block.scrollIntoView({ block: 'nearest' });
  announce(`Chosen: ${shortQuote(block.textContent)}`);
};

/** Sentence by sentence from where the selection begins; without one from the top. */
const chooseSentence = (sheet: HTMLElement | null, isMore: boolean): void => {
  const selection = document.getSelection();
  if (selection === null) return;
  const isChosen = !selection.isCollapsed && sheet?.contains(selection.anchorNode) === true;
  const before = isChosen || isMore ? null : leftOff(sheet);
  if (before !== null) selection.collapse(before.endContainer, before.endOffset);
  else if (!isChosen) choose(sheet, 1, false);
  if (!isMore && before === null) {
    const whole = selection.getRangeAt(0);
    const block = whole.startContainer instanceof Element ? whole.startContainer : whole.startContainer.parentElement;
    // A paragraph that was chosen as a whole: its first sentence.
    if (block !== null && whole.toString().trim() === block.closest('[data-block]')?.textContent.trim()) selection.collapseToStart();
    else selection.collapseToEnd();
  }
  selection.modify('extend', 'forward', 'sentence');
  announce(`Chosen: ${shortQuote(selection.toString())}`);
};

const MarkCommands = () => {
  const { sheet } = useReaderView();
  const { add } = useMarks();
  const allowed = (): true | string => sheet !== null || noPaper;
  useCommands([
    { id: 'marks.highlight', group: 'Edit', label: 'Highlight the selected words', keys: 'H', otherKeys: ['Ctrl+Alt+H'], allowed, perform: () => void add('highlight') },
    { id: 'marks.note', group: 'Edit', label: 'Write a note on the selected words', keys: 'N', otherKeys: ['Ctrl+Alt+N'], allowed, perform: () => void add('note') },
    { id: 'marks.question', group: 'Edit', label: 'Note a question to ask on the selected words', keys: 'Q', otherKeys: ['Ctrl+Alt+Q'], allowed, perform: () => void add('question') },
    { id: 'marks.bookmark', group: 'Edit', label: 'Set a bookmark here', keys: 'B', otherKeys: ['Ctrl+Alt+B'], allowed, perform: () => void add('bookmark') },
    { id: 'marks.paragraph', group: 'Edit', label: 'Choose the next paragraph', keys: 'J', otherKeys: ['Ctrl+Alt+J'], allowed, perform: () => { choose(sheet, 1, false); } },
    { id: 'marks.paragraph-before', group: 'Edit', label: 'Choose the paragraph before', keys: 'K', otherKeys: ['Ctrl+Alt+K'], allowed, perform: () => { choose(sheet, -1, false); } },
    { id: 'marks.paragraph-more', group: 'Edit', label: 'Choose the next paragraph too', keys: 'Shift+J', otherKeys: ['Ctrl+Alt+Shift+J'], allowed, perform: () => { choose(sheet, 1, true); } },
    { id: 'marks.paragraph-before-more', group: 'Edit', label: 'Choose the paragraph before too', keys: 'Shift+K', otherKeys: ['Ctrl+Alt+Shift+K'], allowed, perform: () => { choose(sheet, -1, true); } },
    { id: 'marks.sentence', group: 'Edit', label: 'Choose the next sentence', keys: 'S', otherKeys: ['Ctrl+Alt+S'], allowed, perform: () => { chooseSentence(sheet, false); } },
    { id: 'marks.sentence-more', group: 'Edit', label: 'Choose one sentence more', keys: 'Shift+S', otherKeys: ['Ctrl+Alt+Shift+S'], allowed, perform: () => { chooseSentence(sheet, true); } },
  ]);
  return null;
};

export const MarksOver = () => (
  <>
    <MarkCommands />
    <MarginSigns />
    <SelectionBar />
    <NoteDialog />
    <NotesOver />
  </>
);
