// Every command by its words; shows the keys, and says why one is not available (UX 4).
import { Search } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import { Autocomplete, Dialog, Input, Menu, MenuItem, Modal, ModalOverlay, SearchField, Text } from 'react-aria-components';
import { refusal } from '../../lib/commands/command.ts';
import type { Command } from '../../lib/commands/command.ts';
import { useCommandRegistry } from '../../lib/commands/use-commands.tsx';
import { announce } from '../../ui/announce.ts';
import { cx } from '../../ui/class-names.ts';
import { Kbd } from '../../ui/kbd.tsx';
import popover from '../../ui/popover.module.css';
import styles from './command-palette.module.css';
import { hasWords, mostLikelyFirst } from './find-command.ts';

export type CommandPaletteProps = { readonly isOpen: boolean; readonly onClose: () => void };

const Row = ({ command }: { readonly command: Command }) => {
  const reason = refusal(command);
  return (
    <>
      <span className={popover.words}>
        <Text slot="label">{command.label}</Text>
        {reason !== null && (
          <Text slot="description" className={popover.second ?? ''}>
            Not now: {reason}
          </Text>
        )}
      </span>
      <span className={popover.second}>{command.group}</span>
      {command.keys !== null && <Kbd keys={command.keys} />}
    </>
  );
};

export const CommandPalette = ({ isOpen, onClose }: CommandPaletteProps) => {
  const registry = useCommandRegistry();
  const commands = useSyncExternalStore(registry.subscribe, registry.all);
  const [recent, setRecent] = useState<readonly string[]>([]);
  const run = (id: string): void => {
    const command = commands.find((c) => c.id === id);
    const reason = command === undefined ? null : refusal(command);
    if (reason !== null) {
      announce(`Not available: ${reason}`);
      return;
    }
    setRecent((before) => [id, ...before.filter((other) => other !== id)].slice(0, 8));
    onClose();
    // The palette gives focus back first: a command may move it.
    setTimeout(() => registry.run(id), 0);
  };
  return (
    <ModalOverlay className={styles.overlay ?? ''} isOpen={isOpen} onOpenChange={(open) => { if (!open) onClose(); }} isDismissable>
      <Modal className={styles.modal ?? ''}>
        <Dialog aria-label="Commands" className={styles.dialog ?? ''}>
          <Autocomplete filter={hasWords}>
            <SearchField aria-label="Find a command" className={styles.search ?? ''} autoFocus>
              <Search aria-hidden="true" />
              <Input className={styles.input ?? ''} placeholder="What would you like to do?" />
            </SearchField>
            <Menu
              aria-label="Commands"
              className={cx(popover.list, styles.list)}
              shouldCloseOnSelect={false}
              renderEmptyState={() => <p className={popover.none}>No command has these words.</p>}
            >
              {mostLikelyFirst(commands.filter((command) => command.id !== 'help.commands'), recent).map((command) => (
                <MenuItem
                  key={command.id}
                  id={command.id}
                  textValue={`${command.label} ${command.group}`}
                  className={cx(popover.option, refusal(command) !== null && styles.refused)}
                  onAction={() => { run(command.id); }}
                >
                  <Row command={command} />
                </MenuItem>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
