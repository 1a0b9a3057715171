// The office's own note at a minute. It is saved while it is typed, prints nowhere and goes to nobody.
import { useEffect, useRef, useState } from 'react';
import type { Minute } from '../../../../shared/model/meeting.ts';
import { failed, ok } from '../../../../shared/model/result.ts';
import type { Result } from '../../../../shared/model/result.ts';
import { useData } from '../../../data/data-provider.tsx';
import { addOfficerNote, updateProceeding } from '../../../data/proceedings-repository.ts';
import { isConflict } from '../../../data/save-result.ts';
import { useAutosave } from '../../../data/use-autosave.ts';
import { TextArea } from '../../../ui/text-field.tsx';
import type { MinutesView } from '../screen/use-minutes-view.ts';
import styles from './room-aside.module.css';

export const OfficerNoteField = ({ view, minute }: { readonly view: MinutesView; readonly minute: Minute }) => {
  const { context } = useData();
  const stored = view.proceedings.notes.find(({ minuteId }) => minuteId === minute.id);
  const [text, setText] = useState(stored?.text ?? '');
  // The row that this field writes to, known as soon as it made one itself.
  const row = useRef(stored === undefined ? null : { id: stored.id, rev: stored.rev });
  useEffect(() => {
    if (stored !== undefined && row.current === null) row.current = { id: stored.id, rev: stored.rev };
  }, [stored]);
  const save = async (words: string): Promise<Result<null>> => {
    const { meetingId, id: minuteId, itemId } = minute;
    if (row.current === null) {
      const added = await addOfficerNote(context, { meetingId, minuteId, itemId, text: words });
      if (!added.ok) return failed(added.problem);
      row.current = { id: added.value.id, rev: added.value.rev };
      return ok(null);
    }
    const changed = await updateProceeding(context, 'officerNotes', { ...row.current, meetingId, patch: { text: words } });
    if (changed.ok) {
      row.current = { id: row.current.id, rev: changed.value.rev };
      return ok(null);
    }
    if (!isConflict(changed.problem)) return failed(changed.problem);
    // Another window wrote here too: a note is the office's own, so that both stand in it, one under the other.
    const both = `${changed.problem.theirs.text}\n${words}`;
    row.current = { id: row.current.id, rev: changed.problem.theirs.rev };
    setText(both);
    return save(both);
  };
  const autosave = useAutosave(save);
  return (
    <section className={styles.part} aria-label="Notes of the office">
      <TextArea
        label="Note for the office"
        hint="Never printed, never published."
        width="full"
        value={text}
        onChange={(words) => {
          setText(words);
          autosave.change(words);
        }}
        onBlur={() => void autosave.flush()}
      />
    </section>
  );
};
