// What the text editor is made of: the schema, the upkeep of resolutions and anchors, Word's keys, paste, pictures and "/".
import { Dropcursor, Gapcursor } from '@tiptap/extensions';
import { Node } from '@tiptap/core';
import type { Extensions } from '@tiptap/core';
import type { NewId } from '../../../../shared/model/ids.ts';
import type { SpelledWord } from '../../../lib/spelling-words.ts';
import { FindKey } from '../find/find-key.ts';
import { FindMarks } from '../find/find-marks.ts';
import { CaretFirst } from '../keys/caret-first.ts';
import { InsertKey } from '../keys/insert-key.ts';
import { StepOverStop } from '../keys/step-over-stop.ts';
import { TabWords } from '../keys/tab-words.ts';
import type { NamesOf } from '../keys/tab-words.ts';
import { WordKeys } from '../keys/word-keys.ts';
import { createNumberViews } from '../numbering/number-view.ts';
import type { NumberViews } from '../numbering/number-view.ts';
import { ShowNumbers } from '../numbering/show-numbers.ts';
import { PasteCleaner } from '../paste/paste-cleaner.ts';
import type { Pasted } from '../paste/paste-cleaner.ts';
import { PastePlainText } from '../paste/paste-plain-text.ts';
import { PictureKeys } from '../pictures/picture-keys.ts';
import { TakePictures } from '../pictures/take-pictures.ts';
import { AnchorUpkeep } from '../schema/anchor-upkeep.ts';
import type { Lead } from '../schema/resolution-lead.ts';
import { ResolutionUpkeep } from '../schema/resolution-upkeep.ts';
import type { OwnedTargetLabels } from '../schema/target-labels.ts';
import { textNodes } from '../schema/text-schema.ts';
import type { Speller } from '../spelling/speller.ts';
import { SpellingKey } from '../spelling/spelling-key.ts';
import { SpellingMarks } from '../spelling/spelling-marks.ts';
import type { PicturePorts } from './editor-ports.ts';

/** What the editor asks of its surface at a key or a paste. */
export type EditorAsks = {
  readonly onInsertMenu: () => void;
  /** The description of the selected picture is wanted. */
  readonly onDescribe: () => void;
  readonly onPasteCleaned: (pasted: Pasted) => void;
  readonly onFind: (mode: 'find' | 'replace') => void;
  readonly onNextMisspelt: () => void;
  readonly onMisspelt: (word: SpelledWord) => void;
};

export type EditorPorts = {
  readonly lead: Lead;
  readonly newId: NewId;
  readonly labels: OwnedTargetLabels;
  /** The printed number of the section at first; null: its paragraphs have none. */
  readonly section: string | null;
  /** Asked whenever a picture comes; null: this text takes none. */
  readonly pictures: () => PicturePorts | null;
  /** Spells the text; null: the browser does. */
  readonly speller: Speller | null;
  /** Names by initials; without it Tab writes none and goes to no fields. */
  readonly namesOf?: NamesOf | undefined;
} & EditorAsks;

/** Blocks that may have a number are shown by its views from the start: given by a plugin, they would have every block made again. */
const withNumbers = (nodes: Extensions, numbers: NumberViews): Extensions =>
  nodes.map((node) => (node instanceof Node && (node.name === 'paragraph' || node.name === 'heading') ? node.extend({ addNodeView: () => ({ node: block }) => numbers.view(block) }) : node));

const editorNodes = ({ lead, labels, pictures }: Pick<EditorPorts, 'lead' | 'labels' | 'pictures'>): Extensions => textNodes({
  lead,
  labels,
  pictures: {
    urlOf: (sha256) => pictures()?.urlOf(sha256) ?? Promise.resolve(null),
    consentWords: (consent) => pictures()?.consentWords?.(consent) ?? null,
  },
});

const editorActs = ({ newId, labels, section, pictures, speller, namesOf, onInsertMenu, onDescribe, onPasteCleaned, onFind, onNextMisspelt, onMisspelt }: EditorPorts, numbers: NumberViews): Extensions => [
  ResolutionUpkeep.configure({ newId }),
  AnchorUpkeep.configure({ isTaken: (anchor) => labels.labelOf(anchor) !== null }),
  ShowNumbers.configure({ labels, section, numbers }),
  PictureKeys.configure({ onDescribe }),
  ...(namesOf === undefined ? [] : [TabWords.configure({ namesOf })]),
  StepOverStop,
  WordKeys,
  CaretFirst,
  InsertKey.configure({ onOpen: onInsertMenu }),
  PastePlainText,
  PasteCleaner.configure({ onCleaned: onPasteCleaned, pictures }),
  TakePictures.configure({ ports: pictures }),
  FindMarks,
  FindKey.configure({ onFind }),
  SpellingMarks.configure({ speller }),
  SpellingKey.configure({ speller, onNext: onNextMisspelt, onWord: onMisspelt }),
  Dropcursor.configure({ color: false, class: 'drop-cursor' }),
  Gapcursor,
];

export const editorExtensions = (ports: EditorPorts): Extensions => {
  const numbers = createNumberViews();
  return [...withNumbers(editorNodes(ports), numbers), ...editorActs(ports, numbers)];
};
