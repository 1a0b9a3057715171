// A list in an order that is the user's: by drag, by the handle and arrows, by Alt+Up and Alt+Down; spoken (UX 8).
import { GripVertical } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button, DropIndicator, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { announce } from './announce.ts';
import { positionAfterDrop } from './reorder-position.ts';
import styles from './reorder-list.module.css';

export type ReorderListProps<T extends { readonly id: string }> = {
  readonly label: string;
  readonly items: readonly T[];
  /** What a screen reader calls the row. */
  readonly textOf: (item: T) => string;
  readonly children: (item: T, index: number) => ReactNode;
  /** `position` counts from 0 and is where the item stands afterwards. */
  readonly onMove: (id: string, position: number) => void;
  readonly isFixed?: boolean;
  /** The caller says where the row stands, counted in its own way. */
  readonly isSilent?: boolean;
  /** Enter on a row, or a press on it. */
  readonly onOpen?: (id: string) => void;
};

const rowKey = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[role="row"][data-key]')?.dataset['key'] ?? null) : null;

const isTextInput = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'));

/** Moves are reported, not kept: the caller stores the order and gives the list again. */
export const ReorderList = <T extends { readonly id: string }>({ label, items, textOf, children, onMove, isFixed = false, isSilent = false, onOpen }: ReorderListProps<T>) => {
  const box = useRef<HTMLDivElement>(null);
  const refocus = useRef<string | null>(null);

  const move = (id: string, position: number): void => {
    const from = items.findIndex((item) => item.id === id);
    if (from < 0 || position < 0 || position >= items.length) return;
    if (from === position) return;
    onMove(id, position);
    if (!isSilent) announce(`Moved to ${position + 1} of ${items.length}`);
  };

  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: isFixed,
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': items.filter((item) => item.id === key).map(textOf).join('') })),
    onReorder: (event) => {
      const [key] = event.keys;
      if (key === undefined) return;
      const position = positionAfterDrop(items.map((item) => item.id), String(key), String(event.target.key), event.target.dropPosition);
      if (position !== null) move(String(key), position);
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles.gap ?? ''} />,
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || event.ctrlKey || event.shiftKey || isFixed || isTextInput(event.target)) return;
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const id = rowKey(event.target);
    if (step === 0 || id === null) return;
    event.preventDefault();
    event.stopPropagation();
    refocus.current = id;
    move(id, items.findIndex((item) => item.id === id) + step);
  };

  // Moving a row in the document takes its focus away; it gets it back.
  useEffect(() => {
    if (refocus.current === null) return;
    box.current?.querySelector<HTMLElement>(`[role="row"][data-key="${refocus.current}"]`)?.focus();
    refocus.current = null;
  }, [items]);

  return (
    <div ref={box} onKeyDownCapture={onKeyDown}>
      <GridList aria-label={label} className={styles.list ?? ''} dragAndDropHooks={dragAndDropHooks} keyboardNavigationBehavior="tab" {...(onOpen === undefined ? {} : { onAction: (key) => { onOpen(String(key)); } })}>
        {items.map((item, index) => (
          <GridListItem key={item.id} id={item.id} textValue={textOf(item)} className={styles.row ?? ''}>
            <Button slot="drag" className={styles.handle ?? ''} isDisabled={isFixed}>
              <GripVertical aria-hidden="true" />
            </Button>
            <div>{children(item, index)}</div>
          </GridListItem>
        ))}
      </GridList>
    </div>
  );
};
