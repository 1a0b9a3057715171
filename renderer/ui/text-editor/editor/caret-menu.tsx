// A menu at the caret that is there with the next frame and answers each letter at once: a general menu takes longer than a key of the room may wait
// (DESIGN section 7, key to paint). Roles and keys as the WAI-ARIA authoring practices have them.
import { useId, useLayoutEffect, useRef } from 'react';
import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react';
import { createPortal } from 'react-dom';
import { cx } from '../../class-names.ts';
import { Kbd } from '../../kbd.tsx';
import popover from '../../popover.module.css';
import styles from './caret-menu.module.css';
import { menuKey, nothingTyped } from './menu-keys.ts';

export type CaretMenuItem = {
  readonly id: string;
  readonly label: string;
  /** The label as it is typed. */
  readonly typed: string;
  readonly hint: string;
  readonly keys?: string | undefined;
};

export type CaretMenuGroup = { readonly title: string | null; readonly items: readonly CaretMenuItem[] };

export type CaretBox = { readonly left: number; readonly top: number; readonly bottom: number };

type CaretMenuProps = {
  readonly label: string;
  readonly groups: readonly CaretMenuGroup[];
  /** Where the caret is in the window, in CSS pixels. */
  readonly caret: () => CaretBox;
  readonly onAct: (id: string) => void;
  /** `toText`: focus goes back; else it went elsewhere. */
  readonly onClose: (toText: boolean) => void;
  /** A second "/" is a character of the text. */
  readonly onSlash: () => void;
};

const gap = 4;

/** Below the caret, or above it where there is more room; never out of the window. */
const put = (menu: HTMLElement, { left, top, bottom }: CaretBox): void => {
  const below = window.innerHeight - bottom - 2 * gap;
  const above = top - 2 * gap;
  menu.style.setProperty('max-block-size', `${Math.max(below, above)}px`);
  const { width, height } = menu.getBoundingClientRect();
  menu.style.setProperty('left', `${Math.max(gap, Math.min(left, window.innerWidth - width - gap))}px`);
  menu.style.setProperty('top', `${height <= below || below >= above ? bottom + gap : Math.max(gap, top - gap - height)}px`);
};

const Item = ({ item, id, onAct }: { readonly item: CaretMenuItem; readonly id: string; readonly onAct: (id: string) => void }) => (
  <div
    role="menuitem"
    tabIndex={-1}
    data-act={item.id}
    aria-labelledby={`${id}-label`}
    aria-describedby={`${id}-hint`}
    className={cx(popover.option, styles.item)}
    onClick={() => { onAct(item.id); }}
    onMouseMove={({ currentTarget }: MouseEvent<HTMLElement>) => { if (document.activeElement !== currentTarget) currentTarget.focus({ preventScroll: true }); }}
  >
    <span className={popover.words}>
      <span id={`${id}-label`}>{item.label}</span>
      <span id={`${id}-hint`} className={popover.second}>{item.hint}</span>
    </span>
    {item.keys !== undefined && <Kbd keys={item.keys} />}
  </div>
);

export const CaretMenu = ({ label, groups, caret, onAct, onClose, onSlash }: CaretMenuProps) => {
  const menu = useRef<HTMLDivElement>(null);
  const typed = useRef(nothingTyped);
  const id = useId();
  useLayoutEffect(() => {
    if (menu.current === null) return;
    put(menu.current, caret());
    menu.current.querySelector<HTMLElement>('[role="menuitem"]')?.focus({ preventScroll: true });
  }, [caret]);
  const words = groups.flatMap(({ items }) => items.map((item) => item.typed));
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]')];
    const current = all.findIndex((one) => one === document.activeElement);
    event.stopPropagation();
    // No key of the menu reaches the window behind it.
    event.preventDefault();
    // Soon after letters a space is one of them.
    const chooses = event.key === ' ' && performance.now() - typed.current.at > 1_000;
    switch (chooses ? 'Enter' : event.key) {
      case '/': onSlash(); return;
      case 'Escape':
      case 'Tab': onClose(true); return;
      case 'Enter': all[current]?.click(); return;
      default: {
        const next = menuKey(event.key, words, Math.max(0, current), typed.current, performance.now());
        typed.current = next.typed;
        if (next.to !== null) all[next.to]?.focus();
      }
    }
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLDivElement>): void => {
    // A window that is left for another program keeps it open.
    if (!currentTarget.contains(relatedTarget) && document.hasFocus()) onClose(false);
  };
  return createPortal(
    <div ref={menu} role="menu" aria-label={label} className={cx(popover.popover, popover.list, styles.menu)} onKeyDown={onKeyDown} onBlur={onBlur}>
      {groups.map(({ title, items }, at) => (
        <div key={title ?? ''} role={title === null ? 'presentation' : 'group'} aria-labelledby={title === null ? undefined : `${id}-${at}`} className={styles.group}>
          {title !== null && <div id={`${id}-${at}`} className={popover.sectionTitle}>{title}</div>}
          {items.map((item) => <Item key={item.id} item={item} id={`${id}-${item.id}`} onAct={onAct} />)}
        </div>
      ))}
    </div>,
    document.body,
  );
};
