// Hands the registry to the application menu, and runs what is chosen there.
import { useEffect } from 'react';
import { refusal } from '../../lib/commands/command.ts';
import type { CommandRegistry } from '../../lib/commands/registry.ts';
import { accelerator } from '../../lib/commands/shortcut.ts';
import { useCommandRegistry } from '../../lib/commands/use-commands.tsx';
import { usePlatform } from '../../platform/platform-context.tsx';
import type { MenuCommand } from '../../platform/platform.ts';
import { showToast } from '../../ui/toast-queue.ts';

const menuOf = (registry: CommandRegistry): readonly MenuCommand[] =>
  registry.all().map((command) => ({
    id: command.id,
    label: command.label,
    menu: command.group,
    keys: command.keys === null ? null : accelerator(command.keys),
    enabled: refusal(command) === null,
  }));

/** Long enough for the commands of a new screen to arrive together. */
const settle = 150;

export const MenuCommands = () => {
  const registry = useCommandRegistry();
  const platform = usePlatform();
  useEffect(() => {
    let sent = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const send = (): void => {
      const commands = menuOf(registry);
      const text = JSON.stringify(commands);
      if (text === sent) return;
      sent = text;
      platform.setCommands(commands);
    };
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(send, settle);
    };
    soon();
    const stop = registry.subscribe(soon);
    // What is allowed may change without a change of the registry; looking again as focus moves is soon enough for a menu.
    document.addEventListener('focusin', soon);
    return () => {
      clearTimeout(timer);
      stop();
      document.removeEventListener('focusin', soon);
    };
  }, [registry, platform]);
  useEffect(
    () =>
      platform.onCommand((id) => {
        const reason = registry.run(id);
        if (reason !== null) showToast(reason);
      }),
    [platform, registry],
  );
  return null;
};
