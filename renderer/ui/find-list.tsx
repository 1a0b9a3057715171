// Type to find among many, arrows and Enter to choose: for records that nobody would look through in a list.
import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Autocomplete, Input, Menu, MenuItem, SearchField, Text } from 'react-aria-components';
import { cx } from './class-names.ts';
import fieldStyles from './field.module.css';
import styles from './find-list.module.css';
import type { ListedOption } from './option-list.tsx';
import popover from './popover.module.css';

export type FindListProps = {
  /** What is looked for: "Find a minute". */
  readonly label: string;
  readonly placeholder: string;
  /** In the order in which they are offered. */
  readonly options: readonly ListedOption[];
  readonly none: string;
  /** The options are still on their way: Enter then waits for them. */
  readonly isWaiting: boolean;
  readonly onChoose: (id: string) => void;
};

/** So many are drawn at once; more are found by more words. */
const shown = 40;

const fits = ({ label, hint = '' }: ListedOption, words: readonly string[]): boolean => {
  const text = `${label} ${hint}`.toLocaleLowerCase('en-GB');
  return words.every((word) => (/^\d+$/.test(word) ? new RegExp(`(?<!\\d)${word}`).test(text) : text.includes(word)));
};

/** 0: it begins with these words, as a number does that is looked for; 1: it begins so; 2: they stand further in. */
const rank = ({ label }: ListedOption, typed: string): number => {
  const text = label.toLocaleLowerCase('en-GB');
  return !text.startsWith(typed) ? 2 : /^\w/.test(text.slice(typed.length)) ? 1 : 0;
};

/** Every word has to be there, in any order; those that begin with what was typed come first. */
export const findOptions = (options: readonly ListedOption[], typed: string): readonly ListedOption[] => {
  const lower = typed.trim().toLocaleLowerCase('en-GB');
  if (lower === '') return options;
  const words = lower.split(/\s+/);
  return options.filter((option) => fits(option, words)).toSorted((a, b) => rank(a, lower) - rank(b, lower));
};

export const FindList = ({ label, placeholder, options, none, isWaiting, onChoose }: FindListProps) => {
  const [typed, setTyped] = useState('');
  const [isWanted, setWanted] = useState(false);
  const found = findOptions(options, typed).slice(0, shown);
  const first = found[0]?.id;
  const choose = useRef(onChoose);
  useEffect(() => { choose.current = onChoose; });
  useEffect(() => {
    if (!isWanted || isWaiting) return;
    setWanted(false);
    if (first !== undefined) choose.current(first);
  }, [isWanted, isWaiting, first]);
  // The list marks its first row only after a while, or, where its rows came later than the words, never: Enter means that row all the same.
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Enter' || event.currentTarget.hasAttribute('aria-activedescendant')) return;
    event.preventDefault();
    event.stopPropagation();
    if (isWaiting) setWanted(true);
    else if (first !== undefined) onChoose(first);
  };
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField aria-label={label} className={cx(fieldStyles.control, fieldStyles.group, styles.search)} autoFocus>
        <Search aria-hidden="true" className={styles.icon} />
        <Input className={fieldStyles.grow ?? ''} placeholder={placeholder} onKeyDownCapture={onKeyDown} />
      </SearchField>
      <Menu aria-label={label} className={cx(popover.list, styles.list)} shouldCloseOnSelect={false} onAction={(key) => { onChoose(String(key)); }} renderEmptyState={() => <p className={popover.none}>{none}</p>}>
        {found.map((option) => (
          <MenuItem key={option.id} id={option.id} textValue={option.label} className={popover.option ?? ''}>
            <span className={popover.words}>
              <Text slot="label">{option.label}</Text>
              {option.hint !== undefined && <Text slot="description" className={popover.second ?? ''}>{option.hint}</Text>}
            </span>
          </MenuItem>
        ))}
      </Menu>
    </Autocomplete>
  );
};
