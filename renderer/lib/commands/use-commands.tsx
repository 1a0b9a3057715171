// How screens reach the registry: `useCommands` while they are shown, `useCommandRegistry` to run one from a button.
import { createContext, useContext, useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Command } from './command.ts';
import type { CommandRegistry } from './registry.ts';

const RegistryContext = createContext<CommandRegistry | null>(null);

export const CommandRegistryProvider = ({ registry, children }: { readonly registry: CommandRegistry; readonly children: ReactNode }) => (
  <RegistryContext value={registry}>{children}</RegistryContext>
);

/** The registry of this window; throws outside its provider, a bug. */
export const useCommandRegistry = (): CommandRegistry => {
  const registry = useContext(RegistryContext);
  if (registry === null) throw new Error('useCommandRegistry needs a CommandRegistryProvider above it');
  return registry;
};

/** What a menu or palette shows of a command: while that stays, the registry needn't hear of a new render. */
const face = ({ id, label, group, keys, inText, keysElsewhere }: Command): string => JSON.stringify([id, label, group, keys, inText, keysElsewhere]);

/**
 * Keeps `commands` in the registry while the component is shown; `perform` and `allowed` are always those of the newest render.
 * They change with the page itself (a layout effect): the next key may come before an ordinary effect has run.
 */
export const useCommands = (commands: readonly Command[]): void => {
  const registry = useCommandRegistry();
  const newest = useRef(commands);
  useLayoutEffect(() => {
    newest.current = commands;
  });
  const faces = commands.map(face).join();
  useLayoutEffect(() => {
    const current = (id: string): Command | undefined => newest.current.find((command) => command.id === id);
    return registry.add(
      newest.current.map((command) => ({
        ...command,
        perform: () => current(command.id)?.perform(),
        allowed: () => current(command.id)?.allowed?.() ?? true,
      })),
    );
  }, [registry, faces]);
};
