// "?" lists the keys (UX 4).
import { useSyncExternalStore } from 'react';
import { commandGroups } from '../../lib/commands/command.ts';
import { useCommandRegistry } from '../../lib/commands/use-commands.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import styles from './keyboard-help.module.css';

/** Keys that belong to lists and dialogs, not to a command. */
const everywhere: readonly { readonly label: string; readonly keys: string }[] = [
  { label: 'Move a row of a list up or down', keys: 'Alt+Up / Alt+Down' },
  { label: 'Find a command, when no text is selected', keys: 'Ctrl+K' },
  { label: 'Close a dialog or a list', keys: 'Esc' },
];

export const KeyboardHelp = ({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) => {
  const registry = useCommandRegistry();
  const commands = useSyncExternalStore(registry.subscribe, registry.all);
  const groups = commandGroups
    .map((group) => ({ group, rows: commands.flatMap((c) => (c.group === group && c.keys !== null ? [{ label: c.label, keys: c.keys }] : [])) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <Dialog title="Keys on this screen" isOpen={isOpen} onClose={onClose} wide actions={<Button onPress={onClose} autoFocus>Close</Button>}>
      <div className={styles.groups}>
        {[...groups, { group: 'Everywhere', rows: everywhere }].map(({ group, rows }) => (
          <section key={group} className={styles.group}>
            <h3 className={styles.title}>{group}</h3>
            <dl className={styles.rows}>
              {rows.map((row) => (
                <div key={row.label} className={styles.row}>
                  <dt>{row.label}</dt>
                  <dd>
                    <Kbd keys={row.keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
};
