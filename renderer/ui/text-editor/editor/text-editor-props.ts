// What a screen gives the text editor, and what it may do with an open one.
import type { Ref } from 'react';
import type { NewId } from '../../../../shared/model/ids.ts';
import type { Block, Inline, TextDoc } from '../../../../shared/model/text.ts';
import type { UnsavedText } from '../../../lib/text-writing.ts';
import type { EditorFind } from '../find/editor-find.ts';
import type { InsertKind } from '../keys/insert-blocks.ts';
import type { NamesOf } from '../keys/tab-words.ts';
import type { Lead } from '../schema/resolution-lead.ts';
import type { SpellingPorts } from '../spelling/speller.ts';
import type { PicturePorts, ReferencePorts } from './editor-ports.ts';
import type { CaretAim } from './place-caret.ts';

/** What a screen may do with an open editor. */
export type TextEditorHandle = {
  /** What it holds now. */
  readonly text: () => UnsavedText;
  /** Puts another text in its place without telling `onChange`; only where `undoable` can undo bring the old one back. */
  readonly show: (text: TextDoc, undoable: boolean) => void;
  readonly focus: () => void;
  /** Puts blocks where the caret is, as one step that undo takes back, with the caret at their first field. */
  readonly put: (blocks: readonly Block[]) => void;
  /** Puts running text where the caret is. */
  readonly putInline: (content: readonly Inline[]) => void;
  readonly find: EditorFind;
};

/** Something of the screen's own that "/" offers: it may ask first, and puts what came of it through the handle. */
export type InsertAct = { readonly id: string; readonly label: string; readonly hint: string; /** The heading that it stands under, after the others. */ readonly section?: string; readonly perform: () => void };

export type TextEditorProps = {
  readonly ref?: Ref<TextEditorHandle> | undefined;
  /** The text to begin with; later ones come through the handle. */
  readonly text: TextDoc;
  /** Spoken name of the text: "Minute 60, Fostering". */
  readonly label: string;
  readonly aim: CaretAim;
  readonly newId: NewId;
  /** What "/" and the Insert button offer, in this order; a resolution and a picture have a button of their own too. */
  readonly inserts: readonly InsertKind[];
  /** What "/" offers after the first of these. */
  readonly acts?: readonly InsertAct[] | undefined;
  /** Names by initials: with it Tab writes names and goes through fields. */
  readonly namesOf?: NamesOf | undefined;
  /** The words before a resolution; only where resolutions are offered. */
  readonly lead?: Lead | undefined;
  /** Without these no picture gets into the text. */
  readonly pictures?: PicturePorts | undefined;
  readonly references?: ReferencePorts | undefined;
  /** The printed number of a section whose paragraphs are numbered ("3"): shown in the margin. */
  readonly sectionNumber?: string | undefined;
  /** Spells British English; without it the browser's own spelling is on. */
  readonly spelling?: SpellingPorts | undefined;
  /** Ctrl+F and Ctrl+H, where the screen searches in several texts (`useFind`); without it this text is searched. */
  readonly onFind?: ((mode: 'find' | 'replace') => void) | undefined;
  /** The words of the other texts of the paper: with it the words are counted. */
  readonly wordsElsewhere?: number | undefined;
  readonly onChange: (text: UnsavedText) => void;
  readonly onBlur?: (() => void) | undefined;
};
