// The title of the minute that is being written: a field that looks like the heading it prints as.
import { useRef, useState } from 'react';
import type { Minute } from '../../../../shared/model/meeting.ts';
import { useData } from '../../../data/data-provider.tsx';
import { updateMinute } from '../../../data/minutes-repository.ts';
import { isConflict } from '../../../data/save-result.ts';
import { useAutosave } from '../../../data/use-autosave.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import styles from './minute-article.module.css';

type MinuteTitleProps = {
  readonly minute: Minute;
  /** "Title of minute 60". */
  readonly label: string;
  readonly autoFocus: boolean;
  /** Enter or Arrow Down: on to the text. */
  readonly onLeave: () => void;
};

export const MinuteTitle = ({ minute, label, autoFocus, onLeave }: MinuteTitleProps) => {
  const { context } = useData();
  const [draft, setDraft] = useState<string | null>(null);
  const rev = useRef(minute.rev);
  const [theirs, setTheirs] = useState<Minute | null>(null);
  const { change, flush, discard } = useAutosave<string>(async (title) => {
    const saved = await updateMinute(context, { id: minute.id, rev: rev.current, meetingId: minute.meetingId, patch: { title } });
    if (saved.ok) rev.current = saved.value.rev;
    else if (isConflict(saved.problem)) setTheirs(saved.problem.theirs);
    return saved;
  });
  const settle = (stored: Minute, keep: string): void => {
    rev.current = stored.rev;
    setTheirs(null);
    discard();
    setDraft(keep === stored.title ? null : keep);
    if (keep !== stored.title) change(keep);
  };
  return (
    <div className={styles.titleBox}>
      <textarea
        className={styles.titleField}
        aria-label={label}
        rows={1}
        maxLength={4_000}
        autoFocus={autoFocus}
        placeholder="Title of this minute"
        value={draft ?? minute.title}
        onFocus={() => { rev.current = minute.rev; }}
        onChange={(event) => {
          const title = event.target.value.replace(/\s*\n\s*/g, ' ');
          setDraft(title);
          change(title);
        }}
        onBlur={() => void flush().then((saved) => { if (saved.ok) setDraft(null); })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey) return;
          event.preventDefault();
          onLeave();
        }}
      />
      {theirs !== null && draft !== null && (
        <Notice
          tone="warning"
          isAlert
          title="This title was changed in another window while you were writing."
          actions={
            <>
              <Button size="small" onPress={() => { settle(theirs, draft); }}>Keep “{draft}”</Button>
              <Button size="small" onPress={() => { settle(theirs, theirs.title); }}>Keep “{theirs.title}”</Button>
            </>
          }
        />
      )}
    </div>
  );
};
