// Listens for the keys of all commands, in one place.
import { useEffect } from 'react';
import { useData } from '../../data/data-provider.tsx';
import { readSettings } from '../../data/settings-repository.ts';
import { useLive } from '../../data/use-live.ts';
import type { Command } from '../../lib/commands/command.ts';
import { isSingleKey, matches } from '../../lib/commands/shortcut.ts';
import { useCommandRegistry } from '../../lib/commands/use-commands.tsx';
import { isEditable } from '../../lib/is-editable.ts';
import { showToast } from '../../ui/toast-queue.ts';

/** Dialogs, menus and lists have the keys to themselves. */
const isTaken = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]') !== null;

/** Ctrl+K is the palette's too, unless text is selected in an editor: there it makes a link, and the editor takes it first. */
const paletteKeys = 'Ctrl+K';

const hasSelection = (): boolean => {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed;
};

const isPressed = ({ keys, otherKeys = [] }: Command, event: KeyboardEvent, singleKeys: boolean): boolean =>
  [...(keys === null ? [] : [keys]), ...otherKeys].some((each) => (singleKeys || !isSingleKey(each)) && matches(each, event));

const wanted = (commands: readonly Command[], event: KeyboardEvent, singleKeys: boolean): Command | undefined => {
  const inText = isEditable(event.target);
  if (matches(paletteKeys, event) && !(inText && hasSelection())) return commands.find((command) => command.id === 'help.commands');
  return commands.find(
    (command) =>
      command.keysElsewhere !== true && (!inText || command.inText === true) && isPressed(command, event, singleKeys),
  );
};

export const CommandKeys = () => {
  const registry = useCommandRegistry();
  const { db } = useData();
  const live = useLive(() => readSettings(db), [db]);
  const singleKeys = live.status !== 'ready' || live.value.singleKeyShortcuts;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.repeat || event.isComposing || isTaken(event.target)) return;
      const command = wanted(registry.all(), event, singleKeys);
      if (command === undefined) return;
      event.preventDefault();
      const reason = registry.run(command.id);
      if (reason !== null) showToast(reason);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => { document.removeEventListener('keydown', onKeyDown); };
  }, [registry, singleKeys]);
  return null;
};
