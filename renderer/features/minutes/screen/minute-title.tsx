// The title of the minute that is being written: a field that looks like the heading it prints as.
import type { Minute } from '../../../../shared/model/meeting.ts';
import { useMinuteTitle } from '../../../data/lines/use-minute-title.ts';
import { LineConflict } from '../../../ui/line-conflict.tsx';
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
  const line = useMinuteTitle(minute);
  return (
    <div className={styles.titleBox}>
      <textarea
        className={styles.titleField}
        aria-label={label}
        rows={1}
        maxLength={4_000}
        autoFocus={autoFocus}
        placeholder="Title of this minute"
        value={line.value}
        onFocus={line.focus}
        onBlur={line.blur}
        onChange={(event) => { line.change(event.target.value.replace(/\s*\n\s*/g, ' ')); }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey) return;
          event.preventDefault();
          onLeave();
        }}
      />
      <LineConflict line={line} noun="title" />
    </div>
  );
};
