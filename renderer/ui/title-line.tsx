// A title or heading that is written in place: a field that looks like what it prints as, and saves itself.
import type { StoredLine } from '../lib/stored-line.ts';
import { cx } from './class-names.ts';
import { LineConflict } from './line-conflict.tsx';
import styles from './title-line.module.css';

export type TitleLineProps = {
  readonly line: StoredLine;
  /** What a screen reader calls it: "Title of minute 60". */
  readonly label: string;
  /** What stands in it while it is empty. */
  readonly placeholder: string;
  /** What it is in a sentence: "title", "heading". */
  readonly noun: string;
  /** The size of the text; "page" is the title of a whole paper, which shows its edge only where it is pointed at. */
  readonly size: 'page' | 'section';
  readonly autoFocus: boolean;
  /** Enter: on to the text. Without it Enter does nothing: a title has one line. */
  readonly onLeave?: () => void;
};

export const TitleLine = ({ line, label, placeholder, noun, size, autoFocus, onLeave }: TitleLineProps) => (
  <div className={styles.box}>
    <textarea
      className={cx(styles.field, styles[size])}
      aria-label={label}
      rows={1}
      maxLength={4_000}
      autoFocus={autoFocus}
      placeholder={placeholder}
      value={line.value}
      onFocus={line.focus}
      onBlur={line.blur}
      onChange={(event) => { line.change(event.target.value.replace(/\s*\n\s*/g, ' ')); }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.ctrlKey) return;
        event.preventDefault();
        onLeave?.();
      }}
    />
    <LineConflict line={line} noun={noun} />
  </div>
);
