// The one editor of the screen, on the section that is being written; all others are plain HTML.
import { useState } from 'react';
import type { RefObject } from 'react';
import type { PaperSection } from '../../../../shared/model/paper.ts';
import { useData } from '../../../data/data-provider.tsx';
import type { TextWriters } from '../../../data/use-text-writers.ts';
import type { PicturePorts, ReferencePorts } from '../../../ui/text-editor/editor/editor-ports.ts';
import type { CaretAim } from '../../../ui/text-editor/editor/place-caret.ts';
import { useCouncilSpelling } from '../../../saving/use-council-spelling.ts';
import { SavedTextEditor } from '../../../ui/text-editor/editor/saved-text-editor.tsx';
import type { TextEditorHandle } from '../../../ui/text-editor/editor/text-editor-props.ts';
import type { InsertKind } from '../../../ui/text-editor/keys/insert-blocks.ts';

/** What the editor asks of the rest of the paper. */
export type SectionPorts = {
  readonly pictures?: PicturePorts | undefined;
  readonly references?: ReferencePorts | undefined;
  /** The open editor, for the search over all sections. */
  readonly editorRef: RefObject<TextEditorHandle | null>;
  readonly onFind: (mode: 'find' | 'replace') => void;
  readonly onTyped: () => void;
};

export type SectionEditorProps = {
  readonly section: PaperSection;
  readonly writers: TextWriters<PaperSection>;
  readonly ports: SectionPorts;
  /** Spoken name of the text: "Text of section 3, Key issues". */
  readonly label: string;
  /** Where paragraphs are numbered: the number that theirs begin with. */
  readonly number: string | undefined;
  readonly aim: CaretAim;
  /** The words of the other sections. */
  readonly wordsElsewhere: number;
};

const inserts: readonly InsertKind[] = ['bullets', 'numbered', 'lettered', 'heading', 'quotation', 'table', 'picture', 'reference'];

export const SectionEditor = ({ section, writers, ports, label, number, aim, wordsElsewhere }: SectionEditorProps) => {
  const { context } = useData();
  const spelling = useCouncilSpelling();
  const [writer] = useState(() => writers.of(section));
  return (
    <SavedTextEditor
      stored={section} writer={writer} noun="section" label={label} aim={aim} newId={context.newId} inserts={inserts}
      pictures={ports.pictures} references={ports.references} sectionNumber={number} spelling={spelling} wordsElsewhere={wordsElsewhere}
      editorRef={ports.editorRef} onFind={ports.onFind} onTyped={ports.onTyped}
    />
  );
};
