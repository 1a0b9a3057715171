// The one registry. Screens put their commands in while they are shown.
import type { Command } from './command.ts';
import { refusal } from './command.ts';

type Listener = () => void;

export type CommandRegistry = {
  /** Adds commands; returns how to take them out. A later one with the same id stands in front of an earlier. */
  readonly add: (commands: readonly Command[]) => () => void;
  /** All commands, each id once. Same array until it changes. */
  readonly all: () => readonly Command[];
  /** Runs the command when it is there and allowed, or answers itself; returns the reason when it isn't allowed. */
  readonly run: (id: string) => string | null;
  readonly subscribe: (listener: Listener) => () => void;
};

const newestOfEach = (sets: ReadonlySet<readonly Command[]>): readonly Command[] => {
  const byId = new Map<string, Command>();
  for (const commands of sets) for (const command of commands) byId.set(command.id, command);
  return [...byId.values()];
};

/** An empty registry; the app has one, tests make their own. */
export const createCommandRegistry = (): CommandRegistry => {
  const sets = new Set<readonly Command[]>();
  const listeners = new Set<Listener>();
  let all: readonly Command[] = [];
  const refresh = (): void => {
    all = newestOfEach(sets);
    for (const listener of listeners) listener();
  };
  return {
    add: (commands) => {
      sets.add(commands);
      refresh();
      return () => {
        sets.delete(commands);
        refresh();
      };
    },
    all: () => all,
    run: (id) => {
      const command = all.find((c) => c.id === id);
      if (command === undefined) return null;
      const reason = command.answersItself === true ? null : refusal(command);
      if (reason === null) command.perform();
      return reason;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
