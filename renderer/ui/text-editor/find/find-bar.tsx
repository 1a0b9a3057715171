// Find and replace, over one text or all texts of a paper: Enter goes on, Escape closes. The count is live and spoken.
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { FindQuery } from '../../../lib/find-words.ts';
import { Button, IconButton } from '../../button.tsx';
import { Checkbox } from '../../choice.tsx';
import { TextField } from '../../text-field.tsx';
import styles from './find-bar.module.css';

export type FindBarProps = {
  readonly mode: 'find' | 'replace';
  readonly query: FindQuery;
  readonly replacement: string;
  /** How many there are, and which one is selected (from 1); null: none yet. */
  readonly count: number;
  readonly current: number | null;
  readonly onQuery: (query: FindQuery) => void;
  readonly onReplacement: (words: string) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onReplace: () => void;
  readonly onReplaceAll: () => void;
  readonly onClose: () => void;
  /** Where else the words stand, which is not searched here; null: nowhere. */
  readonly note?: string | null;
  /** Another opening takes the focus again. */
  readonly opening: number;
};

/** "3 of 17", "17 found", "Not found". */
export const countWords = (count: number, current: number | null, words: string): string => {
  if (words === '') return '';
  if (count === 0) return 'Not found';
  return current === null ? `${count} found` : `${current} of ${count}`;
};

export const FindBar = ({ mode, query, replacement, count, current, note = null, opening, onQuery, onReplacement, onStep, onReplace, onReplaceAll, onClose }: FindBarProps) => {
  const words = useRef<HTMLInputElement>(null);
  useEffect(() => {
    words.current?.focus();
    words.current?.select();
  }, [opening]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && event.target === words.current) onStep(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const hasFound = count > 0;
  return (
    <div role="search" aria-label={mode === 'find' ? 'Find' : 'Find and replace'} className={styles.bar} data-at-foot="" onKeyDown={onKeyDown}>
      <div className={styles.line}>
        <TextField label="Find" width="medium" inputRef={words} spellCheck={false} value={query.words} onChange={(typed) => { onQuery({ ...query, words: typed }); }} />
        <span className={styles.count} role="status">{countWords(count, current, query.words)}</span>
        <IconButton size="small" label="Previous" keys="Shift+Enter" icon={<ChevronUp aria-hidden="true" />} isDisabled={!hasFound} onPress={() => { onStep(-1); }} />
        <IconButton size="small" label="Next" keys="Enter" icon={<ChevronDown aria-hidden="true" />} isDisabled={!hasFound} onPress={() => { onStep(1); }} />
        <IconButton size="small" label="Close" keys="Esc" icon={<X aria-hidden="true" />} onPress={onClose} />
      </div>
      <div className={styles.options}>
        <Checkbox label="Whole words" isSelected={query.wholeWord} onChange={(wholeWord) => { onQuery({ ...query, wholeWord }); }} />
        <Checkbox label="Match capitals" isSelected={query.matchCase} onChange={(matchCase) => { onQuery({ ...query, matchCase }); }} />
      </div>
      <p role="status" className={styles.note}>{note}</p>
      {mode === 'replace' && (
        <div className={styles.line}>
          <TextField label="Replace with" width="medium" spellCheck={false} value={replacement} onChange={onReplacement} />
          <Button size="small" isDisabled={!hasFound} onPress={onReplace}>Replace</Button>
          <Button size="small" isDisabled={!hasFound} onPress={onReplaceAll}>Replace all</Button>
        </div>
      )}
    </div>
  );
};
