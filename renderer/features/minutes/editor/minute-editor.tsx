// The one editor of the screen, on the minute that is being written; all others are plain HTML.
import { useRef, useState } from 'react';
import type { Minute } from '../../../../shared/model/meeting.ts';
import { useCouncilSpelling } from '../../../saving/use-council-spelling.ts';
import { useData } from '../../../data/data-provider.tsx';
import type { CaretAim } from '../../../ui/text-editor/editor/place-caret.ts';
import { SavedTextEditor } from '../../../ui/text-editor/editor/saved-text-editor.tsx';
import type { InsertKind } from '../../../ui/text-editor/keys/insert-blocks.ts';
import type { Lead } from '../../../ui/text-editor/schema/resolution-lead.ts';
import type { TextEditorHandle } from '../../../ui/text-editor/editor/text-editor-props.ts';
import type { MinutesView } from '../screen/use-minutes-view.ts';
import { useMinutePorts } from './use-minute-ports.ts';
import type { MinuteWriters } from './use-minute-writers.ts';

export type MinuteEditorProps = {
  readonly minute: Minute;
  readonly writers: MinuteWriters;
  readonly lead: Lead;
  /** Spoken name of the text: "Minute 60, Fostering". */
  readonly label: string;
  readonly aim: CaretAim;
  readonly viewNow: () => MinutesView;
};

const inserts: readonly InsertKind[] = ['resolution', 'recommendation', 'bullets', 'numbered', 'lettered', 'heading', 'quotation', 'table'];

export const MinuteEditor = ({ minute, writers, lead, label, aim, viewNow }: MinuteEditorProps) => {
  const { context } = useData();
  const spelling = useCouncilSpelling();
  const [writer] = useState(() => writers.of(minute));
  const editor = useRef<TextEditorHandle>(null);
  const { namesOf, phrases } = useMinutePorts(viewNow, editor);
  return <SavedTextEditor editorRef={editor} namesOf={namesOf} acts={phrases} stored={minute} writer={writer} noun="minute" label={label} aim={aim} newId={context.newId} inserts={inserts} lead={lead} spelling={spelling} />;
};
