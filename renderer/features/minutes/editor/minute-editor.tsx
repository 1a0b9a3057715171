// The one editor of the screen, on the minute that is being written; all others are plain HTML.
import { useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Minute } from '../../../../shared/model/meeting.ts';
import { useCouncilSpelling } from '../../../saving/use-council-spelling.ts';
import { useData } from '../../../data/data-provider.tsx';
import type { ReferencePorts } from '../../../ui/text-editor/editor/editor-ports.ts';
import type { CaretAim } from '../../../ui/text-editor/editor/place-caret.ts';
import { SavedTextEditor } from '../../../ui/text-editor/editor/saved-text-editor.tsx';
import type { InsertKind } from '../../../ui/text-editor/keys/insert-blocks.ts';
import type { Lead } from '../../../ui/text-editor/schema/resolution-lead.ts';
import type { TextEditorHandle } from '../../../ui/text-editor/editor/text-editor-props.ts';
import type { MinutesView } from '../screen/use-minutes-view.ts';
import type { Happen } from '../happenings/use-happenings.ts';
import { MinutePicker } from './minute-picker.tsx';
import { useMinutePorts } from './use-minute-ports.ts';
import { pickingTitles, useMinuteReference } from './use-minute-reference.ts';
import { useRecommendations } from './use-recommendations.ts';
import type { ReferenceLabels } from './use-reference-labels.ts';
import type { MinuteWriters } from './use-minute-writers.ts';

export type MinuteEditorProps = {
  readonly minute: Minute;
  readonly writers: MinuteWriters;
  /** Holds it while it is open. */
  readonly editor: RefObject<TextEditorHandle | null>;
  readonly lead: Lead;
  /** Spoken name of the text: "Minute 60, Fostering". */
  readonly label: string;
  readonly aim: CaretAim;
  readonly viewNow: () => MinutesView;
  readonly happen: Happen;
  /** What references to minutes say now. */
  readonly labelOf: ReferenceLabels;
  /** Called at the first key that changes the text. */
  readonly onFirstKey: (minuteId: string) => void;
};

/** A resolution stands first among the acts of the room. */
const inserts: readonly InsertKind[] = ['resolution', 'recommendation', 'bullets', 'numbered', 'lettered', 'heading', 'quotation', 'table'];

export const MinuteEditor = ({ minute, writers, editor, lead, label, aim, viewNow, happen, labelOf, onFirstKey }: MinuteEditorProps) => {
  const { context } = useData();
  const spelling = useCouncilSpelling();
  const [writer] = useState(() => writers.of(minute));
  const recommendations = useRecommendations(minute, `the ${viewNow().panel.bodyNoun}`);
  const reference = useMinuteReference(editor);
  const { namesOf, acts } = useMinutePorts({ viewNow, editor, minuteId: minute.id, happen, recommendations, references: reference.acts });
  const references = useMemo((): ReferencePorts => ({ list: () => [], anchorOf: () => Promise.resolve(null), labelOf }), [labelOf]);
  const typed = useRef(false);
  const onTyped = (): void => {
    if (!typed.current) onFirstKey(minute.id);
    typed.current = true;
  };
  return (
    <>
      <SavedTextEditor
        editorRef={editor}
        namesOf={namesOf}
        acts={acts}
        onTyped={onTyped}
        stored={minute}
        writer={writer}
        noun="minute"
        label={label}
        aim={aim}
        newId={context.newId}
        inserts={inserts}
        lead={lead}
        spelling={spelling}
        references={references}
      />
      {reference.picking !== null && (
        <MinutePicker
          title={pickingTitles[reference.picking]}
          panelId={viewNow().panel.id}
          minuteId={minute.id}
          without={reference.picking === 'arising' ? viewNow().meeting.date : null}
          onPick={reference.pick}
          onClose={reference.stop}
        />
      )}
    </>
  );
};
