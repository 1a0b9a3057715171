// The title of the minute that is being written: a field that looks like the heading it prints as.
import { useRef, useState } from 'react';
import type { Minute } from '../../../../shared/model/meeting.ts';
import { useData } from '../../../data/data-provider.tsx';
import { updateMinute } from '../../../data/minutes-repository.ts';
import { useAutosave } from '../../../data/use-autosave.ts';
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
  const { change, flush } = useAutosave<string>(async (title) => {
    const saved = await updateMinute(context, { id: minute.id, rev: rev.current, meetingId: minute.meetingId, patch: { title } });
    if (saved.ok) rev.current = saved.value.rev;
    return saved;
  });
  return (
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
  );
};
